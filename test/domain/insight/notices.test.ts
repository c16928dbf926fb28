/** What an article says of its own changes, and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { noticesIn } from '../../../src/domain/insight/notices.ts';
import { seedReading } from '../../panel/seed-reading.ts';

const found = (...texts: string[]) =>
  noticesIn(texts.map((text) => ({ kind: 'paragraph', text }) as const)).map(({ block }) => block);

describe('a notice', () => {
  test.each([
    'UPDATE 09/03/2022: a reader pointed out that the table was wrong.',
    'Correction: July 16, 2025. We misstated the year.',
    'Correction (4 May): the photo was of another trial.',
    'Clarification — the company was never charged.',
    'UPD. Суд отложен.',
    'Corrected on May 4.',
    'Correction: Dec. 6, 2021. The name was wrong.',
    'Исправлено: в первой редакции было названо другое число.',
    'Уточнение: забастовка началась в мае.',
    'Editor’s note: an earlier caption misidentified the judge.',
    'От редакции: в подписи была ошибка, мы её исправили.',
  ])('%s', (text) => {
    expect(found('A first paragraph.', text)).toEqual([1]);
  });

  test.each([
    'An earlier version of this article gave the wrong date.',
    'This post has been corrected to name the right minister.',
    'I’ve updated the post to reflect this.',
    'В первоначальной версии текста было указано другое имя.',
    'Материал дополнен комментарием суда.',
    'Новость дополнена комментарием суда.',
    'Редакция приносит извинения за ошибку.',
  ])('anywhere: %s', (text) => {
    const other = Array.from({ length: 20 }, (_, index) => `Paragraph ${index}.`);
    expect(found(...other, text, ...other)).toEqual([20]);
  });
});

describe('no notice', () => {
  test.each([
    'The ministry promised an update on Friday: none came.',
    'Editor’s note: this is the first of three parts.',
    'От редакции: автор живёт в Алматы.',
    'Updated rules came into force in May.',
    'Correction officers went on strike.',
    'Поправка к закону была принята в мае.',
    'Поправка к закону — так называют её в парламенте — была принята.',
    'Updated rules on e-mail came into force in May.',
    'Correction officers of a well-known prison went on strike.',
  ])('%s', (text) => {
    expect(found('A first paragraph.', text)).toEqual([]);
  });

  test('on the bundled article', () => {
    expect(noticesIn(seedReading().article?.blocks ?? [])).toEqual([]);
  });
});
