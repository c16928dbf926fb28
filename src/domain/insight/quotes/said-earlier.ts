/** Finds which earlier comment words were taken from, with one index over all of them: a long thread costs no more for each of its comments. */
import type { Comment } from '../../post/reading.ts';
import { threeAt, type Word, type WordPlaces, wordPlaces, wordsOf } from './word-places.ts';

export interface SaidEarlier {
  /** Indexes of comments that have some of these words as their own, most of them first; at most a few. */
  likely(words: readonly Word[]): readonly number[];
  /** A comment's own words: what it quotes itself is not there. */
  places(comment: number): WordPlaces;
  /** From now on this comment is an earlier one. */
  add(comment: number): void;
}

/** Three words that more comments have than this tell nothing. */
const MOST_COMMENTS = 32;
/** Comments that are compared word by word. */
const MOST_LIKELY = 6;

/** `ownTextOf`: the text of a comment with what it quotes blanked out, offsets kept. */
export function createSaidEarlier(comments: readonly Comment[], ownTextOf: (comment: number) => string): SaidEarlier {
  const having = new Map<string, number[]>();
  const known = new Map<number, WordPlaces>();

  function likely(words: readonly Word[]): number[] {
    const votes = new Map<number, number>();
    for (let at = 0; at + 2 < words.length; at++) {
      for (const comment of having.get(threeAt(words, at) as string) ?? []) {
        votes.set(comment, (votes.get(comment) ?? 0) + 1);
      }
    }
    return [...votes]
      .sort(([a, many], [b, more]) => more - many || a - b)
      .slice(0, MOST_LIKELY)
      .map(([comment]) => comment);
  }

  function places(comment: number): WordPlaces {
    const found = known.get(comment) ?? wordPlaces(ownTextOf(comment));
    known.set(comment, found);
    return found;
  }

  function add(comment: number): void {
    if (comments[comment]?.kind !== 'comment') return;
    const words = wordsOf(ownTextOf(comment));
    for (let at = 0; at + 2 < words.length; at++) {
      const key = threeAt(words, at) as string;
      const list = having.get(key);
      if (!list) having.set(key, [comment]);
      else if (list.length < MOST_COMMENTS && list.at(-1) !== comment) list.push(comment);
    }
  }

  return { likely, places, add };
}
