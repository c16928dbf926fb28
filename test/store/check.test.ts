/** The check compares both copies: each fills the other's gaps, and what neither has is named. */
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { verifyChain } from '../../src/domain/journal/chain.ts';
import type { JournalEvent } from '../../src/domain/journal/event.ts';
import type { Segment } from '../../src/domain/journal/segment.ts';
import {
  asideKey,
  DEVICE_KEY,
  eventKey,
  HEALTH_KEY,
  SCHEMA_KEY,
  SCHEMA_VERSION,
  SETTINGS_KEY,
} from '../../src/records.ts';
import type { Sizes } from '../../src/store/sealing.ts';
import type { Store } from '../../src/store/store.ts';
import { createTwin, type Twin } from '../../src/store/twin/twin.ts';
import type { FakeStorage } from '../fakes/browser.ts';
import { fakeStorage } from '../fakes/storage.ts';
import {
  brokenTwin,
  DESCRIPTION,
  databaseOf,
  eventsOn,
  noteRequest,
  openOver,
  POST,
  sessionOf,
  sha256,
  textsOf,
} from './made.ts';

const SMALL: Sizes = { tail: 8, segment: 4, full: 4, characters: 1_000_000 };
let storage: FakeStorage;
let store: Store;
let twin: Twin;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  storage = fakeStorage();
  twin = createTwin(databaseOf(storage));
  store = open();
});

function open(over = createTwin(databaseOf(storage))): Store {
  return openOver(storage, undefined, over, SMALL);
}
/** The browser is started again, and what it does then is done. */
async function startAgain(over?: Twin): Promise<Store> {
  await sessionOf(storage).clear();
  const next = open(over);
  await next.check();
  return next;
}

const names = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `event-${String(from + at).padStart(4, '0')}`);
async function write(from: number, to: number, by: Store = store): Promise<void> {
  for (const id of names(from, to))
    expect(await by.write(noteRequest(id, id), DESCRIPTION)).toMatchObject({ saved: true });
  await by.sealed();
}
const device = () => String(storage.dump()[DEVICE_KEY]);
const segmentKeys = () =>
  Object.keys(storage.dump())
    .filter((key) => key.startsWith('s:'))
    .sort();
function allEvents(): JournalEvent[] {
  const sealed = segmentKeys().flatMap((key) => (storage.dump()[key] as Segment).events);
  const all = [...sealed, ...eventsOn(storage)].map((event) => [`${event.device}:${event.seq}`, event] as const);
  return [...new Map(all).values()];
}

describe('a new reader', () => {
  test('is told nothing, and nothing is written', async () => {
    await store.check();
    expect(storage.dump()).toEqual({});
    expect(await store.health()).toMatchObject({ state: 'whole', events: 0, devices: 0, checkedAt: null });
    await write(1, 2);
    expect(await store.health()).toMatchObject({ state: 'whole', events: 3, devices: 1, checkedAt: null });
  });

  test('has a second copy that counts as whole from the first note on', async () => {
    await store.check();
    await write(1, 3);
    expect(await twin.isFilled()).toBe(true);
  });
});

