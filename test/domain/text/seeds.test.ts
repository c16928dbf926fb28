/** Short pieces of a text are found where they stand, with the index and without. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSeeds, SEED } from '../../../src/domain/text/seeds.ts';

test('finds what a look at every place finds, in order, in texts that repeat themselves', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𝄞'), minLength: SEED, maxLength: 200 });
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 1, max: SEED }), (words, from, length) => {
      const at = from % (words.length - SEED + 1);
      const piece = words.slice(at, at + length);
      const places = createSeeds(words).places(piece, 1_000);
      const wanted = Array.from({ length: words.length }, (_, place) => place).filter((p) =>
        words.startsWith(piece, p),
      );
      expect(places).toEqual(wanted);
      expect(places).toContain(at);
    }),
  );
});

test('finds words of any length where a search of the text finds them, before there is an index and with it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𝄞'), minLength: SEED, maxLength: 200 });
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 1, max: 3 * SEED }), (words, from, length) => {
      const at = from % (words.length - SEED + 1);
      const piece = words.slice(at, at + length);
      const wanted = Array.from({ length: words.length }, (_, place) => place).filter((p) =>
        words.startsWith(piece, p),
      );
      const seeds = createSeeds(words);
      for (let time = 0; time < 30; time++) expect([...seeds.exact(piece)]).toEqual(wanted);
    }),
    { numRuns: 30 },
  );
});

test('gives no more places than are asked for', () => {
  expect(createSeeds('abcdefghijkl '.repeat(9)).places('abcdefghijkl', 3)).toEqual([0, 13, 26]);
});

test('has none for a piece that stands nowhere, and for texts shorter than a piece', () => {
  expect(createSeeds('a few words, no more').places('other words.', 5)).toEqual([]);
  expect(createSeeds('short').places('longer words', 5)).toEqual([]);
});
