/** What a report offers instead, taken only where it is said in so many words. */
import { expect, test } from 'vitest';
import { offeredWording } from '../../../../src/domain/insight/chains/offered-wording.ts';

test.each([
  ['It should read “a mass trial”.', 'a mass trial'],
  ['That should be 71, shouldn’t it?', '71'],
  ['The name is spelled Khilafah.', 'Khilafah'],
  ['It was in Zhanaozen, not Aktau.', 'Zhanaozen'],
  ['s/frunction/function/', 'function'],
  ['This is not Aktau but Zhanaozen.', 'Zhanaozen'],
  ['Это Жанаозен, а не Актау.', 'Жанаозен'],
  ['Правильно: «Айшагуль».', 'Айшагуль'],
  ['Не 17, а 71.', '71'],
  ['надо писать функция', 'функция'],
  ['It should be corrected.', ''],
  [
    'I’m pretty sure the top photo is from the trial in Zhanaozen, which others cover.',
    'the top photo is from the trial in Zhanaozen',
  ],
  ['That picture was actually taken in Osh in 2010.', 'That picture was actually taken in Osh in 2010'],
  ['The photo is from another protest.', ''],
  ['The photo is not from Aktau.', ''],
  ['Это фото из Бишкека 2010 года.', 'Это фото из Бишкека 2010 года'],
  ['Фото из другого города.', ''],
  ['You should be ashamed.', ''],
  ['Фото не из того суда.', ''],
  ['', ''],
])('%s → %s', (text, expected) => {
  expect(offeredWording(text)).toBe(expected);
});
