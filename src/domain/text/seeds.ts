/** Finds short exact pieces in one text again and again, without going through the text each time. */

/** Length of the pieces, in UTF-16 code units. */
export const SEED = 12;

export interface Seeds {
  /**
   * Offsets where the `SEED` code units of `words` from `offset` on stand, ascending, at most `most` of them. Quick
   * where a word starts there (`wordStart`), else looked for in the text.
   */
  places(words: string, offset: number, most: number): readonly number[];
  /** Offsets where `words`, of any length, stand, ascending. Looked for one after the other in the text until an index pays. */
  exact(words: string): Iterable<number>;
}

/** Passages that are looked for in the text itself before the index is made for the next: it costs about as much. */
const BEFORE_INDEX = 12;

/**
 * From here on lie the scripts that set no space between words (Thai, Tibetan, Khmer, Chinese, Japanese): any character may
 * start one. Those that do set spaces and lie there too (Georgian, Korean, Vietnamese letters) fill the index more; they are found alike.
 */
const UNSPACED = 0x0e00;

/** One factor of the hash of a piece. */
const FACTOR = 0x01000193;

/**
 * The pieces of `text` that start a word. Their index is made when it is first asked for, in one pass over the text.
 * Whoever finds many passages in one text keeps this for all of them.
 */
export function createSeeds(text: string): Seeds {
  let index: Index | null = null;
  let asked = 0;

  function* at(words: string, offset: number): Iterable<number> {
    index ??= indexed(text);
    let one = index.first[slot(hashAt(words, offset), index.first.length)] ?? -1;
    for (; one >= 0; one = index.next[one] ?? -1) yield index.starts[one] ?? 0;
  }

  function places(words: string, offset: number, most: number): readonly number[] {
    const piece = words.slice(offset, offset + SEED);
    const found: number[] = [];
    for (const place of isIndexed(words, offset) ? at(words, offset) : scan(text, piece)) {
      if (found.length >= most) break;
      if (text.startsWith(piece, place)) found.push(place);
    }
    return found;
  }

  function* exact(words: string): Iterable<number> {
    asked += 1;
    const offset = wordStart(words, 0);
    if (!isIndexed(words, offset) || (!index && asked <= BEFORE_INDEX)) {
      yield* scan(text, words);
      return;
    }
    for (const place of at(words, offset)) if (text.startsWith(words, place - offset)) yield place - offset;
  }

  return { places, exact };
}

/**
 * First offset from `from` on where a word starts whatever stands before `words`, or its length where none does. A
 * word starts behind a space; in scripts without spaces, everywhere.
 */
export function wordStart(words: string, from: number): number {
  let offset = from;
  while (offset < words.length && !startsWord(words, offset)) offset++;
  return offset;
}

function startsWord(words: string, offset: number): boolean {
  if (words.charCodeAt(offset) >= UNSPACED) return true;
  if (offset === 0 || words.charCodeAt(offset) <= 32) return false;
  return words.charCodeAt(offset - 1) <= 32;
}

/** Whether the index has every place of the piece of `words` at `offset`. */
function isIndexed(words: string, offset: number): boolean {
  return offset + SEED <= words.length && startsWord(words, offset);
}

interface Index {
  /** Where words start, ascending. */
  readonly starts: Int32Array;
  /** By slot: the first of `starts` whose piece falls there, by its index; -1: none. */
  readonly first: Int32Array;
  /** By index in `starts`: the next one in the same slot; -1: none. */
  readonly next: Int32Array;
}

function indexed(text: string): Index {
  const starts = startsOf(text);
  const next = new Int32Array(starts.length);
  const first = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, starts.length)))).fill(-1);
  // From the last to the first, so that each chain ascends.
  for (let one = starts.length - 1; one >= 0; one--) {
    const place = slot(hashAt(text, starts[one] ?? 0), first.length);
    next[one] = first[place] ?? -1;
    first[place] = one;
  }
  return { starts, first, next };
}

function startsOf(text: string): Int32Array {
  const starts = new Int32Array(Math.max(0, text.length - SEED + 1));
  let count = 0;
  for (let at = 0; at < starts.length; at++) if (startsWord(text, at)) starts[count++] = at;
  return starts.subarray(0, count);
}

function hashAt(words: string, offset: number): number {
  let hash = 0;
  for (let at = offset; at < offset + SEED; at++) hash = (Math.imul(hash, FACTOR) + words.charCodeAt(at)) | 0;
  return hash;
}

function slot(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

function* scan(text: string, words: string): Iterable<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}
