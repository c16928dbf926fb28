/** Hints: what may be a slip is found, and what is none is left alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disagreements } from '../../../../src/domain/insight/hints/disagreements.ts';
import { hintsFor } from '../../../../src/domain/insight/hints/hints.ts';
import { mentionsIn } from '../../../../src/domain/insight/hints/mentions.ts';
import { nameVariants } from '../../../../src/domain/insight/hints/name-variants.ts';
import { wrongWeekdays } from '../../../../src/domain/insight/hints/weekdays.ts';
import { seedReading } from '../../../panel/seed-reading.ts';

const names = (text: string, language = 'en') =>
  nameVariants(text, language).map(([a, b]) => `${a.words} ${a.count}, ${b.words} ${b.count}`);

describe('the same name spelt two ways', () => {
  test.each<[string, string, string[]]>([
    [
      'with a letter more',
      'They met Jund al-Kilafah. Later, Jund al-Khilafah met them.',
      ['Jund al-Kilafah 1, Jund al-Khilafah 1'],
    ],
    [
      'the more frequent one first',
      'In Zhanozen, Zhanaozen and old Zhanaozen they stood.',
      ['Zhanaozen 2, Zhanozen 1'],
    ],
    ['a vowel changed', 'Once Mohammed came, and Mohammad went.', ['Mohammed 1, Mohammad 1']],
    ['the end written otherwise', 'He liked Sarkozy, she liked Sarkozi.', ['Sarkozy 1, Sarkozi 1']],
    [
      'without the word that begins the sentence',
      'In Zhanaozen it was cold. He liked Zhanozen and Zhanaozen.',
      ['Zhanaozen 2, Zhanozen 1'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('in Russian, once whatever the case', () => {
    const text = 'Он видел Назарбаева, и Назарбаеву не помогли. А Назорбаеву помогли, и без Назорбаева обошлись.';
    expect(names(text, 'ru')).toHaveLength(1);
  });

  test.each<[string, string, string?]>([
    ['forms of one name', 'The Kazakh, the Kazakhs, old Kazakhstan and young Kazakhstani people.'],
    ['plural and possessive', 'He saw Merkel, the Merkels and Merkel’s car, Turkey and many Turkeys.'],
    ['two countries', 'From Austria to Australia, from Iran to Iraq, from Niger to Nigeria.'],
    ['short names that differ at the end', 'Between Hamas and Hamad, there was nothing.'],
    ['cases', 'Он видел Назарбаева, Назарбаеву помогли, с Назарбаевым говорили.', 'ru'],
    ['beginnings of sentences', 'Later it rained. Water came. Tater is no word. Hater neither.'],
    [
      'German nouns',
      'Wir sehen die Verbindung und die Verlinkung, den Handel und den Wandel, die Kosten und die Kästen.',
      'de',
    ],
    ['days and months', 'On one Sunday and on one Monday, in June or July.'],
    ['first letters', 'He likes Python, Cython, Islam and Aslam.'],
  ])('%s are left alone', (_name, text, language) => {
    expect(names(text, language)).toEqual([]);
  });
});

describe('numbers and dates that disagree', () => {
  const found = (body: string, other: string) =>
    disagreements(mentionsIn(body), mentionsIn(other)).map(([a, b]) => `${a.words} ≠ ${b.words}`);

  test.each<[string, string, string[]]>([
    ['They put some 47 young men on trial.', 'There are 41 men on trial.', ['47 young men ≠ 41 men']],
    [
      'Police shot at least 14 protesters in Aktau.',
      'In fact 16 protesters were shot.',
      ['14 protesters ≠ 16 protesters'],
    ],
    ['They had seventeen tanks at the border.', 'There were 71 tanks at that border.', ['seventeen tanks ≠ 71 tanks']],
    [
      'The town has 90,000 inhabitants in all.',
      'The town has 9000 inhabitants.',
      ['90,000 inhabitants ≠ 9000 inhabitants'],
    ],
    [
      'The trial of the protesters opened in Aktau on March 27.',
      'The trial opened in Aktau on 28 March.',
      ['March 27 ≠ 28 March'],
    ],
    ['В Жанаозене полиция убила 14 человек.', 'В Жанаозене полиция убила 70 человек.', ['14 человек ≠ 70 человек']],
    ['Unemployment in Aktau rose to 12%.', 'Unemployment in Aktau is at 8%.', ['12% ≠ 8%']],
  ])('%s / %s', (body, other, expected) => {
    expect(found(body, other)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['They put 47 young men on trial.', 'I know 3 men who left.'],
    ['He was 47 years old.', 'I lived there for 5 years.'],
    ['They put 47 men on trial, later 41 men on trial.', 'There are 41 men on trial.'],
    ['They put 47 men on trial.', 'First 47 men on trial, then 41 men on trial.'],
    ['It was in 2011.', 'It was in 2012.'],
    ['Version 4.1 of the program came.', 'Version 4.2 of the program came.'],
    ['1,200 soldiers came.', '1200 soldiers came.'],
    ['Seventeen tanks came.', '17 tanks came.'],
  ])('%s / %s: nothing', (body, other) => {
    expect(found(body, other)).toEqual([]);
  });
});

test.each<[string, number | null]>([
  ['on Friday, 16 December 2011', null],
  ['on Friday, December 17, 2011', 6],
  ['в пятницу, 17 декабря 2011 года', 6],
  ['on Saturday, the 17th of December 2011', null],
  ['on Friday, 31 February 2011', null],
  ['the Tuesday 2011 report', null],
])('the day of the week in "%s"', (text, day) => {
  expect(wrongWeekdays(text).map((one) => one.day)).toEqual(day === null ? [] : [day]);
});

test('on the seed page: the one name, and nothing else', () => {
  const reading = seedReading();
  const text = reading.article?.blocks.map((block) => block.text).join('\n') ?? '';
  expect(hintsFor(reading, text).map(({ kind, a, b }) => [kind, a.words, b.words])).toEqual([
    ['name', 'Jund al-Kilafah', 'Jund al-Khilafah'],
  ]);
});

test('of comments: numbers in words too, in Russian as well; pings are other articles', () => {
  const reading = seedReading();
  const [first] = reading.comments;
  const article = reading.article && { ...reading.article, title: 'Суд', image: null };
  const hints = (text: string, kind: 'comment' | 'pingback') =>
    hintsFor(
      { article, language: 'ru', comments: first ? [{ ...first, text, kind }] : [] },
      'В Жанаозене полиция убила 14 человек.',
    ).map(({ b }) => b.words);
  expect(hints('В Жанаозене полиция убила семнадцать человек.', 'comment')).toEqual(['семнадцать человек']);
  expect(hints('В Жанаозене полиция убила семнадцать человек.', 'pingback')).toEqual([]);
});

test('whatever the text, offsets lead to the words, and nothing throws', () => {
  const word = fc.oneof(
    fc.constantFrom('Aktau', 'Aqtau', '14', 'people', 'May', '3', '. ', 'al-Kilafah', '1,000', '%'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      for (const variant of nameVariants(text, 'en')) {
        for (const { words: name, start } of variant) expect(text.startsWith(name, start)).toBe(true);
      }
      for (const { start, kind, words: said } of mentionsIn(text)) {
        if (kind === 'number') expect(text.startsWith(said, start)).toBe(true);
      }
    }),
  );
});
