/** Describes a passage so that it can be found again: the inverse of `resolve`. */
import type { TextQuote } from './quote.ts';

/** How much of the surroundings is kept on each side, in UTF-16 code units. */
const CONTEXT = 32;

/**
 * The passage of `text` from `start` to `end` (UTF-16 offsets, clamped to the text) with its surroundings.
 * A surrogate pair is never cut in two: half of one does not survive being stored as UTF-8.
 */
export function describe(text: string, start: number, end: number): TextQuote {
  let from = Math.max(0, Math.min(start, text.length));
  let to = Math.max(from, Math.min(end, text.length));
  if (cutsPair(text, from)) from--;
  if (cutsPair(text, to)) to++;
  let before = Math.max(0, from - CONTEXT);
  let after = Math.min(text.length, to + CONTEXT);
  if (cutsPair(text, before)) before++;
  if (cutsPair(text, after)) after--;
  return { exact: text.slice(from, to), prefix: text.slice(before, from), suffix: text.slice(to, after), start: from };
}

function cutsPair(text: string, at: number): boolean {
  const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return left >= 0xd800 && left < 0xdc00 && right >= 0xdc00 && right < 0xe000;
}
