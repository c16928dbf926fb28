/** The thread as a flat list, whatever a page claims about who answers whom. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../src/panel/comments/outline.ts';
import { createShownRows, FIRST, STEP } from '../../../src/panel/comments/shown-rows.ts';
import { comment } from '../short-reading.ts';

const thread = (parents: readonly (number | null)[]) =>
  parents.map((parent, at) => comment(`comment-${at}`, `reader ${at}`, { parent }));
const depths = (parents: readonly (number | null)[]) => outlineOf(thread(parents)).rows.map((row) => row.depth);

describe('depths', () => {
  test.each([
    ['flat', [null, null, null], [0, 0, 0]],
    ['nested', [null, 0, 1, 0, null, 4], [0, 1, 2, 1, 0, 1]],
    ['an answer before what it answers', [1, null], [1, 0]],
    ['an answer to itself', [0, null], [0, 0]],
    ['a ring', [1, 0, 1], [1, 0, 1]],
    ['a parent that is not there', [7, null], [0, 0]],
  ])('%s', (_, parents, expected) => {
    expect(depths(parents)).toEqual(expected);
  });

  test('3,000 within each other', () => {
    const all = depths(Array.from({ length: 3_000 }, (_, at) => (at === 0 ? null : at - 1)));
    expect(all.at(-1)).toBe(2_999);
  });

  test('an inferred parent is named, not nested under', () => {
    const [first, second] = [comment('a', 'guest 3113'), comment('b', 'TimurK', { parent: 0, parentInferred: true })];
    expect(outlineOf([first, second]).rows[1]).toMatchObject({ depth: 0, answers: 'guest 3113' });
  });

  test('every comment has a row at its place, pingbacks none, in any thread', () => {
    const parent = fc.option(fc.nat(30), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.record({ parent, ping: fc.boolean() }), { maxLength: 30 }), (claims) => {
        const comments = claims.map(({ parent: claimed, ping }, at) =>
          comment(`comment-${at}`, 'reader', { parent: claimed, kind: ping ? 'pingback' : 'comment' }),
        );
        const { rows, pings, rowOf } = outlineOf(comments);
        expect(rows.length + pings.length).toBe(comments.length);
        expect(rows.map((row) => row.index)).toEqual(rows.map((row) => row.index).toSorted((a, b) => a - b));
        for (const [at, row] of rows.entries()) {
          expect(rowOf.get(row.comment.id)).toBe(at);
          expect(row.depth).toBeGreaterThanOrEqual(0);
          expect(row.depth).toBeLessThan(comments.length);
        }
      }),
    );
  });
});

describe('the part of a long thread that is drawn', () => {
  const shownOf = (count: number) => {
    const shown = createShownRows();
    shown.fit(count);
    return shown;
  };

  test('begins with a screenful and grows at its end', () => {
    const shown = shownOf(1_000);
    expect(shown.stretch.value).toEqual({ from: 0, to: FIRST });
    shown.more();
    expect(shown.stretch.value).toEqual({ from: 0, to: FIRST + STEP });
  });

  test('moves to where the reader jumps, and back', () => {
    const shown = shownOf(10_000);
    shown.reveal(9_000);
    expect(shown.stretch.value).toEqual({ from: 8_960, to: 9_100 });
    shown.earlier();
    expect(shown.stretch.value).toEqual({ from: 8_860, to: 9_100 });
    shown.reveal(3);
    expect(shown.stretch.value).toEqual({ from: 0, to: 103 });
  });

  test('is never left empty by a thread that became shorter', () => {
    const shown = shownOf(10_000);
    shown.reveal(9_000);
    shown.fit(20);
    expect(shown.stretch.value.from).toBe(0);
  });

  test('always holds the row that was asked for, however it was moved before', () => {
    const move = fc.oneof(fc.constant('more' as const), fc.constant('earlier' as const), fc.nat(4_999));
    fc.assert(
      fc.property(fc.array(move), fc.nat(4_999), (moves, row) => {
        const shown = shownOf(5_000);
        for (const one of moves) {
          if (typeof one === 'number') shown.reveal(one);
          else shown[one]();
        }
        shown.reveal(row);
        const { from, to } = shown.stretch.value;
        expect(from).toBeLessThanOrEqual(row);
        expect(to).toBeGreaterThan(row);
        expect(to).toBeLessThanOrEqual(5_000);
      }),
    );
  });
});
