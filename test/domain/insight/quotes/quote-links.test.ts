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

describe('an earlier comment', () => {
  const SAID = 'The strike began because wages had not been paid since winter.';
  const by = (author: string, text: string, parent: number | null = null) => comment(text, { author, parent });
  const linked = (...comments: Comment[]) => quoteLinks(TEXT, comments).map(({ comment: index, of }) => [index, of]);
  const words = '“wages had not been paid since winter” is what they all say';

  test('is quoted, and stays the one that is meant where another has quoted it before', () => {
    expect(linked(by('Aigul', SAID), by('Marat', words), by('Dana', words))).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  test('is not linked by its own author', () => {
    expect(linked(by('Aigul', SAID), by('Aigul', words))).toEqual([]);
  });

  test('is linked where nobody has a name', () => {
    expect(linked(by('', SAID), by('', words))).toEqual([[1, 0]]);
  });

  test('is not guessed at where two say the same, unless one of them is answered', () => {
    expect(linked(by('Aigul', SAID), by('Marat', SAID), by('Dana', words))).toEqual([]);
    expect(linked(by('Aigul', SAID), by('Marat', SAID), by('Dana', words, 0))).toEqual([[2, 0]]);
  });

  test('is found in a thread of thousands in which every comment quotes what nobody said', () => {
    const noise = Array.from({ length: 3_000 }, (_, index) =>
      by(`Reader ${index}`, `“nobody${index} ever wrote${index} such${index} words${index} here” says number ${index}`),
    );
    expect(linked(by('Aigul', SAID), ...noise, by('Dana', words))).toEqual([[3_001, 0]]);
  });
});

test('an unmarked run does not go across a quotation', () => {
  const [first, last] = ['The court in Aktau heard thirty-seven', 'defendants in one morning, and let nobody'];
  expect(quoteLinks(TEXT, [comment(`${first} “what a number this is” ${last}`)])).toEqual([]);
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
