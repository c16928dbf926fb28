/** How well a place in a text agrees with the surroundings that a quote was described with. */
import type { TextQuote } from './quote.ts';

/** So many code units in common are no accident: a word and its neighbour. */
export const ENOUGH_CONTEXT = 8;

/** Code units before `start` and behind `end` that are as the quote has them, counted outwards without a gap. */
export function agreement(text: string, quote: TextQuote, start: number, end: number): number {
  return agreementBefore(text, quote.prefix, start) + agreementAfter(text, quote.suffix, end);
}

export function agreementBefore(text: string, prefix: string, start: number): number {
  let count = 0;
  while (
    count < prefix.length &&
    count < start &&
    prefix.charCodeAt(prefix.length - 1 - count) === text.charCodeAt(start - 1 - count)
  ) {
    count++;
  }
  return count;
}

export function agreementAfter(text: string, suffix: string, end: number): number {
  let count = 0;
  while (count < suffix.length && suffix.charCodeAt(count) === text.charCodeAt(end + count)) count++;
  return count;
}