describe('two whole copies', () => {
  test('are said to be whole, and only what was found is written', async () => {
    await write(1, 20);
    const before = storage.dump();
    expect(await store.health()).toMatchObject({ state: 'checking' });
    const next = await startAgain();
    expect(await next.health()).toMatchObject({
      state: 'whole',
      events: 21,
      devices: 1,
      restored: [],
      missing: [],
      checkedAt: '2026-11-22T14:32:00.000Z',
      bytes: expect.any(Number),
    });
    const { [HEALTH_KEY]: _, ...rest } = storage.dump();
    expect(rest).toEqual(before);
  });

  test('are compared without reading any event', async () => {
    await write(1, 20);
    await startAgain();
    const next = open();
    await textsOf(next);
    const asked: string[] = [];
    storage.before = ({ operation, keys }) => void (operation === 'get' && asked.push(...keys));
    const stretch = vi.spyOn(twin, 'stretch');
    await next.check();
    expect(asked.filter((key) => key.startsWith('e:') || key.startsWith('s:'))).toEqual([]);
    expect(stretch).not.toHaveBeenCalled();
  });

  test('are listed once, when the background wakes: in Firefox a list costs as much as all values', async () => {
    await write(1, 20);
    await startAgain();
    const next = open();
    let listed = 0;
    storage.before = ({ operation }) => void (operation === 'keys' && listed++);
    await next.openPost(POST);
    await next.check();
    expect(listed).toBe(1);
    await next.check();
    expect(listed).toBe(2);
  });

  test('stay so when notes are written while they are compared', async () => {
    await write(1, 6);
    await sessionOf(storage).clear();
    const next = open();
    const before = device();
    storage.latency = () => 3;
    await Promise.all([next.check(), write(7, 20, next)]);
    expect(device()).toBe(before);
    expect(await next.health()).toMatchObject({ restored: [], missing: [] });
    expect(await verifyChain(allEvents(), sha256)).toEqual([]);
  });
});

