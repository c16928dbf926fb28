/** Times between the form's fields and the journal: never more precise, never moved to another clock. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromWhen, isByPageClock, toWhen } from '../../../src/panel/corrections/when.ts';

describe('a time that is left alone comes back as it was', () => {
  const times = ['2012-03-27', '2012-03-27T09:58', '2012-03-27T09:58:12+06:00', '2026-05-04T10:00:00.123Z'];
  test.each(times)('%s', (at) => {
    expect(fromWhen(toWhen(at), at)).toBe(at);
  });
});

test('without a date nothing is known', () => {
  expect(fromWhen({ date: '', time: '10:00' }, null)).toBeNull();
  expect(toWhen(null)).toEqual({ date: '', time: '' });
  expect(toWhen('last Tuesday')).toEqual({ date: '', time: '' });
});

test('a date alone stays a date', () => {
  expect(fromWhen({ date: '2012-03-27', time: '' }, '2012-03-27T09:58')).toBe('2012-03-27');
});

test('a time on the page’s clock stays on it when it is changed', () => {
  expect(isByPageClock('2012-03-27T09:58')).toBe(true);
  expect(isByPageClock('2012-03-27T09:58Z')).toBe(false);
  expect(isByPageClock('2012-03-27')).toBe(false);
  expect(fromWhen({ date: '2012-03-28', time: '09:58' }, '2012-03-27T09:58')).toBe('2012-03-28T09:58');
});

test('the reader’s own time is kept with its zone', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (date) => {
      date.setSeconds(0, 0);
      const when = toWhen(date.toISOString());
      // The hour that clocks repeat in autumn has two moments.
      const again = fromWhen(when, null) ?? '';
      expect(toWhen(again)).toEqual(when);
      expect(again).toMatch(/Z$/);
    }),
  );
});
