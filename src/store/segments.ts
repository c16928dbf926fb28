/** Reads sealed segments from the first copy: one at a time for the check, all at once only where the twin does not answer. */
import * as v from 'valibot';
import { isLinked, type Segment, segment } from '../domain/journal/segment.ts';
import { segmentKey } from '../records.ts';
import { type Area, readEach } from './area.ts';
import { createEventIndex, type EventIndex } from './event-index.ts';

/** The segment under a key; null where it cannot be understood or is not what its key says. */
export function parseSegment(key: string, value: unknown): Segment | null {
  const parsed = v.safeParse(segment, value);
  return parsed.success && segmentKey(parsed.output) === key && isLinked(parsed.output) ? parsed.output : null;
}

export interface SealedEvents {
  /** The events of all these segments, in memory; those that cannot be read are left out. Read once, until `forget`. */
  all(keys: Iterable<string>): Promise<EventIndex>;
  forget(): void;
}

export function createSealedEvents(area: Area): SealedEvents {
  let index = createEventIndex();
  const taken = new Set<string>();
  return {
    async all(keys) {
      const into = index;
      for (const key of keys) {
        if (taken.has(key)) continue;
        const found = await readEach(area, [key]);
        const parsed = parseSegment(key, found.records[key]);
        for (const event of parsed?.events ?? []) into.add(event);
        if (into === index) taken.add(key);
      }
      return into;
    },
    forget() {
      index = createEventIndex();
      taken.clear();
    },
  };
}
