/** Which step is likely next, and how long an acknowledgement took. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source, Status, Step } from '../../../src/domain/journal/event.ts';
import { statuses } from '../../../src/domain/journal/kinds.ts';
import { acknowledgedAfter, nextStatuses, standing } from '../../../src/domain/journal/status.ts';

const me: Source = { from: 'me' };
const comment: Source = {
  from: 'comment',
  comment: { id: 'comment-398123', permalink: null, author: 'Nate Schenkkan', time: null, text: 'the top photo' },
};

function step(status: Status, at: string | null, source: Source = comment): Step {
  return { status, at, source, note: '' };
}

describe('the likely next step comes first', () => {
  const cases: [current: Status, first: Status, second: Status][] = [
    ['reported', 'confirmed', 'acknowledged'],
    ['confirmed', 'acknowledged', 'fixed-silently'],
    ['acknowledged', 'fixed', 'fixed-silently'],
    ['fixed', 'confirmed', 'disputed'],
    ['fixed-silently', 'acknowledged', 'fixed'],
    ['disputed', 'confirmed', 'withdrawn'],
    ['withdrawn', 'reported', 'confirmed'],
    ['unresolved', 'acknowledged', 'fixed'],
  ];
  test.each(cases)('after %s: %s, then %s', (current, first, second) => {
    expect(nextStatuses(current).slice(0, 2)).toEqual([first, second]);
  });

  test('every status stays possible, once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...statuses), (current) => {
        expect([...nextStatuses(current)].sort()).toEqual([...statuses].sort());
      }),
    );
  });
});

test('a correction stands where its last step put it', () => {
  expect(standing([step('reported', null), step('disputed', null)])?.status).toBe('disputed');
  expect(standing([])).toBeNull();
});

describe('from report to acknowledgement', () => {
  const minutes = 60_000;
  const cases: [name: string, steps: Step[], lag: number | null][] = [
    [
      'two comments by the clock of the site (42 h 58 min)',
      [step('reported', '2012-03-27T09:58'), step('acknowledged', '2012-03-29T04:56')],
      (42 * 60 + 58) * minutes,
    ],
    [
      'a confirmation between does not count',
      [
        step('reported', '2012-03-27T09:58'),
        step('confirmed', '2012-03-28T01:31'),
        step('acknowledged', '2012-03-29T04:56'),
      ],
      (42 * 60 + 58) * minutes,
    ],
    [
      'only the first acknowledgement counts',
      [
        step('reported', '2012-03-27T10:00'),
        step('acknowledged', '2012-03-27T11:00'),
        step('acknowledged', '2012-03-28T11:00'),
      ],
      60 * minutes,
    ],
    [
      'two zones',
      [step('reported', '2012-03-27T10:00+06:00'), step('acknowledged', '2012-03-27T04:30:00Z', me)],
      30 * minutes,
    ],
    ['no acknowledgement', [step('reported', '2012-03-27T09:58')], null],
    ['an unknown time', [step('reported', null), step('acknowledged', '2012-03-29T04:56')], null],
    ['a day without an hour', [step('reported', '2012-03-27'), step('acknowledged', '2012-03-29T04:56')], null],
    [
      'one with a zone, one without',
      [step('reported', '2012-03-27T09:58'), step('acknowledged', '2012-03-29T04:56Z')],
      null,
    ],
    [
      'no zone, and not by one clock',
      [step('reported', '2012-03-27T09:58', me), step('acknowledged', '2012-03-29T04:56')],
      null,
    ],
    [
      'an answer before the report',
      [step('reported', '2012-03-29T09:58'), step('acknowledged', '2012-03-27T04:56')],
      null,
    ],
    ['not a time at all', [step('reported', 'last Tuesday'), step('acknowledged', '2012-13-45T99:99')], null],
  ];
  test.each(cases)('%s', (_name, steps, lag) => {
    expect(acknowledgedAfter(steps)).toBe(lag);
  });
});
