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
  /** Of something there is only one copy: the second can neither be read there nor be written anew. */
  readonly isAlone: boolean;
}

/** What became of the second copy of a stretch. */
type Mended = Pick<DeepFindings, 'restored' | 'isAlone'>;
const AS_IT_SHOULD_BE: Mended = { restored: [], isAlone: false };

/** `pause` is awaited between the pieces, so that nobody waits for this. */
export async function deepCheck(parts: RestoreParts, pause: () => Promise<void>): Promise<DeepFindings> {
  const restored: DeepFindings['restored'] = [];
  const bad: Stretch[] = [];
  let isAlone = false;
  const note = (found: DeepFindings) => {
    restored.push(...found.restored);
    bad.push(...found.bad);
    isAlone ||= found.isAlone;
  };
  const { segments, events } = await parts.snapshot.records();
  for (const [key, stretch] of [...segments]) {
    note(await checkSegment(key, stretch, parts));
    await pause();
  }
  for (const event of events.devices().flatMap((device) => events.ofDevice(device)))
    note(await checkSingle(event, parts));
  return { restored, bad, isAlone };
}

async function checkSegment(key: string, stretch: Stretch, parts: RestoreParts): Promise<DeepFindings> {
  const { area, twin, digest } = parts;
  const kept = (await readEach(area, [key])).records[key];
  const here = parseSegment(key, kept);
  const there = await twin.stretch(stretch).catch(() => null);
  if (here && (await isSound(here, digest)))
    return { ...(await mendTwin(stretch, here.events, there, parts)), bad: [] };
  const known = [...salvaged(kept, stretch), ...(there ?? [])];
  const bySeq = new Map((await genuineOnly(known, digest)).map((event) => [event.seq, event]));
  const sound = [...bySeq.values()].sort((a, b) => a.seq - b.seq);
  const { restored, bad } = await replace(key, stretch, sound, parts);
  const mended = await mendTwin(stretch, sound, there, parts);
  return { restored: [...restored, ...mended.restored], bad, isAlone: mended.isAlone };
}

/**
 * Puts into the twin what it has otherwise, or not at all, or so that it cannot be read (`there` is null): a database with a
 * damaged record answers for the others, and takes a sound one in its place.
 */
async function mendTwin(
  { device, from, to }: Stretch,
  sound: readonly JournalEvent[],
  there: readonly JournalEvent[] | null,
  { twin }: RestoreParts,
): Promise<Mended> {
  const copies = new Map(there?.map((event) => [event.seq, canonical(event)]));
  const others = sound.filter((event) => copies.get(event.seq) !== canonical(event));
  if (others.length === 0) return there ? AS_IT_SHOULD_BE : { restored: [], isAlone: true };
  try {
    await twin.put(others);
    if (!there) await twin.stretch({ device, from, to });
  } catch (failure) {
    report('mending the second copy', failure);
    return { restored: [], isAlone: true };
  }
  const ranges = merged(others.map(({ seq }) => ({ from: seq, to: seq })));
  return { restored: ranges.map((range) => ({ device, ...range, into: 'twin' as const })), isAlone: false };
}

/** Puts a damaged segment aside and what is sound of it, from both copies, in its place. */
async function replace(
  key: string,
  stretch: Stretch,
  sound: readonly JournalEvent[],
  { area, queue, snapshot }: RestoreParts,
): Promise<Omit<DeepFindings, 'isAlone'>> {
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
    const refused = (await putAside([key], area)) ?? (await keep(area, pieces));
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
  const lost: DeepFindings = { restored: [], bad: [place], isAlone: false };
  const copies = await twin.stretch(place).catch(() => null);
  if (await areGenuine([event], digest)) return { ...(await mendTwin(place, [event], copies, parts)), bad: [] };
  const [copy] = await genuineOnly(copies ?? [], digest);
  if (!copy) return lost;
  const key = eventKey(device, seq);
  const problem = await queue(async () => {
    return (await putAside([key], area)) ?? (await keep(area, { [key]: copy }));
  });
  if (problem) return lost;
  const { events } = await snapshot.records();
  events.drop(place);
  events.add(copy);
  return { restored: [{ ...place, into: 'local' }], bad: [], isAlone: false };
}
