/** Times the store in real browsers, through the extension's own page: what trust costs beside a bare `set`, at three sizes. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'puppeteer-core';
import { canonical } from '../src/domain/journal/chain.ts';
import { SIZES as SEALING } from '../src/store/sealing.ts';
import { buildExtension } from '../tools/build.ts';
import { type Demo, openDemo, openPanel } from '../tools/demo.ts';
import { type BrowserName, findBrowser } from '../tools/find-browser.ts';

const SIZES = [0, 10_000, 100_000];
/** What is compared takes turns, so many at a time and so many times: a machine is not equally quick from one second to the next. */
const TURN = 20;
const TURNS = 10;
/** Events in the store that a full one is compared with. */
const FEW = 100;
/**
 * Milliseconds in which a browser tidies up what was written at once: a reader's store fills over years. Chromium's LevelDB
 * is busy with 100,000 events for more than a minute: after 20 s a write took 1.94 times what it takes with few, after 90 s 1.24.
 */
const SETTLE = { few: 20_000, many: 90_000 } as const;
const MANY = 50_000;
/** Events of the post that is opened; all others are of other posts. */
const OF_POST = 30;
/** As they lie after years: full segments, and as many single events as there are on average before some are sealed. */
const TAIL = SEALING.tail - SEALING.segment / 2;
const DEVICE = 'bench-device';
const POST = 'bench.example/post';

interface Timings {
  readonly size: number;
  /** A bare `set` in a store with nothing in it. */
  readonly bare: number;
  readonly write: number;
  readonly open: number;
  /** The same in a store with few events. */
  readonly few: { readonly write: number; readonly open: number };
  /** Listing the names of the first copy: once in the background's life, when it wakes. */
  readonly names: number;
  readonly check: number;
}

/** Prints times and ratios for every browser that is there. Wanted: a write at most 6 sets and flat, opening flat, the check 300 ms. */
export async function benchStore(names: readonly BrowserName[] = ['chromium', 'firefox']): Promise<void> {
  const extension = await buildExtension();
  for (const name of names) {
    const executable = findBrowser(name);
    if (!executable) {
      console.log(`\nThe store in ${name}: not timed, there is no such browser here`);
      continue;
    }
    const rows: Timings[] = [];
    for (const size of SIZES) {
      // The floor: the same bytes, by the same page, into a store with nothing in it.
      const empty = await openDemo({ name, executable, extension });
      try {
        const demo = await openDemo({ name, executable, extension });
        try {
          rows.push(await timeAt(size, demo, empty));
        } finally {
          await demo.close();
        }
      } finally {
        await empty.close();
      }
    }
    print(name, rows);
  }
}

/** `other`: a second browser of the same kind, whose store is empty at first and has few events afterwards. */
async function timeAt(size: number, demo: Demo, other: Demo): Promise<Timings> {
  const [full, small] = [await openPanel(demo), await openPanel(other)];
  await fill(full, Math.max(size, FEW));
  await settle(size > MANY ? SETTLE.many : SETTLE.few);
  const { names, check } = await full.evaluate(timeCheck);
  const [bare, write] = await byTurns(
    () => small.evaluate(timeBareSets, sampleEvent(), TURN),
    async () => full.evaluate(timeWrites, TURN, await lifeOf(full)),
  );
  await fill(small, FEW);
  await settle(SETTLE.few);
  const [fewOpen, open] = await byTurns(
    () => small.evaluate(timeOpens, POST, TURN),
    () => full.evaluate(timeOpens, POST, TURN),
  );
  const [fewWrite, fullWrite] = await byTurns(
    async () => small.evaluate(timeWrites, TURN, await lifeOf(small)),
    async () => full.evaluate(timeWrites, TURN, await lifeOf(full)),
  );
  // Both as they were beside the empty store: the ratio is what was seen side by side.
  const few = { write: (write * fewWrite) / fullWrite, open: fewOpen };
  return { size, bare, write, open, few, names, check };
}

async function byTurns(one: () => Promise<number[]>, other: () => Promise<number[]>): Promise<[number, number]> {
  const [ones, others]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn++) {
    ones.push(...(await one()));
    others.push(...(await other()));
  }
  return [middle(ones), middle(others)];
}

function settle(ms: number): Promise<void> {
  return new Promise((settled) => setTimeout(settled, ms));
}

