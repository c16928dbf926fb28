/** In every life of the two copies: what was acknowledged is there exactly once, or it is named as lost by both. */

import fc from 'fast-check';
import { deleteDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { verifyChain } from '../../src/domain/journal/chain.ts';
import type { JournalEvent } from '../../src/domain/journal/event.ts';
import type { Segment } from '../../src/domain/journal/segment.ts';
import type { Sizes } from '../../src/store/sealing.ts';
import { openStore, type Store } from '../../src/store/store.ts';
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
  sessionOf,
  sha256,
  surroundings,
  textsOf,
} from './made.ts';

const SMALL: Sizes = { tail: 6, segment: 3, full: 7, characters: 1_000_000 };

type Step =
  | { readonly do: 'write'; readonly count: number }
  /** The background ends at this operation from now, on storage or on the database: nothing more is answered. */
  | { readonly do: 'crash'; readonly after: number }
  | { readonly do: 'start'; readonly browser: boolean }
  | { readonly do: 'lose-twin' }
  /** Of the first copy's records, those whose turn it is in the pattern. */
  | { readonly do: 'lose-local'; readonly pattern: readonly boolean[] };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('write' as const), count: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('crash' as const), after: fc.integer({ min: 0, max: 25 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('start' as const), browser: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose-twin' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('lose-local' as const),
      pattern: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
    }),
  },
);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const never = new Promise<never>(() => undefined);

type Calls<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => Promise<infer R> ? (...args: A) => Promise<R> : T[K];
};

/** One background's time: how many operations it has left, and how many are under way. */
interface Life {
  left: number;
  underWay: number;
  readonly ended: Promise<'crashed'>;
  end(word: 'crashed'): void;
}

function newLife(): Life {
  let end: Life['end'] = () => undefined;
  const ended = new Promise<'crashed'>((resolve) => {
    end = resolve;
  });
  return { left: Number.POSITIVE_INFINITY, underWay: 0, ended, end };
}

/** The same calls, in this life only: when it has ended, nothing is answered and nothing happens any more. */
function counted<T extends object>(calls: T, life: Life): Calls<T> {
  const entries = Object.entries(calls).map(([name, call]) => [
    name,
    async (...args: unknown[]) => {
      if (life.left-- <= 0) {
        life.end('crashed');
        return never;
      }
      life.underWay++;
      try {
        return await (call as (...all: unknown[]) => Promise<unknown>)(...args);
      } finally {
        life.underWay--;
      }
    },
  ]);
  return Object.fromEntries(entries) as Calls<T>;
}

/** A profile: both copies, and one background after another. */
class Profile {
  readonly storage: FakeStorage = fakeStorage();
  readonly twin: Twin = createTwin(databaseOf(this.storage));
  readonly acknowledged = new Map<string, { device: string; seq: number } | null>();
  private made = 0;
  private life = newLife();
  private store: Store = this.open();

  private open(): Store {
    this.life = newLife();
    const { storage } = this;
    const { get, set, remove, getKeys, changed } = storage;
    return openStore({
      ...surroundings(storage),
      area: { ...counted({ get, set, remove, getKeys }, this.life), onChanged: changed },
      twin: counted(createTwin(databaseOf(storage)), this.life),
      sizes: SMALL,
    });
  }

  crashAfter(operations: number): void {
    this.life.left = operations;
  }

  async start(browser: boolean): Promise<void> {
    // What was under way when the last one ended still arrives, as in life; then the next one starts.
    this.crashAfter(0);
    while (this.life.underWay > 0) await new Promise((resolve) => setTimeout(resolve));
    if (browser) await sessionOf(this.storage).clear();
    this.store = this.open();
  }

