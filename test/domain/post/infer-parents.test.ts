/** Whom a comment answers where the markup does not say. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comment } from '../../../src/domain/post/reading.ts';
import { inferParents } from '../../../src/domain/post/thread/infer-parents.ts';

type Line = readonly [author: string, text: string, more?: Partial<Comment>];

function thread(lines: readonly Line[]): Comment[] {
  return lines.map(([author, text, more], index) => ({
    id: `comment-${index}`,
    permalink: null,
    author,
    authorUrl: null,
    time: null,
    text,
    parent: null,
    parentInferred: false,
    isArticleAuthor: false,
    kind: 'comment',
    ...more,
  }));
}

function at(iso: string): Partial<Comment> {
  return { time: { text: iso, iso } };
}

/** The parent that the last line is given. */
function lastParent(lines: readonly Line[], authors: readonly string[] = []): number | null {
  return inferParents(thread(lines), authors).at(-1)?.parent ?? null;
}

describe('is given a parent', () => {
  test.each<[string, readonly Line[], number]>([
    [
      '@name',
      [
        ['guest 3113', 'a'],
        ['TimurK', '@guest 3113 – LOL.'],
      ],
      0,
    ],
    [
      '@name in another case',
      [
        ['Guest', 'a'],
        ['b', '@guest I see'],
      ],
      0,
    ],
    [
      '@name without its spaces',
      [
        ['Билли Холидей', 'a'],
        ['b', '@БиллиХолидей да'],
      ],
      0,
    ],
    [
      '@first name',
      [
        ['Nate Schenkkan', 'a'],
        ['b', '@Nate yes'],
      ],
      0,
    ],
    [
      '@ and a space',
      [
        ['Stadler', 'a'],
        ['b', '@ Stadler nein'],
      ],
      0,
    ],
    [
      'a name and a comma',
      [
        ['Nate Schenkkan', 'a'],
        ['b', 'Nate Schenkkan, you are right'],
      ],
      0,
    ],
    [
      'a first name',
      [
        ['Nate Schenkkan', 'a'],
        ['b', 'Nate, you are right'],
      ],
      0,
    ],
    [
      'a first name on its own line',
      [
        ['Nate Schenkkan', 'a'],
        ['b', 'Nate\nyou are right'],
      ],
      0,
    ],
    [
      'initials',
      [
        ['oldschool boy', 'a'],
        ['b', 'OSB,\nI accept that'],
      ],
      0,
    ],
    [
      'initials of whole words',
      [
        ['Old School Boy', 'a'],
        ['b', 'OSB: no'],
      ],
      0,
    ],
    [
      'the latest of theirs',
      [
        ['Ann', 'a'],
        ['Bob', 'b'],
        ['Ann', 'c'],
        ['d', '@Ann no'],
      ],
      2,
    ],
  ])('%s', (_name, lines, parent) => {
    expect(lastParent(lines)).toBe(parent);
    expect(inferParents(thread(lines), []).at(-1)?.parentInferred).toBe(true);
  });

  test('the one that was there before, by the page’s clock', () => {
    const lines: Line[] = [
      ['Ann', 'a', at('2012-03-27T09:00')],
      ['Ann', 'later, but printed above', at('2012-03-29T09:00')],
      ['Bob', '@Ann no', at('2012-03-28T09:00')],
    ];
    expect(lastParent(lines)).toBe(0);
  });

  test('newest first: what stands below is older', () => {
    const lines: Line[] = [
      ['Bob', '@Ann no', at('2012-03-28T09:00')],
      ['Ann', 'a', at('2012-03-27T09:00')],
    ];
    expect(inferParents(thread(lines), [])[0]?.parent).toBe(1);
  });
});

describe('is given none', () => {
  test.each<[string, readonly Line[], (readonly string[])?]>([
    [
      'nobody of that name',
      [
        ['Ann', 'a'],
        ['Bob', '@Cyd no'],
      ],
    ],
    [
      'their own name',
      [
        ['Ann', 'a'],
        ['Ann', '@Ann I mean'],
      ],
    ],
    [
      'two of that first name',
      [
        ['Nate Silver', 'a'],
        ['Nate Schenkkan', 'b'],
        ['c', 'Nate, no'],
      ],
    ],
    [
      'the article’s author, who has not commented',
      [
        ['Joshua Tree', 'a'],
        ['b', 'Joshua,\nthe issues'],
      ],
      ['Joshua Foust'],
    ],
    [
      'a word that is no name',
      [
        ['Ann', 'a'],
        ['b', 'Yes, the trial will not be easy'],
      ],
    ],
    [
      'a name without a comma',
      [
        ['Ann', 'a'],
        ['b', 'Ann is right on the photo'],
      ],
    ],
    [
      'two who fit the initials',
      [
        ['old sea bear', 'a'],
        ['odd sun boy', 'b'],
        ['c', 'OSB, no'],
      ],
    ],
  ])('%s', (_name, lines, authors) => {
    expect(lastParent(lines, authors)).toBeNull();
  });

  test('a comment whose parent the markup gives keeps it', () => {
    const lines: Line[] = [
      ['Ann', 'a'],
      ['Bob', 'b'],
      ['Cyd', '@Bob no', { parent: 0 }],
    ];
    const last = inferParents(thread(lines), []).at(-1);
    expect([last?.parent, last?.parentInferred]).toEqual([0, false]);
  });

  test('the author wrote later than the one who calls', () => {
    const lines: Line[] = [
      ['Joshua Foust', 'answers above', at('2012-03-29T04:56')],
      ['oldschool boy', 'Joshua,\nThe issues', at('2012-03-27T12:38')],
      ['Zed', 'x', at('2012-03-30T12:38')],
    ];
    expect(inferParents(thread(lines), ['Joshua Foust'])[1]?.parent).toBeNull();
  });
});

test('whatever is written: a parent is another comment, never the comment itself, and no ring arises', () => {
  const name = fc.constantFrom('Ann', 'Bob', 'Ann Lee', 'Bob Lee', 'ann', '');
  const text = fc.oneof(
    name.map((one) => `@${one} no`),
    name.map((one) => `${one}, no`),
    fc.string({ maxLength: 30 }),
  );
  const iso = fc.constantFrom(null, '2012-03-27T09:00', '2012-03-28T09:00', '2012-03-28');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, text, iso), { maxLength: 12 }), (lines) => {
      const comments = inferParents(
        thread(lines.map(([author, words, time]) => [author, words, time ? at(time) : {}] as const)),
        ['Ann'],
      );
      comments.forEach((comment, index) => {
        const seen = new Set([index]);
        for (let up = comment.parent; up !== null; up = comments[up]?.parent ?? null) {
          expect(seen.has(up)).toBe(false);
          seen.add(up);
        }
      });
    }),
  );
});