describe('what the first copy lost', () => {
  test.each<[string, (key: string) => boolean]>([
    ['everything', () => true],
    ['all events', (key) => key.startsWith('e:') || key.startsWith('s:')],
    ['one segment', (key) => key === segmentKeys()[1]],
    ['one single event', (key) => key === eventKey(device(), 18)],
    ['its end', (key) => key === eventKey(device(), 20)],
    ['every second record', (key) => Object.keys(storage.dump()).indexOf(key) % 2 === 0],
  ])('(%s) comes back from the second', async (_name, isLost) => {
    await write(1, 20);
    storage.lose(Object.keys(storage.dump()).filter(isLost));
    const next = await startAgain();
    expect(allEvents().filter(({ id }) => id.startsWith('event-'))).toHaveLength(20);
    expect(await next.health()).toMatchObject({ state: 'restored', missing: [] });
    expect(await textsOf(open(brokenTwin()))).toEqual(names(1, 20));
    await write(21, 24, next);
    expect(await verifyChain(allEvents(), sha256)).toEqual([]);
    expect(await (await startAgain()).health()).toMatchObject({ state: 'whole', events: expect.any(Number) });
  });

  test('with everything: settings come back, and a new device goes on', async () => {
    await store.keepSettings({ panelWidth: 333, edgeTab: false });
    await write(1, 20);
    await storage.set({ 'site:a.example': { pointed: 'out' } });
    await vi.waitFor(async () =>
      expect(Object.keys(await twin.copies())).toEqual(expect.arrayContaining([SETTINGS_KEY, 'site:a.example'])),
    );
    const before = device();
    storage.lose(Object.keys(storage.dump()));
    const next = await startAgain();
    expect(await next.settings()).toMatchObject({ panelWidth: 333, edgeTab: false });
    expect(storage.dump()['site:a.example']).toEqual({ pointed: 'out' });
    expect(device()).not.toBe(before);
    expect(storage.dump()[SCHEMA_KEY]).toBe(SCHEMA_VERSION);
  });

  test('comes back as single events where the browser refuses a large record', async () => {
    await write(1, 9);
    storage.lose(Object.keys(storage.dump()));
    storage.fault = (operation, keys) =>
      operation === 'set' && keys.some((key) => key.startsWith('s:')) ? 'reject' : undefined;
    const next = await startAgain();
    expect(allEvents()).toHaveLength(10);
    expect(await next.health()).toMatchObject({ state: 'restored', events: 10, missing: [] });
  });

  test.each<[string, number]>([
    ['in the middle', 8],
    ['at the end', 10],
  ])(
    'comes back though the browser will not list what it has, for a record %s that it cannot read',
    async (_name, at) => {
      await write(1, 10);
      const bad = eventKey(device(), at);
      storage.unreadable.add(bad);
      // As Chromium does: nothing is listed, and nothing is written where something cannot be read.
      storage.fault = (operation, keys) =>
        operation === 'keys' || (operation === 'get' ? keys.length === 0 : keys.includes(bad)) ? 'reject' : undefined;
      const next = await startAgain();
      expect(await next.health()).toMatchObject({ state: 'restored', events: 11, missing: [] });
      expect(await next.backup.everythingKept()).toMatchObject({ state: 'open' });
      await write(11, 13, next);
      expect(await textsOf(next)).toEqual(names(1, 13));
      expect(await (await startAgain()).health()).toMatchObject({ state: 'whole', missing: [] });
    },
  );

  // Bits turned over in Chromium's log, in the profile of a real browser: names were listed of records that nobody has.
  test.each<[string, number[]]>([
    ['one record', [18]],
    ['several records', [17, 18, 20]],
    ['its end', [20]],
  ])('comes back where the browser takes %s away for not being readable', async (_name, seqs) => {
    await write(1, 20);
    await startAgain();
    for (const seq of seqs) storage.unreadable.add(eventKey(device(), seq));
    storage.takesAwayUnreadable = true;
    const next = await startAgain();
    expect(allEvents().filter(({ id }) => id.startsWith('event-'))).toHaveLength(20);
    expect(await next.health()).toMatchObject({ state: 'restored', events: 21, missing: [] });
  });

  test('comes back where another context made the browser take records away while they were read', async () => {
    await write(1, 20);
    await startAgain();
    const gone = [17, 18].map((seq) => eventKey(device(), seq));
    storage.before = ({ operation }) => void (operation === 'get' && storage.lose(gone));
    const next = open();
    await sessionOf(storage).clear();
    await next.openPost(POST);
    storage.before = () => undefined;
    await next.check();
    expect(allEvents().filter(({ id }) => id.startsWith('event-'))).toHaveLength(20);
    expect(await next.health()).toMatchObject({ state: 'restored', events: 21, missing: [] });
  });

  test('is in a backup before any check: settings that cannot be understood come from the second', async () => {
    await store.keepSettings({ panelWidth: 333, edgeTab: false });
    await write(1, 3);
    await vi.waitFor(async () => expect(Object.keys(await twin.copies())).toContain(SETTINGS_KEY));
    storage.seed({ [SETTINGS_KEY]: 'x' });
    const everything = await open().backup.everythingKept();
    expect(everything).toMatchObject({ records: [{ key: SETTINGS_KEY, value: { panelWidth: 333 } }] });
  });

  test('and takes nothing any more, for its file is damaged: said, until it does, and everything can be had', async () => {
    await write(1, 20);
    await startAgain();
    const bad = eventKey(device(), 17);
    storage.unreadable.add(bad);
    storage.lose(segmentKeys().slice(1, 2));
    storage.fault = (operation) => (operation === 'set' || operation === 'remove' ? 'damaged' : undefined);
    const before = storage.dump();
    const next = await startAgain();
    expect(await next.health()).toMatchObject({ state: 'damaged' });
    expect(await next.write(noteRequest('event-0021', 'more'), DESCRIPTION)).toEqual({
      ...{ saved: false, reason: 'store-damaged' },
    });
    expect(storage.dump()).toEqual(before);
    const everything = await next.backup.everythingKept();
    expect(everything).toMatchObject({ state: 'open', devices: [{ from: 0, to: 20, count: 21 }] });
    expect(await next.backup.eventsFrom(device(), 0, 100)).toHaveLength(21);
    expect(await textsOf(next)).toEqual(names(1, 20));
    // Another life of the background in the same browser knows it, too, before it has tried to write.
    expect(await open().health()).toMatchObject({ state: 'damaged' });

    storage.fault = () => undefined;
    storage.unreadable.clear();
    await write(21, 21, next);
    await next.check();
    expect((await next.health()).state).not.toBe('damaged');
    expect((await open().health()).state).not.toBe('damaged');
  });

  test('and does not take one record, for what lies under its name: nothing is said of damage', async () => {
    await write(1, 20);
    await startAgain();
    const bad = eventKey(device(), 17);
    storage.unreadable.add(bad);
    storage.fault = (operation, keys) => (operation === 'set' && keys.includes(bad) ? 'damaged' : undefined);
    const next = await startAgain();
    expect(await next.health()).toMatchObject({ state: 'restored', events: 21, missing: [] });
    await write(21, 22, next);
    expect(Object.keys(storage.dump()).filter((key) => key.includes('probe'))).toEqual([]);
  });

  test('and takes nothing any more for a while: one copy is said to be all there is of what is in the second alone', async () => {
    await write(1, 20);
    await startAgain();
    storage.lose([eventKey(device(), 17)]);
    storage.fault = (operation, keys) =>
      operation === 'set' && keys.some((key) => key.startsWith('e:') || key.startsWith('s:')) ? 'reject' : undefined;
    expect(await (await startAgain()).health()).toMatchObject({ state: 'one-copy', missing: [], events: 21 });
    storage.fault = () => undefined;
    expect(await (await startAgain()).health()).toMatchObject({ state: 'restored', missing: [], events: 21 });
  });

  test.each<[string, (disk: FakeStorage) => void]>([
    ['the layout of the first copy cannot be read', ({ unreadable }) => void unreadable.add(SCHEMA_KEY)],
    ['nothing in it can be read or listed', (disk) => Object.assign(disk, { fault: () => 'reject' })],
  ])('where %s, it is shown and backed up from the second, and nothing is written', async (_name, damage) => {
    await store.keepSettings({ panelWidth: 333, edgeTab: false });
    await write(1, 20);
    await startAgain();
    await vi.waitFor(async () => expect(Object.keys(await twin.copies())).toContain(SETTINGS_KEY));
    const [before, ours] = [storage.dump(), device()];
    damage(storage);
    const next = await startAgain();
    expect(await textsOf(next)).toEqual(names(1, 20));
    const everything = await next.backup.everythingKept();
    expect(everything).toMatchObject({ state: 'open', devices: [{ from: 0, to: 20, count: 21 }] });
    expect(everything).toMatchObject({ records: [{ key: SETTINGS_KEY, value: { panelWidth: 333 } }] });
    expect(await next.backup.eventsFrom(ours, 0, 100)).toHaveLength(21);
    expect(await next.write(noteRequest('event-0021', 'more'), DESCRIPTION)).toMatchObject({ saved: false });
    expect(await next.health()).toMatchObject({ state: 'unreadable' });
    storage.healed();
    expect(storage.dump()).toEqual(before);
  });

  test('and the place of what the check finds is damaged: what was found is said all the same', async () => {
    await write(1, 20);
    await startAgain();
    storage.lose([eventKey(device(), 17)]);
    storage.unreadable.add(HEALTH_KEY);
    storage.fault = (operation, keys) => (operation === 'set' && keys.includes(HEALTH_KEY) ? 'damaged' : undefined);
    expect(await (await startAgain()).health()).toMatchObject({ state: 'restored', events: 21, missing: [] });
  });

  // Found by the model: as many in both copies, and not the same ones.
  test('is not thought to be there because the second has as many', async () => {
    await write(1, 2);
    await startAgain();
    const ours = device();
    storage.lose([eventKey(ours, 1), eventKey(ours, 2), `tip:${ours}`]);
    await twin.remove({ device: ours, from: 0, to: 1 });
    const next = await startAgain();
    expect(await next.health()).toMatchObject({
      state: 'missing',
      restored: expect.arrayContaining([
        { device: ours, from: 0, to: 0, into: 'twin' },
        { device: ours, from: 2, to: 2, into: 'local' },
      ]),
      missing: [{ from: 1, to: 1, why: 'absent' }],
    });
  });

  test('is shown at once, before any check', async () => {
    await write(1, 20);
    storage.lose(Object.keys(storage.dump()));
    expect(await textsOf(open())).toEqual(names(1, 20));
  });

  test('and cannot be read: nothing is written, and it is said', async () => {
    await write(1, 20);
    const before = storage.dump();
    storage.fault = (operation) => (operation === 'set' ? undefined : 'reject');
    const next = await startAgain();
    expect(await next.health()).toMatchObject({ state: 'unreadable' });
    expect(storage.dump()).toEqual(before);
    storage.fault = () => undefined;
    await next.check();
    expect(await next.health()).toMatchObject({ state: 'whole' });
  });

  test('is not taken from events that say something else than was hashed', async () => {
    await write(1, 20);
    const [key] = segmentKeys();
    const [, second] = await twin.stretch({ device: device(), from: 0, to: 3 });
    await twin.put([{ ...(second as JournalEvent), post: 'another.example/post' }]);
    storage.lose([String(key)]);
    const next = await startAgain();
    expect(await next.health()).toMatchObject({
      state: 'missing',
      restored: [
        { from: 0, to: 0 },
        { from: 2, to: 3 },
      ],
      missing: [{ from: 1, to: 1 }],
    });
  });
});