/** Puts a journal of `size` events into both copies as the extension keeps them, from its own page. */
async function fill(panel: Frame, count: number): Promise<void> {
  let prev: string | null = null;
  const sealed = Math.max(0, count - TAIL);
  for (let from = 0; from < count; ) {
    const events: Record<string, unknown>[] = [];
    const end = from < sealed ? Math.min(sealed, from + SEALING.full) : count;
    for (let seq = from; seq < end; seq++) {
      const event = sampleEvent(
        seq,
        prev,
        seq % Math.ceil(count / OF_POST) === 0 ? POST : `bench.example/${seq % 997}`,
      );
      prev = `sha256-${createHash('sha256').update(canonical(event)).digest('hex')}`;
      events.push({ ...event, hash: prev });
    }
    await panel.evaluate(putEvents, events, from < sealed);
    from = end;
  }
}

function sampleEvent(seq = 0, prev: string | null = null, post = POST): Record<string, unknown> {
  const content = { text: `Note ${seq}: ${'words to be kept '.repeat(40)}`, tags: ['bench'], kind: 'note' };
  const body = { kind: 'note-written', note: `note-${seq}-bench`, base: null, target: { on: 'post' }, content };
  const at = '2026-11-22T12:00:00.000Z';
  return { format: 1, id: `event-${seq}-bench`, post, body, device: DEVICE, seq, clock: seq, at, prev };
}

interface Port {
  readonly onMessage: { addListener(listener: (said: { number: number; message: Answer }) => void): void };
  postMessage(said: { number: number; message: unknown }): void;
  disconnect(): void;
}
type Answer = { readonly ok: boolean; readonly value: unknown };

interface Extension {
  readonly chrome: {
    readonly runtime: { connect(as: { name: string }): Port; sendMessage(message: unknown): Promise<Answer> };
    readonly storage: {
      readonly local: {
        get(keys: string | string[]): Promise<Record<string, unknown>>;
        set(records: Record<string, unknown>): Promise<void>;
        remove(keys: string[]): Promise<void>;
      };
    };
  };
}

// What follows runs in the extension's own page; it travels as text.

async function timeBareSets(value: unknown, rounds: number): Promise<number[]> {
  const { local } = (globalThis as unknown as Extension).chrome.storage;
  const times: number[] = [];
  for (let round = -3; round < rounds; round++) {
    const since = performance.now();
    await local.set({ [`bare:${Math.max(0, round)}`]: value });
    if (round >= 0) times.push(performance.now() - since);
  }
  await local.remove(Array.from({ length: rounds }, (_, round) => `bare:${round}`));
  return times;
}

async function putEvents(events: Record<string, unknown>[], sealed: boolean): Promise<void> {
  const { local } = (globalThis as unknown as Extension).chrome.storage;
  const [first, last] = [events[0], events.at(-1)] as [Record<string, unknown>, Record<string, unknown>];
  const device = String(first.device);
  const { seq: from, prev } = first;
  const { seq: to, hash } = last;
  const twelve = [from, to].map((seq) => String(seq).padStart(12, '0'));
  const one = { format: 1, device, from, to, prev, last: hash, events };
  const records: Record<string, unknown> = sealed
    ? { [`s:${device}:${twelve.join('-')}`]: one }
    : Object.fromEntries(events.map((event) => [`e:${device}:${String(event.seq).padStart(12, '0')}`, event]));
  await local.set({ ...records, device, schema: 2, [`tip:${device}`]: { seq: to, hash } });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('corrigenda');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['events', 'state'], 'readwrite');
      for (const event of events) writing.objectStore('events').put(event);
      writing.objectStore('state').put(true, 'filled');
      for (const key of Object.keys(records)) if (key.startsWith('s:')) writing.objectStore('state').put(true, key);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      writing.onerror = () => reject(writing.error);
    };
  });
}

/** As a panel knows it: with this, a new id need not be looked for. */
function lifeOf(panel: Frame): Promise<string> {
  return panel.evaluate(async () => {
    const { runtime } = (globalThis as unknown as Extension).chrome;
    const opened = await runtime.sendMessage({ to: 'background', call: 'openPost', args: ['bench.example/written'] });
    return (opened.value as { life: string }).life;
  });
}

