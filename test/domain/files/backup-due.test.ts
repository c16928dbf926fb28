/** When a backup that makes itself is due. */
import { expect, test } from 'vitest';
import { isBackupDue } from '../../../src/domain/files/backup-due.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const usual = { every: 7, since: 5, last: '2026-11-14T12:00:00Z', tried: null, now } as const;

test.each([
  { name: 'a week and more after the last', due: true, change: {} },
  { name: 'where there was none', due: true, change: { last: null } },
  { name: 'not within the week', due: false, change: { last: '2026-11-16T12:00:00Z' } },
  { name: 'a day later, where each day is wanted', due: true, change: { every: 1, last: '2026-11-21T11:00:00Z' } },
  { name: 'not where nothing is new', due: false, change: { since: 0 } },
  { name: 'not where none is wanted', due: false, change: { every: 0 } },
  { name: 'not soon after a try that failed', due: false, change: { tried: '2026-11-22T08:00:00Z' } },
  { name: 'six hours after one', due: true, change: { tried: '2026-11-22T06:00:00Z' } },
  { name: 'where the clock was set back', due: true, change: { last: '2071-01-01T00:00:00Z' } },
  { name: 'where the date says nothing', due: true, change: { last: 'yesterday' } },
] as const)('$name: $due', ({ due, change }) => {
  expect(isBackupDue({ ...usual, ...change })).toBe(due);
});
