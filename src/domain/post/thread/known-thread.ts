/** What is known of a thread on several pages, from all the pages that were seen, at whatever time and in whatever order. */
import * as v from 'valibot';
import type { Comment, PostId, ThreadPage } from '../reading.ts';
import { pageOfPermalink } from './thread-page.ts';

const page = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99_999));
const links = v.array(v.strictObject({ page, url: v.string() }));
const comment = {
  id: v.string(),
  permalink: v.nullable(v.string()),
  author: v.string(),
  authorUrl: v.nullable(v.string()),
  time: v.nullable(v.strictObject({ text: v.string(), iso: v.nullable(v.string()) })),
  text: v.string(),
  isArticleAuthor: v.boolean(),
  kind: v.picklist(['comment', 'pingback', 'trackback']),
};

/** What a panel tells of the page beside it. */
export interface SeenPage {
  readonly post: string;
  /** Names of the article's authors: whoever calls them calls no commenter. */
  readonly authors: readonly string[];
  readonly thread: ThreadPage;
  readonly comments: readonly Comment[];
}
export const seenPage: v.GenericSchema<unknown, SeenPage> = v.strictObject({
  post: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
  authors: v.array(v.string()),
  thread: v.strictObject({
    page,
    of: v.nullable(page),
    url: v.string(),
    pages: links,
    answers: v.array(v.strictObject({ comment: v.string(), to: v.string() })),
  }),
  comments: v.pipe(
    v.array(
      v.strictObject({
        ...comment,
        parent: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
        parentInferred: v.boolean(),
      }),
    ),
    v.maxLength(100_000),
  ),
});

/** When something was last seen, ISO 8601 in UTC. */
const at = v.pipe(v.string(), v.isoTimestamp());
const knownComment = v.strictObject({
  ...comment,
  /** Id of the comment that it answers, as the markup says it; that one need not be known. */
  parent: v.nullable(v.string()),
  /** The page it was seen on, and its place there, from 0. */
  page,
  place: v.pipe(v.number(), v.integer(), v.minValue(0)),
  at,
});
const knownPage = v.strictObject({ page, of: v.nullable(page), url: v.string(), pages: links, at });

/** Plain data, kept as it is. Lists are in one order, so that equal knowledge is equal data. */
export const knownThread = v.strictObject({ pages: v.array(knownPage), comments: v.array(knownComment) });

export type KnownComment = v.InferOutput<typeof knownComment>;
export type KnownPage = v.InferOutput<typeof knownPage>;
export type KnownThread = v.InferOutput<typeof knownThread>;

export const NOTHING_KNOWN: KnownThread = { pages: [], comments: [] };

/**
 * Tells one comment of a thread from all others. Ids alone do not: some systems number the comments of each page anew.
 */
export function keyOf({ id, author }: Pick<Comment, 'id' | 'author'>): string {
  return `${id}\n${author}`;
}

/** What one page says, seen at `at`. Inferred parents are left out: they are inferred anew over all pages. */
export function knownFrom({ post, thread, comments }: SeenPage, at: string): KnownThread {
  const answers = new Map(thread.answers.map((answer) => [answer.comment, answer.to]));
  const known = comments.map(({ parent: index, parentInferred, ...fields }, place): KnownComment => {
    const parent = index === null || parentInferred ? null : (comments[index]?.id ?? null);
    // "Load more" brings comments of other pages; where permalinks say so, they are told apart.
    const own = fields.permalink ? pageOfPermalink(fields.permalink, { id: post as PostId }) : null;
    return { ...fields, parent: parent ?? answers.get(fields.id) ?? null, page: own ?? thread.page, place, at };
  });
  const { page, of, url } = thread;
  const pages = thread.pages.map((link) => ({ ...link }));
  return mergeThreads({ pages: [{ page, of, url, pages, at }], comments: known }, NOTHING_KNOWN);
}

/**
 * Both together: nothing is lost, and of two versions of a page or a comment the one seen later counts. It does not
 * matter which is `a` and which `b`, in which order threads are merged, nor how often.
 */
export function mergeThreads(a: KnownThread, b: KnownThread): KnownThread {
  return {
    pages: latestOf([...a.pages, ...b.pages], (one) => String(one.page)).sort((one, two) => one.page - two.page),
    comments: latestOf([...a.comments, ...b.comments], keyOf).sort(inPlace),
  };
}

function latestOf<T extends { readonly at: string }>(all: readonly T[], key: (one: T) => string): T[] {
  const latest = new Map<string, T>();
  for (const one of all) {
    const other = latest.get(key(one));
    if (!other || isLater(one, other)) latest.set(key(one), one);
  }
  return [...latest.values()];
}

/** Of two that were seen at the same time, some one has to count, and always the same. */
function isLater<T extends { readonly at: string }>(one: T, other: T): boolean {
  return one.at === other.at ? sorted(one) > sorted(other) : one.at > other.at;
}

function sorted(one: object): string {
  return JSON.stringify(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function inPlace(a: KnownComment, b: KnownComment): number {
  return a.page - b.page || a.place - b.place || (keyOf(a) < keyOf(b) ? -1 : 1);
}

/**
 * Does `seen` say exactly what another page was known to say? Then the page's script has changed the address and not yet
 * the comments, and nothing is to be learnt from it.
 */
export function repeatsAnotherPage(known: KnownThread, seen: KnownThread): boolean {
  const page = seen.pages[0]?.page;
  const now = seen.comments.filter((comment) => comment.page === page).map(keyOf);
  if (now.length === 0) return false;
  const places = new Map(known.comments.map((comment) => [keyOf(comment), comment.page]));
  const other = places.get(now[0] ?? '');
  if (other === undefined || other === page || now.some((key) => places.get(key) !== other)) return false;
  return known.comments.filter((comment) => comment.page === other).length === now.length;
}
