/** Dates of a browser without the language's names of months. */
import { expect, test, vi } from 'vitest';
import { monthsInWords } from '../../src/ui/month-words.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).soleApi() }));

test.each([
  ['a day', '2012 M03 27', '2012 ж. 27 Mar'],
  ['a day and an hour', '2012 M03 27 09:58', '2012 ж. 27 Mar, 09:58'],
  ['a month', '2012 M12', '2012 ж. Dec'],
  ['a year stays', '2012', '2012'],
  ['a date in words stays', 'Mar 27, 2012, 9:58', 'Mar 27, 2012, 9:58'],
])('%s', (_, text, words) => {
  expect(monthsInWords(text)).toBe(words);
});