describe('what the second copy has and cannot read', () => {
  /** As a database with a damaged record: it answers for the others, and takes another in its place if it may. */
  function damagedAt(seq: number, mayWrite: boolean): Twin {
    const sound = createTwin(databaseOf(storage));
    let isDamaged = true;
    return {
      ...sound,
      stretch: async (stretch) => {
        if (isDamaged && stretch.from <= seq && seq <= stretch.to) throw new Error('a record cannot be read');
        return sound.stretch(stretch);
      },
      put: async (events) => {
        const isOverIt = events.some((event) => event.seq === seq);
        if (isOverIt && !mayWrite) throw new Error('a record cannot be written');
        await sound.put(events);
        if (isOverIt) isDamaged = false;
      },
    };
  }

  test.each([
    ['in a sealed stretch', 2, { from: 0, to: 3 }],
    ['at the end', 20, { from: 20, to: 20 }],
  ])('is written anew from the first: %s', async (_where, seq, range) => {
    await write(1, 20);
    const next = await startAgain(damagedAt(seq, true));
    expect(await next.health()).toMatchObject({ state: 'whole', restored: [{ ...range, into: 'twin' }], missing: [] });
  });

  test('nor be written anew is said, and no longer once it can be', async () => {
    await write(1, 20);
    const next = await startAgain(damagedAt(2, false));
    expect(await next.health()).toMatchObject({ state: 'one-copy', restored: [], missing: [] });
    await next.check();
    expect(await next.health()).toMatchObject({ state: 'one-copy' });
    expect(await (await startAgain()).health()).toMatchObject({ state: 'whole', missing: [] });
  });
});

