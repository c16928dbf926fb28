/**
 * Seals old events: many single keys become one segment, so that storage stays quick however much is kept. Chromium's
 * `set` slows with the number of keys (Chromium 156: by half with 700); one record for everything would be far worse.
 */
import type { Digest } from '../domain/journal/chain.ts';
import type { JournalEvent } from '../domain/journal/event.ts';
import { areGenuine, isSound, leadingRun, makeSegment, type Segment } from '../domain/journal/segment.ts';
import { report } from '../platform/report.ts';
import { BEHIND_KEY, eventKey, SCHEMA_KEY, SCHEMA_VERSION, segmentKey } from '../records.ts';
import { type Area, keep } from './area.ts';
import type { Queue } from './queue.ts';
import { parseSegment } from './segments.ts';
import type { Records, Snapshot } from './snapshot.ts';
import type { Twin } from './twin/twin.ts';

export interface Sizes {
  /** At so many single events of a device the oldest are sealed. */
  readonly tail: number;
  /** So many, at most, at a time: the newest ones stay single. */
  readonly segment: number;
  /** The last segment is added to until it has about so many. */
  readonly full: number;
  /** And about so many characters: a record is read and written whole. */
  readonly characters: number;
}

export const SIZES: Sizes = { tail: 288, segment: 256, full: 512, characters: 2_000_000 };

export interface Sealing {
  /** Seals what is due, after the jobs that wait already, and leaves room for others in between. Never rejects. */
  run(): Promise<void>;
}

export interface SealingParts {
  readonly area: Area;
  readonly snapshot: Snapshot;
  readonly queue: Queue;
  readonly twin: Twin;
  readonly digest: Digest;
  readonly sizes: Sizes;
}

export function createSealing({ area, snapshot, queue, twin, digest, sizes }: SealingParts): Sealing {
  let running: Promise<void> | null = null;
  /** Keys of events that do not say what was hashed: they stay where they are until the check has looked at them. */
  const unsound = new Set<string>();

  async function sealOne(): Promise<boolean> {
    const records = await snapshot.records();
    const due = await findDue(records);
    if (!due || (await area.get(SCHEMA_KEY))[SCHEMA_KEY] !== SCHEMA_VERSION) return false;
    const isSecond = await isInTwin(due.events);
    if (!isSecond && (await keep(area, { [BEHIND_KEY]: true }))) return false;
    const before = isSecond ? await withRoomFor(due, records) : null;
    const grown = before && makeSegment([...before.events, ...due.events]);
    const [written, old] = grown ? [grown, [segmentKey(before)]] : [due, []];
    const key = segmentKey(written);
    if (await keep(area, { [key]: written })) return false;
    // Until here the events are there twice, which is harmless; from here on the segment is what there is.
    await area.remove([...old, ...due.events.map(({ device, seq }) => eventKey(device, seq))]);
    snapshot.follow({ [key]: { newValue: written }, ...Object.fromEntries(old.map((one) => [one, {}])) });
    records.events.drop(due);
    if (isSecond) await twin.hold([key], old).catch((failure) => report('remembering what is sealed', failure));
    return true;
  }

  /**
   * The segment that ends where this one begins, as it lies in the first copy: where it is not full, every event in it says
   * what was hashed, and the twin is known to have them all.
   */
  async function withRoomFor(due: Segment, { segments }: Records): Promise<Segment | null> {
    const found = [...segments].find(([, one]) => one.device === due.device && one.to === due.from - 1);
    if (!found || due.to - found[1].from >= sizes.full) return null;
    const [key] = found;
    try {
      if (!(await twin.held()).includes(key)) return null;
      const before = parseSegment(key, (await area.get(key))[key]);
      const isShort = JSON.stringify([before, due]).length <= sizes.characters;
      return before && isShort && (await isSound(before, digest)) ? before : null;
    } catch {
      return null;
    }
  }

  /** The oldest events of a device that has many, up to the first that does not follow or is not what was hashed. */
  async function findDue({ events }: Records): Promise<Segment | null> {
    for (const device of events.devices().filter((one) => events.count(one) >= sizes.tail)) {
      const old = events.ofDevice(device).slice(0, sizes.segment - sizes.tail || undefined);
      const waiting = old.filter(({ seq }) => !unsound.has(eventKey(device, seq)));
      const due = makeSegment(await genuine(leadingRun(waiting, sizes.segment, sizes.characters)));
      if (due) return due;
    }
    return null;
  }

  async function genuine(run: readonly JournalEvent[]): Promise<JournalEvent[]> {
    const sound: JournalEvent[] = [];
    for (const event of run) {
      if (!(await areGenuine([event], digest))) {
        unsound.add(eventKey(event.device, event.seq));
        if (sound.length > 0) break;
      } else sound.push(event);
    }
    return leadingRun(sound, sizes.segment, sizes.characters);
  }

  async function isInTwin(events: readonly JournalEvent[]): Promise<boolean> {
    try {
      await twin.put(events);
      return true;
    } catch (failure) {
      report('copying what is sealed', failure);
      return false;
    }
  }

  /** Asked after every write, so it must cost nothing: no turn in the queue where no device has many single events. */
  async function isAnyDue(): Promise<boolean> {
    const { events } = await snapshot.records();
    return events.devices().some((device) => events.count(device) >= sizes.tail);
  }

  async function runNow(): Promise<void> {
    try {
      while ((await isAnyDue()) && (await queue(sealOne)));
    } catch (failure) {
      report('sealing old events', failure);
    } finally {
      running = null;
    }
  }

  return {
    run() {
      running ??= runNow();
      return running;
    },
  };
}
