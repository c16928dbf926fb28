/** The quick check: names and counts of both copies are compared, and each gives the other what it lacks. */
import { exchange, merged, type Range, sizeOf, without } from '../../domain/journal/coverage.ts';
import { BEHIND_KEY, DEVICE_KEY, type FoundHealth, HEALTH_KEY, isCopied } from '../../records.ts';
import { keep, keysOf, readEach } from '../area.ts';
import type { ChainEnd } from '../chain-end.ts';
import type { Events } from '../events.ts';
import { exchangeVersions } from './exchange-versions.ts';
import { named } from './naming.ts';
import { fillTwin, genuineOnly, type RestoreParts, restoreLocal } from './restore.ts';
import { type DeviceSurvey, hasLostItsEnd, type Survey, seemWhole, survey } from './survey.ts';

export interface CheckParts extends RestoreParts {
  readonly events: Events;
  readonly end: ChainEnd;
}

export type Findings = Pick<FoundHealth, 'events' | 'devices' | 'restored' | 'missing'>;

export interface ShallowFindings extends Findings {
  /** The copies end differently: what is in them is to be read. */
  readonly suspicious: boolean;
  /** Something is in one copy alone: the other does not take it. */
  readonly isAlone: boolean;
}

/**
 * Rejects where the first copy cannot be read. An empty first copy beside a twin that has something is damage and never
 * a new reader: everything comes back from the twin, under a new device id.
 */
export async function shallowCheck(parts: CheckParts): Promise<ShallowFindings> {
  const listed = await parts.snapshot.takeNames().catch(() => null);
  const known = listed ?? (await keysOf(parts.area));
  if (await isQuicklyWhole(known, parts)) return countWhole(known, parts);
  const { keys, devices } = await surveyed(parts);
  await startAnewIfNeeded(keys, devices, parts);
  const wasFilled = await parts.twin.isFilled().catch(() => false);
  const isRepair = wasFilled || keys.includes(HEALTH_KEY);
  const restored: FoundHealth['restored'] = [];
  const missing: FoundHealth['missing'] = [];
  let [count, filled, returned] = [0, true, true];
  for (const one of devices) {
    const { toLocal, toTwin, missing: lost } = exchange(one);
    const back = await restoreLocal(one.device, toLocal, parts);
    restored.push(...back.map((stretch) => ({ ...stretch, into: 'local' as const })));
    if (toTwin.length > 0) parts.events.trustTwin(false);
    const copied = await fillTwin(one.device, toTwin, parts).catch(() => []);
    // What a twin that was never filled takes is no repair.
    if (isRepair) restored.push(...copied.map((stretch) => ({ ...stretch, into: 'twin' as const })));
    filled &&= sizeOf(copied) === sizeOf(toTwin);
    const left = without(toLocal, back);
    const untrue = await withoutTruth(one.device, left, parts);
    returned &&= sizeOf(left) === sizeOf(untrue);
    const gone = merged([...lost, ...untrue]);
    missing.push(...(await Promise.all(gone.map((range) => named({ device: one.device, ...range }, 'absent', parts)))));
    count += one.top + 1 - sizeOf(gone);
  }
  if (filled) await trust(wasFilled, keys, parts);
  await exchangeSmallRecords(
    await keysOf(parts.area),
    restored.some(({ into }) => into === 'local'),
    parts,
  );
  await exchangeVersions(parts);
  return {
    events: count,
    devices: devices.filter(({ top }) => top >= 0).length,
    restored,
    missing,
    suspicious: devices.some(({ sameEnd }) => !sameEnd),
    isAlone: !filled || !returned,
  };
}

/** The usual case, by names alone; whatever is not as usual is counted. */
async function isQuicklyWhole(keys: readonly string[], { area, twin, snapshot }: CheckParts): Promise<boolean> {
  try {
    const { damaged, behind } = await snapshot.records();
    if (behind || !(await twin.isFilled()) || (await area.get(DEVICE_KEY))[DEVICE_KEY] === undefined) return false;
    return await seemWhole(keys, area, twin, damaged);
  } catch {
    return false;
  }
}

