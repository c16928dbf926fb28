/** Short pieces of a text are found where they stand, with the index and without. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSeeds, SEED, wordStart } from '../../../src/domain/text/seeds.ts';

/** Few characters, so that pieces come again: words with and without spaces between, and characters of two code units. */
const texts = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', ' ', '\n', 'é', '中', '文', '𝄞'),
  minLength: SEED,
  maxLength: 300,
});

test('finds what a look at every place finds, in order, in texts that repeat themselves', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 3 * SEED }), (text, from, skip, length) => {
      const at = from % (text.length - SEED + 1);
      const words = text.slice(at, at + length);
      const offset = wordStart(words, skip % words.length);
      const piece = words.slice(offset, offset + SEED);
      fc.pre(piece !== '');
      expect(createSeeds(text).places(words, offset, 1_000)).toEqual(placesOf(text, piece));
    }),
  );
});

test('finds words of any length where a search of the text finds them, before there is an index and with it', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 3 * SEED }), (text, from, length) => {
      const at = from % (text.length - SEED + 1);
      const piece = text.slice(at, at + length);
      const seeds = createSeeds(text);
      for (let time = 0; time < 30; time++) expect([...seeds.exact(piece)]).toEqual(placesOf(text, piece));
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['behind a space', 'ions of words', 0, 5],
  ['behind a line feed', 'end.\nNext', 1, 5],
  ['never at the very start, where what stands before is not known', 'words', 0, 5],
  ['anywhere in a script without spaces', '審判は', 0, 0],
])('a word starts %s', (_, words, from, start) => {
  expect(wordStart(words, from)).toBe(start);
});

test('gives no more places than are asked for', () => {
  expect(createSeeds('abcdefghijkl '.repeat(9)).places('abcdefghijkl', 0, 3)).toEqual([0, 13, 26]);
});

test('has none for a piece that stands nowhere, and for texts shorter than a piece', () => {
  expect(createSeeds('a few words, no more').places('other words.', 0, 5)).toEqual([]);
  expect(createSeeds('short').places('longer words', 0, 5)).toEqual([]);
});

function placesOf(text: string, piece: string): number[] {
  return Array.from({ length: text.length }, (_, place) => place).filter((place) => text.startsWith(piece, place));
}
