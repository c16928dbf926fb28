/** A restore is a union: what is here stays, what is not comes, and what contradicts is told. */
import { describe, expect, test } from 'vitest';
import { compareEvent, compareRecord, type Known, type Verdict } from '../../../src/domain/files/compare.ts';
import type { JournalEvent } from '../../../src/domain/journal/event.ts';
import { event, written } from '../journal/made.ts';

function made(id: string, seq: number, text: string, more: Partial<JournalEvent> = {}): JournalEvent {
  return { ...event(id, seq, written('note-one', null, text)), hash: `hash of ${text}`, ...more };
}
const NOTHING: Known = { atPlace: undefined, ofId: undefined, before: undefined };
const one = made('event-one', 3, 'hello', { prev: 'hash of before' });

describe('an event', () => {
  test.each<[string, Partial<Known>, Verdict]>([
    ['that is not here', {}, 'new'],
    ['that follows what is here', { before: 'hash of before' }, 'new'],
    ['that is here', { atPlace: one, ofId: one, before: 'hash of before' }, 'same'],
    ['whose number is taken', { atPlace: made('event-two', 3, 'other') }, 'another-has-its-number'],
    ['whose id says something else', { ofId: made('event-one', 9, 'other') }, 'another-has-its-id'],
    ['whose id was written twice by a retry', { ofId: made('event-one', 2, 'hello') }, 'new'],
    ['that follows something else', { before: 'hash of another' }, 'follows-another'],
    ['whose id belongs to another post', { ofId: made('event-one', 9, 'hello', { post: 'b' }) }, 'another-has-its-id'],
  ])('%s', (_name, known, verdict) => {
    expect(compareEvent(one, { ...NOTHING, ...known })).toBe(verdict);
  });
});

describe('a record', () => {
  test.each<[string, unknown, Verdict]>([
    ['that is not here', undefined, 'new'],
    ['that is here, its fields in another order', { b: 2, a: 1 }, 'same'],
    ['that says something else here', { a: 1 }, 'differs-here'],
    ['that is null here', null, 'differs-here'],
  ])('%s', (_name, here, verdict) => {
    expect(compareRecord({ key: 'settings', value: { a: 1, b: 2 } }, here)).toBe(verdict);
  });
});
