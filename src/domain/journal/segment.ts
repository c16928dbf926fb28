/** A sealed stretch of one device's chain: many events in one record, which never changes again. */
import * as v from 'valibot';
import { type Digest, hashOf } from './chain.ts';
import { type JournalEvent, journalEvent } from './event.ts';

const { device, seq, prev, hash } = journalEvent.entries;

export const segment = v.strictObject({
  format: v.literal(1),
  device,
  /** Number of the first event, and of the last. */
  from: seq,
  to: seq,
  /** Hash of the event before the first (null: there is none), and of the last one. */
  prev,
  last: hash,
  events: v.array(journalEvent),
});
export type Segment = v.InferOutput<typeof segment>;

/** The segment of events that follow one another; null where they do not. */
export function makeSegment(events: readonly JournalEvent[]): Segment | null {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return null;
  const made: Segment = {
    format: 1,
    device: first.device,
    from: first.seq,
    to: last.seq,
    prev: first.prev,
    last: last.hash,
    events: [...events],
  };
  return isLinked(made) ? made : null;
}

/** The first events, as many as follow one another, at most `count` and of about `characters` together; at least one. */
export function leadingRun(events: readonly JournalEvent[], count: number, characters: number): JournalEvent[] {
  const run: JournalEvent[] = [];
  let size = 0;
  for (const event of events.slice(0, count)) {
    const before = run.at(-1);
    if (before && (event.device !== before.device || event.seq !== before.seq + 1 || event.prev !== before.hash)) break;
    size += JSON.stringify(event).length;
    if (before && size > characters) break;
    run.push(event);
  }
  return run;
}

/** Does it hold exactly the events that it names, each following the one before? Says nothing about what was hashed. */
export function isLinked({ events, device, from, to, prev, last }: Segment): boolean {
  let before = prev;
  const inPlace = events.every((event, at) => {
    const follows = event.device === device && event.seq === from + at && event.prev === before;
    before = event.hash;
    return follows;
  });
  return inPlace && events.length === to - from + 1 && before === last;
}

/** As `isLinked`, and every event says what was hashed. */
export async function isSound(segment: Segment, digest: Digest): Promise<boolean> {
  return isLinked(segment) && (await areGenuine(segment.events, digest));
}

/** Does every event say what was hashed? */
export async function areGenuine(events: readonly JournalEvent[], digest: Digest): Promise<boolean> {
  for (const event of events) if ((await hashOf(event, digest)) !== event.hash) return false;
  return true;
}
