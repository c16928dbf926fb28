/** The one order of events: by Lamport clock, then device, then number; and each event once. */
import type { JournalEvent } from './event.ts';

/** Negative where `a` comes first. Never the wall clock, which jumps. */
export function compareEvents(a: JournalEvent, b: JournalEvent): number {
  if (a.clock !== b.clock) return a.clock - b.clock;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.seq - b.seq;
}

/**
 * Events in order, each (device, seq) once and each id once: a retry that was written twice, by two lives of the
 * background, is one event to the reader. The input is left as it is.
 */
export function inOrder(events: readonly JournalEvent[]): JournalEvent[] {
  const ids = new Set<string>();
  return [...events].sort(compareEvents).filter((event) => {
    if (ids.has(event.id)) return false;
    ids.add(event.id);
    return true;
  });
}
