/** The article's headline: the heading that agrees best with what else the page says it is. */
import { textOf } from '../../text/text-of.ts';
import { isInside, type Seen } from '../found.ts';
import type { Layer } from '../reading.ts';
import { webUrl } from '../web-url.ts';
import type { Body } from './article-body.ts';
import type { PageHead } from './page-head.ts';
import { skipInHeading } from './places.ts';

export interface Title {
  readonly text: string;
  readonly seen: Seen | null;
  readonly layer: Layer;
}

const LONGEST = 500;
/** A heading holds little else: a link, a few spans. */
const MOST_INSIDE = 8;
const LOGO = /logo|site-?title|branding/i;
const LABEL =
  /(?:^|\s)(?:(?:entry|post|article|story|blog|news|page|single|node)[-_]*(?:head)?(?:title|line|headline)|storytitle|headline|h1|p-name|wp-block-post-title|article__title|title-news|[\w-]*(?:entry|post|article)[-_]+title[\w-]*)(?:\s|$)/i;
const NO_TITLE =
  /(?:^|[\s_-])(?:logo|site-?title|site-?name|brand|branding|blog-?title|widget-?title|comments?|respond|date-header)(?:[\s_-]|$)/i;

/** What the page says of its title elsewhere, folded: by metadata and in the window's title. */
interface Stated {
  readonly titles: readonly string[];
  readonly site: string;
}

/** `body` null: none was found, the page's own words must do. */
export function readTitle(outline: readonly Seen[], body: Body | null, head: PageHead, base: string): Title {
  const titles = [head.meta('og:title', 'twitter:title'), head.headline, head.title].filter((text) => text !== '');
  const stated: Stated = { titles: titles.map(fold), site: fold(head.meta('og:site_name')) };
  const end = body ? body.seen.end : outline.length;
  let best: { seen: Seen; text: string; score: number; labelled: boolean } | null = null;
  for (let index = 0; index < outline.length && index <= end; index++) {
    const seen = outline[index];
    if (!seen) continue;
    if (seen.isAside) index = seen.end;
    if (seen.isAside || seen.holdsComments || seen.end - seen.index > MOST_INSIDE) continue;
    const labelled = seen.property === 'headline' || (seen.classes !== '' && LABEL.test(seen.classes));
    if (!/^h[1-4]$/.test(seen.tag) && !(labelled && /^(?:div|p|span|td|strong|a)$/.test(seen.tag))) continue;
    const text = textOf(seen.element, skipInHeading);
    if (text.length < 2 || text.length > LONGEST) continue;
    const home = leadsHome(seen.element, base) ? 6 : 0;
    const score = scoreOf(outline, seen, fold(text), body, stated) + (labelled ? 4 : 0) - home;
    if (!best || score > best.score) best = { seen, text, score, labelled };
  }
  if (!best || best.score <= 0) return { text: (titles[0] ?? '').slice(0, LONGEST), seen: null, layer: 'metadata' };
  return { text: oneLine(best.text), seen: best.seen, layer: best.labelled ? 'platform' : 'structure' };
}

function scoreOf(
  outline: readonly Seen[],
  seen: Seen,
  folded: string,
  body: Body | null,
  { titles, site }: Stated,
): number {
  let score = { h1: 7, h2: 2, h3: 1, h4: 0 }[seen.tag] ?? -2;
  // The site's own name, as a heading on every page of it: it closes the page's title, or the metadata have it.
  if (folded === site || titles.some((title) => title !== folded && title.endsWith(folded))) score -= 6;
  score += 8 * Math.max(0, ...titles.map((title) => agreement(folded, title)));
  if (NO_TITLE.test(`${seen.classes} ${seen.id}`)) score -= 8;
  for (let at = outline[seen.parent]; at; at = outline[at.parent]) {
    if (LOGO.test(`${at.classes} ${at.id}`)) score -= 5;
  }
  if (!body) return score;
  // Inside the text, a heading is of a part of it, unless it opens it.
  if (isInside(body.seen, seen)) return score - (seen.index - body.seen.index > 12 && seen.tag !== 'h1' ? 4 : 0);
  return score + (sharesContainer(outline, seen, body.seen) ? 2 : 0);
}

/** The name of a site leads to its first page; a headline leads to the article, if anywhere. */
function leadsHome(element: Element, base: string): boolean {
  const link = element.localName === 'a' ? element : (element.querySelector('a[href]') ?? element.closest('a[href]'));
  const url = link && webUrl(link.getAttribute('href'), base);
  return url ? /^https?:\/\/[^/]+\/?(?:index\.\w+)?$/.test(url) : false;
}

/** 1 where the two are the same; less, the less of the page's title the heading is. */
function agreement(heading: string, title: string): number {
  if (heading === title) return 1;
  if (heading.length < 4 || !title.includes(heading)) return 0;
  return (heading.length / title.length) * (title.startsWith(heading) ? 0.95 : 0.7);
}

/** Do the two stand close together: below a common element that is not the whole page? */
function sharesContainer(outline: readonly Seen[], a: Seen, b: Seen): boolean {
  let at: Seen | undefined = outline[a.parent];
  for (let step = 0; at && step < 4; step++) {
    if (isInside(at, b)) return at.end - at.index < outline.length * 0.9;
    at = outline[at.parent];
  }
  return false;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');
}

function oneLine(text: string): string {
  return text.replace(/\n/g, ' ');
}
