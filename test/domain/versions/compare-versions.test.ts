/** Pairs of versions: each change is classed right, and none is hidden. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDiff } from '../../../src/domain/text/word-diff.ts';
import { kindsOf, kindsOfParts } from '../../../src/domain/versions/change-kinds.ts';
import { type BlockChange, compareVersions } from '../../../src/domain/versions/compare-versions.ts';
import { contentOf } from '../../../src/domain/versions/content-of.ts';
import { comparePictures, printOf } from '../../../src/domain/versions/picture.ts';
import type { VersionContent } from '../../../src/domain/versions/version.ts';
import { seedReading } from '../../panel/seed-reading.ts';

const article = seedReading().article;
if (!article) throw new Error('the seed has an article');
const SEED: VersionContent = {
  ...contentOf(article),
  image: { src: 'http://registan.net/photo.jpg', alt: 'A trial', caption: '' },
  links: [{ text: 'a video', url: 'https://video.example/' }],
};
const version = (content: VersionContent, print: string | null = null) => ({
  content,
  picture: print === null ? null : { width: 100, height: 80, print, small: null },
});
const compare = (after: VersionContent, before = SEED) => compareVersions(version(before), version(after));
const changes = (after: VersionContent, before = SEED) =>
  (compare(after, before)?.blocks ?? []).filter((block): block is BlockChange => block.is !== 'unchanged');
const withBlocks = (edit: (texts: string[]) => string[]): VersionContent => ({
  ...SEED,
  blocks: edit(SEED.blocks.map(({ text }) => text)).map((text) => ({ kind: 'paragraph', text })),
});
const BASE = withBlocks((texts) => texts);

describe('of the seed article', () => {
  test('nothing differs from itself', () => {
    expect(compare(SEED)).toBeNull();
  });

  test('a replaced image is seen by its address, or under the same address by its pixels', () => {
    const image = { src: 'http://registan.net/other.jpg', alt: 'Other', caption: '' };
    expect(compare({ ...SEED, image })?.image?.parts).toEqual(['address', 'description']);
    const pixels = compareVersions(version(SEED, '0f0f0f0f0f0f0f0f'), version(SEED, 'f0f0f0f0f0f0f0f0'));
    expect(pixels?.image).toMatchObject({ parts: ['pixels'], pixels: 'different' });
    expect(compareVersions(version(SEED, '0f0f0f0f0f0f0f0f'), version(SEED, '0f0f0f0f0f0f0f0e'))).toBeNull();
  });

  test('a paragraph that moved is no deletion', () => {
    const moved = withBlocks(([first = '', ...rest]) => [...rest, first]);
    expect(changes(moved, BASE)).toMatchObject([{ is: 'moved', kinds: [] }]);
  });

  test('one that moved and was edited is both', () => {
    const moved = withBlocks(([first = '', ...rest]) => [...rest, `${first} It has never been seen since.`]);
    expect(changes(moved, BASE)).toMatchObject([{ is: 'edited', isMoved: true, kinds: ['negation'] }]);
  });

  test('an added "Update:" is a notice', () => {
    const updated = withBlocks((texts) => [...texts, 'Update: the photo was replaced.']);
    expect(changes(updated, BASE)).toMatchObject([{ is: 'added', kinds: ['notice', 'wording'] }]);
    expect(compare(updated, BASE)?.hasNewNotice).toBe(true);
  });

  test('a swapped caption is one', () => {
    const captioned = (caption: string): VersionContent => ({
      ...SEED,
      blocks: [...SEED.blocks, { kind: 'caption', text: caption }],
    });
    const [change] = changes(
      captioned('Suspects before the court in Aktau.'),
      captioned('Suspects before the court in Aktobe.'),
    );
    expect(change).toMatchObject({ is: 'edited', isCaption: true, kinds: ['name'] });
  });

  test('a link that leads elsewhere under the same words', () => {
    const [first, ...rest] = SEED.links;
    if (!first) throw new Error('the seed has links');
    const links = [{ ...first, url: 'https://elsewhere.example/' }, ...rest];
    expect(compare({ ...SEED, links })?.links).toEqual([
      { is: 'retargeted', text: first.text, before: first.url, after: 'https://elsewhere.example/' },
    ]);
  });

  test.each([
    ['an error page', { title: '404 Not Found', text: 'The page you asked for is not here.' }, 'error-page'],
    ['a check for robots', { title: 'Just a moment...', text: 'Checking your browser.' }, 'error-page'],
    ['a copy that was cut off', { title: SEED.title, text: SEED.blocks[0]?.text.slice(0, 300) ?? '' }, 'cut-off'],
    [
      'another page',
      { title: 'Weather', text: 'Sunny with some clouds over the northern mountains tomorrow.' },
      'another-page',
    ],
  ])('%s is flagged and not compared', (_, { title, text }, why) => {
    const broken: VersionContent = { ...SEED, title, blocks: [{ kind: 'paragraph', text }], links: [] };
    expect(compare(broken)).toMatchObject({ broken: { which: 'after', why }, blocks: [] });
    expect(compare(SEED, broken)?.broken).toMatchObject({ which: 'before' });
  });
});

describe('a change of words', () => {
  test.each([
    ['17 people were tried.', '71 people were tried.', ['number']],
    ['Seventeen people were tried.', 'Eighteen people were tried.', ['number']],
    ['He did not sign it.', 'He did sign it.', ['negation']],
    ["They didn't sign.", 'They did sign.', ['negation']],
    ['Он не подписал.', 'Он подписал.', ['negation']],
    ['Held on 3 May there.', 'Held on 3 June there.', ['date']],
    ['It began in 2011 there.', 'It began in 2012 there.', ['date']],
    ['Суд начался 27 марта.', 'Суд начался 28 марта.', ['date']],
    ['Held on March 27 there.', 'Held on March 28 there.', ['date']],
    ['The judge Ivanov said so.', 'The judge Petrov said so.', ['name']],
    ['He said it was wrong.', 'He said “it was wrong.”', ['quotation']],
    ['He said it was wrong.', 'He said it was right.', ['wording']],
    ['It was, however, late.', 'It was however late.', ['punctuation']],
    ['It  was late.', 'It was late.', ['white-space']],
    ['the court said.', 'the Court said.', ['letter-case']],
  ])('%s → %s', (before, after, kinds) => {
    expect(kindsOfParts(wordDiff(before, after))).toEqual(kinds);
  });

  test('digits, negations and quotation marks are never called trivial', () => {
    const words = fc.constantFrom('17', 'not', '“', 'не', "didn't", '2012', '3,5');
    fc.assert(
      fc.property(words, fc.lorem(), (word, text) => {
        const kinds = kindsOf({ removed: `${word} `, added: '', before: `${text} `, after: '' });
        expect(kinds.some((kind) => kind !== 'punctuation' && kind !== 'white-space')).toBe(true);
      }),
    );
  });
});

test('the parts of a comparison give both texts back, unit by unit', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'Б', ' ', '\n', '1', ',', '“', 'é', '😀') });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after);
      const without = (is: string) => parts.flatMap((part) => (part.is === is ? [] : [part.text])).join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
    }),
  );
});

test('every block of both versions is in the comparison exactly once', () => {
  const block = fc.constantFrom(
    'One two three four.',
    'Five six seven eight.',
    'One two three four five.',
    'Nine.',
    '',
  );
  const content = fc
    .array(block, { maxLength: 8 })
    .map((texts): VersionContent => ({ ...SEED, blocks: texts.map((text) => ({ kind: 'paragraph', text })) }));
  fc.assert(
    fc.property(content, content, (before, after) => {
      const compared = compareVersions(version(before), version(after));
      if (!compared || compared.broken) return;
      const sides = { before: [] as string[], after: [] as string[] };
      for (const one of compared.blocks) {
        if (one.is === 'unchanged') {
          sides.before.push(...one.texts);
          sides.after.push(...one.texts);
          continue;
        }
        const side = (is: string) => one.parts.flatMap((part) => (part.is === is ? [] : [part.text])).join('');
        if (one.is !== 'added') sides.before.push(side('added'));
        if (one.is !== 'removed') sides.after.push(side('removed'));
      }
      expect(sides.after).toEqual(after.blocks.map(({ text }) => text));
      expect(sides.before.sort()).toEqual(before.blocks.map(({ text }) => text).sort());
    }),
  );
});

test('a print is the same for a brighter copy, and far from another image', () => {
  const grey = Array.from({ length: 72 }, (_, at) => (at * 37) % 251);
  const picture = (values: number[]) => ({ width: 9, height: 8, print: printOf(values), small: null });
  expect(comparePictures(picture(grey), picture(grey.map((value) => value * 0.9 + 20)))).toBe('same');
  expect(comparePictures(picture(grey), picture(grey.map((value) => 255 - value)))).toBe('different');
  expect(comparePictures(picture(grey), null)).toBe('unknown');
});
