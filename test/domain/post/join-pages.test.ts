/** Pages of a thread, seen at different times and in any order, make one thread: nothing lost, nothing invented, no rings. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comment, ThreadPage } from '../../../src/domain/post/reading.ts';
import { boundedThread } from '../../../src/domain/post/thread/bounded-thread.ts';
import { cutRings } from '../../../src/domain/post/thread/cut-rings.ts';
import { type JoinedThread, joinPages } from '../../../src/domain/post/thread/join-pages.ts';
import {
  type KnownThread,
  keyOf,
  knownFrom,
  mergeThreads,
  NOTHING_KNOWN,
  repeatsAnotherPage,
} from '../../../src/domain/post/thread/known-thread.ts';

const POST = 'a.org/b';
const TIME = (minute: number) => `2026-11-22T14:${String(minute).padStart(2, '0')}:00.000Z`;

/** `4 Ann >2: text` is comment 4 by Ann, in answer to comment 2 of the same page. Days of a month are its time. */
function comments(lines: readonly string[]): Comment[] {
  const numbers = lines.map((line) => /^\d+/.exec(line)?.[0] ?? '');
  return lines.map((line) => {
    const [, number = '', author = '', parent, text = ''] = /^(\d+) (\w+)(?: >(\d+))?: ?(.*)$/.exec(line) ?? [];
    return {
      id: `comment-${number}`,
      permalink: null,
      author,
      authorUrl: null,
      time: { text: number, iso: `2020-05-${number.padStart(2, '0')}` },
      text: text || `Text of ${number}.`,
      parent: parent ? numbers.indexOf(parent) : null,
      parentInferred: false,
      isArticleAuthor: false,
      kind: 'comment',
    };
  });
}

interface Page extends Partial<ThreadPage> {
  readonly page: number;
  readonly lines: readonly string[];
  /** Minutes. */
  readonly at?: number;
}

function seen({ lines, at = 0, ...thread }: Page): KnownThread {
  const page = { of: null, url: `https://a.org/b/comment-page-${thread.page}/`, pages: [], answers: [], ...thread };
  return knownFrom({ post: POST, authors: [], thread: page, comments: comments(lines) }, TIME(at));
}

function known(...pages: Page[]): KnownThread {
  return pages.map(seen).reduce(mergeThreads, NOTHING_KNOWN);
}

/** As read on page `here`. */
function join(pages: readonly Page[], here: number): JoinedThread {
  const lines = pages.find(({ page }) => page === here)?.lines ?? [];
  return joinPages(known(...pages), new Set(comments(lines).map(keyOf)), ['Foust']);
}

/** `4 >2?`: comment 4 answers 2, inferred. */
function inWords(joined: JoinedThread): string[] {
  const number = (index: number) => joined.comments[index]?.id.replace('comment-', '');
  return joined.comments.map(({ parent, parentInferred }, index) =>
    [number(index), parent !== null && `>${number(parent)}${parentInferred ? '?' : ''}`].filter(Boolean).join(' '),
  );
}

describe('the order is the site’s', () => {
  test.each<[string, Page[], string[]]>([
    [
      'oldest first',
      [
        { page: 1, lines: ['1 A:', '2 B:'] },
        { page: 2, lines: ['3 C:', '4 D:'] },
      ],
      ['1', '2', '3', '4'],
    ],
    [
      'newest first, pages counted from the oldest (WordPress)',
      [
        { page: 1, lines: ['2 B:', '1 A:'] },
        { page: 2, lines: ['4 D:', '3 C:'] },
      ],
      ['4', '3', '2', '1'],
    ],
    [
      'newest first, pages counted from the newest',
      [
        { page: 1, lines: ['4 D:', '3 C:'] },
        { page: 2, lines: ['2 B:', '1 A:'] },
      ],
      ['4', '3', '2', '1'],
    ],
    [
      'answers stand under what they answer, whatever their date',
      [
        { page: 1, lines: ['1 A:', '9 B >1:', '2 C:'] },
        { page: 2, lines: ['3 D:', '4 E:'] },
      ],
      ['1', '9 >1', '2', '3', '4'],
    ],
    [
      'one comment a page: by number',
      [
        { page: 1, lines: ['5 A:'] },
        { page: 2, lines: ['3 B:'] },
      ],
      ['5', '3'],
    ],
    [
      'a page between was not seen',
      [
        { page: 3, lines: ['8 A:', '9 B:'] },
        { page: 1, lines: ['1 C:', '2 D:'] },
      ],
      ['1', '2', '8', '9'],
    ],
  ])('%s', (_case, pages, expected) => {
    expect(inWords(join(pages, 1))).toEqual(expected);
  });
});

