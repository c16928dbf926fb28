/** Who holds the lock need not look again where its chain ends, or for an id that was just made; and what could make that wrong. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { verifyChain } from '../../src/domain/journal/chain.ts';
import type { JournalEvent } from '../../src/domain/journal/event.ts';
import { DEVICE_KEY, eventKey, SCHEMA_KEY, tipKey } from '../../src/records.ts';
import { type Area, telling } from '../../src/store/area.ts';
import { createQueue, type LockedQueue } from '../../src/store/queue.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createTwin } from '../../src/store/twin/twin.ts';
import type { FakeStorage } from '../fakes/browser.ts';
import { fakeStorage } from '../fakes/storage.ts';
import { DESCRIPTION, databaseOf, eventsOn, fakeLocks, noteRequest, POST, sha256, surroundings } from './made.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** Pauses that end when they are told to. */
function handPauses() {
  const waiting: { readonly ms: number; readonly over: () => void }[] = [];
  return {
    pause: (ms: number) => new Promise<void>((over) => waiting.push({ ms, over })),
    /** Ends all that are to last this long, and lets what follows from it happen. */
    async pass(ms: number): Promise<void> {
      for (const one of waiting.splice(0)) {
        if (one.ms <= ms) one.over();
        else waiting.push(one);
      }
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    },
  };
}

