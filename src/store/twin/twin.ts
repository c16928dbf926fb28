/** The second copy of everything, in IndexedDB: indexed for every question, and what the first copy is restored from. */
import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { merged, type Range } from '../../domain/journal/coverage.ts';
import { type JournalEvent, journalEvent } from '../../domain/journal/event.ts';
import { SEGMENT_PREFIX, type Stretch, stretchOf } from '../../domain/journal/keys.ts';
import { VERSION_PREFIX } from '../../domain/versions/version-key.ts';
import { type Connection, createDatabase, type TwinSchema } from './open.ts';
import { LateError, within } from './within.ts';

/** Every call rejects where the database does not answer; nothing here waits for ever. */
export interface Twin {
  /** Was everything put into it that the first copy had? Until then it is no complete answer. */
  isFilled(): Promise<boolean>;
  setFilled(filled: boolean): Promise<void>;
  ofPost(post: string): Promise<JournalEvent[]>;
  byId(id: string): Promise<JournalEvent | undefined>;
  /** A device's event with the highest number. */
  lastOf(device: string): Promise<JournalEvent | undefined>;
  /** The highest Lamport clock; -1 where there is no event. */
  clock(): Promise<number>;
  /** Those of the stretch that are there and can be understood, in order. */
  stretch(stretch: Stretch): Promise<JournalEvent[]>;
  /** Writes all or none. An event at the same place is replaced: who writes has the truth. */
  put(events: readonly JournalEvent[]): Promise<void>;
  remove(stretch: Stretch): Promise<void>;
  devices(): Promise<string[]>;
  /** Which numbers of a device there are: counted, and looked at only where the count is short. */
  covered(device: string): Promise<Range[]>;
  /** Keys of segments that the first copy has and whose events were all seen here: remembered, so that nobody need count. */
  held(): Promise<string[]>;
  /** The events of these segments were put or counted; they stand for others that are gone from the first copy. */
  hold(segments: readonly string[], insteadOf?: readonly string[]): Promise<void>;
  /** How many events of a device have this number or a higher one. */
  countFrom(device: string, from: number): Promise<number>;
  /** How many events there are, whatever they can be asked for by. */
  count(): Promise<number>;
  /** Throws everything away with its file, and begins anew. */
  discard(): Promise<void>;
  /** The small records that were copied. */
  copies(): Promise<Record<string, unknown>>;
  /** Keys of the articles' versions that were copied: many, and long. */
  versions(): Promise<string[]>;
  /** The copy of one record, small or version; undefined where there is none. */
  copyOf(key: string): Promise<unknown>;
  /** Copies records under their keys; one that is `undefined` is forgotten. */
  copy(records: Readonly<Record<string, unknown>>): Promise<void>;
}

/** Every key that begins with `VERSION_PREFIX`: its last character is followed by the next one. */
const VERSIONS = { lower: VERSION_PREFIX, upper: 't;' };

type Reading = IDBPTransaction<TwinSchema, ['events'], 'readonly'>;

/** Below this it is quicker to look at the keys than to count halves. */
const FEW = 512;
/**
 * Chromium's and Firefox's default, said aloud: written survives the end of the browser, though a power cut may take the
 * last moments, as it may from extension storage itself. `strict` would wait for the disk on every note.
 */
const WRITE = { durability: 'relaxed' } as const;

