/** Finds where quoted words stand in a text: whatever the marks between them, with small slips and cuts. */
import { threeAt, type Word, type WordPlaces } from './word-places.ts';

export interface FoundWords {
  /** UTF-16 offsets in the text that was searched, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** How many of the words stand there. */
  readonly matched: number;
}

/** Of the quoted words, this part must stand there, in order. */
const ENOUGH = 0.75;
/** So many words may have been put in, or left out, in one place. */
const REACH = 4;

/** The one place that has most of `quoted`; null where none has enough, or where two have as many: no guess is made. */
export function findWords(quoted: readonly Word[], text: WordPlaces): FoundWords | null {
  let best: FoundWords | null = null;
  let isTwin = false;
  for (const from of likelyStarts(quoted, text)) {
    const found = matchFrom(quoted, text.words, from);
    if (found.matched < quoted.length * ENOUGH) continue;
    if (best && found.start < best.end && best.start < found.end) {
      if (found.matched > best.matched) best = found;
    } else if (!best || found.matched > best.matched) {
      best = found;
      isTwin = false;
    } else if (found.matched === best.matched) isTwin = true;
  }
  return isTwin ? null : best;
}

/** Indexes of words at which the quotation may begin. */
function likelyStarts(quoted: readonly Word[], text: WordPlaces): Set<number> {
  const starts = new Set<number>();
  for (let at = 0; at + 2 < quoted.length; at++) {
    for (const place of text.at(threeAt(quoted, at) as string)) starts.add(Math.max(0, place - at));
  }
  return starts;
}

/** Goes along both, each quoted word to the next that is alike within reach. */
function matchFrom(quoted: readonly Word[], words: readonly Word[], from: number): FoundWords {
  let next = from;
  let [matched, first, last] = [0, -1, -1];
  for (const { word } of quoted) {
    const limit = next + REACH;
    for (let at = next; at <= limit && at < words.length; at++) {
      if (!isAlike(word, words[at]?.word ?? '')) continue;
      matched++;
      if (first < 0) first = at;
      last = at;
      next = at + 1;
      break;
    }
  }
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0, matched };
}

/** The same word, or a longer one with one letter more, less, or other; numbers are the same or are not. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 1 || /\d/.test(one)) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return Math.max(one.length, other.length) - start - end <= 1;
}
