/** Something in the article that may be a slip: shown only to who asks, never called an error. */
import type { TextQuote } from '../../text/quote.ts';

/** One of two things that do not fit together, where it stands. */
export interface HintSide {
  /** Where: in the article's body, its title, the lead image's caption or description, or a comment (its index). */
  readonly in: 'body' | 'title' | 'caption' | { readonly comment: number };
  /** The words that differ: a name, a number with what it counts, a date. */
  readonly words: string;
  /** How often it stands there so. */
  readonly count: number;
  /** The first place in the body; null elsewhere. */
  readonly quote: TextQuote | null;
}

export interface Hint {
  /** `weekday`: a date and the day of the week beside it do not fit; `b` is the day that would. */
  readonly kind: 'name' | 'number' | 'date' | 'weekday';
  readonly a: HintSide;
  readonly b: HintSide;
}