/** Opens nothing until asked. `limit`: milliseconds after which a call is given up. */
export function createTwin(name: string, limit = 5_000): Twin {
  const { connection, remove } = createDatabase(name);
  let hangs = false;

  /** A database that hung once is not waited for again until it has opened after all. */
  async function ask<T>(job: (at: Connection) => Promise<T>): Promise<T> {
    const connecting = connection();
    if (hangs) throw new Error('the twin hangs');
    try {
      return await within(limit, connecting.then(job));
    } catch (failure) {
      if (failure instanceof LateError) {
        hangs = true;
        connecting.then(
          () => {
            hangs = false;
          },
          () => undefined,
        );
      }
      throw failure;
    }
  }

  return {
    isFilled: () => ask(async ({ filled }) => filled),
    setFilled: (filled) =>
      ask(async (at) => {
        await at.db.put('state', filled, 'filled');
        at.filled = filled;
      }),
    ofPost: (post) => ask(async ({ db }) => understood(await db.getAllFromIndex('events', 'post', post))),
    byId: (id) => ask(async ({ db }) => understood([await db.getFromIndex('events', 'id', id)])[0]),
    lastOf: (device) =>
      ask(async ({ db }) => {
        const cursor = await db.transaction('events').store.openCursor(allOf(device), 'prev');
        return understood([cursor?.value])[0];
      }),
    clock: () =>
      ask(async ({ db }) => {
        const cursor = await db.transaction('events').store.index('clock').openKeyCursor(null, 'prev');
        return cursor?.key ?? -1;
      }),
    stretch: (stretch) => ask(async ({ db }) => understood(await db.getAll('events', rangeOf(stretch)))),
    put: (events) =>
      ask(async ({ db }) => {
        const writing = db.transaction('events', 'readwrite', WRITE);
        const puts = events.map((event) => writing.store.put(event));
        // Nothing follows: said now, the browser need not first tell that the last one was put.
        writing.commit();
        await Promise.all([...puts, writing.done]);
      }),
    remove: (stretch) =>
      ask(async ({ db }) => {
        const writing = db.transaction(['events', 'state'], 'readwrite', WRITE);
        const state = writing.objectStore('state');
        const held = (await state.getAllKeys()).filter((key) => touches(key, stretch));
        await Promise.all([
          writing.objectStore('events').delete(rangeOf(stretch)),
          ...held.map((key) => state.delete(key)),
          writing.done,
        ]);
      }),
    devices: () =>
      ask(async ({ db }) => {
        const { store } = db.transaction('events');
        const found: string[] = [];
        for (let next = await store.getKey(IDBKeyRange.lowerBound([])); next; ) {
          found.push(next[0]);
          next = await store.getKey(IDBKeyRange.lowerBound([next[0], []]));
        }
        return found;
      }),
    covered: (device) =>
      ask(async ({ db }) => {
        const reading: Reading = db.transaction(['events']);
        const last = (await reading.objectStore('events').openKeyCursor(allOf(device), 'prev'))?.key;
        return last ? merged(await coveredWithin(reading, { device, from: 0, to: last[1] })) : [];
      }),
    held: () => ask(({ db }) => db.getAllKeys('state', IDBKeyRange.bound(SEGMENT_PREFIX, `${SEGMENT_PREFIX}\uFFFF`))),
    hold: (segments, insteadOf = []) =>
      ask(async ({ db }) => {
        const writing = db.transaction('state', 'readwrite', WRITE);
        const asked = [
          ...segments.map((key) => writing.store.put(true, key)),
          ...insteadOf.map((key) => writing.store.delete(key)),
        ];
        await Promise.all([...asked, writing.done]);
      }),
    countFrom: (device, from) => ask(({ db }) => db.count('events', IDBKeyRange.bound([device, from], [device, []]))),
    count: () => ask(({ db }) => db.count('events')),
    discard: () => within(limit, remove()),
    copies: () =>
      ask(async ({ db }) => {
        const reading = db.transaction('records');
        const beside = [IDBKeyRange.upperBound(VERSIONS.lower, true), IDBKeyRange.lowerBound(VERSIONS.upper)];
        const found = await Promise.all(
          beside.map(async (range) => {
            const [keys, values] = await Promise.all([reading.store.getAllKeys(range), reading.store.getAll(range)]);
            return keys.map((key, at) => [key, values[at]] as const);
          }),
        );
        return Object.fromEntries(found.flat());
      }),
    versions: () =>
      ask(({ db }) => db.getAllKeys('records', IDBKeyRange.bound(VERSIONS.lower, VERSIONS.upper, false, true))),
    copyOf: (key) => ask(({ db }) => db.get('records', key)),
    copy: (records) =>
      ask(async ({ db }) => {
        const writing = db.transaction('records', 'readwrite', WRITE);
        const each = Object.entries(records).map(([key, value]) =>
          value === undefined ? writing.store.delete(key) : writing.store.put(value, key),
        );
        await Promise.all([...each, writing.done]);
      }),
  };
}

/** Counts, and halves what is neither full nor empty. */
async function coveredWithin(reading: Reading, stretch: Stretch): Promise<Range[]> {
  const { device, from, to } = stretch;
  const store = reading.objectStore('events');
  const count = await store.count(rangeOf(stretch));
  if (count === 0) return [];
  if (count === to - from + 1) return [{ from, to }];
  if (to - from < FEW) return (await store.getAllKeys(rangeOf(stretch))).map(([, seq]) => ({ from: seq, to: seq }));
  const middle = Math.floor((from + to) / 2);
  const halves = [
    { device, from, to: middle },
    { device, from: middle + 1, to },
  ];
  return (await Promise.all(halves.map((half) => coveredWithin(reading, half)))).flat();
}

function touches(key: string, { device, from, to }: Stretch): boolean {
  const segment = stretchOf(key);
  return segment?.device === device && segment.from <= to && from <= segment.to;
}

function rangeOf({ device, from, to }: Stretch): IDBKeyRange {
  return IDBKeyRange.bound([device, from], [device, to]);
}

/** In IndexedDB a list is greater than any number. */
function allOf(device: string): IDBKeyRange {
  return IDBKeyRange.bound([device], [device, []]);
}

function understood(values: readonly unknown[]): JournalEvent[] {
  return values.flatMap((value) => {
    const parsed = v.safeParse(journalEvent, value);
    return parsed.success ? [parsed.output] : [];
  });
}
