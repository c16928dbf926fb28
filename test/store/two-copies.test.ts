/** Every note is kept twice: what one copy does not have, the other does. */
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { verifyChain } from '../../src/domain/journal/chain.ts';
import type { JournalEvent } from '../../src/domain/journal/event.ts';
import { areGenuine } from '../../src/domain/journal/segment.ts';
import { DEVICE_KEY, eventKey, SETTINGS_KEY, tipKey } from '../../src/records.ts';
import type { Store } from '../../src/store/store.ts';
import { createTwin, type Twin } from '../../src/store/twin/twin.ts';
import type { FakeStorage } from '../fakes/browser.ts';
import { fakeStorage } from '../fakes/storage.ts';
import {
  brokenTwin,
  DESCRIPTION,
  databaseOf,
  eventsOn,
  noteDraft,
  noteRequest,
  openOver,
  sha256,
  textsOf,
} from './made.ts';

let storage: FakeStorage;
let store: Store;
let twin: Twin;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  storage = fakeStorage();
  store = openOver(storage);
  twin = createTwin(databaseOf(storage));
});

const save = (id: string, by: Store = store) => by.write(noteRequest(id, id), DESCRIPTION);
const device = () => String(storage.dump()[DEVICE_KEY]);

describe('a write', () => {
  test('is in both copies when it is acknowledged', async () => {
    await save('event-0001');
    expect(await twin.stretch({ device: device(), from: 0, to: 9 })).toEqual(eventsOn(storage));
  });

  test('that the first copy refuses is in neither', async () => {
    await save('event-0001');
    for (const fault of ['reject', 'drop'] as const) {
      storage.failNext('set', fault);
      expect(await save('event-0002')).toMatchObject({ saved: false });
    }
    expect(await twin.byId('event-0002')).toBeUndefined();
    expect(await twin.lastOf(device())).toMatchObject({ seq: 1 });
  });

  test('that the second copy does not take is kept all the same, and put there with the next', async () => {
    const flaky: Twin = { ...twin, put: vi.fn(twin.put).mockRejectedValueOnce(new Error('full')) };
    const life = openOver(storage, undefined, flaky);
    await twin.clock();
    expect(await save('event-0001', life)).toMatchObject({ saved: true });
    expect(await save('event-0002', life)).toMatchObject({ saved: true });
    expect(await twin.stretch({ device: device(), from: 0, to: 9 })).toEqual(eventsOn(storage));
  });

  test('works as ever without a second copy', async () => {
    const life = openOver(storage, undefined, brokenTwin());
    expect(await save('event-0001', life)).toMatchObject({ saved: true });
    expect(await textsOf(life)).toEqual(['event-0001']);
  });

  test('that failed and stayed in the second copy alone is put into the first before its retry is acknowledged', async () => {
    const stuck: Twin = { ...twin, remove: vi.fn(twin.remove).mockRejectedValueOnce(new Error('busy')) };
    const life = openOver(storage, undefined, stuck);
    await save('event-0001', life);
    storage.failNext('set', 'drop');
    expect(await save('event-0002', life)).toMatchObject({ saved: false });
    expect(await save('event-0002', life)).toMatchObject({ saved: true });
    expect(await save('event-0003', life)).toMatchObject({ saved: true });
    expect(await textsOf(openOver(storage, undefined, brokenTwin()))).toEqual([
      'event-0001',
      'event-0002',
      'event-0003',
    ]);
    expect(await verifyChain(eventsOn(storage), sha256)).toEqual([]);
  });

  test('asked for again, whose one record was altered since, is written anew once', async () => {
    await save('event-0001');
    await save('event-0002', openOver(storage, undefined, brokenTwin()));
    const [key, kept] =
      Object.entries(storage.dump()).find(([, value]) => (value as JournalEvent).id === 'event-0002') ?? [];
    storage.seed({ [String(key)]: { ...(kept as JournalEvent), clock: 77 } });
    const next = openOver(storage);
    expect(await save('event-0002', next)).toMatchObject({ saved: true });
    expect(await save('event-0002', next)).toMatchObject({ saved: true });
    const written = eventsOn(storage).filter(({ id }) => id === 'event-0002');
    expect(await Promise.all(written.map((event) => areGenuine([event], sha256)))).toEqual([false, true]);
  });

  test('asked for again is the same one, though the first copy is not listed and the second has not got it', async () => {
    await save('event-0001');
    const busy = openOver(storage, undefined, { ...twin, put: () => Promise.reject(new Error('busy')) });
    for (const id of ['event-0002', 'event-0003']) expect(await save(id, busy)).toMatchObject({ saved: true });
    storage.fault = (operation) => (operation === 'keys' ? 'reject' : undefined);
    expect(await save('event-0002', openOver(storage))).toMatchObject({ saved: true });
    expect(eventsOn(storage).filter(({ id }) => id === 'event-0002')).toHaveLength(1);
  });

  test('asked for again is the same one, though the list is refused for a moment and a later device has begun', async () => {
    await save('event-0001', openOver(storage, undefined, { ...twin, put: () => Promise.reject(new Error('busy')) }));
    // The chain's end is lost: the next one goes on under another name.
    storage.lose([tipKey(device())]);
    await save('event-0002', openOver(storage));
    storage.failNext('keys', 'reject');
    expect(await save('event-0001', openOver(storage))).toMatchObject({ saved: true });
    expect(eventsOn(storage).filter(({ id }) => id === 'event-0001')).toHaveLength(1);
  });

  test('whose id only the second copy knows is put back, and is no new one', async () => {
    const first = await save('event-0001');
    storage.lose(Object.keys(storage.dump()));
    expect(await save('event-0001', openOver(storage))).toEqual(first);
    expect(eventsOn(storage)).toEqual([await twin.byId('event-0001')]);
  });
});

