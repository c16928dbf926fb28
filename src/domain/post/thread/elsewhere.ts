/** Comments on other posts, as a widget shows the latest of a whole site: each leads to a page of its own. */
import type { Found } from '../found.ts';
import { webUrl } from '../web-url.ts';

/** So many of a group tell what it is. */
const SAMPLE = 6;
const COMMENT_FRAGMENT =
  /^#(?:[a-z]+[-_])*(?:comments?|c|cmt|kommentar|commentaire|comentario|id|post|reply|t|p)?[-_]?\d/i;
const COMMENT_PAGE = /\/comment-page-\d+\/?$/;

/**
 * What was found and speaks of other posts.
 * @param base address of the page
 * @param canonical address of the post
 */
export function findElsewhere(all: readonly Found[], base: string, canonical: string): ReadonlySet<Found> {
  const elsewhere = new Set<Found>();
  const own = new Set([pageOf(base), pageOf(canonical)]);
  for (const group of groupsOf(all)) {
    const sample = group.slice(0, SAMPLE);
    const pages = sample.map((found) => pageLedTo(found, base)).filter((page) => page !== null && !own.has(page));
    // A thread read at another address leads to one page; a widget to many.
    const many = new Set(pages).size > 1;
    if (many && pages.length >= sample.length * 0.8) for (const found of group) elsewhere.add(found);
  }
  return elsewhere;
}

/** Comments under one parent, none of them an answer to another. */
function groupsOf(all: readonly Found[]): Found[][] {
  const groups = new Map<Element | null, Found[]>();
  let last: Found[] | undefined;
  for (const found of all) {
    if (found.parent >= 0 || found.kind !== 'comment') continue;
    const group = last?.[0]?.holder === found.holder ? last : groups.get(found.holder);
    if (group) group.push(found);
    last = group ?? [found];
    if (!group) groups.set(found.holder, last);
  }
  return [...groups.values()];
}

/** The page of the first link that leads to a comment; a comment's own page is none. */
function pageLedTo({ element }: Found, base: string): string | null {
  for (const link of element.getElementsByTagName('a')) {
    const href = link.getAttribute('href') ?? '';
    const at = href.indexOf('#');
    if (at <= 0 || !COMMENT_FRAGMENT.test(href.slice(at))) continue;
    const page = pageOf(webUrl(href, base) ?? '');
    const number = /\d+$/.exec(href)?.[0] ?? '';
    if (page === '' || /\bcomments?\b/i.test(page) || (number !== '' && page.endsWith(`/${number}`))) continue;
    return page;
  }
  return null;
}

function pageOf(address: string): string {
  return address
    .replace(/[?#].*$/, '')
    .replace(COMMENT_PAGE, '')
    .replace(/\/$/, '');
}