describe('the lock', () => {
  const LINGER = 2_000;
  const MOST = 10_000;

  function twoQueues() {
    const [locks, { pause, pass }] = [fakeLocks(), handPauses()];
    const request = vi.spyOn(locks, 'request');
    const [one, other] = [createQueue('test', { locks, pause }), createQueue('test', { locks, pause })];
    return { one, other, pass, request };
  }
  const tenureOf = (queue: LockedQueue) => queue(async () => queue.tenure());

  test('is kept for the jobs that follow', async () => {
    const { one, request } = twoQueues();
    const tenures = [await tenureOf(one), await tenureOf(one), await tenureOf(one)];
    expect(request).toHaveBeenCalledTimes(1);
    expect(tenures[0]).not.toBeNull();
    expect(new Set(tenures).size).toBe(1);
  });

  test('is let go when none follows: another queue has its turn, and then it is another tenure', async () => {
    const { one, other, pass } = twoQueues();
    const before = await tenureOf(one);
    const ran: string[] = [];
    const waiting = other(async () => ran.push('other'));
    await pass(LINGER - 1);
    expect(ran).toEqual([]);
    await pass(LINGER);
    await waiting;
    const after = one(async () => one.tenure());
    await pass(LINGER);
    expect(await after).not.toBe(before);
  });

  test('is not let go between jobs that wait', async () => {
    const { one, other, pass } = twoQueues();
    const ran: string[] = [];
    let finish: () => void = () => undefined;
    const long = one(() => new Promise<void>((resolve) => (finish = resolve)));
    const next = one(async () => ran.push('one'));
    const elsewhere = other(async () => ran.push('other'));
    await pass(LINGER);
    finish();
    await Promise.all([long, next]);
    await pass(LINGER);
    await elsewhere;
    expect(ran).toEqual(['one', 'other']);
  });

  test('is let go after a while though jobs keep coming', async () => {
    const { one, other, pass } = twoQueues();
    const before = await tenureOf(one);
    const elsewhere = other(async () => 'had its turn');
    await pass(MOST);
    const [after] = await Promise.all([tenureOf(one), elsewhere, pass(LINGER)]);
    expect(await elsewhere).toBe('had its turn');
    expect(after).not.toBe(before);
  });

  test('is let go after a job that failed', async () => {
    const { one, other, pass } = twoQueues();
    await expect(one(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    const elsewhere = other(async () => 'had its turn');
    await pass(LINGER);
    expect(await elsewhere).toBe('had its turn');
  });

  test('that is refused fails the job alone', async () => {
    const locks = fakeLocks();
    vi.spyOn(locks, 'request').mockRejectedValueOnce(new Error('no lock'));
    const queue = createQueue('test', { locks, pause: () => Promise.resolve() });
    await expect(queue(async () => 'done')).rejects.toThrow('no lock');
    expect(await queue(async () => 'done')).toBe('done');
  });

  test('where there are none, nothing is sure', async () => {
    expect(await tenureOf(createQueue('test'))).toBeNull();
  });
});

/** One life of the background, whose lock is kept until `pass`; and how often it was asked for ids. */
function live(storage: FakeStorage, locks = fakeLocks()) {
  const { pause: byHand, pass } = handPauses();
  const pause = (ms: number) => (ms < 2_000 ? Promise.resolve() : byHand(ms));
  const twin = createTwin(databaseOf(storage));
  const byId = vi.spyOn(twin, 'byId');
  const sizes = { tail: 8, segment: 4, full: 8, characters: 1_000_000 };
  const store = openStore({ ...surroundings(storage), twin, locks, pause, sizes });
  return { store, pass, byId };
}

const save = (store: Store, id: string, since?: string) =>
  store.write(noteRequest(id, `text of ${id}`), DESCRIPTION, since);
async function lifeOf(store: Store): Promise<string> {
  const opened = await store.openPost(POST);
  if (opened.state !== 'open') throw new Error(opened.reason);
  return opened.life;
}
function everyEvent(storage: FakeStorage): JournalEvent[] {
  const sealed = Object.entries(storage.dump()).filter(([key]) => key.startsWith('s:'));
  return [...sealed.flatMap(([, value]) => (value as { events: JournalEvent[] }).events), ...eventsOn(storage)];
}
const idsOn = (storage: FakeStorage) =>
  everyEvent(storage)
    .filter(({ body }) => body.kind === 'note-written')
    .map(({ id }) => id);

describe('the end of the chain', () => {
  test('is looked at once in a tenure, and again in the next one', async () => {
    const storage = fakeStorage();
    const { store, pass } = live(storage);
    await save(store, 'event-0001');
    const readsOf = async (id: string) => {
      const before = storage.calls.get;
      expect(await save(store, id)).toMatchObject({ saved: true });
      return storage.calls.get - before;
    };
    const [within] = [await readsOf('event-0002'), await readsOf('event-0003')];
    await pass(2_000);
    expect(await readsOf('event-0004')).toBe(within + 1);
    expect(await readsOf('event-0005')).toBe(within);
    expect(await verifyChain(eventsOn(storage), sha256)).toEqual([]);
  });

  test('that another background moved in between is found', async () => {
    const [storage, locks] = [fakeStorage(), fakeLocks()];
    const [one, other] = [live(storage, locks), live(storage, locks)];
    await save(one.store, 'event-0001');
    await one.pass(2_000);
    await save(other.store, 'event-0002');
    await other.pass(2_000);
    await save(one.store, 'event-0003');
    expect(idsOn(storage)).toEqual(['event-0001', 'event-0002', 'event-0003']);
    expect(await verifyChain(eventsOn(storage), sha256)).toEqual([]);
  });

  test('that a file moved is not written over', async () => {
    const storage = fakeStorage();
    const { store } = live(storage);
    await save(store, 'event-0001');
    // The same profile went on elsewhere, and its events come back in a file.
    const elsewhere = fakeStorage();
    elsewhere.seed(storage.dump());
    await save(live(elsewhere).store, 'event-0002');
    const events = eventsOn(elsewhere).slice(-1);
    expect(await store.backup.restore({ events, records: [] })).toMatchObject({ problem: null, verdicts: ['new'] });
    await save(store, 'event-0003');
    expect(idsOn(storage).sort()).toEqual(['event-0001', 'event-0002', 'event-0003']);
    expect(await verifyChain(eventsOn(storage), sha256)).toEqual([]);
  });

  test.each<[string, (area: Area) => Promise<void>, number]>([
    ['an event put back', (area) => area.set({ [eventKey('device-0', 3)]: {} }), 1],
    ['events taken out', (area) => area.remove([eventKey('device-0', 3), eventKey('device-0', 4)]), 1],
    ['a segment', (area) => area.set({ 's:device-0:000000000000-000000000255': {} }), 1],
    ['an end', (area) => area.set({ [tipKey('device-0')]: {} }), 1],
    ['another device', (area) => area.set({ [DEVICE_KEY]: 'device-1' }), 1],
    ['another layout', (area) => area.set({ [SCHEMA_KEY]: 4 }), 1],
    ['a draft', (area) => area.set({ 'd:note-0': {} }), 0],
    ['a draft dropped', (area) => area.remove('d:note-0'), 0],
  ])('%s by others: whether it is doubted', async (_what, write, times) => {
    const doubt = vi.fn();
    const storage = fakeStorage();
    await write(telling(storage, doubt));
    expect(doubt).toHaveBeenCalledTimes(times);
    expect(storage.calls.set + storage.calls.remove).toBe(1);
  });

  test('is looked at after a write that could not be read back: it may have arrived', async () => {
    const storage = fakeStorage();
    const { store } = live(storage);
    await save(store, 'event-0001');
    await save(store, 'event-0002');
    storage.failNext('get', 'reject');
    expect(await save(store, 'event-0003')).toEqual({ saved: false, reason: 'not-read-back' });
    await save(store, 'event-0004');
    expect(await save(store, 'event-0003')).toMatchObject({ saved: true });
    expect(idsOn(storage).sort()).toEqual(['event-0001', 'event-0002', 'event-0003', 'event-0004']);
    expect(await verifyChain(eventsOn(storage), sha256)).toEqual([]);
    expect(new Set(eventsOn(storage).map(({ device }) => device))).toEqual(new Set([storage.dump()[DEVICE_KEY]]));
  });
});

describe('an id that was made in this life of the background', () => {
  test('is not looked for when it is asked for first', async () => {
    const { store, byId } = live(fakeStorage());
    const life = await lifeOf(store);
    await save(store, 'event-0001', life);
    expect(byId).not.toHaveBeenCalled();
    await save(store, 'event-0002');
    expect(byId).toHaveBeenCalledTimes(1);
  });

  const many = Array.from({ length: 20 }, (_, n) => `event-1${String(n).padStart(3, '0')}`);

  test('is written once though the message comes twice, long after', async () => {
    const storage = fakeStorage();
    const { store } = live(storage);
    const life = await lifeOf(store);
    const first = await save(store, 'event-0001', life);
    for (const id of many) await save(store, id, life);
    await store.sealed();
    expect(eventsOn(storage).map(({ id }) => id)).not.toContain('event-0001');
    expect(await save(store, 'event-0001', life)).toEqual(first);
    expect(idsOn(storage).filter((id) => id === 'event-0001')).toHaveLength(1);
  });

  test('is looked for by another life', async () => {
    const [storage, locks] = [fakeStorage(), fakeLocks()];
    const before = live(storage, locks);
    const life = await lifeOf(before.store);
    const first = await save(before.store, 'event-0001', life);
    for (const id of many) await save(before.store, id, life);
    await before.store.sealed();
    await before.pass(10_000);
    const { store } = live(storage, locks);
    expect(await lifeOf(store)).not.toBe(life);
    expect(await save(store, 'event-0001', life)).toEqual(first);
    expect(idsOn(storage).filter((id) => id === 'event-0001')).toHaveLength(1);
  });
});
