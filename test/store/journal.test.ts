/** What is acknowledged as saved is there, exactly once, whatever storage does. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { verifyChain } from '../../src/domain/journal/chain.ts';
import type { JournalEvent } from '../../src/domain/journal/event.ts';
import type { SaveResult } from '../../src/messages.ts';
import { DEVICE_KEY, eventKey, SCHEMA_KEY, SCHEMA_VERSION, tipKey } from '../../src/records.ts';
import { createQueue } from '../../src/store/queue.ts';
import type { Store } from '../../src/store/store.ts';
import type { FakeStorage, Fault } from '../fakes/browser.ts';
import { fakeStorage } from '../fakes/storage.ts';
import { brokenTwin, DESCRIPTION, eventsOn, fakeLocks, noteRequest, openOver, POST, sha256, textsOf } from './made.ts';

let storage: FakeStorage;
let store: Store;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  storage = fakeStorage();
  store = openOver(storage);
});

const save = (id: string, text: string, by: Store = store) => by.write(noteRequest(id, text), DESCRIPTION);

describe('the first write', () => {
  test('starts a device and says what the post is', async () => {
    expect(await save('event-0001', 'first')).toEqual({
      saved: true,
      at: '2026-11-22T14:32:00.000Z',
      event: 'event-0001',
    });
    expect(storage.dump()[SCHEMA_KEY]).toBe(SCHEMA_VERSION);
    expect(storage.dump()[tipKey(deviceOf(storage))]).toEqual({ seq: 1, hash: eventsOn(storage)[1]?.hash });
    expect(eventsOn(storage).map((event) => [event.seq, event.clock, event.body.kind])).toEqual([
      [0, 0, 'post-described'],
      [1, 1, 'note-written'],
    ]);
    expect(await store.openPost(POST)).toMatchObject({ view: { description: DESCRIPTION } });
  });

  test('reading alone writes nothing', async () => {
    expect(await textsOf(store)).toEqual([]);
    await store.settings();
    expect(storage.dump()).toEqual({});
  });
});

describe('what the post is', () => {
  test('is written again only when it changed', async () => {
    await save('event-0001', 'a');
    await save('event-0002', 'b');
    await store.write(noteRequest('event-0003', 'c'), { ...DESCRIPTION, title: 'A post, corrected' });
    const kinds = eventsOn(storage).map((event) => event.body.kind);
    expect(kinds.filter((kind) => kind === 'post-described')).toHaveLength(2);
    expect(await store.openPost(POST)).toMatchObject({ view: { description: { title: 'A post, corrected' } } });
  });

  test('is not replaced by a page that could not be read', async () => {
    await save('event-0001', 'a');
    await store.write(noteRequest('event-0002', 'b'), { ...DESCRIPTION, title: '', authors: [] });
    expect(await store.openPost(POST)).toMatchObject({ view: { description: DESCRIPTION } });
  });
});

describe('the same id again', () => {
  test('writes nothing new and answers as before', async () => {
    const first = await save('event-0001', 'first');
    const again = await save('event-0001', 'another text');
    expect(again).toEqual(first);
    expect(await textsOf(store)).toEqual(['first']);
  });

  test('also after the background was started anew', async () => {
    const first = await save('event-0001', 'first');
    expect(await save('event-0001', 'first', openOver(storage))).toEqual(first);
    expect(eventsOn(storage)).toHaveLength(2);
  });

  test('also when both are sent at once', async () => {
    const both = await Promise.all([save('event-0001', 'first'), save('event-0001', 'first')]);
    expect(both[0]).toEqual(both[1]);
    expect(eventsOn(storage)).toHaveLength(2);
  });
});

describe('when a write fails', () => {
  beforeEach(() => save('event-0001', 'before'));

  test.each<[string, Fault, SaveResult]>([
    ['it is refused', 'reject', { saved: false, reason: 'store-refused' }],
    ['it is lost without an error', 'drop', { saved: false, reason: 'not-read-back' }],
  ])('%s: the caller is told, and no number is used up', async (_name, fault, expected) => {
    storage.failNext('set', fault);
    expect(await save('event-0002', 'failed')).toEqual(expected);
    expect(await save('event-0003', 'after')).toMatchObject({ saved: true });
    expect(await textsOf(openOver(storage))).toEqual(['after', 'before']);
    expect(eventsOn(storage).map((event) => event.seq)).toEqual([0, 1, 2]);
    expect(await verifyChain(eventsOn(storage), sha256)).toEqual([]);
  });

  test('it only seemed to fail: read back, it is there', async () => {
    storage.failNext('set', 'apparent');
    expect(await save('event-0002', 'arrived')).toMatchObject({ saved: true });
    expect(eventsOn(storage)).toHaveLength(3);
  });

  test('it seemed to fail and could not be read back: the retry finds it', async () => {
    storage.failNext('set', 'apparent');
    storage.fault = (operation) => (operation === 'get' && eventsOn(storage).length === 3 ? 'reject' : undefined);
    expect(await save('event-0002', 'arrived')).toMatchObject({ saved: false, reason: 'store-refused' });
    storage.fault = () => undefined;
    expect(await save('event-0002', 'arrived')).toMatchObject({ saved: true });
    expect(await textsOf(store)).toEqual(['arrived', 'before']);
    expect(eventsOn(storage)).toHaveLength(3);
  });

  test('the disk is full: nothing that was there is touched, and small writes go on when there is room', async () => {
    const before = eventsOn(storage);
    storage.quota = (await storage.getBytesInUse()) + 1_000;
    expect(await save('event-0002', 'x'.repeat(5_000))).toEqual({ saved: false, reason: 'store-refused' });
    expect(eventsOn(storage)).toEqual(before);
    expect(await save('event-0003', 'small')).toMatchObject({ saved: true });
  });
});

function deviceOf(from: FakeStorage): string {
  return String(from.dump()[DEVICE_KEY]);
}

describe('when reading fails', () => {
  beforeEach(() => save('event-0001', 'kept'));

  test('of both copies, it is said, nothing is overwritten, and the next try may succeed', async () => {
    const before = storage.dump();
    const next = openOver(storage, undefined, brokenTwin());
    storage.fault = (operation) => (operation === 'keys' ? 'reject' : undefined);
    expect(await textsOf(next)).toBe('store-unreadable');
    expect(await save('event-0002', 'new', next)).toEqual({ saved: false, reason: 'store-unreadable' });
    expect(storage.dump()).toEqual(before);
    storage.fault = () => undefined;
    expect(await textsOf(next)).toEqual(['kept']);
  });

  test('of the first copy, what the second has is shown, and nothing can be written', async () => {
    const before = storage.dump();
    const next = openOver(storage);
    storage.fault = (operation) => (operation === 'set' ? undefined : 'reject');
    expect(await textsOf(next)).toEqual(['kept']);
    expect(await save('event-0002', 'new', next)).toEqual({ saved: false, reason: 'store-unreadable' });
    expect(storage.dump()).toEqual(before);
  });

  test('an empty answer is not a new user: the old chain is gone on with', async () => {
    const before = storage.dump();
    const next = openOver(storage);
    storage.failNext('keys', { only: () => false });
    expect(await textsOf(next)).toEqual(['kept']);
    expect(storage.dump()).toEqual(before);
    await save('event-0002', 'new', next);
    expect(eventsOn(storage)).toEqual(
      expect.arrayContaining(Object.entries(before).flatMap(([key, it]) => (key.startsWith('e:') ? [it] : []))),
    );
    expect(await verifyChain(eventsOn(storage), sha256)).toEqual([]);
    expect(await textsOf(next)).toEqual(['kept', 'new']);
  });

  test('a lost device id starts a new device and never uses a number again', async () => {
    await storage.remove(DEVICE_KEY);
    const next = openOver(storage);
    await save('event-0002', 'new', next);
    expect(await textsOf(openOver(storage))).toEqual(['kept', 'new']);
    expect(new Set(eventsOn(storage).map((event) => event.device)).size).toBe(2);
    expect(await verifyChain(eventsOn(storage), sha256)).toEqual([]);
  });
});

describe('a damaged record', () => {
  const DAMAGE: [string, unknown][] = [
    ['no event at all', 'garbage'],
    ['null', null],
    ['a field too many', { extra: true }],
    ['another place than its key', { seq: 7 }],
    ['a kind from the future', { body: { kind: 'note-sung' } }],
  ];
  beforeEach(async () => {
    for (const id of ['event-0001', 'event-0002', 'event-0003']) await save(id, id);
  });

  test.each(DAMAGE)('(%s) hides no other', async (_name, damage) => {
    const [key, value] = [eventKey(deviceOf(storage), 2), eventsOn(storage)[2] as JournalEvent];
    storage.seed({ [key]: typeof damage === 'object' && damage ? { ...value, ...damage } : damage });
    const next = openOver(storage, undefined, brokenTwin());
    expect(await textsOf(next)).toEqual(['event-0001', 'event-0003']);
    expect(await textsOf(openOver(storage))).toEqual(['event-0001', 'event-0002', 'event-0003']);
    expect(await save('event-0004', 'event-0004', next)).toMatchObject({ saved: true });
    expect(console.error).toHaveBeenCalled();
  });

  test('that the browser refuses to read hides no other', async () => {
    storage.unreadable.add(eventKey(deviceOf(storage), 2));
    const next = openOver(storage, undefined, brokenTwin());
    expect(await textsOf(next)).toEqual(['event-0001', 'event-0003']);
    expect(await save('event-0004', 'event-0004', next)).toMatchObject({ saved: true });
  });

  test('at the end of the chain is not written over: a new chain starts', async () => {
    const key = eventKey(deviceOf(storage), 3);
    storage.seed({ [key]: 'garbage' });
    const next = openOver(storage);
    expect(await save('event-0004', 'event-0004', next)).toMatchObject({ saved: true });
    expect(storage.dump()[key]).toBe('garbage');
    const all = ['event-0001', 'event-0002', 'event-0003', 'event-0004'];
    expect(await textsOf(openOver(storage))).toEqual(all);
    expect(new Set(eventsOn(storage).flatMap((event) => event.device ?? [])).size).toBe(2);
  });
});

describe('a newer database', () => {
  test.each([SCHEMA_VERSION + 1, 99, 'one', null])('(schema %j) is refused untouched', async (schema) => {
    await save('event-0001', 'kept');
    storage.seed({ [SCHEMA_KEY]: schema });
    const before = storage.dump();
    const next = openOver(storage);
    const reason = typeof schema === 'number' ? 'newer-database' : 'store-unreadable';
    expect(await textsOf(next)).toBe(reason);
    expect(await save('event-0002', 'new', next)).toEqual({ saved: false, reason });
    expect(await next.keepSettings({ panelWidth: 300, edgeTab: true })).toEqual({ saved: false, reason });
    await next.dropDraft('draft-1');
    expect(storage.dump()).toEqual(before);
  });

  test('that another version wrote in the meantime, too', async () => {
    await save('event-0001', 'kept');
    storage.seed({ [SCHEMA_KEY]: SCHEMA_VERSION + 1 });
    expect(await save('event-0002', 'new')).toEqual({ saved: false, reason: 'newer-database' });
  });
});

describe('text', () => {
  test('with half an emoji is kept in a form that every browser stores', async () => {
    expect(await save('event-0001', 'half \uD83D, whole 😀')).toMatchObject({ saved: true });
    expect(await textsOf(store)).toEqual(['half \uFFFD, whole 😀']);
  });

  test('that is hostile stays text', async () => {
    const text = '<img src=x onerror=alert(1)> __proto__ \u202E \u0000';
    await save('event-0001', text);
    expect(await textsOf(openOver(storage))).toEqual([text]);
  });
});

describe('many writers', () => {
  test('200 notes from each of two tabs at once: all there, one chain', async () => {
    const tabs = ['a', 'b'].map((tab) =>
      Array.from({ length: 200 }, (_, n) => save(`event-${tab}-${n}`, `${tab} ${n}`)),
    );
    const results = await Promise.all(tabs.flat());
    expect(results.every((result) => result.saved)).toBe(true);
    expect(await textsOf(openOver(storage))).toHaveLength(400);
    const events = eventsOn(storage);
    expect(events.map((event) => event.seq)).toEqual(events.map((_, n) => n));
    expect(await verifyChain(events, sha256)).toEqual([]);
  });

  test('200 notes from each of two backgrounds at once, under one lock: all there, one chain', async () => {
    const locks = fakeLocks();
    const lives = [openOver(storage, locks), openOver(storage, locks)];
    const results = await Promise.all(
      lives.flatMap((life, tab) =>
        Array.from({ length: 200 }, (_, n) => save(`event-${tab}-${n}`, `${tab} ${n}`, life)),
      ),
    );
    expect(results.every((result) => result.saved)).toBe(true);
    for (const life of lives) expect(await textsOf(life)).toHaveLength(400);
    expect(await verifyChain(eventsOn(storage), sha256)).toEqual([]);
    expect(new Set(eventsOn(storage).map((event) => event.device)).size).toBe(1);
  });

  test('what another script wrote is seen without reading everything again', async () => {
    expect(await textsOf(store)).toEqual([]);
    await save('event-0001', 'from elsewhere', openOver(storage));
    const reads = storage.calls.get;
    await vi.waitFor(async () => expect(await textsOf(store)).toEqual(['from elsewhere']));
    expect(storage.calls.get).toBe(reads);
  });

  test('what is written while everything is being read is not missed', async () => {
    await save('event-0001', 'before');
    const next = openOver(storage);
    storage.latency = () => 20;
    const opening = textsOf(next);
    storage.latency = () => 0;
    await save('event-0002', 'meanwhile');
    await opening;
    await vi.waitFor(async () => expect(await textsOf(next)).toEqual(['before', 'meanwhile']));
  });

  test('a job that fails does not stop the queue', async () => {
    const queue = createQueue('test');
    const failed = queue(() => Promise.reject(new Error('no')));
    await expect(failed).rejects.toThrow('no');
    expect(await queue(async () => 'next')).toBe('next');
  });
});

test.each<[string, unknown, unknown]>([
  ['no event', null, DESCRIPTION],
  ['no description', noteRequest('event-0001', 'x'), undefined],
  ['an id that is none', noteRequest('x', 'x'), DESCRIPTION],
  ['a field too many', { ...noteRequest('event-0001', 'x'), seq: 4 }, DESCRIPTION],
  ['no post', { ...noteRequest('event-0001', 'x'), post: '' }, DESCRIPTION],
  ['an unknown kind', { ...noteRequest('event-0001', 'x'), body: { kind: 'note-sung' } }, DESCRIPTION],
])('a request with %s is refused', async (_name, event, description) => {
  expect(await store.write(event, description)).toEqual({ saved: false, reason: 'bad-request' });
  expect(storage.dump()).toEqual({});
});

/** What happens to the store in a random life of it. */
type Step =
  | { readonly do: 'write'; readonly at: 0 | 1 }
  /** Whoever was not told "saved" asks again, with the same id. */
  | { readonly do: 'retry'; readonly at: 0 | 1 }
  | { readonly do: 'write-both' }
  | { readonly do: 'restart'; readonly at: 0 | 1 }
  | { readonly do: 'fail'; readonly operation: 'get' | 'set'; readonly fault: 'reject' | 'apparent' | 'drop' }
  | { readonly do: 'lose'; readonly every: number };

