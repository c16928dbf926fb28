/** A fake second copy with behaviour: it keeps JSON, takes turns as a database does, and fails as one is told to. */

import * as v from 'valibot';
import { merged, type Range } from '../../src/domain/journal/coverage.ts';
import { type JournalEvent, journalEvent } from '../../src/domain/journal/event.ts';
import { type Stretch, stretchOf } from '../../src/domain/journal/keys.ts';
import type { Twin } from '../../src/store/twin/twin.ts';
import { turns } from './storage.ts';

export type TwinFault =
  /** The database does not answer; nothing is written. */
  | 'reject'
  /** Written, and the caller is told that it failed. */
  | 'apparent'
  /** The caller is told that it is written, and it is not. */
  | 'drop';

export interface FakeTwin extends Twin {
  /** What is on "disk": events by place, as JSON. Take away or alter what you like. */
  readonly disk: Map<string, string>;
  /** Rows that nobody can ask for by their keys and that are counted all the same, until all is taken out. */
  mangled: number;
  /** Takes everything away, as the browser does when it evicts a database. */
  lose(): void;
  /** The next `times` calls that write (or that read) fail so. */
  failNext(kind: 'read' | 'write', fault: TwinFault, times: number): void;
  healed(): void;
  /** Turns of the microtask queue that a call takes before it acts, and again before it answers. */
  latency: () => number;
}

export function fakeTwin(): FakeTwin {
  const disk = new Map<string, string>();
  const records = new Map<string, string>();
  const held = new Set<string>();
  let filled = false;
  let planned: { kind: 'read' | 'write'; fault: TwinFault }[] = [];

  async function perform<T>(kind: 'read' | 'write', act: () => T): Promise<T> {
    const next = planned.findIndex((plan) => plan.kind === kind);
    const fault = next >= 0 ? planned.splice(next, 1)[0]?.fault : undefined;
    await turns(twin.latency());
    if (fault === 'reject') throw new Error('the database does not answer');
    const result = fault === 'drop' ? (undefined as T) : act();
    await turns(twin.latency());
    if (fault === 'apparent') throw new Error('the transaction was aborted');
    return result;
  }
  const read = <T>(act: () => T) => perform('read', act);
  const write = (act: () => void) => perform('write', act);

  /** Records are read again and again: each is understood once. */
  const parsedOnce = new Map<string, JournalEvent | null>();
  const understood = (json: string): JournalEvent | null => {
    const known = parsedOnce.get(json);
    if (known !== undefined) return known;
    const parsed = v.safeParse(journalEvent, JSON.parse(json));
    const event = parsed.success ? parsed.output : null;
    parsedOnce.set(json, event);
    return event;
  };
  const all = (): JournalEvent[] => [...disk.values()].flatMap((json) => understood(json) ?? []);
  const inOrder = (device: string) =>
    all()
      .filter((one) => one.device === device)
      .sort((a, b) => a.seq - b.seq);
  const within = ({ device, from, to }: Stretch) => inOrder(device).filter(({ seq }) => from <= seq && seq <= to);
  const places = () => [...disk.keys()].map((key) => JSON.parse(key) as [string, number]);

  const twin: FakeTwin = {
    disk,
    mangled: 0,
    latency: () => 1,
    lose() {
      disk.clear();
      records.clear();
      held.clear();
      filled = false;
      twin.mangled = 0;
    },
    failNext(kind, fault, times) {
      for (let n = 0; n < times; n++) planned.push({ kind, fault });
    },
    healed() {
      planned = [];
    },
    isFilled: () => read(() => filled),
    setFilled: (whole) =>
      write(() => {
        filled = whole;
      }),
    ofPost: (post) => read(() => all().filter((one) => one.post === post)),
    byId: (id) => read(() => all().find((one) => one.id === id)),
    lastOf: (device) => read(() => inOrder(device).at(-1)),
    clock: () => read(() => Math.max(-1, ...all().map(({ clock }) => clock))),
    stretch: (stretch) => read(() => within(stretch)),
    put: (events) => {
      const copies = events.map((event) => [placeKey(event), JSON.stringify(event)] as const);
      return write(() => {
        for (const [key, json] of copies) disk.set(key, json);
      });
    },
    remove: ({ device, from, to }) =>
      write(() => {
        for (let seq = from; seq <= to; seq++) disk.delete(placeKey({ device, seq }));
        for (const key of held) {
          const segment = stretchOf(key);
          if (segment?.device === device && segment.from <= to && from <= segment.to) held.delete(key);
        }
      }),
    devices: () => read(() => [...new Set(places().map(([device]) => device))].sort()),
    covered: (device) =>
      read((): Range[] => merged(places().flatMap(([of, seq]) => (of === device ? [{ from: seq, to: seq }] : [])))),
    held: () => read(() => [...held].sort()),
    hold: (segments, insteadOf = []) =>
      write(() => {
        for (const key of segments) held.add(key);
        for (const key of insteadOf) held.delete(key);
      }),
    countFrom: (device, from) => read(() => places().filter(([of, seq]) => of === device && seq >= from).length),
    count: () => read(() => disk.size + twin.mangled),
    discard: () => write(() => twin.lose()),
    copies: () =>
      read(() =>
        Object.fromEntries(
          [...records].filter(([key]) => !key.startsWith('t:')).map(([key, json]) => [key, JSON.parse(json)]),
        ),
      ),
    versions: () => read(() => [...records.keys()].filter((key) => key.startsWith('t:')).sort()),
    copyOf: (key) => read((): unknown => JSON.parse(records.get(key) ?? 'null') ?? undefined),
    copy: (some) =>
      write(() => {
        for (const [key, value] of Object.entries(some)) {
          if (value === undefined) records.delete(key);
          else records.set(key, JSON.stringify(value));
        }
      }),
  };
  return twin;
}

function placeKey({ device, seq }: { readonly device: string; readonly seq: number }): string {
  return JSON.stringify([device, seq]);
}
