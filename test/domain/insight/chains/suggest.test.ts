/** Chains of report, confirmation and answer: the bundled article, threads that were really found, and the labelled pairs. */
import { describe, expect, test } from 'vitest';
import { suggest, suggestInSteps } from '../../../../src/domain/insight/chains/suggest.ts';
import type { Comment } from '../../../../src/domain/post/reading.ts';
import { seedReading } from '../../../panel/seed-reading.ts';
import { judge, threadOf } from './judged.ts';
import { ALL_EN, ALL_RU } from './labelled/sets.ts';

test('on the bundled article one chain is proposed: the photo, and nothing of the accepted criticism', () => {
  const reading = seedReading();
  const names = (indexes: readonly number[]) => indexes.map((index) => reading.comments[index]?.author);
  const proposed = suggest(reading);
  expect(proposed).toHaveLength(1);
  const [only] = proposed;
  expect(only).toMatchObject({ part: 'image', kind: 'image', confidence: 'likely', lag: 42 * 60 + 58 });
  expect(only?.answer?.grade).toBe('fix-claimed');
  expect(names([only?.report ?? -1])).toEqual(['Nate Schenkkan']);
  expect(names(only?.confirmations ?? [])).toEqual(['TimurK']);
  expect(names([only?.answer?.comment ?? -1])).toEqual(['Joshua Foust']);
});

test('in steps it is the same, a comment a step', () => {
  const reading = seedReading();
  const steps = suggestInSteps(reading);
  let taken = 0;
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      expect(value).toEqual(suggest(reading));
      break;
    }
    taken++;
  }
  expect(taken).toBe(reading.comments.length);
});

test('the same where the page says nothing of who answers whom', () => {
  const reading = seedReading();
  const flat = reading.comments.map((comment) => ({ ...comment, parent: null }));
  const [only, ...more] = suggest({ ...reading, comments: flat });
  expect(more).toEqual([]);
  expect(flat[only?.report ?? -1]?.author).toBe('Nate Schenkkan');
  expect(only?.answer?.grade).toBe('fix-claimed');
});

describe('threads that were found', () => {
  test.each([
    ['у вас в HTML коде ошибка (с примером vCard)', 'Спасибо, поправил', 'fix-claimed'],
    ['жалко, что ссылка на спецификацию уже битая :(', 'Я обновил пост ссылкой на архивную версию…', 'fix-claimed'],
    ['В слове frunction — ошибка', 'Спасибо, исправил', 'fix-claimed'],
    ['Автор, вы уж почитайте до конца что такое', 'Спасибо за уточнение. Вы правы.', 'admitted'],
  ] as const)('%s', (comment, answer, grade) => {
    const [suggestion] = suggest({ article: null, language: '', comments: threadOf(['none', comment, answer]) });
    expect(suggestion?.answer?.grade).toBe(grade);
  });

  test('criticism of tone that the author accepts is none', () => {
    const comments = threadOf([
      'none',
      'The tone is speculative.',
      'I accept your criticism about tone, but really — no.',
    ]);
    expect(suggest({ article: null, language: '', comments })).toEqual([]);
  });
});

describe('an answer in a flat thread', () => {
  const flat = (answer: string): Comment[] => {
    const [report, reply] = threadOf(['none', 'The link to the ruling is dead.', answer]);
    const other = { ...report, id: 'comment-3', author: 'Иван Петров', text: 'Очень грустно.' } as Comment;
    return [report as Comment, other, { ...reply, parent: null } as Comment];
  };

  test('is the next one after the report', () => {
    expect(suggest({ article: null, language: '', comments: flat('Fixed, thanks.') })[0]).toMatchObject({ report: 0 });
  });

  test('is to the one that reads most like a report, and once that is answered to the next', () => {
    const [link, , fixed] = flat('Fixed, thanks.');
    const tone = { ...link, id: 'comment-4', text: 'You say “they hate us”. That is simply not true.' } as Comment;
    const typo = { ...link, id: 'comment-5', text: 'Typo in the third paragraph.' } as Comment;
    const again = { ...fixed, id: 'comment-6' } as Comment;
    const comments = [link, typo, tone, flat('Link fixed, thanks.')[2], again] as Comment[];
    const chains = suggest({ article: null, language: '', comments });
    expect(chains.map(({ report, answer }) => [report, answer?.comment])).toEqual([
      [0, 3],
      [1, 4],
      [2, undefined],
    ]);
  });

  test('is to the commenter it names', () => {
    const comments = flat('Иван, спасибо, исправил.');
    expect(suggest({ article: null, language: '', comments }).map(({ report }) => report)).toEqual([0, 1]);
    expect(suggest({ article: null, language: '', comments })[0]?.answer).toBeNull();
  });

  test('counts from nobody but the author', () => {
    const comments = flat('I corrected it.').map((comment) => ({ ...comment, isArticleAuthor: false }));
    expect(suggest({ article: null, language: '', comments })[0]?.answer ?? null).toBeNull();
  });
});

describe('the labelled pairs', () => {
  test('are at least 150, half of them Russian', () => {
    expect(ALL_EN.length + ALL_RU.length).toBeGreaterThanOrEqual(300);
    expect(Math.abs(ALL_EN.length - ALL_RU.length)).toBeLessThan(10);
  });

  test.each([
    ['English', ALL_EN],
    ['Russian', ALL_RU],
  ])('%s: precision at least 0.95, recall at least 0.85', (_language, pairs) => {
    const { precision, recall } = judge(pairs);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });
});