const where = fc.constantFrom(0 as const, 1 as const);
const steps = (withLosses: boolean): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), at: where }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constant('retry' as const), at: where }) },
      { weight: 2, arbitrary: fc.constant({ do: 'write-both' as const }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('restart' as const), at: where }) },
      {
        weight: 4,
        arbitrary: fc.record({
          do: fc.constant('fail' as const),
          operation: fc.constantFrom('get' as const, 'set' as const),
          fault: fc.constantFrom('reject' as const, 'apparent' as const, 'drop' as const),
        }),
      },
      {
        weight: withLosses ? 2 : 0,
        arbitrary: fc.record({ do: fc.constant('lose' as const), every: fc.integer({ min: 1, max: 4 }) }),
      },
    ),
    { maxLength: 30 },
  );

/** Lives through `life` and answers the ids that were acknowledged. */
async function liveThrough(life: readonly Step[], over: FakeStorage): Promise<Set<string>> {
  const locks = fakeLocks();
  const lives = [openOver(over, locks), openOver(over, locks)];
  const [acknowledged, open] = [new Set<string>(), new Set<string>()];
  let made = 0;
  const write = async (at: 0 | 1, id: string) => {
    const result = await save(id, id, lives[at] as Store);
    (result.saved ? acknowledged : open).add(id);
    if (result.saved) open.delete(id);
  };
  for (const step of life) {
    if (step.do === 'write') await write(step.at, `event-${made++}-x`);
    if (step.do === 'retry') for (const id of [...open]) await write(step.at, id);
    if (step.do === 'write-both') await Promise.all([write(0, `event-${made++}-x`), write(1, `event-${made++}-x`)]);
    if (step.do === 'restart') lives[step.at] = openOver(over, locks);
    // A read cannot fail after the fact or be dropped: it rejects.
    if (step.do === 'fail') over.failNext(step.operation, step.operation === 'get' ? 'reject' : step.fault);
    if (step.do === 'lose') loseInNextFullRead(over, step.every);
  }
  return acknowledged;
}