describe('opening a post', () => {
  test('reads nothing of the first copy but its newest events and drafts', async () => {
    await save('event-0001');
    const gets: (readonly string[])[] = [];
    storage.before = ({ operation, keys }) => void (operation === 'get' && gets.push(keys));
    await textsOf(openOver(storage));
    expect(gets.length).toBeGreaterThan(0);
    expect(gets.filter((keys) => keys.length === 0)).toEqual([]);
  });

  test('shows what only the second copy has', async () => {
    await save('event-0001');
    storage.lose(Object.keys(storage.dump()));
    expect(await textsOf(openOver(storage))).toEqual(['event-0001']);
  });

  test('shows what only the first copy has', async () => {
    await save('event-0001');
    await deleteDB(databaseOf(storage));
    expect(await textsOf(openOver(storage))).toEqual(['event-0001']);
    expect(await textsOf(store)).toEqual(['event-0001']);
  });
});

describe('a chain is not gone on with', () => {
  beforeEach(async () => {
    for (const id of ['event-0001', 'event-0002', 'event-0003']) await save(id);
  });

  async function expectNewDevice(): Promise<void> {
    const before = device();
    expect(await save('event-0004', openOver(storage))).toMatchObject({ saved: true });
    expect(device()).not.toBe(before);
    expect(await textsOf(openOver(storage))).toEqual(['event-0001', 'event-0002', 'event-0003', 'event-0004']);
    expect(eventsOn(storage).filter((event) => event.device === before && event.id === 'event-0004')).toEqual([]);
  }

  test('when everything was lost', async () => {
    const before = device();
    storage.lose(Object.keys(storage.dump()));
    await save('event-0004', openOver(storage));
    expect(device()).not.toBe(before);
    expect(await textsOf(openOver(storage))).toEqual(['event-0001', 'event-0002', 'event-0003', 'event-0004']);
  });

  test('when its last event was lost', async () => {
    storage.lose([eventKey(device(), 3)]);
    await expectNewDevice();
  });

  test('when what says where it ends was lost', async () => {
    storage.lose([tipKey(device())]);
    await expectNewDevice();
  });

  test('when the first copy fell back to an earlier end, of which the second knows better', async () => {
    const [, , earlier] = eventsOn(storage);
    storage.lose([eventKey(device(), 3)]);
    storage.seed({ [tipKey(device())]: { seq: 2, hash: earlier?.hash } });
    await expectNewDevice();
  });

  test('when the first copy fell back and the second does not answer just then: nothing takes the place of what it has', async () => {
    const [, , earlier] = eventsOn(storage);
    storage.lose([eventKey(device(), 3)]);
    storage.seed({ [tipKey(device())]: { seq: 2, hash: earlier?.hash } });
    const silent: Twin = { ...twin, lastOf: () => Promise.reject(new Error('busy')) };
    expect(await save('event-0004', openOver(storage, undefined, silent))).toMatchObject({ saved: true });
    const next = openOver(storage);
    await next.check();
    expect(await textsOf(next)).toEqual(['event-0001', 'event-0002', 'event-0003', 'event-0004']);
    expect(await verifyChain(eventsOn(storage), sha256)).toEqual([]);
  });

  test('but is, when it is whole', async () => {
    const before = device();
    await save('event-0004', openOver(storage));
    expect(device()).toBe(before);
    expect(await verifyChain(eventsOn(storage), sha256)).toEqual([]);
  });
});

test('small records are copied as they change, and forgotten when they go', async () => {
  await store.keepSettings({ panelWidth: 300, edgeTab: true });
  await store.hosts.keep(['a.example']);
  await store.keepDraft(noteDraft('draft-1', 'half'));
  await store.keepDraft(noteDraft('draft-2', 'half'));
  await store.dropDraft('draft-1');
  await vi.waitFor(async () =>
    expect(await twin.copies()).toEqual({
      [SETTINGS_KEY]: { panelWidth: 300, edgeTab: true, remindAfter: 100 },
      hosts: ['a.example'],
      'd:draft-2': noteDraft('draft-2', 'half'),
    }),
  );
});
