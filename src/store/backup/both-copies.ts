/** What the two copies hold between them: what one lost, the other gives; where the first cannot be read at all, everything comes from the second. */
import { merged, type Range, sizeOf, without } from '../../domain/journal/coverage.ts';
import type { JournalEvent } from '../../domain/journal/event.ts';
import { makeSegment } from '../../domain/journal/segment.ts';
import type { SaveProblem } from '../../messages.ts';
import { report } from '../../platform/report.ts';
import { BEHIND_KEY, DEVICE_KEY, eventKey, isKeptRecord, segmentKey } from '../../records.ts';
import { type Area, keep, keysOf, readEach, whyReadOnly } from '../area.ts';
import type { ChainEnd } from '../chain-end.ts';
import { putAside } from '../check/restore.ts';
import { createEventIndex } from '../event-index.ts';
import type { Events } from '../events.ts';
import { parseSegment } from '../segments.ts';
import type { Records, Snapshot } from '../snapshot.ts';
import type { Twin } from '../twin/twin.ts';
import type { Holdings } from './holdings.ts';

export interface BothCopies {
  readonly area: Area;
  readonly snapshot: Snapshot;
  readonly events: Events;
  readonly twin: Twin;
  readonly end: ChainEnd;
}

/** Events in one segment. */
const SEALED_AT_ONCE = 256;

