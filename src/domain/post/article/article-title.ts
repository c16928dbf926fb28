/** The article's headline: the heading that agrees best with what else the page says it is. */
import { textOf } from '../../text/text-of.ts';
import { isInside, type Seen } from '../found.ts';
import type { Layer } from '../reading.ts';
import type { Body } from './article-body.ts';
import { headingText } from './heading-text.ts';
import type { PageHead } from './page-head.ts';
import { foldTitle, leadsHome, type StatedTitle, sectionNames, statedTitles, titleParts } from './stated-titles.ts';

export interface Title {
  readonly text: string;
  readonly seen: Seen | null;
  readonly layer: Layer;
}

const LONGEST = 500;
/** A heading holds little else: a link, a few spans. */
const MOST_INSIDE = 8;
/** May hold a headline that is marked as nothing. */
const LOOSE = new Set('b strong font big center p div span td th em i u'.split(' '));
const LOGO = /logo|site-?title|branding/i;
const LABEL =
  /(?:^|\s)(?:(?:entry|post|article|story|blog|news|page|single|node)[-_]*(?:head)?(?:title|line|headline)|storytitle|headline|h1|p-name|wp-block-post-title|article__title|title-news|[\w-]*(?:entry|post|article)[-_]+title[\w-]*)(?:\s|$)/i;
const NO_TITLE =
  /(?:^|[\s_-])(?:logo|site-?title|site-?name|brand|branding|blog-?title|widget-?title|comments?|respond|date-header)(?:[\s_-]|$)/i;

/** What the page says of its title elsewhere, folded. */
interface Stated {
  readonly wholes: readonly string[];
  readonly mains: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  /** What heads whole parts of the site. */
  readonly sections: ReadonlySet<string>;
}

/** `body` null: none was found, the page's own words must do. */
export function readTitle(outline: readonly Seen[], body: Body | null, head: PageHead, base: string): Title {
  const sections = sectionNames(head, outline, body?.seen.index ?? 0);
  const titles = statedTitles(head, outline, sections, base);
  const stated = foldAll(titles, sections);
  const end = body ? body.seen.end : outline.length;
  let best: { seen: Seen; text: string; score: number; labelled: boolean } | null = null;
  for (let index = 0; index < outline.length && index <= end; index++) {
    const seen = outline[index];
    if (!seen) continue;
    if (seen.isAside) index = seen.end;
    if (seen.isAside || seen.holdsComments || seen.end - seen.index > MOST_INSIDE) continue;
    const labelled = seen.property === 'headline' || (seen.classes !== '' && LABEL.test(seen.classes));
    const heading = /^h[1-4]$/.test(seen.tag) || (labelled && /^(?:div|p|span|td|strong|a)$/.test(seen.tag));
    const text = heading ? headingText(seen.element, stated.mains) : looseText(seen, stated.mains, body);
    if (text.length < 2 || text.length > LONGEST) continue;
    const home = isHome(seen.element, base) ? 6 : 0;
    const score = scoreOf(outline, seen, foldTitle(text), body, stated) + (labelled ? 4 : 0) - home;
    if (!best || score > best.score) best = { seen, text, score, labelled };
  }
  if (!best || best.score <= 0)
    return { text: (titles[0]?.main ?? '').slice(0, LONGEST), seen: null, layer: 'metadata' };
  return { text: best.text, seen: best.seen, layer: best.labelled ? 'platform' : 'structure' };
}

function foldAll(titles: readonly StatedTitle[], sections: ReadonlySet<string>): Stated {
  return {
    wholes: titles.map(({ whole }) => foldTitle(whole)),
    mains: new Set(titles.map(({ main }) => foldTitle(main)).filter((main) => main.length > 3)),
    parts: new Set(titles.flatMap(({ whole }) => titleParts(whole))),
    sections,
  };
}

/** The text of a short element with just the words that the metadata give as title, '' of any other: old pages set their headline in bold letters instead of a heading. */
function looseText({ tag, element, index }: Seen, mains: ReadonlySet<string>, body: Body | null): string {
  if (!LOOSE.has(tag) || (body && index > body.seen.index + 30)) return '';
  const text = element.textContent ?? '';
  return text.length <= LONGEST && mayBe(text, mains) && mains.has(foldTitle(text))
    ? textOf(element).replace(/\n/g, ' ')
    : '';
}

/** Folding ASCII only takes away: a shorter text is none of them. */
function mayBe(text: string, mains: ReadonlySet<string>): boolean {
  for (const main of mains) if (text.length >= main.length) return true;
  return !/^[\0-\x7f]*$/.test(text);
}

function scoreOf(
  outline: readonly Seen[],
  seen: Seen,
  folded: string,
  body: Body | null,
  { wholes, mains, parts, sections }: Stated,
): number {
  let score = { h1: 7, h2: 2, h3: 1, h4: 0 }[seen.tag] ?? -2;
  if (mains.has(folded)) score += 8;
  else {
    // The site's own name, as a heading on every page of it: it opens or closes the page's title.
    if (wholes.some((title) => title !== folded && title.endsWith(folded))) score -= 6;
    // One that opens the window's title is the page's own, whatever else metadata call it.
    const opens = seen.tag === 'h1' && folded.length > 7 && wholes.some((title) => title.startsWith(folded));
    if (opens && !parts.has(folded)) score += 4;
    else if (sections.has(folded)) score -= 6;
    score +=
      8 *
      Math.max(0, ...wholes.map((title) => agreement(folded, title)), ...[...mains].map((main) => share(main, folded)));
  }
  if (NO_TITLE.test(`${seen.classes} ${seen.id}`)) score -= 8;
  for (let at = outline[seen.parent]; at; at = outline[at.parent]) {
    if (LOGO.test(`${at.classes} ${at.id}`)) score -= 5;
  }
  if (!body) return score;
  // Inside the text, a heading is of a part of it, unless it opens it.
  if (isInside(body.seen, seen)) return score - (seen.index - body.seen.index > 12 && seen.tag !== 'h1' ? 4 : 0);
  return score + (sharesContainer(outline, seen, body.seen) ? 2 : 0);
}

function isHome(element: Element, base: string): boolean {
  const link = element.localName === 'a' ? element : (element.querySelector('a[href]') ?? element.closest('a[href]'));
  return link !== null && leadsHome(link, base);
}

/** 1 where the two are the same; less, the less of the page's title the heading is. */
function agreement(heading: string, title: string): number {
  if (heading === title) return 1;
  if (heading.length < 4 || !title.includes(heading)) return 0;
  return (heading.length / title.length) * (title.startsWith(heading) ? 0.95 : 0.7);
}

/** How much of the heading a stated headline is that opens or closes it: metadata shorten, headings add. */
function share(main: string, heading: string): number {
  if (main.length < 10 || !(heading.startsWith(main) || heading.endsWith(main))) return 0;
  return (main.length / heading.length) * 0.95;
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
