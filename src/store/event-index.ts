/** All events in memory, by post, by id and by device: what the journal is asked for. */
import type { JournalEvent } from '../domain/journal/event.ts';

/** Where the events of a post come from; today memory, later a second store that can be asked for them (design.md, twin). */
export interface EventsOfPost {
  eventsOf(post: string): Promise<readonly JournalEvent[]>;
}

export interface EventIndex {
  /** Takes an event in, unless its (device, seq) is known. */
  add(event: JournalEvent): void;
  ofPost(post: string): readonly JournalEvent[];
  byId(id: string): JournalEvent | undefined;
  /** A device's event with the highest number. */
  lastOf(device: string): JournalEvent | undefined;
  /** The highest Lamport clock; -1 where there is no event. */
  clock(): number;
}

export function createEventIndex(): EventIndex {
  const posts = new Map<string, JournalEvent[]>();
  const ids = new Map<string, JournalEvent>();
  const places = new Set<string>();
  const last = new Map<string, JournalEvent>();
  let clock = -1;

  function add(event: JournalEvent): void {
    const place = `${event.device}:${event.seq}`;
    if (places.has(place)) return;
    places.add(place);
    const ofPost = posts.get(event.post);
    if (ofPost) ofPost.push(event);
    else posts.set(event.post, [event]);
    if (!ids.has(event.id)) ids.set(event.id, event);
    if (event.seq > (last.get(event.device)?.seq ?? -1)) last.set(event.device, event);
    clock = Math.max(clock, event.clock);
  }

  return {
    add,
    ofPost: (post) => posts.get(post) ?? [],
    byId: (id) => ids.get(id),
    lastOf: (device) => last.get(device),
    clock: () => clock,
  };
}
