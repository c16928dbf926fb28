/** Reads a page: which post it is, its article, its thread, and where all of it stands in the document. */
import type { Skip } from '../text/text-of.ts';

import { isArchiveToday } from './archives.ts';
import { skipInBlocks } from './article/article-blocks.ts';
import { type PlacedArticle, readArticle } from './article/read-article.ts';
import type { Found } from './found.ts';
import { identify } from './identify.ts';
import type { Reading, ReadingProblem } from './reading.ts';
import { scan } from './scan.ts';
import { answersElsewhere } from './thread/answers-elsewhere.ts';
import { bodyOf } from './thread/comment-text.ts';
import { inferParents } from './thread/infer-parents.ts';
import { markAuthor } from './thread/mark-author.ts';
import { readThread } from './thread/read-thread.ts';
import { addressOfThread, readThreadPage } from './thread/thread-page.ts';
import { findUnmarked } from './unmarked-items.ts';

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
 * structure alone, so it reads the same in jsdom as in a browser.
 */
export function readPage(document: Document, address: string): PageReading {
  const { post, listing } = identify(document, address);
  const language = document.documentElement?.getAttribute('lang')?.trim() ?? '';
  const nothing = (problem: ReadingProblem): PageReading => ({
    reading: { post, language, article: null, problem, comments: [], thread: null },
    places: NOWHERE,
  });
  if (listing) return nothing('archive-listing');
  const { body } = document;
  if (!body || !/html/i.test(document.contentType || 'text/html')) return nothing('not-a-page');
  const oldClasses = post.capture !== null && isArchiveToday(post.capture.archive);
  let seen = scan(body, oldClasses);
  const permalinks = addressOfThread(address, post);
  let thread = readThread(seen.found, address, permalinks, language);
  const forced = thread.comments.length === 0 ? findUnmarked(seen.outline) : new Set<Element>();
  if (thread.mistaken.size > 0 || forced.size > 0) {
    seen = scan(body, oldClasses, { rejected: thread.mistaken, forced });
    thread = readThread(seen.found, address, permalinks, language);
  }
  const placed = readArticle(document, seen, { post, base: address, language, comments: thread.comments });
  if (placed === 'no-article' && thread.comments.length === 0 && !/\S/.test(body.textContent ?? '')) {
    return nothing('empty-page');
  }
  // A list of posts may show a few comments of each: they are no thread.
  if (placed === 'list-of-posts') return nothing(placed);
  const problem = typeof placed === 'string' ? placed : null;
  const article = typeof placed === 'string' ? null : placed.article;
  const comments = inferParents(markAuthor(thread, article), article?.authors.map(({ name }) => name) ?? []);
  const page = readThreadPage(document, address, post, seen.outline, comments);
  const paged = page && { ...page, answers: answersElsewhere(comments, thread.found) };
  return {
    reading: { post, language, article, problem, comments, thread: paged },
    places: { ...NOWHERE, ...placesOf(placed), comments: thread.found.map(placeOf) },
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
