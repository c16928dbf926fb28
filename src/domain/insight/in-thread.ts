/** How the article's author took part in its thread: how many comments are theirs, whom they answered, and after how long. */
import type { Comment, PageTime, Reading } from '../post/reading.ts';
import { foldName } from './fold-name.ts';

export interface Answer {
  /** Index of the author's comment, and of the one that it answers. */
  readonly comment: number;
  readonly parent: number;
  readonly to: string;
  /** The page does not say whom it answers; its first words do. */
  readonly inferred: boolean;
  /** Milliseconds from the one to the other; null where the page's times do not allow to say. */
  readonly lag: number | null;
}

export interface InThread {
  /** Readers' comments, without pingbacks and trackbacks. */
  readonly total: number;
  readonly byAuthor: number;
  /** To others, in the page's order. */
  readonly answers: readonly Answer[];
  /** Of the lags that are known, in milliseconds; null where none is. */
  readonly lags: { readonly median: number; readonly shortest: number; readonly longest: number } | null;
}

/**
 * What a reading says about its author's part in the thread. The page's own marking counts first; only where it marks
 * nobody, a name that is exactly the byline's.
 */
export function inThread({ article, comments }: Reading): InThread {
  const readers = comments.filter((comment) => comment.kind === 'comment');
  const marked = readers.some((comment) => comment.isArticleAuthor);
  const names = new Set(article?.authors.map((author) => foldName(author.name)));
  const isTheirs = (comment: Comment) =>
    comment.kind === 'comment' && (marked ? comment.isArticleAuthor : names.has(foldName(comment.author)));

  const answers = comments.flatMap((comment, index): Answer[] => {
    const parent = comment.parent === null ? undefined : comments[comment.parent];
    if (!parent || comment.parent === null || !isTheirs(comment) || isTheirs(parent)) return [];
    const lag = lagBetween(parent.time?.iso ?? null, comment.time?.iso ?? null);
    return [{ comment: index, parent: comment.parent, to: parent.author, inferred: comment.parentInferred, lag }];
  });
  return { total: readers.length, byAuthor: readers.filter(isTheirs).length, answers, lags: summary(answers) };
}

/**
 * Milliseconds from one page time to another, or null where that cannot be known: a date without a clock, a zone on one
 * side only, or an answer before what it answers. Two times without a zone are read off the same site's clock.
 */
export function lagBetween(from: PageTime | null, to: PageTime | null): number | null {
  const start = instantOf(from);
  const end = instantOf(to);
  if (!start || !end || start.zoned !== end.zoned || end.at < start.at) return null;
  return end.at - start.at;
}

function instantOf(time: PageTime | null): { at: number; zoned: boolean } | null {
  if (!time || !/T\d\d:\d\d/.test(time)) return null;
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(time);
  const at = Date.parse(zoned ? time : `${time}Z`);
  return Number.isNaN(at) ? null : { at, zoned };
}

function summary(answers: readonly Answer[]): InThread['lags'] {
  const lags = answers.flatMap((answer) => answer.lag ?? []).sort((a, b) => a - b);
  const [shortest, longest] = [lags[0], lags[lags.length - 1]];
  if (shortest === undefined || longest === undefined) return null;
  const [low = 0, high = 0] = [lags[(lags.length - 1) >> 1], lags[lags.length >> 1]];
  return { median: (low + high) / 2, shortest, longest };
}
