/** What comments quote is found where it stands, whatever marks and slips it has; what could stand in two places is left alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { challengedPassages, quoteLinks } from '../../../../src/domain/insight/quotes/quote-links.ts';
import type { Comment } from '../../../../src/domain/post/reading.ts';
import { seedReading } from '../../../panel/seed-reading.ts';

const TEXT = [
  'The court in Aktau heard thirty-seven defendants in one morning, and let nobody speak for longer than a minute.',
  'Outside, the families waited — some of them since dawn — for news of the verdict.',
  'The ministry said on 4 May that “order has been restored” in the region’s five towns.',
].join('\n');

function comment(text: string, over: Partial<Comment> = {}): Comment {
  return {
    id: 'comment-1',
    permalink: null,
    author: 'Reader',
    authorUrl: null,
    time: null,
    text,
    parent: null,
    parentInferred: false,
    isArticleAuthor: false,
    kind: 'comment',
    ...over,
  };
}
const quoted = (text: string) => quoteLinks(TEXT, [comment(text)]).map(({ from, to }) => TEXT.slice(from, to));

test('on the bundled article: five quotations of four passages, one of them by two readers', () => {
  const { article, comments } = seedReading();
  const text = article?.blocks.map((block) => block.text).join('\n') ?? '';
  const links = quoteLinks(text, comments).filter(({ of }) => of === null);
  expect(links.map(({ comment: index }) => comments[index]?.author)).toEqual([
    ...Array.from({ length: 4 }, () => 'oldschool boy'),
    'Yerbulan',
  ]);
  const passages = challengedPassages(links, comments);
  expect(passages).toHaveLength(4);
  const shared = passages.filter(({ quoters }) => quoters.length === 2);
  expect(shared.map(({ start, end }) => text.slice(start, end))).toEqual([
    'the judge suddenly decided to delay the trial at the last minute when one defendant didn’t show up',
  ]);
  expect(passages.every(({ isAnswered }) => isAnswered)).toBe(true);
});

describe('a passage is found', () => {
  const passage = 'let nobody speak for longer than a minute';
  test.each([
    ['between curly marks', `“${passage}” – really?`],
    ['between straight ones, with a full stop', `"${passage}." Really?`],
    ['between angle marks', `«${passage}»`],
    ['between low marks', `„${passage}“`],
    ['between single ones', `You say ‘${passage}’ but`],
    ['behind >', `> ${passage}\nReally?`],
    ['unmarked, as a long run', 'I read that they let nobody speak for longer than a minute and wondered.'],
    ['with ellipses at its ends', `“…${passage}…”`],
    ['with a slip', '“let nobody speek for longer than a minute”'],
    ['with a word left out', '“let nobody speak longer than a minute”'],
  ])('%s', (_how, words) => {
    expect(quoted(words)).toEqual([passage]);
  });

  test('with a cut in the middle: from its first word to its last', () => {
    expect(quoted('“the families waited … for news of the verdict”')).toEqual([
      'the families waited — some of them since dawn — for news of the verdict',
    ]);
  });

  test('with other dashes, quotation marks and invisible characters', () => {
    expect(
      quoted("\"the ministry said on 4 May that 'order has been re\u00ADstored' in the region's five towns\""),
    ).toEqual(['The ministry said on 4 May that “order has been restored” in the region’s five towns']);
  });
});

describe('nothing is linked', () => {
  test.each([
    ['for irony', 'What a “court”, what “order”.'],
    ['for a few words', 'They “waited since dawn”.'],
    ['for words of somebody else', '“we shall see what the appeal brings in autumn”'],
    ['for another number', '“said on 5 June that order was not restored in six towns”'],
  ])('%s', (_why, words) => {
    expect(quoted(words)).toEqual([]);
  });

  test('where the words stand in two places', () => {
    const twice = `${TEXT}\n${TEXT}`;
    expect(quoteLinks(twice, [comment('“let nobody speak for longer than a minute”')])).toEqual([]);
  });
});

test('an earlier comment is quoted, by somebody else', () => {
  const first = comment('The strike began because wages had not been paid since winter.', { author: 'Aigul' });
  const words = '“wages had not been paid since winter” is what they all say';
  const links = quoteLinks(TEXT, [first, comment(words, { author: 'Marat' }), comment(words, { author: 'Aigul' })]);
  expect(links.map(({ comment: index, of }) => [index, of])).toEqual([
    [1, 0],
    [2, 1],
  ]);
});

test('any passage is found where it stood, with other marks and white space', () => {
  const words = Array.from({ length: 120 }, (_, index) => `word${index}`);
  const text = words.join(' ');
  fc.assert(
    fc.property(
      fc.nat(100),
      fc.integer({ min: 5, max: 19 }),
      fc.constantFrom(' ', '\n', ' — ', ', '),
      (at, length, gap) => {
        const passage = words.slice(at, at + length);
        const [link] = quoteLinks(text, [comment(`“…${passage.join(gap)}.”`)]);
        expect(link && text.slice(link.from, link.to)).toBe(passage.join(' '));
      },
    ),
  );
});
