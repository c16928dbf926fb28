/** What each copy has of every device, from names and counts alone: no event is read for it. */
import * as v from 'valibot';
import { merged, type Range, topOf, without } from '../../domain/journal/coverage.ts';
import { placeOf, SEGMENT_PREFIX, stretchOf } from '../../domain/journal/keys.ts';
import { tip, tipKey } from '../../records.ts';
import { type Area, keysOf, readEach } from '../area.ts';
import type { Twin } from '../twin/twin.ts';

export interface DeviceSurvey {
  readonly device: string;
  /** What the first copy has, without what it cannot read. */
  readonly local: readonly Range[];
  readonly twin: readonly Range[];
  /** The highest number that was ever used, as far as anything tells; -1 for none. */
  readonly top: number;
  /** Do both copies name the same event as the last? True where one of them has no say. */
  readonly sameEnd: boolean;
}

export interface Survey {
  /** Every name in the first copy. */
  readonly keys: readonly string[];
  readonly devices: readonly DeviceSurvey[];
}

/**
 * `keys`: every name in the first copy. Do both copies seem to have all that was ever written? Answered from names alone: the segments that the twin is known
 * to hold, and a count of the few events after them. A no is no verdict: then all is to be counted. Rejects as `survey`.
 */
export async function seemWhole(
  keys: readonly string[],
  area: Area,
  twin: Twin,
  damaged: ReadonlySet<string>,
): Promise<boolean> {
  const [held, devices] = await Promise.all([twin.held(), twin.devices()]);
  const local = rangesOf(keys, damaged);
  const known = new Set(held);
  if (keys.some((key) => damaged.has(key) || (key.startsWith(SEGMENT_PREFIX) && !known.has(key)))) return false;
  if (devices.some((device) => !local.has(device))) return false;
  const tips = (
    await readEach(
      area,
      keys.filter((key) => key.startsWith(tipKey(''))),
    )
  ).records;
  for (const [device, ranges] of local) {
    const end = v.safeParse(tip, tips[tipKey(device)]);
    const [whole, ...more] = merged(ranges);
    if (!whole || whole.from > 0 || more.length > 0) return false;
    if (end.success && end.output.seq !== whole.to) return false;
    const sealed = topOf(keys.flatMap((key) => stretchOf(key) ?? []).filter((stretch) => stretch.device === device));
    if ((await twin.countFrom(device, sealed + 1)) !== whole.to - sealed) return false;
    // As many as there should be, and none later: these very ones.
    const last = await twin.lastOf(device);
    if (last?.seq !== whole.to || (end.success && last.hash !== end.output.hash)) return false;
  }
  // A device of which only its end is left has lost everything else; one that has just begun has not.
  return Object.entries(tips).every(([key, value]) => {
    const end = v.safeParse(tip, value);
    return local.has(key.slice(tipKey('').length)) || (end.success && end.output.seq < 0);
  });
}

/** Rejects where the first copy's names cannot be read, or the twin does not answer. `damaged`: keys not to be counted. */
export async function survey(area: Area, twin: Twin, damaged: ReadonlySet<string>): Promise<Survey> {
  const keys = await keysOf(area);
  const local = rangesOf(keys, damaged);
  const devices = new Set([...local.keys(), ...(await twin.devices())]);
  // A device of which only its end is left has lost everything else.
  for (const key of keys) if (key.startsWith(tipKey(''))) devices.add(key.slice(tipKey('').length));
  const tips = (await readEach(area, [...devices].map(tipKey))).records;
  const surveys: DeviceSurvey[] = [];
  for (const device of devices) {
    const end = v.safeParse(tip, tips[tipKey(device)]);
    const here = merged(local.get(device) ?? []);
    const there = await twin.covered(device);
    const used = keys.flatMap((key) => {
      const place = damaged.has(key) ? placeOf(key) : null;
      return place?.device === device ? place.seq : [];
    });
    const top = Math.max(end.success ? end.output.seq : -1, topOf(here), topOf(there), ...used);
    const last = there.length > 0 ? await twin.lastOf(device) : undefined;
    // A damaged key: what it leads to is another device's, and that device is counted by itself.
    if (last && last.device !== device && !local.has(device)) continue;
    const sameEnd = !end.success || last?.seq !== end.output.seq || last.hash === end.output.hash;
    surveys.push({ device, local: here, twin: there, top, sameEnd });
  }
  return { keys, devices: surveys };
}

/** What the first copy has of each device, by names alone. Rejects where they cannot be read. */
export async function localRanges(area: Area, damaged: ReadonlySet<string>): Promise<ReadonlyMap<string, Range[]>> {
  return rangesOf(await keysOf(area), damaged);
}

function rangesOf(keys: readonly string[], damaged: ReadonlySet<string>): Map<string, Range[]> {
  const found = new Map<string, Range[]>();
  for (const key of keys) {
    if (damaged.has(key)) continue;
    const place = placeOf(key);
    const stretch = stretchOf(key) ?? (place && { device: place.device, from: place.seq, to: place.seq });
    if (!stretch) continue;
    const ranges = found.get(stretch.device) ?? [];
    ranges.push({ from: stretch.from, to: stretch.to });
    found.set(stretch.device, ranges);
  }
  return found;
}

/** The highest number that the first copy had lost at its end and the twin has. */
export function hasLostItsEnd({ local, twin }: DeviceSurvey): boolean {
  return topOf(without(twin, local)) > topOf(local);
}
