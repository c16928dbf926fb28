/** Lives of the background that can end at any operation, as a service worker does: all memory is lost, locks are let go. */
import { createHash } from 'node:crypto';
import type { Digest } from '../../../src/domain/journal/digest-of.ts';
import type { Locks } from '../../../src/store/queue.ts';
import type { Sizes } from '../../../src/store/sealing.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import type { Twin } from '../../../src/store/twin/twin.ts';
import type { FakeStorage } from '../../fakes/storage.ts';
import { fakeStorage, turns } from '../../fakes/storage.ts';
import { type FakeTwin, fakeTwin } from '../../fakes/twin.ts';

/** What outlives the background: both copies, what lasts as long as the browser, and who may write. */
export interface Profile {
  readonly storage: FakeStorage;
  readonly twin: FakeTwin;
  readonly session: FakeStorage;
  /** The first copy as it was now and then. */
  readonly earlier: Record<string, unknown>[];
  /** One lock for all lives; a life that ends lets it go. */
  lock: Promise<unknown>;
  /** Ids and times that were given out. */
  made: number;
}

export interface Life {
  readonly store: Store;
  readonly isOver: () => boolean;
  /** Resolves, with 'stopped', when the life ends. */
  readonly end: Promise<'stopped'>;
  stop(): void;
  /** Ends the life at its `n`-th operation from now on: before it happens, or after it has and before the answer. */
  stopAt(n: number, when: 'before' | 'after'): void;
}

/** So few that a short sequence seals. */
const SIZES: Sizes = { tail: 4, segment: 2, full: 5, characters: 1_000_000 };
const NEVER = new Promise<never>(() => undefined);

export const digest: Digest = async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()).buffer;

/** `latency`: turns that an operation takes, asked for each. */
export function createProfile(latency: () => number): Profile {
  const [storage, session, twin] = [fakeStorage(), fakeStorage(), fakeTwin()];
  storage.latency = latency;
  twin.latency = latency;
  return { storage, session, twin, earlier: [], lock: Promise.resolve(), made: 0 };
}

export function startLife(profile: Profile): Life {
  const { storage, session, twin } = profile;
  let [over, left, when] = [false, Number.POSITIVE_INFINITY, 'before' as 'before' | 'after'];
  let finish: (said: 'stopped') => void = () => undefined;
  const end = new Promise<'stopped'>((resolve) => {
    finish = resolve;
  });
  const stop = () => {
    over = true;
    finish('stopped');
  };

  /** As `operation`, for a life that may end at it. The dead ask for nothing and hear no answer. */
  function mortal<Args extends unknown[], T>(operation: (...args: Args) => Promise<T>): (...args: Args) => Promise<T> {
    return async (...args) => {
      const isLast = --left === 0;
      if (isLast && when === 'before') stop();
      if (over) return NEVER;
      const result = await operation(...args).then(
        (value) => () => value,
        (failure: unknown) => () => {
          throw failure;
        },
      );
      if (isLast) stop();
      return over ? NEVER : result();
    };
  }
  const locks: Locks = {
    request<T>(_name: string, job: () => Promise<T>): Promise<T> {
      const before = profile.lock;
      const result = before.then(() => (over ? NEVER : job()));
      // Who waits in the queue and dies does not let the next one in before its turn.
      profile.lock = before.then(() => Promise.race([result.catch(() => undefined), end]));
      return result;
    },
  };
  const store = openStore({
    area: {
      get: mortal(storage.get),
      set: mortal(storage.set),
      remove: mortal(storage.remove),
      getKeys: mortal(storage.getKeys),
      onChanged: storage.changed,
    },
    twin: mortalTwin(twin, mortal),
    session: { get: mortal(session.get), set: mortal(session.set), remove: mortal(session.remove) },
    // Some operations long: a lock that is kept for a while is sometimes still kept, and sometimes not.
    pause: (ms) => turns((ms / 500) * storage.latency()),
    sizes: SIZES,
    locks,
    digest,
    now: () => new Date(Date.UTC(2026, 10, 22) + 1_000 * profile.made++).toISOString(),
    newId: () => `made-id-${String(profile.made++).padStart(4, '0')}`,
  });
  return {
    store,
    end,
    stop,
    isOver: () => over,
    stopAt(n, at) {
      [left, when] = [n, at];
    },
  };
}

type Mortal = <Args extends unknown[], T>(operation: (...args: Args) => Promise<T>) => (...args: Args) => Promise<T>;

function mortalTwin(twin: Twin, mortal: Mortal): Twin {
  return {
    isFilled: mortal(twin.isFilled),
    setFilled: mortal(twin.setFilled),
    ofPost: mortal(twin.ofPost),
    byId: mortal(twin.byId),
    lastOf: mortal(twin.lastOf),
    clock: mortal(twin.clock),
    stretch: mortal(twin.stretch),
    put: mortal(twin.put),
    remove: mortal(twin.remove),
    devices: mortal(twin.devices),
    covered: mortal(twin.covered),
    held: mortal(twin.held),
    hold: mortal(twin.hold),
    countFrom: mortal(twin.countFrom),
    count: mortal(twin.count),
    discard: mortal(twin.discard),
    copies: mortal(twin.copies),
    versions: mortal(twin.versions),
    copyOf: mortal(twin.copyOf),
    copy: mortal(twin.copy),
  };
}
