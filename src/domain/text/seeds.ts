/** Finds short exact pieces in one text again and again, without going through the text each time. */

/** Length of the pieces, in UTF-16 code units. */
export const SEED = 12;

export interface Seeds {
  /** Offsets where `seed` stands, ascending, at most `most` of them. */
  places(seed: string, most: number): readonly number[];
  /** Offsets where `words`, of any length, stand, ascending. Looked for one after the other in the text until an index pays. */
  exact(words: string): Iterable<number>;
}

/** Passages that are looked for in the text itself before the index is made for the next: it costs about as much. */
const BEFORE_INDEX = 12;

/** One factor of a rolling hash, and its power that takes the oldest code unit out again. */
const FACTOR = 0x01000193;
const OLDEST = power(FACTOR, SEED - 1);

/**
 * The seeds of `text`. The index is made when a piece of full length is first asked for: one pass over the text, two
 * numbers for each code unit. Whoever finds many passages in one text keeps this for all of them.
 */
export function createSeeds(text: string): Seeds {
  let index: { readonly first: Int32Array; readonly next: Int32Array } | null = null;
  let asked = 0;

  function places(seed: string, most: number): readonly number[] {
    if (seed.length !== SEED) return scan(text, seed, most);
    index ??= indexed(text);
    const found: number[] = [];
    let at = index.first[slot(hashOf(seed), index.first.length)] ?? -1;
    for (; at >= 0 && found.length < most; at = index.next[at] ?? -1) {
      if (text.startsWith(seed, at)) found.push(at);
    }
    return found;
  }

  function* exact(words: string): Iterable<number> {
    asked += 1;
    if (words.length < SEED || (!index && asked <= BEFORE_INDEX)) {
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
      return;
    }
    index ??= indexed(text);
    let at = index.first[slot(hashOf(words), index.first.length)] ?? -1;
    for (; at >= 0; at = index.next[at] ?? -1) if (text.startsWith(words, at)) yield at;
  }

  return { places, exact };
}

/** Pieces that share a slot are chained, from the first in the text to the last. */
function indexed(text: string): { first: Int32Array; next: Int32Array } {
  const count = Math.max(0, text.length - SEED + 1);
  const first = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, count)))).fill(-1);
  const next = new Int32Array(count);
  let hash = count > 0 ? hashOf(text.slice(count - 1)) : 0;
  for (let at = count - 1; at >= 0; at--) {
    const place = slot(hash, first.length);
    next[at] = first[place] ?? -1;
    first[place] = at;
    // One back: the last code unit goes, the one before comes.
    if (at > 0) {
      const without = hash - Math.imul(text.charCodeAt(at + SEED - 1), OLDEST);
      hash = (Math.imul(without, FACTOR) + text.charCodeAt(at - 1)) | 0;
    }
  }
  return { first, next };
}

/** Each code unit times a power that grows to the right, so that the hash rolls from the end to the start. */
function hashOf(seed: string): number {
  let hash = 0;
  for (let at = SEED - 1; at >= 0; at--) hash = (Math.imul(hash, FACTOR) + seed.charCodeAt(at)) | 0;
  return hash;
}

function slot(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

function scan(text: string, seed: string, most: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(seed); at >= 0 && found.length < most; at = text.indexOf(seed, at + 1)) found.push(at);
  return found;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let time = 0; time < exponent; time++) result = Math.imul(result, base);
  return result;
}