describe('a second copy that is mangled', () => {
  const STRAY = '21b1\u{2347}';
  /** As Firefox's database after damage: one record by two keys of the same name, another by a name that is nobody's. */
  function mangled(mayDiscard: boolean, over: Twin = createTwin(databaseOf(storage))): Twin {
    let isDamaged = true;
    return {
      ...over,
      devices: async () => [...(isDamaged ? [STRAY] : []), ...(await over.devices())],
      covered: (of) => (of === STRAY ? Promise.resolve([{ from: 6, to: 6 }]) : over.covered(of)),
      lastOf: (of) => over.lastOf(of === STRAY ? device() : of),
      count: async () => (await over.count()) + (isDamaged ? 2 : 0),
      discard: async () => {
        if (!mayDiscard) throw new Error('the file is in use');
        await over.discard();
        isDamaged = false;
      },
    };
  }
  const whole = () => twin.stretch({ device: device(), from: 0, to: 99 });

  test('is built again from the first', async () => {
    await write(1, 20);
    const before = await whole();
    const next = await startAgain(mangled(true));
    expect(await next.health()).toMatchObject({ state: 'whole', events: 21, devices: 1, missing: [] });
    expect((await next.health()).restored).toEqual([{ device: device(), from: 0, to: 20, into: 'twin' }]);
    expect(await whole()).toEqual(before);
    expect(await (await startAgain()).health()).toMatchObject({ state: 'whole', restored: [], missing: [] });
  });

  test('and cannot be thrown away is no loss, and nothing is taken from it', async () => {
    await write(1, 20);
    const next = await startAgain(mangled(false));
    expect(await next.health()).toMatchObject({ state: 'one-copy', events: 21, devices: 1, missing: [] });
    expect(await whole()).toHaveLength(21);
  });

  test('is kept while it has what the first cannot take', async () => {
    await write(1, 20);
    const before = await whole();
    const lost = eventKey(device(), 20);
    storage.lose([lost]);
    storage.before = ({ operation, keys }) => {
      if (operation === 'set' && keys.some((key) => key === lost || key.startsWith('s:'))) throw new Error('full');
    };
    const discard = vi.spyOn(twin, 'discard');
    await startAgain(mangled(true, twin));
    expect(discard).not.toHaveBeenCalled();
    expect(await twin.stretch({ device: before[0]?.device ?? '', from: 0, to: 99 })).toEqual(before);
  });
});

