/** Holdings in memory, for tests of what is built on them. */
import { createHash } from 'node:crypto';
import { seal } from '../../../src/domain/journal/chain.ts';
import type { Digest } from '../../../src/domain/journal/digest-of.ts';
import type { EventBody, JournalEvent } from '../../../src/domain/journal/event.ts';
import type { SaveProblem } from '../../../src/messages.ts';
import { isKeptRecord } from '../../../src/records.ts';
import type { Holdings } from '../../../src/store/backup/holdings.ts';
import { event, written } from '../../domain/journal/made.ts';

export const digest: Digest = async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()).buffer;

export interface Held extends Holdings {
  readonly events: Map<string, JournalEvent>;
  readonly kept: Map<string, unknown>;
  /** What `takeIn` answers, and the reason why nothing can be read. */
  refusing: SaveProblem | null;
  unreadable: SaveProblem | null;
}

export function createHeld(events: readonly JournalEvent[] = [], records: Record<string, unknown> = {}): Held {
  const all = new Map(events.map((one) => [`${one.device}:${one.seq}`, one]));
  const kept = new Map(Object.entries(records));
  const ofDevice = (device: string) =>
    [...all.values()].filter((one) => one.device === device).sort((a, b) => a.seq - b.seq);
  const held: Held = {
    events: all,
    kept,
    refusing: null,
    unreadable: null,
    problem: async () => held.unreadable,
    async devices() {
      const names = [...new Set([...all.values()].map(({ device }) => device))].sort();
      return names.map((device) => {
        const own = ofDevice(device);
        const [first, last] = [own[0] as JournalEvent, own.at(-1) as JournalEvent];
        return { device, from: first.seq, to: last.seq, count: own.length, last: last.hash };
      });
    },
    eventsFrom: async (device, from, limit) =>
      ofDevice(device)
        .filter(({ seq }) => seq >= from)
        .slice(0, limit),
    byIds: async (ids) => [...all.values()].filter(({ id }) => ids.includes(id)),
    async takeIn(news) {
      if (held.refusing) return held.refusing;
      for (const one of news) all.set(`${one.device}:${one.seq}`, one);
      return null;
    },
    records: async () =>
      [...kept]
        .filter(([key, value]) => isKeptRecord(key, value) && !key.startsWith('t:'))
        .map(([key, value]) => ({ key, value }))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
    versions: async () => [...kept.keys()].filter((key) => key.startsWith('t:')).sort(),
    version: async (key) => kept.get(key),
    record: async (key) => kept.get(key),
    async keepRecord({ key, value }) {
      if (held.refusing) return held.refusing;
      kept.set(key, value);
      return null;
    },
  };
  return held;
}

/** Events of one device, chained as they are in life. */
export async function chained(device: string, bodies: readonly EventBody[]): Promise<JournalEvent[]> {
  const events: JournalEvent[] = [];
  for (const [seq, body] of bodies.entries()) {
    const plain = event(`${device}-event-${seq}`, seq, body, device);
    events.push(await seal({ ...plain, prev: events.at(-1)?.hash ?? null }, digest));
  }
  return events;
}

/** That many notes, each a little different. */
export function notes(count: number, text = 'note'): EventBody[] {
  return Array.from({ length: count }, (_, index) => written(`note-number-${index}`, null, `${text} ${index}`));
}
