/** Which page of its thread a page shows, of how many, and where the others are. */
import { postIdOf } from '../address.ts';
import { unwrap } from '../archives.ts';
import type { Seen } from '../found.ts';
import type { Comment, PostIdentity, ThreadPage } from '../reading.ts';
import { isNotThePost } from '../variants.ts';
import { type PageSlot, pageSlotOf } from './page-slot.ts';
import { directionOf, isPager, numberSaid, pagerAround } from './pager.ts';

/** A link to a page of the thread. */
interface PageLink {
  readonly element: Element;
  /** As it is to be followed: in a copy, to the archive's copy. */
  readonly url: string;
  /** Null where the address names no page: the first one in most systems, the last one in some. */
  readonly slot: PageSlot | null;
}

/** Looked at before an address is taken apart, which costs more. */
const MAY_NAME_PAGE = /page|start=|offset=|seite|pagina|#comments$/i;
/** So many comments tell what is written into the permalinks of all. */
const SAMPLE = 50;
/** No thread has more: a number above it is no page's. */
const MOST = 99_999;

/**
 * The page of the thread that `address` shows; null where the thread is not known to be on several. Rests on the
 * addresses that links, permalinks and the page itself have, and on what its pager says in numbers and words.
 */
export function readThreadPage(
  document: Document,
  address: string,
  post: PostIdentity,
  outline: readonly Seen[],
  comments: readonly Comment[],
): Omit<ThreadPage, 'answers'> | null {
  if (!URL.canParse(address) || comments.length === 0) return null;
  const own = slotIn(address, post);
  const links = linksIn(outline, document.baseURI || address, post, own !== null);
  const toPage = countOf(links);
  if (!toPage) return null;
  const linked = new Map<number, PageLink>();
  for (const link of links) {
    const page = link.slot && toPage(link.slot.raw);
    if (page !== null && !linked.has(page)) linked.set(page, link);
  }
  const page = own ? toPage(own.raw) : (pageOfPermalinks(comments, post) ?? pageOfPager(links, linked));
  if (page < 1 || page > MOST) return null;
  linked.delete(page);
  for (const link of links) {
    // "Older comments" may lead to the post's plain address, which is that of the first page or of the last.
    const there = link.slot ? null : page + directionOf(link.element);
    if (there !== null && there > 0 && there !== page && !linked.has(there)) linked.set(there, link);
  }
  const last = Math.max(page, ...linked.keys());
  if (last < 2) return null;
  const pages = [...linked].sort(([a], [b]) => a - b).map(([number, { url }]) => ({ page: number, url }));
  return { page, of: isWhole(links, page, last) ? last : null, url: cleanAddress(address, post, own), pages };
}

