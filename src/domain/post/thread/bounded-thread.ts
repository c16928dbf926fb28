/** Keeps what is known of a thread within bounds: of a very long one, the pages seen longest ago are forgotten first. */
import type { KnownComment, KnownThread } from './known-thread.ts';

export interface ThreadBounds {
  /** Comments, and their text altogether in UTF-16 units. */
  readonly comments: number;
  readonly text: number;
}

/**
 * As much of `known` as fits: comments of `page` (the one being read) first, then the others from the one seen last to
 * the one seen longest ago, each page as far as it fits. Pages of which nothing fits are not known any more.
 */
export function boundedThread(known: KnownThread, page: number, bounds: ThreadBounds): KnownThread {
  const seenAt = new Map(known.pages.map((one) => [one.page, one.at]));
  const rank = (comment: KnownComment): string => (comment.page === page ? '~' : (seenAt.get(comment.page) ?? ''));
  const byAge = [...known.comments].sort((a, b) => compare(rank(b), rank(a)) || a.page - b.page || a.place - b.place);
  const kept = new Set<KnownComment>();
  let text = 0;
  for (const comment of byAge) {
    const size = sizeOf(comment);
    // One that is too long by itself does not cost the others their place.
    if (kept.size >= bounds.comments || text + size > bounds.text) continue;
    text += size;
    kept.add(comment);
  }
  if (kept.size === known.comments.length) return known;
  const comments = known.comments.filter((comment) => kept.has(comment));
  const left = new Set(comments.map((comment) => comment.page));
  return { pages: known.pages.filter((one) => one.page === page || left.has(one.page)), comments };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sizeOf({ id, author, text, time, permalink, authorUrl }: KnownComment): number {
  return [id, author, text, time?.text, permalink, authorUrl].reduce((sum, field) => sum + (field?.length ?? 0), 0);
}
