/** The article of a page, field by field, each from the surest layer that has it. */

import { textOf } from '../../text/text-of.ts';
import type { Scan } from '../found.ts';
import { dateOrderOf } from '../read-time.ts';
import type { Article, Comment, Link, PostIdentity, ReadingProblem } from '../reading.ts';
import { editsIn } from '../set-apart.ts';
import { type Told, toldBody } from '../sites/told.ts';
import { webUrl } from '../web-url.ts';
import { type PlacedBlock, readBlocks, skipAlso } from './article-blocks.ts';
import type { Body } from './article-body.ts';
import { readAuthors } from './article-byline.ts';
import { readTimes } from './article-times.ts';
import { readTitle, type Title } from './article-title.ts';
import { readAuthorBox } from './author-box.ts';
import { withoutHeadLines } from './head-lines.ts';
import { headingText } from './heading-text.ts';
import { readLeadImage } from './lead-image.ts';
import { bodyAmongPosts, isListOfPosts } from './list-of-posts.ts';
import { readHead } from './page-head.ts';
import { markPlaces } from './places.ts';
import { readSiteName } from './site-name.ts';
import { readStatedComments } from './stated-comments.ts';
import { toldBlocks } from './told-blocks.ts';

export interface PlacedArticle {
  readonly article: Article;
  readonly title: Element | null;
  readonly image: Element | null;
  /** Parallel to the article's blocks. */
  readonly blocks: readonly Element[];
}

const MOST_LINKS = 500;
const MOST_DATES = 50;
/** Less text than this is no article; a photo's caption can be short, so little is asked. */
const LEAST = 60;

export interface Around {
  readonly post: PostIdentity;
  /** The page's address, for its links. */
  readonly base: string;
  readonly language: string;
  /** The thread, whose dates may show in which order the page writes day and month. */
  readonly comments: readonly Comment[];
  /** The site's own rule. */
  readonly told: Told;
}

/** The article, or why the page has none. */
export function readArticle(document: Document, scan: Scan, around: Around): PlacedArticle | ReadingProblem {
  const { outline } = scan;
  const { post, base, language, told } = around;
  markPlaces(outline);
  const head = readHead(document, outline, /^archive\./.test(post.capture?.archive ?? ''), post.canonical);
  const page = document.body.getAttribute('class') ?? '';
  const own = toldBody(scan, told);
  for (const seen of outline) if (told.leaveOut.has(seen.element)) seen.isOut = true;
  const body: Body | null = own
    ? { seen: own, layer: 'site', size: 0 }
    : bodyAmongPosts(outline, [head.title, head.meta('og:title')], page);
  if (!own && isListOfPosts(outline, page, body)) return 'list-of-posts';
  if (!body) return 'no-article';
  const title = toldTitle(outline, told) ?? readTitle(outline, body, head, base);
  const skip = skipAlso(told.leaveOut);
  const all = readBlocks(outline, body.seen, title.text, title.seen, skip);
  // What a site's rule names is the text: no lead before it, no notice after it.
  const usual = own ? all.filter(({ element }) => own.element.contains(element)) : all;
  const inBody = own && !own.holdsComments ? toldBlocks(own.element, usual, skip) : usual;
  if (inBody.reduce((size, { text }) => size + text.length, 0) < (own ? 1 : LEAST)) return 'no-article';
  const byline = readAuthors(outline, body.seen, title.seen, head, base);
  const order = dateOrderOf(dateTexts(scan, around.comments), language);
  const when = readTimes(outline, body.seen, title.seen, head, order, post.canonical);
  const lead = readLeadImage(outline, body.seen, title.seen, head, base);
  const box = readAuthorBox(
    outline,
    body.seen,
    byline.authors.map(({ name }) => name),
    base,
  );
  const authors = byline.authors.length > 0 || !box?.name ? byline.authors : [{ name: box.name, url: null }];
  const names = authors.map(({ name }) => name);
  const blocks = own ? inBody : withoutHeadLines(inBody, names);
  const host = post.id.split('/')[0] ?? '';
  const article: Article = {
    title: title.text,
    authors,
    published: when.published,
    modified: when.modified,
    site: readSiteName(outline, head, title.text, host, base),
    image: lead?.image ?? null,
    blocks: blocks.map(({ kind, text }) => ({ kind, text })),
    links: readLinks(blocks, base),
    edits: editsIn(
      blocks.map(({ element }) => element),
      skip,
    ),
    statedComments: readStatedComments(outline, body.seen),
    authorBox: box,
    layers: { title: title.layer, authors: byline.layer, published: when.layer, body: body.layer },
  };
  return {
    article,
    title: title.seen?.element ?? null,
    image: lead?.element ?? null,
    blocks: blocks.map(({ element }) => element),
  };
}

function toldTitle(outline: Scan['outline'], { title }: Told): Title | null {
  const text = title ? headingText(title, new Set()).replace(/\n/g, ' ') : '';
  if (text === '') return null;
  return { text, seen: outline.find(({ element }) => element === title) ?? null, layer: 'site' };
}

/** Texts of the page that may show how it writes dates in numbers. */
function dateTexts({ outline }: Scan, comments: readonly Comment[]): string[] {
  const texts: string[] = [];
  for (const { time } of comments) {
    if (texts.length > MOST_DATES) break;
    if (time?.text.includes('/')) texts.push(time.text);
  }
  for (const { tag, element } of outline) {
    if (tag === 'time' || tag === 'abbr') texts.push(element.textContent ?? '');
  }
  return texts;
}

function readLinks(blocks: readonly PlacedBlock[], base: string): Link[] {
  const links: Link[] = [];
  for (const { element } of blocks) {
    for (const link of element.getElementsByTagName('a')) {
      const url = webUrl(link.getAttribute('href'), base);
      if (url && links.length < MOST_LINKS) links.push({ text: textOf(link).replace(/\n/g, ' '), url });
    }
  }
  return links;
}