/** The original's address to which the ids of comments are added: the post's, or that of the page of its comments. */
export function addressOfThread(address: string, post: PostIdentity): string {
  return slotIn(address, post) ? unwrap(address).replace(/#.*/, '') : post.canonical;
}

/** The page that an address of this post names. */
function slotIn(address: string, post: PostIdentity): PageSlot | null {
  const original = unwrap(address);
  const slot = URL.canParse(original) ? pageSlotOf(new URL(original)) : null;
  return slot && postIdOf(slot.rest.href) === post.id ? slot : null;
}

function linksIn(outline: readonly Seen[], base: string, post: PostIdentity, isNumbered: boolean): PageLink[] {
  const sure: PageLink[] = [];
  const unsure: PageLink[] = [];
  for (const { element, tag } of outline) {
    if (tag !== 'a') continue;
    const href = element.getAttribute('href');
    if (!href || !MAY_NAME_PAGE.test(href) || !URL.canParse(href, base)) continue;
    const url = new URL(href, base).href;
    if (!/^https?:/.test(url)) continue;
    const slot = slotIn(url, post);
    if (slot?.sure) sure.push({ element, url, slot });
    else if (slot) {
      if (pagerAround(element) === 'comments') unsure.push({ element, url, slot });
    } else if (isNumbered && postIdOf(url) === post.id && pagerAround(element) === 'comments') {
      sure.push({ element, url, slot });
    }
  }
  return sure.some(({ slot }) => slot) ? sure : [...unsure, ...sure];
}

/**
 * How the numbers in the addresses count: pages from 1, pages from 0 (Drupal), or comments (phpBB). Null where what the
 * links say does not go together, so that they are no pager.
 */
function countOf(links: readonly PageLink[]): ((raw: number) => number) | null {
  const said: [number, number][] = [];
  for (const { element, slot } of links) {
    const page = slot && numberSaid(element);
    if (slot && page) said.push([page, slot.raw]);
  }
  const second = said.find(([page]) => page > 1);
  const isFromZero = links.some(({ slot }) => slot?.raw === 0);
  let toPage = (raw: number): number => (isFromZero ? raw + 1 : raw);
  if (second) {
    const [page, raw] = second;
    const step = raw / (page - 1);
    if (raw === page) toPage = (number) => number;
    else if (Number.isInteger(step) && step > 0) toPage = (number) => Math.floor(number / step) + 1;
    else return null;
  }
  return said.every(([page, raw]) => toPage(raw) === page) ? toPage : null;
}

/** WordPress writes the page into its permalinks: into all of them where the newest page comes first, else from page 2 on. */
function pageOfPermalinks(comments: readonly Comment[], post: PostIdentity): number | null {
  const votes = new Map<number, number>();
  const sample = comments.slice(0, SAMPLE);
  for (const { permalink } of sample) {
    const page = permalink ? pageOfPermalink(permalink, post) : null;
    if (page !== null) votes.set(page, (votes.get(page) ?? 0) + 1);
  }
  const best = [...votes].sort(([, a], [, b]) => b - a)[0];
  return best && best[1] * 2 > sample.length ? best[0] : null;
}

/** The page of the thread that a comment's own address names, or null. */
export function pageOfPermalink(permalink: string, post: Pick<PostIdentity, 'id'>): number | null {
  if (!MAY_NAME_PAGE.test(permalink) || !URL.canParse(permalink)) return null;
  const slot = pageSlotOf(new URL(permalink));
  return slot?.sure && slot.raw > 0 && postIdOf(permalink) === post.id ? slot.raw : null;
}

/** Of a page whose address names none: what its pager marks, else what is missing in it. */
function pageOfPager(links: readonly PageLink[], linked: ReadonlyMap<number, PageLink>): number {
  const most = Math.max(0, ...linked.keys()) + 1;
  for (const { element } of links) {
    const marked = markedBeside(element, most);
    if (marked !== null && !linked.has(marked)) return marked;
  }
  const [only, another] = linked.keys();
  if (only !== undefined && another === undefined) {
    const way = directionOf((linked.get(only) as PageLink).element);
    if (way !== 0 && only - way > 0) return only - way;
  }
  let missing = 1;
  while (linked.has(missing)) missing++;
  return missing;
}

const CURRENT = '[aria-current="page"], [class*="current"], [class*="active"], [class*="selected"], strong, b';

/** The number up to `most` that is marked as the present one in the pager around a link. */
function markedBeside(link: Element, most: number): number | null {
  let at = link.parentElement;
  for (let step = 0; at && step < 4; step++, at = at.parentElement) {
    if (!isPager(at)) continue;
    for (const mark of at.querySelectorAll(CURRENT)) {
      const number = mark.querySelector('a[href]') ? null : numberSaid(mark);
      if (number !== null && number > 0 && number <= most) return number;
    }
  }
  return null;
}

/** Does the pager tell where the thread ends? Numbers do, up to the last; "next" alone says that there is more. */
function isWhole(links: readonly PageLink[], page: number, last: number): boolean {
  if (links.some(({ element }) => numberSaid(element) !== null)) return true;
  return page === last && links.length > 0;
}

/** Where this page is found again: without its fragment and without what says how the reader came here. */
function cleanAddress(address: string, post: PostIdentity, own: PageSlot | null): string {
  const url = new URL(address);
  url.hash = '';
  if (post.capture) return url.href;
  for (const [name, value] of [...url.searchParams]) {
    const isPage = own !== null && !own.rest.searchParams.has(name);
    if (!isPage && isNotThePost(name, value, url.pathname)) url.searchParams.delete(name);
  }
  return url.href;
}