async function timeWrites(rounds: number, life: string): Promise<number[]> {
  // As the panel asks: on a line that stays open (src/platform/line.ts).
  const line = (globalThis as unknown as Extension).chrome.runtime.connect({ name: 'calls' });
  const waiting: ((answer: Answer) => void)[] = [];
  line.onMessage.addListener(({ message }) => waiting.pop()?.(message));
  const post = 'bench.example/written';
  const description = { url: 'http://bench.example/written', title: 'Bench', site: '', authors: [], published: null };
  const content = { text: `A note: ${'words to be kept '.repeat(40)}`, tags: ['bench'], kind: 'note' };
  const times: number[] = [];
  // The first ones find the chain's end and what the post is; they do not count.
  for (let round = -3; round < rounds; round++) {
    const name = `${round + 3}-${Math.random().toString(36).slice(2)}`;
    const body = { kind: 'note-written', note: `note-${name}`, base: null, target: { on: 'post' }, content };
    const since = performance.now();
    const args = [{ id: `event-${name}`, post, body }, description, life];
    const answer = await new Promise<Answer>((resolve) => {
      waiting.push(resolve);
      line.postMessage({ number: round, message: { to: 'background', call: 'write', args } });
    });
    const { saved, reason } = answer.value as { saved: boolean; reason?: string };
    if (!saved) throw new Error(`not saved: ${reason}`);
    if (round >= 0) times.push(performance.now() - since);
  }
  line.disconnect();
  return times;
}

async function timeOpens(post: string, rounds: number): Promise<number[]> {
  const line = (globalThis as unknown as Extension).chrome.runtime.connect({ name: 'calls' });
  const waiting: ((answer: Answer) => void)[] = [];
  line.onMessage.addListener(({ message }) => waiting.pop()?.(message));
  const times: number[] = [];
  for (let round = -3; round < rounds; round++) {
    const since = performance.now();
    const answer = await new Promise<Answer>((resolve) => {
      waiting.push(resolve);
      line.postMessage({ number: round, message: { to: 'background', call: 'openPost', args: [post] } });
    });
    if ((answer.value as { state: string }).state !== 'open') throw new Error(JSON.stringify(answer));
    if (round >= 0) times.push(performance.now() - since);
  }
  line.disconnect();
  return times;
}

/**
 * What the check asks of the second copy, as `store/check/survey.ts` does: counts and the end. The names of the first were
 * listed when the background woke (`store/snapshot.ts`), which is timed apart.
 */
async function timeCheck(): Promise<{ names: number; check: number }> {
  type Keys = { getKeys?(): Promise<string[]>; get(all: null): Promise<object> };
  const local = (globalThis as unknown as Extension).chrome.storage.local as unknown as Keys;
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('corrigenda');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const before = performance.now();
  const keys = local.getKeys ? await local.getKeys() : Object.keys(await local.get(null));
  const since = performance.now();
  await new Promise<void>((resolve, reject) => {
    const reading = db.transaction(['events', 'state']);
    const last = Math.max(-1, ...keys.map((key) => Number(/^s:.*-(\d{12})$/.exec(key)?.[1] ?? -1)));
    reading.objectStore('state').getAllKeys();
    reading.objectStore('events').getKey(IDBKeyRange.lowerBound([]));
    reading.objectStore('events').count(IDBKeyRange.bound(['bench-device', last + 1], ['bench-device', []]));
    reading.objectStore('events').openCursor(IDBKeyRange.bound(['bench-device'], ['bench-device', []]), 'prev');
    reading.oncomplete = () => resolve();
    reading.onerror = () => reject(reading.error);
  });
  const check = performance.now() - since;
  db.close();
  return { names: since - before, check };
}

function print(name: BrowserName, rows: readonly Timings[]): void {
  const count = TURN * TURNS;
  console.log(
    `\nThe store in ${name} (middle halves of ${count} writes, sets and openings, what is compared by turns; ms)`,
  );
  console.log('   events   bare set   write   × set   × few    open   × few    names    check');
  for (const { size, bare, write, open, few, names, check } of rows) {
    const cells = [
      String(size).padStart(9),
      bare.toFixed(2).padStart(10),
      write.toFixed(2).padStart(7),
      (write / bare).toFixed(1).padStart(7),
      (write / few.write).toFixed(2).padStart(7),
      open.toFixed(2).padStart(7),
      (open / few.open).toFixed(2).padStart(7),
      names.toFixed(0).padStart(8),
      check.toFixed(0).padStart(8),
    ];
    console.log(cells.join(' '));
  }
  console.log(
    `  wanted                     at most 6    1.5            1.5               300   ("few": ${FEW} events)`,
  );
}

/** The mean of the middle half: clocks of pages tick in tenths of a millisecond, and a median would have no other values. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.slice(Math.floor(sorted.length / 4), Math.ceil((sorted.length * 3) / 4));
  return half.reduce((sum, value) => sum + value, 0) / half.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchStore();
