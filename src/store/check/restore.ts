/** Gives to one copy what the other has: every event is verified by its hash before it is written. */
import type { Digest } from '../../domain/journal/chain.ts';
import { inPieces, merged, type Range } from '../../domain/journal/coverage.ts';
import type { JournalEvent } from '../../domain/journal/event.ts';
import { type Stretch, stretchOf } from '../../domain/journal/keys.ts';
import { areGenuine, leadingRun, makeSegment } from '../../domain/journal/segment.ts';
import type { SaveProblem } from '../../messages.ts';
import { asideKey, eventKey, segmentKey } from '../../records.ts';
import { type Area, keep, readEach } from '../area.ts';
import type { Queue } from '../queue.ts';
import type { Sizes } from '../sealing.ts';
import { parseSegment } from '../segments.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Twin } from '../twin/twin.ts';

export interface RestoreParts {
  readonly area: Area;
  readonly twin: Twin;
  readonly snapshot: Snapshot;
  readonly queue: Queue;
  readonly digest: Digest;
  readonly sizes: Sizes;
}

/** Answers the stretches that were really written; the others stay as they are. */
export async function restoreLocal(device: string, ranges: readonly Range[], parts: RestoreParts): Promise<Stretch[]> {
  const written: Stretch[] = [];
  for (const piece of inPieces(ranges, parts.sizes.segment)) {
    const events = await genuineOnly(await parts.twin.stretch({ device, ...piece }), parts.digest);
    for (let rest = events; rest.length > 0; ) {
      const run = leadingRun(rest, parts.sizes.segment, parts.sizes.characters);
      rest = rest.slice(run.length);
      if (await parts.queue(() => writeRun(run, parts))) written.push(stretchFor(run));
    }
  }
  return together(device, written);
}

/**
 * Many events go back as a segment, few as they were. What lies there damaged is put aside first, where it can be read.
 * After damage a browser may refuse the one and take the other: Firefox 153 keeps large records in files of their own, whose
 * numbers a database that was cut short gives out anew; Chromium 156 writes nothing under the name of a record that it
 * cannot read.
 */
async function writeRun(run: readonly JournalEvent[], parts: RestoreParts): Promise<boolean> {
  const { area, sizes } = parts;
  const { damaged } = await parts.snapshot.records();
  const keys = run.map(({ device, seq }) => eventKey(device, seq));
  const inTheWay = keys.filter((key) => damaged.has(key));
  if (await putAside(inTheWay, area)) return false;
  const asOne = async () => {
    const whole = makeSegment(run);
    return whole !== null && (await writeRecords({ [segmentKey(whole)]: whole }, parts));
  };
  const asMany = () => writeRecords(Object.fromEntries(run.map((event, at) => [keys[at], event])), parts);
  const [first, second] = inTheWay.length === 0 && run.length > sizes.segment / 16 ? [asOne, asMany] : [asMany, asOne];
  return (await first()) || (await second());
}

async function writeRecords(records: Record<string, unknown>, { area, snapshot }: RestoreParts): Promise<boolean> {
  if (await keep(area, records)) return false;
  snapshot.follow(Object.fromEntries(Object.entries(records).map(([key, newValue]) => [key, { newValue }])));
  return true;
}

/** Copies records to where they are in nobody's way. Answers why that could not be written, or null: else nothing may replace them. */
export async function putAside(keys: readonly string[], area: Area): Promise<SaveProblem | null> {
  const { records } = await readEach(area, keys);
  const aside = Object.fromEntries(Object.entries(records).map(([key, value]) => [asideKey(key), value]));
  return Object.keys(aside).length > 0 ? keep(area, aside) : null;
}

/** Answers the stretches that the twin took. */
export async function fillTwin(device: string, ranges: readonly Range[], parts: RestoreParts): Promise<Stretch[]> {
  const written: Stretch[] = [];
  const put = async (events: readonly JournalEvent[]) => {
    const sound = await genuineOnly(events, parts.digest);
    if (sound.length === 0) return;
    await parts.twin.put(sound);
    for (let rest = sound; rest.length > 0; ) {
      const run = leadingRun(rest, rest.length, Number.POSITIVE_INFINITY);
      written.push(stretchFor(run));
      rest = rest.slice(run.length);
    }
  };
  const isWanted = (seq: number) => ranges.some(({ from, to }) => from <= seq && seq <= to);
  const { segments, events } = await parts.snapshot.records();
  for (const [key, { from, to }] of ofDevice(segments, device)) {
    if (!ranges.some((range) => range.from <= to && from <= range.to)) continue;
    const found = await readEach(parts.area, [key]);
    await put(parseSegment(key, found.records[key])?.events.filter(({ seq }) => isWanted(seq)) ?? []);
  }
  await put(events.ofDevice(device).filter(({ seq }) => isWanted(seq)));
  return together(device, written);
}

function together(device: string, stretches: readonly Stretch[]): Stretch[] {
  return merged(stretches).map(({ from, to }) => ({ device, from, to }));
}

function ofDevice(segments: ReadonlyMap<string, Stretch>, device: string): [string, Stretch][] {
  return [...segments].filter(([key]) => stretchOf(key)?.device === device);
}

export async function genuineOnly(events: readonly JournalEvent[], digest: Digest): Promise<JournalEvent[]> {
  const sound: JournalEvent[] = [];
  for (const event of events) if (await areGenuine([event], digest)) sound.push(event);
  return sound;
}

function stretchFor(run: readonly JournalEvent[]): Stretch {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) throw new Error('an empty run');
  return { device: first.device, from: first.seq, to: last.seq };
}

/** Every copy of the events of a stretch that can be understood, from both copies: perhaps some of them twice. */
export async function copiesOf(stretch: Stretch, { area, twin, snapshot }: RestoreParts): Promise<JournalEvent[]> {
  const { device, from, to } = stretch;
  const found = await twin.stretch(stretch).catch((): JournalEvent[] => []);
  const { segments, events } = await snapshot.records();
  const sealed = ofDevice(segments, device).filter(([, one]) => one.from <= to && from <= one.to);
  for (const [key] of sealed) {
    const { records } = await readEach(area, [key]);
    found.push(...(parseSegment(key, records[key])?.events ?? []));
  }
  return [...found, ...events.ofDevice(device)].filter(({ seq }) => from <= seq && seq <= to);
}