describe('parents', () => {
  test('across pages, where a page names one that stands on another', () => {
    const answers = [{ comment: 'comment-3', to: 'comment-1' }];
    expect(
      inWords(
        join(
          [
            { page: 1, lines: ['1 A:', '2 B:'] },
            { page: 2, lines: ['3 C:', '4 D:'], answers },
          ],
          2,
        ),
      ),
    ).toEqual(['1', '2', '3 >1', '4']);
  });

  test('inferred across pages, only where the markup gives none', () => {
    const pages = [
      { page: 1, lines: ['1 Ann:', '2 Bob:'] },
      { page: 2, lines: ['3 Cid: @Ann you are right', '4 Dan:', '5 Eve >4: @Bob me too'] },
    ];
    expect(inWords(join(pages, 2))).toEqual(['1', '2', '3 >1?', '4', '5 >4']);
  });

  test('inferred over newest-first pages: nobody answers what was written later', () => {
    const pages = [
      { page: 1, lines: ['2 Bob: @Ann yes', '1 Ann:'] },
      { page: 2, lines: ['4 Ann: @Bob no', '3 Cid: @Ann why'] },
    ];
    expect(inWords(join(pages, 2))).toEqual(['4 >2?', '3 >1?', '2 >1?', '1']);
  });

  test('of a comment that nobody has seen are none', () => {
    const answers = [{ comment: 'comment-3', to: 'comment-1' }];
    expect(inWords(join([{ page: 2, lines: ['3 C:', '4 D:'], answers }], 2))).toEqual(['3', '4']);
  });

  test('that answer each other, as pages of different ages may say, lose one', () => {
    const pages: Page[] = [
      { page: 1, lines: ['1 A:'], answers: [{ comment: 'comment-1', to: 'comment-2' }] },
      { page: 2, lines: ['2 B:'], answers: [{ comment: 'comment-2', to: 'comment-1' }], at: 3 },
    ];
    expect(inWords(join(pages, 2)).filter((line) => line.includes('>'))).toHaveLength(1);
  });
});