/** As Chromium does after disk damage: reading everything misses records, without an error; single keys are found. */
function loseInNextFullRead(over: FakeStorage, every: number): void {
  over.fault = (operation, keys) => {
    if (operation !== 'keys' || keys.length > 0) return undefined;
    over.fault = () => undefined;
    let n = 0;
    return { only: () => n++ % every !== 0 };
  };
}

describe('in every life of the store', () => {
  test('what was acknowledged is on disk exactly once, in chains without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(steps(false), fc.infiniteStream(fc.nat(3)), async (life, latencies) => {
        const over = fakeStorage();
        over.latency = () => latencies.next().value ?? 0;
        const acknowledged = await liveThrough(life, over);
        const events = eventsOn(over);
        for (const id of acknowledged) expect(events.filter((event) => event.id === id)).toHaveLength(1);
        expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
        expect(await verifyChain(events, sha256)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('also where reads silently miss records, it is shown exactly once', async () => {
    await fc.assert(
      fc.asyncProperty(steps(true), async (life) => {
        const over = fakeStorage();
        const acknowledged = await liveThrough(life, over);
        over.fault = () => undefined;
        for (let healed = 0; healed < 40; healed++) await over.get('').catch(() => undefined);
        const shown = await textsOf(openOver(over));
        for (const id of acknowledged) expect([...shown].filter((text) => text === id)).toHaveLength(1);
        expect(await verifyChain(eventsOn(over), sha256)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