  async write(count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      const id = `event-${String(++this.made).padStart(4, '0')}`;
      const result = await Promise.race([this.store.write(noteRequest(id, id), DESCRIPTION), this.life.ended]);
      if (result === 'crashed') return this.start(false);
      if (result.saved) this.acknowledged.set(id, null);
    }
    if ((await Promise.race([this.store.sealed(), this.life.ended])) === 'crashed') await this.start(false);
  }

  async check(): Promise<Store> {
    await this.start(true);
    await this.store.check();
    return this.store;
  }

  local(): JournalEvent[] {
    const sealed = Object.entries(this.storage.dump()).flatMap(([key, value]) =>
      key.startsWith('s:') ? (value as Segment).events : [],
    );
    return [...sealed, ...eventsOn(this.storage)];
  }

  async everything(): Promise<JournalEvent[]> {
    const copies: JournalEvent[] = [];
    for (const device of await this.twin.devices())
      copies.push(...(await this.twin.stretch({ device, from: 0, to: 10_000 })));
    return [...this.local(), ...copies];
  }

  /** Notes the places of what is about to be lost, while they are known. */
  async notePlaces(): Promise<void> {
    for (const { id, device, seq } of await this.everything())
      if (this.acknowledged.get(id) === null) this.acknowledged.set(id, { device, seq });
  }
}

async function liveThrough(life: readonly Step[]): Promise<Profile> {
  const profile = new Profile();
  for (const step of life) {
    if (step.do === 'write') await profile.write(step.count);
    if (step.do === 'crash') profile.crashAfter(step.after);
    if (step.do === 'start') await profile.start(step.browser);
    if (step.do === 'lose-twin' || step.do === 'lose-local') {
      await profile.start(false);
      await profile.notePlaces();
      const keys = Object.keys(profile.storage.dump());
      if (step.do === 'lose-twin') await deleteDB(databaseOf(profile.storage));
      else profile.storage.lose(keys.filter((_, at) => step.pattern[at % step.pattern.length]));
      await profile.start(true);
    }
  }
  await profile.start(false);
  await profile.notePlaces();
  return profile;
}

test('what was acknowledged is there exactly once, unless both copies lost it, and then it is named', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (life) => {
      const profile = await liveThrough(life);
      const there = new Set((await profile.everything()).map(({ id }) => id));
      const store = await profile.check();
      const shown = await textsOf(store);
      const { missing } = await store.health();
      const tops = new Map((await profile.everything()).map(({ device }) => [device, -1]));
      for (const { device, seq } of await profile.everything()) tops.set(device, Math.max(tops.get(device) ?? -1, seq));
      for (const [id, place] of profile.acknowledged) {
        const times = [...shown].filter((text) => text === id).length;
        if (there.has(id)) expect(times, `${id} is there once`).toBe(1);
        else if (place && place.seq < (tops.get(place.device) ?? -1)) {
          const names = missing.filter(
            ({ device, from, to }) => device === place.device && from <= place.seq && place.seq <= to,
          );
          expect(names, `${id} is named`).toHaveLength(1);
        }
      }
      // Each copy alone has all of it now, and no chain was torn.
      expect(await textsOf(openOver(profile.storage, undefined, brokenTwin(), SMALL))).toEqual(shown);
      const faults = await verifyChain(profile.local(), sha256);
      expect(faults.filter(({ fault }) => fault !== 'missing')).toEqual([]);
      expect(await createTwin(databaseOf(profile.storage)).isFilled()).toBe(true);
      const copies = new Set<string>();
      for (const { id } of await profile.everything()) copies.add(id);
      for (const text of shown) expect(copies.has(text)).toBe(true);
    }),
    {
      numRuns: Number(process.env.CORRIGENDA_RUNS ?? 40),
      endOnFailure: false,
      // Once the number of the layout was lost together with a chain's end, and the chain was gone on with.
      examples: [
        [
          [
            { do: 'write', count: 2 },
            { do: 'lose-local', pattern: [false, true, true, false] },
            { do: 'lose-twin' },
            { do: 'write', count: 2 },
          ],
        ],
      ],
    },
  );
}, 300_000);
