/** Two copies of a chain: what each can give the other, and what is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchange, inPieces, merged, type Range, sizeOf, without } from '../../../src/domain/journal/coverage.ts';

const numbers = (ranges: readonly Range[]) =>
  ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
const ranges = (...list: [number, number][]): Range[] => list.map(([from, to]) => ({ from, to }));
const someRanges = fc
  .array(fc.tuple(fc.nat(40), fc.nat(6)), { maxLength: 8 })
  .map((list) => list.map(([from, more]) => ({ from, to: from + more })));

describe('what two copies can give each other', () => {
  test.each([
    ['both whole', [[0, 9]], [[0, 9]], 9, [], [], []],
    [
      'a hole in the first',
      [
        [0, 3],
        [6, 9],
      ],
      [[0, 9]],
      9,
      [[4, 5]],
      [],
      [],
    ],
    ['the end lost in the first', [[0, 3]], [[0, 9]], 3, [[4, 9]], [], []],
    ['the twin empty', [[0, 9]], [], 9, [], [[0, 9]], []],
    ['the first empty', [], [[0, 9]], -1, [[0, 9]], [], []],
    ['both empty', [], [], -1, [], [], []],
    [
      'a hole in both',
      [
        [0, 3],
        [8, 9],
      ],
      [
        [0, 1],
        [5, 9],
      ],
      9,
      [[5, 7]],
      [[2, 3]],
      [[4, 4]],
    ],
    ['an end that is only known of', [[0, 3]], [[0, 3]], 6, [], [], [[4, 6]]],
  ] as [
    string,
    [number, number][],
    [number, number][],
    number,
    [number, number][],
    [number, number][],
    [number, number][],
  ][])('%s', (_name, local, twin, top, toLocal, toTwin, missing) => {
    expect(exchange({ local: ranges(...local), twin: ranges(...twin), top })).toEqual({
      toLocal: ranges(...toLocal),
      toTwin: ranges(...toTwin),
      missing: ranges(...missing),
    });
  });
});

test('merged ranges hold the same numbers, each once, in order', () => {
  fc.assert(
    fc.property(someRanges, (list) => {
      const all = numbers(merged(list));
      expect(all).toEqual([...new Set(numbers(list))].sort((a, b) => a - b));
      expect(sizeOf(merged(list))).toBe(all.length);
    }),
  );
});

test('what is left out of ranges is what the others do not have', () => {
  fc.assert(
    fc.property(someRanges, someRanges, (list, taken) => {
      const gone = new Set(numbers(taken));
      expect(numbers(without(list, taken))).toEqual(numbers(merged(list)).filter((number) => !gone.has(number)));
    }),
  );
});

test('pieces hold the same numbers and are no larger than asked for', () => {
  expect(inPieces(ranges([0, 9], [20, 20]), 4)).toEqual(ranges([0, 3], [4, 7], [8, 9], [20, 20]));
});