describe('what is on other pages', () => {
  const pages: Page[] = [
    { page: 1, lines: ['1 A:', '2 B:'], at: 1 },
    { page: 3, lines: ['5 E:'], at: 2, pages: [{ page: 2, url: 'https://a.org/b/comment-page-2/#comments' }], of: 3 },
  ];

  test('is marked with the page and its place there', () => {
    expect(join(pages, 3).elsewhere).toEqual([
      ['comment-1', { page: 1, url: 'https://a.org/b/comment-page-1/#comment-1', gone: false }],
      ['comment-2', { page: 1, url: 'https://a.org/b/comment-page-1/#comment-2', gone: false }],
    ]);
  });

  test('the pages that were not seen are named, with their addresses', () => {
    const { pages: all, whole } = join(pages, 3);
    expect(whole).toBe(true);
    expect(all.map(({ page, seen: was }) => [page, was])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
    expect(all[1]?.url).toBe('https://a.org/b/comment-page-2/#comments');
    expect(join([{ page: 1, lines: ['1 A:'], pages: [{ page: 2, url: 'https://a.org/2' }] }], 1)).toMatchObject({
      whole: false,
    });
  });

  test('a comment that its page no longer shows is kept, and said to be gone', () => {
    const later: Page = { page: 1, lines: ['1 A:'], at: 9 };
    const joined = joinPages(mergeThreads(known(...pages), seen(later)), new Set(['comment-5\nE']), []);
    expect(joined.elsewhere.map(([id, { gone }]) => [id, gone])).toEqual([
      ['comment-1', false],
      ['comment-2', true],
    ]);
  });

  test('a comment that was edited is as it was seen last', () => {
    const joined = joinPages(
      mergeThreads(seen({ page: 1, lines: ['1 A: new'], at: 9 }), known(...pages)),
      new Set(),
      [],
    );
    expect(joined.comments.find(({ id }) => id === 'comment-1')?.text).toBe('new');
  });

  test('comments that each page numbers anew stay apart; the page being read keeps its ids', () => {
    const joined = join(
      [
        { page: 1, lines: ['1 Ann:', '2 Bob:'] },
        { page: 2, lines: ['1 Cid:', '2 Dan >1:'] },
      ],
      2,
    );
    expect(joined.comments.map(({ id, author }) => `${author} ${id}`)).toEqual([
      'Ann comment-1-page-1',
      'Bob comment-2-page-1',
      'Cid comment-1',
      'Dan comment-2',
    ]);
    expect(joined.comments[3]?.parent).toBe(2);
  });

  test('"load more": comments are of the page that their permalinks name', () => {
    const [old, own] = comments(['1 A:', '3 C:']) as [Comment, Comment];
    const thread = { page: 2, of: 2, url: 'https://a.org/b/', pages: [], answers: [] };
    const loaded = { ...old, permalink: 'https://a.org/b/comment-page-1/#comment-1' };
    const both = knownFrom({ post: POST, authors: [], thread, comments: [loaded, own] }, TIME(1));
    expect(both.comments.map(({ id, page }) => [id, page])).toEqual([
      ['comment-1', 1],
      ['comment-3', 2],
    ]);
  });
});

test('a page whose address changed before its comments did is told from a page of its own', () => {
  const one = known({ page: 1, lines: ['1 A:', '2 B:'] });
  expect(repeatsAnotherPage(one, seen({ page: 2, lines: ['1 A:', '2 B:'], at: 1 }))).toBe(true);
  expect(repeatsAnotherPage(one, seen({ page: 2, lines: ['3 C:'], at: 1 }))).toBe(false);
  expect(repeatsAnotherPage(one, seen({ page: 2, lines: ['2 B:', '3 C:'], at: 1 }))).toBe(false);
  expect(repeatsAnotherPage(one, seen({ page: 1, lines: ['1 A:', '2 B:'], at: 1 }))).toBe(false);
  expect(repeatsAnotherPage(one, seen({ page: 2, lines: [], at: 1 }))).toBe(false);
});

describe('bounds', () => {
  const three = known(
    { page: 1, lines: ['1 A:', '2 B:'], at: 1 },
    { page: 2, lines: ['3 C:', '4 D:'], at: 3 },
    { page: 3, lines: ['5 E:', '6 F:'], at: 2 },
  );
  const left = (thread: KnownThread) => thread.comments.map(({ id }) => id.replace('comment-', '')).join(' ');

  test('what fits is left as it is', () => {
    expect(boundedThread(three, 1, { comments: 6, text: 10_000 })).toBe(three);
  });

  test('the page being read stays, then the ones seen last; others are forgotten as pages too', () => {
    const kept = boundedThread(three, 1, { comments: 4, text: 10_000 });
    expect(left(kept)).toBe('1 2 3 4');
    expect(kept.pages.map(({ page }) => page)).toEqual([1, 2]);
    expect(left(boundedThread(three, 3, { comments: 3, text: 10_000 }))).toBe('3 5 6');
  });

  test('text counts, not only comments', () => {
    expect(left(boundedThread(three, 2, { comments: 100, text: 60 }))).toBe('3 4');
  });
});

describe('whatever pages say', () => {
  const line = fc
    .tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('Ann', 'Bob', 'Cid'),
      fc.constantFrom('', '@Ann so', '@Bob no', 'Cid, yes'),
    )
    .map(([number, author, text]) => `${number} ${author}: ${text}`);
  const page = fc
    .record({
      page: fc.integer({ min: 1, max: 4 }),
      at: fc.integer({ min: 0, max: 3 }),
      of: fc.option(fc.integer({ min: 4, max: 5 })),
      lines: fc.uniqueArray(line, { maxLength: 6, selector: (one) => one.split(' ')[0] }),
      parents: fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 6, maxLength: 6 }),
      answers: fc.array(
        fc.record({
          comment: fc.integer({ min: 1, max: 12 }).map((one) => `comment-${one}`),
          to: fc.integer({ min: 1, max: 12 }).map((one) => `comment-${one}`),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ page: number, at, of, lines, parents, answers }) => {
      const all = comments(lines).map((comment, index) => {
        const parent = parents[index] ?? null;
        return { ...comment, parent: parent !== null && parent < lines.length && parent !== index ? parent : null };
      });
      const thread = { page: number, of, url: `https://a.org/${number}`, pages: [], answers };
      return knownFrom({ post: POST, authors: [], thread, comments: all }, TIME(at));
    });

  test('the order of visits and their repetition change nothing', () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 6 }), fc.array(page, { maxLength: 3 }), (one, two) => {
        const [a, b] = [one.reduce(mergeThreads, NOTHING_KNOWN), two.reduce(mergeThreads, NOTHING_KNOWN)];
        expect(mergeThreads(a, b)).toEqual(mergeThreads(b, a));
        expect(mergeThreads(a, a)).toEqual(a);
        expect(mergeThreads(mergeThreads(a, b), b)).toEqual(mergeThreads(a, b));
        expect([...one].reverse().reduce(mergeThreads, NOTHING_KNOWN)).toEqual(a);
      }),
    );
  });

  test('no comment is lost or doubled, parents are there, nobody answers in a ring', () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 6 }), (pages) => {
        const all = pages.reduce(mergeThreads, NOTHING_KNOWN);
        const last = new Set(pages.at(-1)?.comments.map(keyOf));
        const joined = joinPages(all, last, ['Joshua Foust']);
        expect(joined.comments).toHaveLength(new Set(pages.flatMap((one) => one.comments.map(keyOf))).size);
        expect(new Set(joined.comments.map(({ id }) => id)).size).toBe(joined.comments.length);
        expect(joined.elsewhere).toHaveLength(joined.comments.length - last.size);
        for (const [start] of joined.comments.entries()) {
          let steps = 0;
          for (let at: number | null = start; at !== null; at = joined.comments[at]?.parent ?? null) {
            expect(joined.comments[at]).toBeDefined();
            expect(++steps).toBeLessThanOrEqual(joined.comments.length);
          }
        }
      }),
    );
  });

  test('rings are cut, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat({ max: 9 })), { maxLength: 10 }), (wild) => {
        const parents = wild.map((parent) => (parent !== null && parent < wild.length ? parent : null));
        const sound = cutRings(parents);
        const rings = parents.map((_, start) => {
          let at = parents[start] ?? null;
          for (let step = 0; at !== null && at !== start && step < 20; step++) at = parents[at] ?? null;
          return at === start;
        });
        sound.forEach((parent, index) => {
          if (parent !== parents[index]) expect([parent, rings[index]]).toEqual([null, true]);
        });
        expect(cutRings(sound)).toEqual(sound);
      }),
    );
  });
});