export function createHoldings({ area, snapshot, events, twin, end }: BothCopies): Holdings {
  async function firstCopy(): Promise<Pick<Records, 'events' | 'segments'>> {
    return snapshot.records().catch(() => ({ events: createEventIndex(), segments: new Map() }));
  }

  async function devices(): Promise<string[]> {
    const { events: tail, segments } = await firstCopy();
    const ofTwin = await twin.devices().catch(() => []);
    const names = [...tail.devices(), ...[...segments.values()].map(({ device }) => device), ...ofTwin];
    return [...new Set(names)].sort();
  }

  /** The numbers that are here. */
  async function covered(device: string): Promise<Range[]> {
    const { events: tail, segments } = await firstCopy();
    const sealed = [...segments.values()].filter((one) => one.device === device);
    const ofTwin = await twin.covered(device).catch(() => []);
    const single = tail.ofDevice(device).map(({ seq }) => ({ from: seq, to: seq }));
    return merged([...sealed, ...single, ...ofTwin]);
  }

  async function stretch(device: string, range: Range): Promise<JournalEvent[]> {
    const { events: tail } = await firstCopy();
    const found = new Map<number, JournalEvent>();
    for (const event of await twin.stretch({ device, ...range }).catch(() => [])) found.set(event.seq, event);
    for (const event of tail.ofDevice(device)) if (isWithin(event.seq, range)) found.set(event.seq, event);
    for (const event of await fromSegments(device, without([range], numbersOf(found)))) found.set(event.seq, event);
    return [...found.values()].sort((a, b) => a.seq - b.seq);
  }

  /** What the twin does not have, out of the sealed segments. */
  async function fromSegments(device: string, missing: readonly Range[]): Promise<JournalEvent[]> {
    if (missing.length === 0) return [];
    const { segments } = await firstCopy();
    const found: JournalEvent[] = [];
    for (const [key, segment] of segments) {
      if (segment.device !== device || without(missing, [segment]).length === missing.length) continue;
      const value = (await readEach(area, [key])).records[key];
      found.push(...(parseSegment(key, value)?.events ?? []));
    }
    return found.filter(({ seq }) => missing.some((range) => isWithin(seq, range)));
  }

  async function takeIn(news: readonly JournalEvent[]): Promise<SaveProblem | null> {
    const problem = await whyReadOnly(area);
    if (problem) return problem;
    const copied = await twin.put(news).then(
      () => true,
      (failure) => {
        report('restoring into the second copy', failure);
        return false;
      },
    );
    const { events: tail } = await snapshot.records();
    const altered = news.filter((event) => tail.at(event) !== undefined);
    for (const event of altered) {
      const refused = await replaceSingle(event);
      if (refused) return refused;
    }
    for (const run of runsOf(news.filter((event) => !altered.includes(event)))) {
      const segment = makeSegment(run);
      if (!segment) return 'bad-request';
      const key = segmentKey(segment);
      const records = { [key]: segment, ...(copied ? {} : { [BEHIND_KEY]: true }) };
      const refused = (await putAside([key], area)) ?? (await keep(area, records));
      if (refused) return refused;
      snapshot.follow(Object.fromEntries(Object.entries(records).map(([name, newValue]) => [name, { newValue }])));
      if (copied) await twin.hold([key]).catch((failure) => report('restoring into the second copy', failure));
    }
    return goOnElsewhere(news);
  }

  /** Puts an event where another stands that no longer says what was written; that one is put aside. */
  async function replaceSingle(event: JournalEvent): Promise<SaveProblem | null> {
    const { events: tail } = await snapshot.records();
    const { device, seq } = event;
    const key = eventKey(device, seq);
    const problem = (await putAside([key], area)) ?? (await keep(area, { [key]: event }));
    if (problem) return problem;
    tail.drop({ device, from: seq, to: seq });
    tail.add(event);
    return null;
  }

  /** Where the file has more of this device's own chain than was here, its end is no longer where it was: a new one goes on. */
  async function goOnElsewhere(news: readonly JournalEvent[]): Promise<SaveProblem | null> {
    const own = (await area.get(DEVICE_KEY))[DEVICE_KEY];
    if (!news.some(({ device }) => device === own)) return null;
    const started = await end.startAnew();
    return 'problem' in started ? started.problem : null;
  }

  return {
    async problem() {
      try {
        return (await snapshot.records()).problem;
      } catch {
        const known = await twin.devices().catch(() => []);
        return known.length > 0 ? null : 'store-unreadable';
      }
    },
    async devices() {
      const found = [];
      for (const device of await devices()) {
        const ranges = await covered(device);
        const [from, to] = [ranges[0]?.from ?? 0, ranges.at(-1)?.to ?? 0];
        const [last] = await stretch(device, { from: to, to });
        if (last) found.push({ device, from, to, count: sizeOf(ranges), last: last.hash });
      }
      return found;
    },
    async eventsFrom(device, from, limit) {
      const later = without(await covered(device), [{ from: 0, to: from - 1 }]);
      const some: JournalEvent[] = [];
      for (const range of later) {
        const left = limit - some.length;
        if (left <= 0) break;
        some.push(...(await stretch(device, { from: range.from, to: Math.min(range.to, range.from + left - 1) })));
      }
      return some;
    },
    async byIds(ids) {
      const found = await Promise.all(ids.map((id) => events.byId(id)));
      return found.filter((event) => event !== undefined);
    },
    takeIn,
    async records() {
      const copies: Record<string, unknown> = await twin.copies().catch(() => ({}));
      const names = await keysOf(area).then(
        (keys) => keys.filter(mayBeKept),
        () => Object.keys(copies),
      );
      const { records } = await readEach(area, names);
      return names.sort().flatMap((key) => {
        const value = [records[key], copies[key]].find((one) => isKeptRecord(key, one));
        return value === undefined ? [] : [{ key, value }];
      });
    },
    async versions() {
      const here = await snapshot.records().then(
        ({ versions }) => versions,
        () => new Set<string>(),
      );
      // Nobody takes one away: what only one copy has, the other has lost.
      return [...new Set([...here, ...(await twin.versions().catch(() => []))])].sort();
    },
    async version(key) {
      const value = (await readEach(area, [key])).records[key];
      return isKeptRecord(key, value) ? value : twin.copyOf(key).catch(() => undefined);
    },
    async record(key) {
      const { records, unreadable } = await readEach(area, [key]);
      return unreadable.length > 0 ? twin.copyOf(key).catch(() => undefined) : records[key];
    },
    async keepRecord({ key, value }) {
      const problem = (await whyReadOnly(area)) ?? (await keep(area, { [key]: value }));
      if (!problem) snapshot.follow({ [key]: { newValue: value } });
      return problem;
    },
  };
}

/** The journal and the versions are by far the most of what is kept, and are not looked through for small records. */
function mayBeKept(key: string): boolean {
  return !/^(?:e|s|x|t|p):/.test(key);
}

function isWithin(seq: number, { from, to }: Range): boolean {
  return seq >= from && seq <= to;
}

function numbersOf(found: ReadonlyMap<number, JournalEvent>): Range[] {
  return [...found.keys()].map((seq) => ({ from: seq, to: seq }));
}

/** Events that follow one another, at most so many at once. */
function runsOf(events: readonly JournalEvent[]): JournalEvent[][] {
  const runs: JournalEvent[][] = [];
  for (const event of events) {
    const last = runs.at(-1)?.at(-1);
    const follows = last?.device === event.device && last.seq + 1 === event.seq && last.hash === event.prev;
    if (follows && (runs.at(-1)?.length ?? 0) < SEALED_AT_ONCE) runs.at(-1)?.push(event);
    else runs.push([event]);
  }
  return runs;
}
