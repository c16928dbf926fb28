/** Old events are sealed into segments: nothing is taken away before its segment was read back. */
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { verifyChain } from '../../src/domain/journal/chain.ts';
import type { JournalEvent } from '../../src/domain/journal/event.ts';
import { isSound, type Segment } from '../../src/domain/journal/segment.ts';
import { BEHIND_KEY, DEVICE_KEY, eventKey } from '../../src/records.ts';
import type { Sizes } from '../../src/store/sealing.ts';
import type { Store } from '../../src/store/store.ts';
import { createTwin } from '../../src/store/twin/twin.ts';
import type { FakeStorage } from '../fakes/browser.ts';
import { fakeStorage } from '../fakes/storage.ts';
import { brokenTwin, DESCRIPTION, databaseOf, eventsOn, noteRequest, openOver, sha256, textsOf } from './made.ts';

const SMALL: Sizes = { tail: 8, segment: 4, full: 4, characters: 1_000_000 };
let storage: FakeStorage;
let store: Store;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  storage = fakeStorage();
  store = open();
});

function open(twin = createTwin(databaseOf(storage)), sizes = SMALL): Store {
  return openOver(storage, undefined, twin, sizes);
}

const names = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `event-${String(from + at).padStart(4, '0')}`);
async function write(from: number, to: number, by: Store = store): Promise<void> {
  for (const id of names(from, to))
    expect(await by.write(noteRequest(id, id), DESCRIPTION)).toMatchObject({ saved: true });
  await by.sealed();
}

function segmentsOn(): Segment[] {
  return Object.entries(storage.dump()).flatMap(([key, value]) => (key.startsWith('s:') ? [value as Segment] : []));
}
const allEvents = (): JournalEvent[] => [...segmentsOn().flatMap(({ events }) => events), ...eventsOn(storage)];

test('a tail of single keys stays short, and everything is shown', async () => {
  await write(1, 30);
  expect(eventsOn(storage).length).toBeLessThan(SMALL.tail);
  expect(segmentsOn().map(({ from, to }) => [from, to])).toEqual([0, 4, 8, 12, 16, 20].map((from) => [from, from + 3]));
  for (const segment of segmentsOn()) expect(await isSound(segment, sha256)).toBe(true);
  expect(await verifyChain(allEvents(), sha256)).toEqual([]);
  expect(await textsOf(store)).toEqual(names(1, 30));
  expect(await textsOf(open())).toEqual(names(1, 30));
});

test('what is sealed is found again by its id', async () => {
  await write(1, 12);
  await write(1, 12, open());
  expect(allEvents()).toHaveLength(13);
});

test('the chain is gone on with after sealing', async () => {
  await write(1, 12);
  await write(13, 24, open());
  expect(new Set(allEvents().map(({ device }) => device)).size).toBe(1);
  expect(await verifyChain(allEvents(), sha256)).toEqual([]);
});

test('without a second copy, segments are read, and it is written down that it has not all', async () => {
  const life = open(brokenTwin());
  await write(1, 20, life);
  expect(segmentsOn().length).toBeGreaterThan(2);
  expect(storage.dump()[BEHIND_KEY]).toBe(true);
  expect(await textsOf(life)).toEqual(names(1, 20));
  // The database opens again, empty but for what comes now.
  await write(21, 22, open());
  expect(await textsOf(open())).toEqual(names(1, 22));
  expect(await open(brokenTwin()).write(noteRequest('event-0003', 'x'), DESCRIPTION)).toMatchObject({ saved: true });
  expect(allEvents().filter(({ id }) => id === 'event-0003')).toHaveLength(1);
});

test('a second copy that is deleted later hides nothing', async () => {
  await write(1, 20);
  await deleteDB(databaseOf(storage));
  expect(await textsOf(store)).toEqual(names(1, 20));
  expect(await textsOf(open())).toEqual(names(1, 20));
});

describe('sealing that is stopped or fails', () => {
  test.each(['reject', 'drop'] as const)('at the segment (%s) takes nothing away', async (fault) => {
    await write(1, 6);
    storage.fault = (operation, keys) =>
      operation === 'set' && keys.some((key) => key.startsWith('s:')) ? fault : undefined;
    await write(7, 12);
    expect(segmentsOn()).toEqual([]);
    expect(eventsOn(storage)).toHaveLength(13);
    storage.fault = () => undefined;
    await write(13, 13);
    expect(await textsOf(open())).toEqual(names(1, 13));
  });

  test('before the single keys go leaves both, which is harmless', async () => {
    await write(1, 6);
    storage.fault = (operation, keys) =>
      operation === 'remove' && keys.some((key) => key.startsWith('e:')) ? 'reject' : undefined;
    await write(7, 8);
    expect(segmentsOn()).toHaveLength(1);
    expect(eventsOn(storage)).toHaveLength(9);
    storage.fault = () => undefined;
    expect(await textsOf(open())).toEqual(names(1, 8));
    await write(9, 9, open());
    expect(await verifyChain(allEvents(), sha256)).toEqual([]);
    expect(eventsOn(storage).length).toBeLessThan(SMALL.tail);
  });
});

