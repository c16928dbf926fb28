/** The article as a strip from its first word to its last: where it was quoted, corrected and noted. */
import type { Anchor } from '../../text/quote.ts';
import type { ChallengedPassage } from '../quotes/quote-links.ts';

export interface StripPiece {
  readonly of: 'quote' | 'correction' | 'note';
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  /** Of a quoted passage: whether the author answered one of those who quote it. */
  readonly isAnswered: boolean;
  /** Id of the entry or note; null for a quotation. */
  readonly entry: string | null;
  /** Indexes of the comments that quote it. */
  readonly quoters: readonly number[];
}

interface Placed {
  readonly id: string;
  readonly of: 'correction' | 'note';
  readonly anchor: Anchor;
}

/** By place. What is gone from the text, or not surely found, has no place on it. */
export function stripOf(passages: readonly ChallengedPassage[], placed: readonly Placed[]): StripPiece[] {
  const quoted = passages.map(
    ({ start, end, quoters, isAnswered }): StripPiece => ({
      of: 'quote',
      start,
      end,
      isAnswered,
      entry: null,
      quoters,
    }),
  );
  const own = placed.flatMap(({ id, of, anchor }): StripPiece[] =>
    anchor.state === 'sure'
      ? [{ of, start: anchor.start, end: anchor.end, isAnswered: false, entry: id, quoters: [] }]
      : [],
  );
  return [...quoted, ...own].sort((a, b) => a.start - b.start);
}
