/** One thread out of the pages of it that were seen: in the site's order, with parents found across pages. */
import type { Comment } from '../reading.ts';
import { cutRings } from './cut-rings.ts';
import { inferParents } from './infer-parents.ts';
import { type KnownComment, type KnownPage, type KnownThread, keyOf } from './known-thread.ts';

/** Where a comment stands that is not on the page being read. */
export interface Elsewhere {
  readonly page: number;
  /** Its place on that page, or the page; null where no address is known. */
  readonly url: string | null;
  /** The page was seen again later, without it. */
  readonly gone: boolean;
}

export interface PageOfThread {
  readonly page: number;
  readonly url: string | null;
  readonly seen: boolean;
}

export interface JoinedThread {
  /** Of all pages that were seen. Ids are unique; those of the page being read are as that page has them. */
  readonly comments: readonly Comment[];
  /** By id: the comments that are not on the page being read. */
  readonly elsewhere: readonly (readonly [string, Elsewhere])[];
  /** Every page that there is, as far as is known, by number. */
  readonly pages: readonly PageOfThread[];
  /** Whether `pages` is all of them: some page told where the thread ends. */
  readonly whole: boolean;
}

/**
 * @param known what all pages said, the one being read among them
 * @param here keys of the comments on the page being read
 * @param authors names of the article's authors, for telling who is addressed
 */
export function joinPages(known: KnownThread, here: ReadonlySet<string>, authors: readonly string[]): JoinedThread {
  const ordered = inSiteOrder(known.comments);
  const ids = uniqueIds(ordered, here);
  // Pages seen at different times may say that two comments answer each other.
  const parents = cutRings(parentsOf(ordered));
  const marked = ordered.map((comment, index) => toComment(comment, ids[index] ?? comment.id, parents[index] ?? null));
  const comments = withoutInferredRings(inferParents(marked, authors));
  const pages = pagesOf(known);
  const elsewhere = ordered.flatMap((comment, index) =>
    here.has(keyOf(comment)) ? [] : [[ids[index] ?? comment.id, placeOf(comment, known.pages, pages)] as const],
  );
  const last = pages.at(-1)?.page ?? 0;
  return { comments, elsewhere, pages, whole: known.pages.some(({ of }) => of !== null && of >= last) };
}

function toComment(known: KnownComment, id: string, parent: number | null): Comment {
  const { page: _page, place: _place, at: _at, ...fields } = known;
  return { ...fields, id, parent, parentInferred: false };
}

/** Whom the first words seem to address may be one who, by the markup, answers them: the markup is believed. */
function withoutInferredRings(comments: readonly Comment[]): readonly Comment[] {
  if (!comments.some(({ parentInferred }) => parentInferred)) return comments;
  const parents = cutRings(
    comments.map(({ parent }) => parent),
    (index) => comments[index]?.parentInferred === true,
  );
  return comments.map((comment, index) =>
    comment.parent === (parents[index] ?? null) ? comment : { ...comment, parent: null, parentInferred: false },
  );
}

/**
 * By page, as each page has them. Pages are counted from the oldest comments in some systems (WordPress, whatever comes
 * first on a page) and from the newest in others: they follow each other in the direction that the comments on a page do.
 */
function inSiteOrder(comments: readonly KnownComment[]): KnownComment[] {
  const byPage = new Map<number, KnownComment[]>();
  for (const comment of comments) {
    const page = byPage.get(comment.page);
    if (page) page.push(comment);
    else byPage.set(comment.page, [comment]);
  }
  const pages = [...byPage].sort(([a], [b]) => a - b).map(([, all]) => all);
  const votes = pages.reduce((sum, all) => sum + waysOf(all), 0);
  if (votes === 0) return pages.flat();
  const [first, last] = [pages.find(firstTime), pages.findLast(firstTime)];
  const between = Math.sign(compare(first && firstTime(first), last && firstTime(last)));
  return (between === 0 || between === Math.sign(votes) ? pages : pages.reverse()).flat();
}

/** 1 where the comments of a page that answer none go from old to new, -1 the other way, 0 where that cannot be told. */
function waysOf(comments: readonly KnownComment[]): number {
  const dated = comments.filter(({ parent, time }) => parent === null && time?.iso);
  return Math.sign(compare(dated[0]?.time?.iso, dated.at(-1)?.time?.iso));
}

function firstTime(comments: readonly KnownComment[]): string | null {
  return comments.find(({ parent, time }) => parent === null && time?.iso)?.time?.iso ?? null;
}

/** Positive where `b` is later. */
function compare(a: string | null | undefined, b: string | null | undefined): number {
  if (!a || !b || a === b) return 0;
  return a < b ? 1 : -1;
}

function uniqueIds(ordered: readonly KnownComment[], here: ReadonlySet<string>): string[] {
  const taken = new Set(ordered.filter((comment) => here.has(keyOf(comment))).map(({ id }) => id));
  return ordered.map((comment) => {
    if (here.has(keyOf(comment))) return comment.id;
    let free = comment.id;
    for (let copy = comment.page; taken.has(free); copy++) free = `${comment.id}-page-${copy}`;
    taken.add(free);
    return free;
  });
}

/** Index of the comment that each answers, as the markup says; of several with the same id, the one on the same page. */
function parentsOf(ordered: readonly KnownComment[]): (number | null)[] {
  const byId = new Map<string, number>();
  const byPage = new Map<string, number>();
  ordered.forEach(({ id, page }, index) => {
    byPage.set(`${page} ${id}`, index);
    if (!byId.has(id)) byId.set(id, index);
  });
  return ordered.map(({ parent, page }, index) => {
    if (parent === null) return null;
    const found = byPage.get(`${page} ${parent}`) ?? byId.get(parent) ?? null;
    return found === index ? null : found;
  });
}

function pagesOf({ pages, comments }: KnownThread): PageOfThread[] {
  const urls = new Map<number, string>();
  // What a page calls itself counts more than what others call it; of these, the one seen last.
  const byAge = [...pages].sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const { pages: others } of byAge) for (const { page, url } of others) urls.set(page, url);
  for (const { page, url } of pages) urls.set(page, url);
  const seen = new Set([...pages.map(({ page }) => page), ...comments.map(({ page }) => page)]);
  const last = Math.max(0, ...seen, ...urls.keys(), ...pages.map(({ of }) => of ?? 0));
  return Array.from({ length: Math.min(last, MOST_PAGES) }, (_, index) => {
    const page = index + 1;
    return { page, url: urls.get(page) ?? null, seen: seen.has(page) };
  });
}
/** A page may claim any number; nobody reads a list of more. */
const MOST_PAGES = 2_000;

function placeOf(comment: KnownComment, known: readonly KnownPage[], pages: readonly PageOfThread[]): Elsewhere {
  const { page, id, permalink, at } = comment;
  const url = pages[page - 1]?.url ?? permalink;
  const hash = permalink?.includes('#') ? permalink.slice(permalink.indexOf('#')) : `#${id}`;
  const again = known.find((one) => one.page === page);
  return { page, url: url && url.replace(/#.*$/, '') + hash, gone: again !== undefined && again.at > at };
}
