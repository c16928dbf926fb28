/** Finds in a comment what it has from elsewhere: words between quotation marks, behind `>`, or a long run of them unmarked. */
import { threeAt, type Word, type WordPlaces, wordsOf } from './word-places.ts';

export interface Quotation {
  /** UTF-16 offsets in the comment, with its marks. */
  readonly start: number;
  readonly end: number;
  /** The words, in parts where an ellipsis cuts them; parts of one or two words are left out. */
  readonly parts: readonly (readonly Word[])[];
}

/** Pairs of marks; single ones only where no letter stands before or behind them, because apostrophes look the same. */
const MARKED =
  /“[^“”]+”|«[^«»]+»|„[^„“”]+[“”]|"[^"\n]+"|(?<![\p{L}\p{N}])‘[^‘\n]+?’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'[^'\n]+'(?![\p{L}\p{N}])|^[ \t]*>[^\n]*(?:\n[ \t]*>[^\n]*)*/gmu;
const ELLIPSIS = /…|\.{3,}|\[\.+\]/;
/** Fewer words may mean anything: a name, or irony. */
const FEWEST = 4;
const FEWEST_LETTERS = 20;
/** Unmarked, so many words in a row are no accident. */
const UNMARKED = 8;

/** `apart`: words that the comment's markup sets apart, as a quotation or in slanted letters. In the order of the comment, none within another. */
export function markedIn(comment: string, apart: readonly string[] = []): Quotation[] {
  const marked = Array.from(comment.matchAll(MARKED), ({ 0: words, index }) => quotationsOf(words, index)).flat();
  for (const words of apart) {
    const start = comment.indexOf(words);
    const end = start + words.length;
    if (start < 0 || marked.some((one) => one.start < end && start < one.end)) continue;
    marked.push(...quotationsOf(words, start));
  }
  return marked.sort((a, b) => a.start - b.start);
}

/** The words of one stretch of a comment, in parts; none where they are too few. */
function quotationsOf(marked: string, index: number): Quotation[] {
  let at = index;
  const parts = marked.split(new RegExp(`(${ELLIPSIS.source})`)).map((piece) => {
    const words = wordsOf(piece).map(({ word, start, end }) => ({ word, start: start + at, end: end + at }));
    at += piece.length;
    return words;
  });
  const long = parts.filter((words) => words.length > 2);
  return isLong(long.flat()) ? [{ start: index, end: index + marked.length, parts: long }] : [];
}

function isLong(words: readonly Word[]): boolean {
  return words.length >= FEWEST && words.reduce((sum, { word }) => sum + word.length, 0) >= FEWEST_LETTERS;
}

/** A letter that nobody writes: a word of it has no like, so that no run of words goes across. */
const BLANK = '\uA66E';

/** A comment with each quotation blanked out; offsets stay what they were. */
export function withoutQuotes(comment: string, marked: readonly Quotation[]): string {
  let text = '';
  let from = 0;
  for (const { start, end } of marked) {
    text += `${comment.slice(from, start)}${BLANK.repeat(end - start)}`;
    from = end;
  }
  return text + comment.slice(from);
}

/** Runs of words that stand in `text` just so, each as long as it goes. `comment`: without what it marks as quoted. */
export function unmarkedIn(comment: string, text: WordPlaces): Quotation[] {
  const words = wordsOf(comment);
  const found: Quotation[] = [];
  for (let at = 0; at + UNMARKED <= words.length; ) {
    const length = longestRun(words, at, text);
    const run = words.slice(at, at + length);
    const [first, last] = [run[0], run.at(-1)];
    if (length >= UNMARKED && first && last) found.push({ start: first.start, end: last.end, parts: [run] });
    at += length >= UNMARKED ? length : 1;
  }
  return found;
}

function longestRun(words: readonly Word[], from: number, text: WordPlaces): number {
  let longest = 0;
  for (const place of text.at(threeAt(words, from) ?? '')) {
    let length = 3;
    while (words[from + length] && words[from + length]?.word === text.words[place + length]?.word) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}
