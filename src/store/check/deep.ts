/** The thorough check: every segment and every newer event is read, its hashes are computed again, both copies compared. */
import * as v from 'valibot';
import { canonical } from '../../domain/journal/chain.ts';
import { merged, without } from '../../domain/journal/coverage.ts';
import { type JournalEvent, journalEvent } from '../../domain/journal/event.ts';
import { eventKey, type Stretch, segmentKey } from '../../domain/journal/keys.ts';
import { areGenuine, isSound, leadingRun, makeSegment } from '../../domain/journal/segment.ts';
import { report } from '../../platform/report.ts';
import type { FoundHealth } from '../../records.ts';
import { keep, readEach } from '../area.ts';
import { parseSegment } from '../segments.ts';
import { genuineOnly, putAside, type RestoreParts } from './restore.ts';

export interface DeepFindings {
  readonly restored: FoundHealth['restored'];
  /** What is damaged in both copies. */
  readonly bad: Stretch[];
}

/** `pause` is awaited between the pieces, so that nobody waits for this. */
export async function deepCheck(parts: RestoreParts, pause: () => Promise<void>): Promise<DeepFindings> {
  const all: DeepFindings = { restored: [], bad: [] };
  const note = ({ restored, bad }: DeepFindings) => {
    all.restored.push(...restored);
    all.bad.push(...bad);
  };
  const { segments, events } = await parts.snapshot.records();
  for (const [key, stretch] of [...segments]) {
    note(await checkSegment(key, stretch, parts));
    await pause();
  }
  for (const event of events.devices().flatMap((device) => events.ofDevice(device)))
    note(await checkSingle(event, parts));
  return all;
}

async function checkSegment(key: string, stretch: Stretch, parts: RestoreParts): Promise<DeepFindings> {
  const { area, twin, digest } = parts;
  const { device } = stretch;
  const kept = (await readEach(area, [key])).records[key];
  const here = parseSegment(key, kept);
  const there = await twin.stretch(stretch).catch(() => null);
  if (here && (await isSound(here, digest)))
    return { restored: await mendTwin(device, here.events, there, parts), bad: [] };
  const known = [...salvaged(kept, stretch), ...(there ?? [])];
  const bySeq = new Map((await genuineOnly(known, digest)).map((event) => [event.seq, event]));
  const sound = [...bySeq.values()].sort((a, b) => a.seq - b.seq);
  const { restored, bad } = await replace(key, stretch, sound, parts);
  return { restored: [...restored, ...(await mendTwin(device, sound, there, parts))], bad };
}

/** Puts into the twin what it has otherwise, or not at all; answers what it took. `there` is null where it did not answer. */
async function mendTwin(
  device: string,
  sound: readonly JournalEvent[],
  there: readonly JournalEvent[] | null,
  { twin }: RestoreParts,
): Promise<FoundHealth['restored']> {
  if (!there) return [];
  const copies = new Map(there.map((event) => [event.seq, canonical(event)]));
  const others = sound.filter((event) => copies.get(event.seq) !== canonical(event));
  if (others.length === 0) return [];
  try {
    await twin.put(others);
  } catch (failure) {
    report('mending the second copy', failure);
    return [];
  }
  const ranges = merged(others.map(({ seq }) => ({ from: seq, to: seq })));
  return ranges.map((range) => ({ device, ...range, into: 'twin' as const }));
}

/** Puts a damaged segment aside and what is sound of it, from both copies, in its place. */
async function replace(
  key: string,
  stretch: Stretch,
  sound: readonly JournalEvent[],
  { area, queue, snapshot }: RestoreParts,
): Promise<DeepFindings> {
  const lost = without(
    [stretch],
    sound.map(({ seq }) => ({ from: seq, to: seq })),
  ).map((range) => ({ ...range, device: stretch.device }));
  // Nothing to put in its place: it stays, in case that another program can read it one day.
  if (sound.length === 0) return { restored: [], bad: lost };
  const pieces: Record<string, unknown> = {};
  for (let rest = sound; rest.length > 0; ) {
    const run = leadingRun(rest, rest.length, Number.POSITIVE_INFINITY);
    const piece = makeSegment(run);
    if (piece) pieces[segmentKey(piece)] = piece;
    rest = rest.slice(run.length);
  }
  const problem = await queue(async () => {
    await putAside([key], area);
    const refused = await keep(area, pieces);
    if (!refused && !(key in pieces)) await area.remove(key);
    return refused;
  });
  if (problem) return { restored: [], bad: lost };
  snapshot.follow({
    [key]: {},
    ...Object.fromEntries(Object.keys(pieces).map((one) => [one, { newValue: pieces[one] }])),
  });
  const back = without([stretch], lost).map((range) => ({ ...range, device: stretch.device, into: 'local' as const }));
  return { restored: back, bad: lost };
}

/** The events in a damaged segment that can still be understood. */
function salvaged(kept: unknown, { device, from, to }: Stretch): JournalEvent[] {
  const list = typeof kept === 'object' && kept !== null && 'events' in kept ? kept.events : null;
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown) => {
    const parsed = v.safeParse(journalEvent, value);
    if (!parsed.success || parsed.output.device !== device) return [];
    return parsed.output.seq >= from && parsed.output.seq <= to ? [parsed.output] : [];
  });
}

async function checkSingle(event: JournalEvent, parts: RestoreParts): Promise<DeepFindings> {
  const { area, twin, digest, queue, snapshot } = parts;
  const { device, seq } = event;
  const place: Stretch = { device, from: seq, to: seq };
  const copies = await twin.stretch(place).catch(() => null);
  if (await areGenuine([event], digest)) return { restored: await mendTwin(device, [event], copies, parts), bad: [] };
  const [copy] = await genuineOnly(copies ?? [], digest);
  if (!copy) return { restored: [], bad: [place] };
  const key = eventKey(device, seq);
  const problem = await queue(async () => {
    await putAside([key], area);
    return keep(area, { [key]: copy });
  });
  if (problem) return { restored: [], bad: [place] };
  const { events } = await snapshot.records();
  events.drop(place);
  events.add(copy);
  return { restored: [{ ...place, into: 'local' }], bad: [] };
}