test('an event that is not what was hashed is not sealed, nor taken away', async () => {
  await write(1, 5);
  const key = eventKey(String(storage.dump()[DEVICE_KEY]), 2);
  storage.seed({ [key]: { ...(storage.dump()[key] as object), post: 'another.example/post' } });
  await write(6, 20, open());
  expect(storage.dump()[key]).toMatchObject({ post: 'another.example/post' });
  expect(segmentsOn().some(({ from, to }) => from <= 2 && to >= 2)).toBe(false);
  expect(segmentsOn().length).toBeGreaterThan(1);
});

test('long texts are sealed in smaller segments', async () => {
  const life = open(createTwin(databaseOf(storage)), { ...SMALL, characters: 1_000 });
  await write(1, 20, life);
  expect(Math.max(...segmentsOn().map(({ events }) => events.length))).toBeLessThan(4);
  expect(await textsOf(life)).toEqual(names(1, 20));
});

test('a segment that cannot be read hides no other', async () => {
  await write(1, 20);
  const [first] = Object.keys(storage.dump()).filter((key) => key.startsWith('s:'));
  storage.unreadable.add(String(first));
  // The first one has the post's description and three notes.
  expect(await textsOf(open(brokenTwin()))).toEqual(names(4, 20));
  expect(await textsOf(open())).toEqual(names(1, 20));
});

describe('the last segment is added to', () => {
  const GROWING: Sizes = { ...SMALL, full: 12 };
  const stretches = () => segmentsOn().map(({ from, to }) => [from, to]);
  const grow = (sizes = GROWING) => open(createTwin(databaseOf(storage)), sizes);

  test('until it is full: few keys, whatever the number of events', async () => {
    const life = grow();
    await write(1, 40, life);
    expect(stretches()).toEqual([
      [0, 11],
      [12, 23],
      [24, 35],
    ]);
    expect(await verifyChain(allEvents(), sha256)).toEqual([]);
    expect(new Set(allEvents().map(({ id }) => id)).size).toBe(allEvents().length);
    for (const by of [life, grow(), open(brokenTwin())]) expect(await textsOf(by)).toEqual(names(1, 40));
    // What the twin was told of is what there is.
    expect(await createTwin(databaseOf(storage)).held()).toEqual(
      Object.keys(storage.dump())
        .filter((key) => key.startsWith('s:'))
        .sort(),
    );
  });

  test('not beyond so many characters', async () => {
    await write(1, 40, grow({ ...GROWING, characters: 4_000 }));
    const longest = Math.max(...segmentsOn().map((one) => JSON.stringify(one).length));
    expect(longest).toBeLessThan(4_000);
    expect(segmentsOn().length).toBeGreaterThan(4);
  });

  test('not where something in it is not what was hashed', async () => {
    await write(1, 8, grow());
    const [key = ''] = Object.keys(storage.dump()).filter((one) => one.startsWith('s:'));
    const damaged = JSON.parse(JSON.stringify(storage.dump()[key]).replace('event-0002', 'event-9992'));
    storage.seed({ [key]: damaged });
    await write(9, 12, grow());
    expect(storage.dump()[key]).toEqual(damaged);
    expect(stretches()).toEqual([
      [0, 3],
      [4, 7],
    ]);
  });

  test('not where it cannot be read', async () => {
    await write(1, 8, grow());
    storage.unreadable.add(Object.keys(storage.dump()).find((one) => one.startsWith('s:')) ?? '');
    await write(9, 12, grow());
    expect(Object.keys(storage.dump()).filter((one) => one.startsWith('s:'))).toHaveLength(2);
  });

  test('not where the second copy is not known to have it', async () => {
    await write(1, 8, open(brokenTwin(), GROWING));
    await write(9, 12, grow());
    expect(stretches()).toEqual([
      [0, 3],
      [4, 7],
    ]);
  });

  test.each(['reject', 'drop'] as const)('and stays as it is where the longer one is not kept (%s)', async (fault) => {
    const life = grow();
    await write(1, 8, life);
    const before = storage.dump();
    const [key = ''] = Object.keys(before).filter((one) => one.startsWith('s:'));
    storage.fault = (operation, keys) =>
      operation === 'set' && keys.some((one) => one.startsWith('s:')) ? fault : undefined;
    await write(9, 12, life);
    expect(storage.dump()[key]).toEqual(before[key]);
    expect(await verifyChain(allEvents(), sha256)).toEqual([]);
    storage.fault = () => undefined;
    expect(await textsOf(grow())).toEqual(names(1, 12));
  });

  test('stopped before the shorter one is gone: both are there, which is harmless', async () => {
    await write(1, 8, grow());
    storage.fault = (operation, keys) =>
      operation === 'remove' && keys.some((key) => key.startsWith('s:')) ? 'reject' : undefined;
    await write(9, 12, grow());
    expect(stretches()).toEqual([
      [0, 3],
      [0, 7],
    ]);
    storage.fault = () => undefined;
    const next = grow();
    await next.check();
    expect(await next.health()).toMatchObject({ state: 'whole', missing: [], events: 13 });
    await write(13, 30, next);
    for (const by of [next, grow(), open(brokenTwin())]) expect(await textsOf(by)).toEqual(names(1, 30));
    expect(await verifyChain(allEvents(), sha256)).toEqual([]);
  });
});