async function countWhole(keys: readonly string[], parts: CheckParts): Promise<ShallowFindings> {
  const { events, segments } = await parts.snapshot.records();
  parts.events.trustTwin(true);
  await exchangeSmallRecords(keys, false, parts);
  await exchangeVersions(parts);
  const devices = new Set([...events.devices(), ...[...segments.values()].map(({ device }) => device)]);
  const ranges = [...devices].flatMap((device) => {
    const single = events.ofDevice(device).map(({ seq }) => ({ from: seq, to: seq }));
    return merged([...single, ...[...segments.values()].filter((one) => one.device === device)]);
  });
  const nothing = { restored: [], missing: [], suspicious: false, isAlone: false };
  return { events: sizeOf(ranges), devices: devices.size, ...nothing };
}

/** Of what only the twin has, the numbers under which it has something else than was hashed: then neither has it. */
async function withoutTruth(device: string, ranges: readonly Range[], { twin, digest }: CheckParts): Promise<Range[]> {
  const sound: Range[] = [];
  for (const range of ranges) {
    const events = await genuineOnly(await twin.stretch({ device, ...range }), digest);
    sound.push(...events.map(({ seq }) => ({ from: seq, to: seq })));
  }
  return without(ranges, sound);
}

/** Where the copies seem to differ, it may be a write that came in between: then once more, with the writers waiting. */
async function surveyed(parts: CheckParts): Promise<Survey> {
  const first = await surveyOnce(parts);
  return first.devices.every(isWhole) ? first : parts.queue(() => surveyOnce(parts));
}

function isWhole(device: DeviceSurvey): boolean {
  const { toLocal, toTwin, missing } = exchange(device);
  return toLocal.length + toTwin.length + missing.length === 0;
}

/** Without a twin there is only what the first copy says of itself. */
async function surveyOnce({ area, twin, snapshot }: CheckParts): Promise<Survey> {
  const { damaged } = await snapshot.records();
  try {
    return await survey(area, twin, damaged);
  } catch {
    return survey(area, { ...twin, devices: async () => [], covered: async () => [] }, damaged);
  }
}

/** A chain whose end the first copy has lost, or all of it, is not gone on with. */
async function startAnewIfNeeded(
  keys: readonly string[],
  devices: readonly DeviceSurvey[],
  { area, queue, end }: CheckParts,
): Promise<void> {
  const mine = (await area.get(DEVICE_KEY))[DEVICE_KEY];
  const isLost = !keys.includes(DEVICE_KEY) && mine === undefined && devices.length > 0;
  const isCut = devices.some((one) => one.device === mine && hasLostItsEnd(one));
  if (!isLost && !isCut) return;
  // A write may have come first and have started one.
  await queue(async () => ((await area.get(DEVICE_KEY))[DEVICE_KEY] === mine ? end.startAnew() : undefined));
}

async function trust(wasFilled: boolean, keys: readonly string[], { twin, area, queue, snapshot, events }: CheckParts) {
  try {
    if (!wasFilled) await twin.setFilled(true);
    // From now on it need not be counted that these are here.
    await twin.hold([...(await snapshot.records()).segments.keys()]);
  } catch {
    return;
  }
  if (keys.includes(BEHIND_KEY)) {
    await queue(() => area.remove(BEHIND_KEY));
    snapshot.follow({ [BEHIND_KEY]: {} });
  }
  events.trustTwin(true);
}

/** Where events were lost, small records may have been, too: those that are not there come back. Else the twin follows. */
async function exchangeSmallRecords(
  names: readonly string[],
  wasDamaged: boolean,
  { area, twin, queue, snapshot }: CheckParts,
): Promise<void> {
  const copies = await twin.copies().catch(() => null);
  if (!copies) return;
  const keys = names.filter(isCopied);
  const { records } = await readEach(area, keys);
  const unlisted = Object.keys(copies).filter((key) => !keys.includes(key) && key !== DEVICE_KEY);
  // What came since the names were listed is not gone.
  const since = await readEach(area, unlisted);
  const gone = unlisted.filter((key) => !(key in since.records) && !since.unreadable.includes(key));
  if (wasDamaged && gone.length > 0) {
    const back = Object.fromEntries(gone.map((key) => [key, copies[key]]));
    await queue(() => keep(area, back));
    snapshot.follow(Object.fromEntries(Object.entries(back).map(([key, newValue]) => [key, { newValue }])));
  }
  const changed = Object.entries(records).filter(
    ([key, value]) => JSON.stringify(copies[key]) !== JSON.stringify(value),
  );
  const forgotten = wasDamaged ? [] : gone.map((key) => [key, undefined]);
  const all = Object.fromEntries([...changed, ...forgotten]);
  if (Object.keys(all).length > 0) await twin.copy(all).catch(() => undefined);
}
