/** Appends to the journal and reads it: what is acknowledged was written, read back, and is there exactly once. */
import { type Digest, seal } from '../domain/journal/chain.ts';
import type { JournalEvent, NewEvent, PostDescription } from '../domain/journal/event.ts';
import { fold } from '../domain/journal/fold.ts';
import type { SaveProblem, SaveResult } from '../messages.ts';
import { DEVICE_KEY, EVENT_PREFIX, eventKey, SCHEMA_KEY, SCHEMA_VERSION } from '../records.ts';
import { type Area, keep, schemaProblem } from './area.ts';
import type { EventsOfPost } from './event-index.ts';
import type { Queue } from './queue.ts';
import { parseEvent, type Records, type Snapshot } from './snapshot.ts';

export interface Journal extends EventsOfPost {
  /**
   * Appends `event`, and before it what the post is where that is new. The id of an event that is in the journal
   * answers with the acknowledgement it had. Nothing is half done: after a failure the same call may be made again.
   */
  append(event: NewEvent, description: PostDescription): Promise<SaveResult>;
}

export interface JournalParts {
  readonly area: Area;
  readonly snapshot: Snapshot;
  readonly queue: Queue;
  readonly digest: Digest;
  /** The device's clock, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** Where the next event of this device goes. */
interface Place {
  readonly device: string;
  readonly seq: number;
  readonly prev: string | null;
}
type Outcome<T> = { readonly value: T } | { readonly problem: SaveProblem };

export function createJournal(parts: JournalParts): Journal {
  return {
    async eventsOf(post) {
      return (await parts.snapshot.records()).events.ofPost(post);
    },
    append: (event, description) => parts.queue(() => appendWithPost(event, description, parts)),
  };
}

async function appendWithPost(event: NewEvent, description: PostDescription, parts: JournalParts): Promise<SaveResult> {
  let records: Records;
  try {
    records = await parts.snapshot.records();
  } catch {
    return { saved: false, reason: 'store-unreadable' };
  }
  if (!records.events.byId(event.id) && isNews(description, event.post, records)) {
    const body = { kind: 'post-described', description } as const;
    const described = await appendOne({ id: parts.newId(), post: event.post, body }, records, parts);
    if (!described.saved) return described;
  }
  return appendOne(event, records, parts);
}

/** A page that could not be read says nothing about the post; it does not replace what an earlier one said. */
function isNews(description: PostDescription, post: string, { events }: Records): boolean {
  const known = fold(events.ofPost(post)).description;
  if (!known) return true;
  return description.title !== '' && JSON.stringify(inOneOrder(description)) !== JSON.stringify(inOneOrder(known));
}

function inOneOrder({ url, title, site, authors, published }: PostDescription): unknown[] {
  return [url, title, site, authors, published];
}

async function appendOne(event: NewEvent, records: Records, parts: JournalParts): Promise<SaveResult> {
  const place = await findPlace(records, parts);
  const known = records.events.byId(event.id);
  if (known) return { saved: true, at: known.at, event: known.id };
  if ('problem' in place) return { saved: false, reason: place.problem };
  const clock = records.events.clock() + 1;
  const sealed = await seal({ format: 1, ...event, ...place.value, clock, at: parts.now() }, parts.digest);
  const problem = await keep(parts.area, { [eventKey(sealed.device, sealed.seq)]: sealed });
  if (problem) return { saved: false, reason: problem };
  records.events.add(sealed);
  return { saved: true, at: sealed.at, event: sealed.id };
}

/**
 * The place after this device's last event, as storage has it now and not only as memory does: an earlier write that
 * seemed to fail may be there, and so may one of another background. Those are taken into memory on the way.
 */
async function findPlace(records: Records, { area, newId }: JournalParts): Promise<Outcome<Place>> {
  try {
    const kept = await area.get([DEVICE_KEY, SCHEMA_KEY]);
    const problem = schemaProblem(kept[SCHEMA_KEY]);
    if (problem) return { problem };
    const device = kept[DEVICE_KEY];
    if (typeof device === 'string') {
      const last = await catchUp(device, records, area);
      if (last) return { value: placeAfter(last, device) };
    }
    return await startDevice(newId(), records, area);
  } catch {
    return { problem: 'store-unreadable' };
  }
}

/** Takes in what storage has of a device beyond memory. Its last event; 'none'; or null where the chain's end is damaged. */
async function catchUp(device: string, records: Records, area: Area): Promise<JournalEvent | 'none' | null> {
  for (;;) {
    const last = records.events.lastOf(device);
    const key = eventKey(device, (last?.seq ?? -1) + 1);
    if (isDamagedAfter(key, device, records)) return null;
    const kept = await area.get(key);
    if (!(key in kept)) {
      records.device = device;
      return last ?? 'none';
    }
    const event = parseEvent(key, kept[key]);
    if (!event) return null;
    records.events.add(event);
  }
}

/** Is there an unreadable record of the device at `key` or later? Then its numbers are used, and the chain has no end to go on from. */
function isDamagedAfter(key: string, device: string, { damaged }: Records): boolean {
  return [...damaged].some((other) => other.startsWith(`${EVENT_PREFIX}${device}:`) && other >= key);
}

/**
 * A device that was lost, or whose chain has lost its end, is never gone on with: its numbers may be in use elsewhere.
 * A new one starts; what the old one wrote stays what it is.
 */
async function startDevice(device: string, records: Records, area: Area): Promise<Outcome<Place>> {
  const problem = await keep(area, { [DEVICE_KEY]: device, [SCHEMA_KEY]: SCHEMA_VERSION });
  if (problem) return { problem };
  records.device = device;
  return { value: placeAfter('none', device) };
}

function placeAfter(last: JournalEvent | 'none', device: string): Place {
  return last === 'none' ? { device, seq: 0, prev: null } : { device, seq: last.seq + 1, prev: last.hash };
}
