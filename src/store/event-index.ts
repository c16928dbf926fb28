/** Events in memory, by post, by id and by place in their chains. */
import type { JournalEvent } from '../domain/journal/event.ts';
import type { Place, Stretch } from '../domain/journal/keys.ts';

export interface EventIndex {
  /** Takes an event in, unless its (device, seq) is known. */
  add(event: JournalEvent): void;
  /** Forgets events that are kept elsewhere now. */
  drop(stretch: Stretch): void;
  ofPost(post: string): readonly JournalEvent[];
  /** The last that was taken in: an id stands twice only where the first one was damaged and written anew. */
  byId(id: string): JournalEvent | undefined;
  /** The event of a device that has this number. */
  at(place: Place): JournalEvent | undefined;
  devices(): string[];
  /** In the order of their numbers. */
  ofDevice(device: string): JournalEvent[];
  /** How many of a device there are. */
  count(device: string): number;
  /** Heard of a clock, of an event that need not be held. */
  heard(clock: number): void;
  /** The highest Lamport clock that was ever taken in or heard of; -1 where there was no event. */
  clock(): number;
}

export function createEventIndex(): EventIndex {
  const posts = new Map<string, Set<JournalEvent>>();
  const ids = new Map<string, JournalEvent>();
  const devices = new Map<string, Map<number, JournalEvent>>();
  let clock = -1;

  function forget(event: JournalEvent): void {
    devices.get(event.device)?.delete(event.seq);
    posts.get(event.post)?.delete(event);
    if (ids.get(event.id) === event) ids.delete(event.id);
  }

  return {
    add(event) {
      const { device, seq, post, id } = event;
      const ofDevice = devices.get(device) ?? new Map<number, JournalEvent>();
      if (ofDevice.has(seq)) return;
      devices.set(device, ofDevice.set(seq, event));
      posts.set(post, (posts.get(post) ?? new Set()).add(event));
      ids.set(id, event);
      clock = Math.max(clock, event.clock);
    },
    drop({ device, from, to }) {
      for (let seq = from; seq <= to; seq++) {
        const event = devices.get(device)?.get(seq);
        if (event) forget(event);
      }
    },
    ofPost: (post) => [...(posts.get(post) ?? [])],
    byId: (id) => ids.get(id),
    at: ({ device, seq }) => devices.get(device)?.get(seq),
    devices: () => [...devices.keys()],
    ofDevice: (device) => [...(devices.get(device)?.values() ?? [])].sort((a, b) => a.seq - b.seq),
    count: (device) => devices.get(device)?.size ?? 0,
    heard(other) {
      clock = Math.max(clock, other);
    },
    clock: () => clock,
  };
}
