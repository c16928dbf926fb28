/** Writing through a session: what nobody answers ends in words, and what is asked for again is the same event. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NewEvent } from '../../src/domain/journal/event.ts';
import { fold } from '../../src/domain/journal/fold.ts';
import type { Background, Page, SaveResult } from '../../src/messages.ts';
import { createSession } from '../../src/panel/session.ts';
import { seedReading } from './seed-reading.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).soleApi() }));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const BODY = { kind: 'note-deleted', note: 'note-0001', base: 'event-0001' } as const;
const SAVED: SaveResult = { saved: true, at: '2026-11-27T00:00:00.000Z', event: 'e' };

/** `answers`: what each write comes to, in order; null for none at all. */
async function opened(answers: (SaveResult | null | Promise<SaveResult>)[]) {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const asked: NewEvent[] = [];
  const since: (string | undefined)[] = [];
  let openings = 0;
  const background: Partial<Background> = {
    openPost: async () => {
      openings += 1;
      return { state: 'open', life: `life-${openings}`, view: fold([]), drafts: [] };
    },
    write: (event, _description, life) => {
      asked.push(event);
      since.push(life);
      return Promise.resolve(answers.shift() ?? new Promise<SaveResult>(() => undefined));
    },
  };
  const page: Partial<Page> = { read: async () => seedReading(), paint: async () => [] };
  const session = createSession(background as Background, page as Page);
  await session.open();
  return { session, asked, since, openings: () => openings };
}

test('a write that nobody answers ends in words, and again it is the same event', async () => {
  const { session, asked } = await opened([null, SAVED]);
  const first = session.write(BODY);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await first).toEqual({ saved: false, reason: 'no-answer' });
  expect(await session.write(BODY)).toEqual(SAVED);
  expect(asked[0]?.id).toBe(asked[1]?.id);
});

test('an answer that comes late is shown', async () => {
  let answerLate: (result: SaveResult) => void = () => undefined;
  const { session, openings } = await opened([
    new Promise<SaveResult>((resolve) => {
      answerLate = resolve;
    }),
  ]);
  const write = session.write(BODY);
  await vi.advanceTimersByTimeAsync(60_000);
  await write;
  const before = openings();
  answerLate(SAVED);
  await vi.advanceTimersByTimeAsync(0);
  expect(openings()).toBe(before + 1);
});

test('what was answered is another event the next time, saved or refused', async () => {
  const { session, asked } = await opened([SAVED, { saved: false, reason: 'store-refused' }, SAVED]);
  for (const _ of [1, 2, 3]) await session.write(BODY);
  expect(new Set(asked.map(({ id }) => id)).size).toBe(3);
});

test('the life of the background goes with an id that was asked for never before, as it was told last', async () => {
  const refused = { saved: false, reason: 'store-refused' } as const;
  const { session, since } = await opened([null, SAVED, refused, SAVED]);
  const first = session.write(BODY);
  await vi.advanceTimersByTimeAsync(60_000);
  await first;
  await session.write(BODY);
  expect(since).toEqual(['life-1', undefined]);
  for (const _ of [1, 2]) await session.write(BODY, 'event-of-a-form');
  expect(since.slice(2)).toEqual(['life-2', undefined]);
});