describe('what the second copy lost', () => {
  test('and does not take: one copy is said to be all there is, until it does', async () => {
    await write(1, 6);
    await startAgain();
    const full = (): Twin => ({ ...twin, put: () => Promise.reject(new Error('the disk is full')) });
    await write(7, 9, open(full()));
    expect(await (await startAgain(full())).health()).toMatchObject({ state: 'one-copy', events: 10, missing: [] });
    expect(await (await startAgain()).health()).toMatchObject({ state: 'whole', events: 10, missing: [] });
    expect(await twin.count()).toBe(10);
  });

  test('with everything is built again from the first', async () => {
    await write(1, 20);
    await startAgain();
    await deleteDB(databaseOf(storage));
    const next = await startAgain();
    expect(await next.health()).toMatchObject({ state: 'whole', restored: [{ from: 0, to: 20, into: 'twin' }] });
    expect(await twin.stretch({ device: device(), from: 0, to: 99 })).toHaveLength(21);
    expect(await twin.isFilled()).toBe(true);
  });

  test.each([
    [[2, 2]],
    [[0, 7]],
    [
      [6, 9],
      [12, 12],
      [20, 20],
    ],
  ])('(%j) is put in again', async (...holes) => {
    await write(1, 20);
    await startAgain();
    for (const [from, to] of holes as number[][]) await twin.remove({ device: device(), from: from ?? 0, to: to ?? 0 });
    expect(await textsOf(await startAgain())).toEqual(names(1, 20));
    expect(await twin.stretch({ device: device(), from: 0, to: 99 })).toHaveLength(21);
  });
});

describe('what both copies lost', () => {
  test('is named, with what stands beside it', async () => {
    await write(1, 20);
    storage.lose([segmentKeys()[1] ?? '']);
    await twin.remove({ device: device(), from: 4, to: 6 });
    const next = await startAgain();
    const beside = { at: '2026-11-22T14:32:00.000Z', post: POST };
    expect(await next.health()).toMatchObject({
      state: 'missing',
      events: 18,
      restored: [{ from: 7, to: 7, into: 'local' }],
      missing: [{ device: device(), from: 4, to: 6, why: 'absent', before: beside, after: beside }],
    });
    expect(await textsOf(next)).toEqual([...names(1, 3), ...names(7, 20)]);
    expect(await next.write(noteRequest('event-0021', 'event-0021'), DESCRIPTION)).toMatchObject({ saved: true });
    expect((await open().health()).missing).toHaveLength(1);
    expect((await open().health()).isKnown).toBe(false);
    expect(await open().knowLoss()).toMatchObject({ saved: true });
    expect((await open().health()).isKnown).toBe(true);
  });

  test('is named also where the second has something else in its place', async () => {
    await write(1, 5);
    const key = eventKey(device(), 3);
    const event = storage.dump()[key] as JournalEvent;
    storage.lose([key]);
    await twin.put([{ ...event, post: 'another.example/post' }]);
    const next = await startAgain();
    expect(await next.health()).toMatchObject({ state: 'missing', events: 5, missing: [{ from: 3, to: 3 }] });
  });

  test('at the end of a chain is named by what says where it ended', async () => {
    await write(1, 5);
    storage.lose([eventKey(device(), 4), eventKey(device(), 5)]);
    await twin.remove({ device: device(), from: 4, to: 5 });
    const next = await startAgain();
    expect(await next.health()).toMatchObject({ state: 'missing', missing: [{ from: 4, to: 5, after: null }] });
  });
});

