/** Times in words: what the page gave, in the reader's zone only where that can be known. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatClock, formatLag, formatPageTime, formatSaved } from '../../src/ui/format-time.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).soleApi() }));

const zone = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'Asia/Almaty';
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
});
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  vi.unstubAllGlobals();
});

describe('a time of the page', () => {
  test.each([
    ['a date alone', '2012-03-27', '27 Mar 2012', 'none'],
    ['a month', '2012-03', 'March 2012', 'none'],
    ['a year', '2012', '2012', 'none'],
    ['a clock without zone stays as it is', '2012-03-27T09:58', '27 Mar 2012, 9:58', 'page'],
    ['midnight', '2012-03-28T00:24', '28 Mar 2012, 0:24', 'page'],
    ['a zone: in the reader’s own', '2026-03-27T09:58:00Z', '27 Mar 2026, 14:58', 'reader'],
    ['a zone with offset', '2026-03-27T23:58:00-04:00', '28 Mar 2026, 8:58', 'reader'],
  ])('%s', (_, iso, text, clock) => {
    expect(formatPageTime({ text: 'raw', iso })).toEqual({ text, iso, clock });
  });

  test.each([
    ['not understood by the reader', null],
    ['nonsense', 'yesterday'],
    ['half a clock', '2012-03-27T9'],
  ])('is shown in the page’s words where it is %s', (_, iso) => {
    expect(formatPageTime({ text: 'the day before', iso })).toEqual({
      text: 'the day before',
      iso: null,
      clock: 'none',
    });
  });
});

test.each([
  [0, '0 min'],
  [59 * 60_000, '59 min'],
  [60 * 60_000, '1 h 0 min'],
  [154_680_000, '42 h 58 min'],
  [145_140_000, '40 h 19 min'],
  [100 * 3_600_000, '4 days 4 h'],
  [365 * 86_400_000, '365 days 0 h'],
])('a span of %d ms is %s', (span, words) => {
  expect(formatLag(span)).toBe(words);
});

test('the clock of a saving is the reader’s, with the date where it was another day', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  expect(formatClock('2026-11-22T09:32:10.123Z')).toBe('14:32');
  expect(formatSaved('2026-11-22T09:32:00Z', now)).toBe('14:32');
  expect(formatSaved('2026-11-21T09:32:00Z', now)).toBe('21 Nov 2026, 14:32');
});
