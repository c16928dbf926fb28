/** Texts as words with their places, and where three words in a row stand in any of them. */

export interface Word {
  /** As it is compared: NFKC, lower case, ё as е, without soft hyphens and invisible characters. */
  readonly word: string;
  /** UTF-16 offsets in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface WordPlaces {
  readonly words: readonly Word[];
  /** Indexes of words at which these three begin. */
  readonly at: (three: string) => readonly number[];
}

const WORD = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*[\p{L}\p{N}\p{M}])?/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
/** Three words that stand in more places than this tell nothing. */
const MOST_PLACES = 32;

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: raw, index }) => ({
    word: raw.replace(INVISIBLE, '').normalize('NFKC').toLowerCase().replaceAll('ё', 'е'),
    start: index,
    end: index + raw.length,
  }));
}

/** Three words from `at` on, as a key; null where there are fewer. */
export function threeAt(words: readonly Word[], at: number): string | null {
  const [one, two, three] = [words[at], words[at + 1], words[at + 2]];
  return one && two && three ? `${one.word} ${two.word} ${three.word}` : null;
}

export function wordPlaces(text: string): WordPlaces {
  const words = wordsOf(text);
  const places = new Map<string, number[]>();
  for (let at = 0; at + 2 < words.length; at++) {
    const key = threeAt(words, at) as string;
    const known = places.get(key);
    if (!known) places.set(key, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return { words, at: (three) => places.get(three) ?? [] };
}