describe('reading through', () => {
  const alter = (key: string, change: (value: never) => unknown) =>
    storage.seed({ [key]: change(storage.dump()[key] as never) });
  const altered = ({ events, ...rest }: Segment) => ({
    ...rest,
    events: events.map((event, at) => (at === 1 ? { ...event, post: 'another.example/post' } : event)),
  });

  test.each<[string, (segment: Segment) => unknown]>([
    ['altered', altered],
    ['cut short', ({ events, ...rest }) => ({ ...rest, events: events.slice(0, 2) })],
    ['no segment at all', () => 'garbage'],
  ])('finds a segment that is %s, puts it aside and restores it', async (_name, damage) => {
    await write(1, 20);
    const key = String(segmentKeys()[1]);
    const sound = storage.dump()[key];
    alter(key, damage);
    const bad = storage.dump()[key];
    const next = await startAgain();
    expect(storage.dump()[key]).toEqual(sound);
    expect(storage.dump()[asideKey(key)]).toEqual(bad);
    expect(await next.health()).toMatchObject({ state: 'restored', restored: [{ from: 4, to: 7, into: 'local' }] });
  });

  test('restores a segment that the browser refuses to read', async () => {
    await write(1, 20);
    const key = String(segmentKeys()[1]);
    storage.unreadable.add(key);
    storage.before = ({ operation, keys }) =>
      void (operation === 'set' && keys.includes(key) && storage.unreadable.delete(key));
    expect(await (await startAgain()).health()).toMatchObject({ state: 'restored', missing: [] });
    expect(await textsOf(open(brokenTwin()))).toEqual(names(1, 20));
  });

  test('finds a single event that is altered', async () => {
    await write(1, 5);
    const key = eventKey(device(), 3);
    const sound = storage.dump()[key];
    alter(key, (event: JournalEvent) => ({ ...event, post: 'another.example/post' }));
    await startAgain();
    expect(storage.dump()[key]).toEqual(sound);
    expect(storage.dump()[asideKey(key)]).toMatchObject({ post: 'another.example/post' });
  });

  test('puts a single record that is no event aside and restores it', async () => {
    await write(1, 5);
    const key = eventKey(device(), 3);
    alter(key, () => 'garbage');
    expect(await (await startAgain()).health()).toMatchObject({ restored: [{ from: 3, to: 3, into: 'local' }] });
    expect(storage.dump()).toMatchObject({ [asideKey(key)]: 'garbage', [key]: { seq: 3 } });
  });

  test('finds what is altered in the second copy', async () => {
    await write(1, 20);
    for (const seq of [2, 19]) {
      const [event] = await twin.stretch({ device: device(), from: seq, to: seq });
      await twin.put([{ ...(event as JournalEvent), post: 'another.example/post' }]);
    }
    await startAgain();
    expect(await twin.ofPost('another.example/post')).toEqual([]);
    expect(await textsOf(open())).toEqual(names(1, 20));
  });

  test('finds a segment that is altered in one place here and in another in the second copy: both are whole again', async () => {
    await write(1, 20);
    const key = String(segmentKeys()[1]);
    const sound = (storage.dump()[key] as Segment).events;
    alter(key, altered);
    await twin.put([{ ...(sound[3] as JournalEvent), post: 'another.example/post' }]);
    const { restored } = await (await startAgain()).health();
    expect(restored).toMatchObject([
      { from: 4, to: 7, into: 'local' },
      { from: 7, to: 7, into: 'twin' },
    ]);
    expect(storage.dump()[key]).toMatchObject({ events: sound });
    expect(await twin.stretch({ device: device(), from: 4, to: 7 })).toEqual(sound);
  });

  test('says no more than it found where the second copy takes nothing', async () => {
    await write(1, 20);
    const [event] = await twin.stretch({ device: device(), from: 2, to: 2 });
    await twin.put([{ ...(event as JournalEvent), post: 'another.example/post' }]);
    const next = await startAgain({ ...twin, put: () => Promise.reject(new Error('full')) });
    expect(await next.health()).toMatchObject({ state: 'one-copy', restored: [] });
    expect(await (await startAgain()).health()).toMatchObject({ state: 'whole', restored: [{ into: 'twin' }] });
  });

  const beside = { at: '2026-11-22T14:32:00.000Z', post: POST };

  test('names what is damaged in both with what stands beside it, and keeps all around it', async () => {
    await write(1, 20);
    alter(String(segmentKeys()[1]), altered);
    await twin.remove({ device: device(), from: 5, to: 5 });
    const next = await startAgain();
    const missing = [{ device: device(), from: 5, to: 5, why: 'absent', before: beside, after: beside }];
    expect(await next.health()).toMatchObject({ state: 'missing', missing });
    expect(await textsOf(next)).toEqual([...names(1, 4), ...names(6, 20)]);
    await next.check();
    expect(await next.health()).toMatchObject({ state: 'missing', missing });
    expect(await (await startAgain()).health()).toMatchObject({ state: 'missing', missing });
  });

  test('names a single event that is altered in both, once, until it comes back', async () => {
    await write(1, 5);
    const key = eventKey(device(), 3);
    const sound = storage.dump()[key] as JournalEvent;
    alter(key, (event: JournalEvent) => ({ ...event, post: 'another.example/post' }));
    await twin.put([storage.dump()[key] as JournalEvent]);
    const missing = [{ device: device(), from: 3, to: 3, why: 'altered', before: beside, after: beside }];
    const next = await startAgain();
    expect(await next.health()).toMatchObject({ state: 'missing', missing });
    await next.check();
    expect((await next.health()).missing).toEqual(missing);
    expect(await next.backup.restore({ events: [sound], records: [] })).toEqual({ verdicts: ['new'], problem: null });
    await next.check();
    expect(await next.health()).toMatchObject({ state: 'whole', missing: [] });
  });

  test('names a segment of which nothing can be read any more', async () => {
    await write(1, 20);
    const key = String(segmentKeys()[1]);
    const sound = storage.dump()[key] as Segment;
    alter(key, () => 'garbage');
    await twin.remove({ device: device(), from: 4, to: 7 });
    const missing = [{ device: device(), from: 4, to: 7, before: beside, after: beside }];
    const next = await startAgain();
    expect(await next.health()).toMatchObject({ state: 'missing', missing });
    await next.check();
    expect(await next.health()).toMatchObject({ state: 'missing', missing });
    expect(storage.dump()[key]).toBe('garbage');
    expect((await next.backup.restore({ events: sound.events, records: [] })).problem).toBeNull();
    expect(storage.dump()).toMatchObject({ [key]: sound, [asideKey(key)]: 'garbage' });
    expect(await (await startAgain()).health()).toMatchObject({ state: 'whole', missing: [] });
  });

  test('is done once in the life of the browser', async () => {
    await write(1, 20);
    await startAgain();
    alter(String(segmentKeys()[1]), altered);
    const bad = storage.dump();
    await open().check();
    expect(storage.dump()).toEqual(bad);
  });
});

test('a newer database is not touched, and it is said', async () => {
  await write(1, 5);
  storage.seed({ [SCHEMA_KEY]: SCHEMA_VERSION + 1 });
  const before = storage.dump();
  const next = await startAgain();
  expect(await next.health()).toMatchObject({ state: 'newer-database' });
  expect(storage.dump()).toEqual(before);
});

test('without a second copy the first is looked through by itself', async () => {
  await write(1, 20);
  storage.lose([segmentKeys()[1] ?? '']);
  const next = await startAgain(brokenTwin());
  expect(await next.health()).toMatchObject({ state: 'missing', missing: [{ from: 4, to: 7 }] });
});
