/** Reads a page: which post it is, its article, its thread, and where all of it stands in the document. */
import type { Skip } from '../text/text-of.ts';
import { isArchiveToday } from './archives.ts';
import { skipAlso, skipInBlocks } from './article/article-blocks.ts';
import { type PlacedArticle, readArticle } from './article/read-article.ts';
import { findThread } from './find-thread.ts';
import type { Found } from './found.ts';
import { identify } from './identify.ts';
import type { Reading, ReadingProblem } from './reading.ts';
import { quotedIn } from './set-apart.ts';
import type { Site } from './sites/site.ts';
import { NOT_TOLD, tell } from './sites/told.ts';
import { answersElsewhere } from './thread/answers-elsewhere.ts';
import { bodyOf } from './thread/comment-text.ts';
import { inferParents } from './thread/infer-parents.ts';
import { markAuthor } from './thread/mark-author.ts';
import { addressOfThread, readThreadPage } from './thread/thread-page.ts';

/** Where what was read stands in the live document, for marking and scrolling. */
export interface Places {
  readonly title: Element | null;
  readonly image: Element | null;
  /** Parallel to `article.blocks`; read each with `skip` to find places by offset. */
  readonly blocks: readonly Element[];
  /** Parallel to `comments`: what stands for the comment, and what holds its text. */
  readonly comments: readonly { readonly head: Element; readonly body: Element }[];
  /** What inside a block is no text of the article. */
  readonly skip: Skip;
}

export interface PageReading {
  readonly reading: Reading;
  readonly places: Places;
}

const NOWHERE: Places = { title: null, image: null, blocks: [], comments: [], skip: skipInBlocks };

/**
 * Reads `document`, shown at `address`. Never changes it, never throws, gives the same for the same document; works on
 * structure alone, so it reads the same in jsdom as in a browser. `site`: what is known of the post's host, which goes
 * before all else.
 */
export function readPage(document: Document, address: string, site: Site | null = null): PageReading {
  const { post, listing } = identify(document, address);
  const language = document.documentElement?.getAttribute('lang')?.trim() ?? '';
  const nothing = (problem: ReadingProblem): PageReading => ({
    reading: { post, language, article: null, problem, comments: [], quoted: {}, thread: null },
    places: NOWHERE,
  });
  if (listing) return nothing('archive-listing');
  const { body } = document;
  if (!body || !/html/i.test(document.contentType || 'text/html')) return nothing('not-a-page');
  const oldClasses = post.capture !== null && isArchiveToday(post.capture.archive);
  const permalinks = addressOfThread(address, post);
  const told = site ? tell(body, site, oldClasses) : NOT_TOLD;
  const { leaveOut } = told;
  const { pass, thread } = findThread(body, { oldClasses, told, address, permalinks, language });
  const placed = readArticle(document, pass, { post, base: address, language, comments: thread.comments, told });
  if (placed === 'no-article' && thread.comments.length === 0 && !/\S/.test(body.textContent ?? '')) {
    return nothing('empty-page');
  }
  // A list of posts may show a few comments of each: they are no thread.
  if (placed === 'list-of-posts') return nothing(placed);
  const problem = typeof placed === 'string' ? placed : null;
  const article = typeof placed === 'string' ? null : placed.article;
  const comments = inferParents(markAuthor(thread, article), article?.authors.map(({ name }) => name) ?? []);
  const page = readThreadPage(document, address, post, pass.outline, comments);
  const paged = page && { ...page, answers: answersElsewhere(comments, thread.found) };
  const places = thread.found.map(placeOf);
  const quoted = quotedIn(
    body,
    comments.map(({ id }, index) => ({ id, body: places[index]?.body ?? body })),
  );
  return {
    reading: { post, language, article, problem, comments, quoted, thread: paged },
    places: { ...NOWHERE, ...placesOf(placed), skip: skipAlso(leaveOut), comments: places },
  };
}

function placesOf(placed: PlacedArticle | ReadingProblem): Partial<Places> {
  if (typeof placed === 'string') return {};
  const { title, image, blocks } = placed;
  return { title, image, blocks };
}

function placeOf(found: Found): Places['comments'][number] {
  return { head: found.element, body: bodyOf(found) };
}
