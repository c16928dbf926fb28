/** Where the next event of this device goes: known from memory, and confirmed by storage wherever anybody else may have written. */
import * as v from 'valibot';
import type { JournalEvent } from '../domain/journal/event.ts';
import type { Place } from '../domain/journal/keys.ts';
import type { SaveProblem } from '../messages.ts';
import { DEVICE_KEY, eventKey, SCHEMA_KEY, SCHEMA_VERSION, type Tip, tip, tipKey } from '../records.ts';
import { type Area, keep, schemaProblem } from './area.ts';
import { migrate } from './migrations/migrate.ts';
import type { LockedQueue } from './queue.ts';
import { parseEvent, type Snapshot } from './snapshot.ts';
import type { Twin } from './twin/twin.ts';

export interface NextPlace extends Place {
  /** Hash of the event before, null for the first. */
  readonly prev: string | null;
}
export type Outcome<T> = { readonly value: T } | { readonly problem: SaveProblem };

/** All calls are for jobs in the queue. */
export interface ChainEnd {
  /** Does memory know it, so that `next` has to confirm it at most? */
  isKnown(): boolean;
  /**
   * As storage has it now, and not only as memory does: another background may have written, or an earlier write arrived.
   * Storage is not asked again in the tenure in which this was found, until somebody doubts it.
   */
  next(): Promise<Outcome<NextPlace>>;
  /** The records that put this event at the chain's end. */
  recordsOf(event: JournalEvent): Record<string, unknown>;
  /** This event was kept and is the end now. */
  advance(event: JournalEvent): void;
  /** Something else was written than an event that was kept: storage is asked next time. */
  doubt(): void;
  /** Starts a new device: the old chain's end may be lost, and its numbers may be in use elsewhere. */
  startAnew(): Promise<Outcome<NextPlace>>;
}

export interface ChainEndParts {
  readonly area: Area;
  readonly snapshot: Snapshot;
  readonly twin: Twin;
  readonly queue: Pick<LockedQueue, 'tenure'>;
  readonly newId: () => string;
}

export function createChainEnd({ area, snapshot, twin, queue, newId }: ChainEndParts): ChainEnd {
  let end: NextPlace | null = null;
  /** In which nobody else can have moved it. */
  let surely: object | null = null;

  function know(place: NextPlace): NextPlace {
    end = place;
    surely = queue.tenure();
    return place;
  }

  async function isStill({ device, seq, prev }: NextPlace): Promise<boolean> {
    const next = eventKey(device, seq);
    const kept = await area.get([DEVICE_KEY, SCHEMA_KEY, tipKey(device), next]);
    const known = v.safeParse(tip, kept[tipKey(device)]);
    return (
      kept[SCHEMA_KEY] === SCHEMA_VERSION &&
      kept[DEVICE_KEY] === device &&
      known.success &&
      known.output.seq === seq - 1 &&
      known.output.hash === prev &&
      !(next in kept)
    );
  }

  async function find(): Promise<Outcome<NextPlace>> {
    const kept = await area.get([DEVICE_KEY, SCHEMA_KEY]);
    const problem =
      schemaProblem(kept[SCHEMA_KEY]) ?? (await migrateIfThereIsSomething(kept[SCHEMA_KEY], kept[DEVICE_KEY]));
    if (problem) return { problem };
    const device = kept[DEVICE_KEY];
    // An end that lies on a damaged place is as good as lost.
    const found = typeof device === 'string' ? await endOf(device).catch(() => null) : null;
    if (!found) return startAnew();
    return { value: know(found) };
  }

  async function migrateIfThereIsSomething(schema: unknown, device: unknown): Promise<SaveProblem | null> {
    return schema === undefined && device === undefined ? null : migrate(area, schema, await snapshot.records());
  }

  /** The end that storage names, where the event is there, nothing follows it, and the twin says that it knows of no more. */
  async function endOf(device: string): Promise<NextPlace | null> {
    const known = v.safeParse(tip, (await area.get(tipKey(device)))[tipKey(device)]);
    if (!known.success) return null;
    const { seq, hash } = known.output;
    const [last, next] = [eventKey(device, seq), eventKey(device, seq + 1)];
    const kept = await area.get(seq < 0 ? [next] : [last, next]);
    if (next in kept) return null;
    const event = seq < 0 ? null : parseEvent(last, kept[last]);
    if (seq >= 0 && event?.hash !== hash) return null;
    // The first copy's end may have been lost together with its tip: then the twin is longer.
    const copy = await twin.lastOf(device).catch(() => 'silent' as const);
    // Nobody can say: going on might take the place of an event that only the twin has, and put the new one over it.
    if (copy === 'silent') return null;
    if (copy && (copy.seq > seq || (copy.seq === seq && copy.hash !== hash))) return null;
    // An earlier write that seemed to fail, or one of another background, may be unknown to memory.
    if (event) snapshot.follow({ [last]: { newValue: event } });
    return { device, seq: seq + 1, prev: hash };
  }

  async function startAnew(): Promise<Outcome<NextPlace>> {
    const device = newId();
    const start: Tip = { seq: -1, hash: null };
    const problem = await keep(area, {
      [DEVICE_KEY]: device,
      [SCHEMA_KEY]: SCHEMA_VERSION,
      [tipKey(device)]: start,
    });
    if (problem) return { problem };
    return { value: know({ device, seq: 0, prev: null }) };
  }

  return {
    isKnown: () => end !== null,
    async next() {
      try {
        const known = end;
        if (known && surely && surely === queue.tenure()) return { value: known };
        if (known && (await isStill(known))) return { value: know(known) };
        end = null;
        return await find();
      } catch {
        return { problem: 'store-unreadable' };
      }
    },
    recordsOf: (event) => ({
      [eventKey(event.device, event.seq)]: event,
      [tipKey(event.device)]: { seq: event.seq, hash: event.hash } satisfies Tip,
    }),
    advance({ device, seq, hash }) {
      know({ device, seq: seq + 1, prev: hash });
    },
    doubt() {
      surely = null;
    },
    startAnew,
  };
}
