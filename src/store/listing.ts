/**
 * The names of what the first copy has, also where the browser will not list them: one record on a damaged place of the
 * disk makes Chromium 156 refuse the whole list, for good ("block checksum mismatch"), while every other record can be
 * read and written alone. Then the second copy says what there should be.
 */
import * as v from 'valibot';
import { without } from '../domain/journal/coverage.ts';
import { placeOf, stretchOf } from '../domain/journal/keys.ts';
import { report } from '../platform/report.ts';
import {
  BACKUP_KEY,
  BEHIND_KEY,
  DEVICE_KEY,
  eventKey,
  HEALTH_KEY,
  HOSTS_KEY,
  SCHEMA_KEY,
  SETTINGS_KEY,
  tip,
  tipKey,
} from '../records.ts';
import { type Area, type Found, keysOf, readEach } from './area.ts';
import type { Twin } from './twin/twin.ts';

/** As many events without a second copy are looked for, at most, at a chain's end. */
const MOST_LATE = 1_000;
const ALONE = [SCHEMA_KEY, DEVICE_KEY, SETTINGS_KEY, HOSTS_KEY, BACKUP_KEY, HEALTH_KEY, BEHIND_KEY];

/**
 * The area, with `getKeys` in every browser. Where nothing at all can be read, or the second copy does not answer, it
 * rejects as the browser does.
 */
export function listable(area: Area, twin: Twin): Area {
  return {
    get: (keys) => area.get(keys),
    set: (records) => area.set(records),
    remove: (keys) => area.remove(keys),
    ...(area.getBytesInUse && { getBytesInUse: (keys: null) => area.getBytesInUse?.(keys) ?? Promise.resolve(0) }),
    async getKeys() {
      try {
        // Refused for a moment, it is asked again: the second copy may know less than the first.
        return await keysOf(area).catch(() => keysOf(area));
      } catch (failure) {
        const names = await namesIn(twin).catch(() => []);
        if (names.length === 0) throw failure;
        report('listing the first copy', failure);
        return thereOf(area, names);
      }
    },
  };
}

/** Every name that the second copy knows or can tell from what it has. */
async function namesIn(twin: Twin): Promise<string[]> {
  const [devices, held, copies, versions] = await Promise.all([
    twin.devices(),
    twin.held(),
    twin.copies(),
    twin.versions(),
  ]);
  if (devices.length === 0) return [];
  const sealed = held.flatMap((key) => stretchOf(key) ?? []);
  const names = [...ALONE, ...held, ...Object.keys(copies), ...versions, ...devices.map(tipKey)];
  for (const device of devices) {
    const single = without(
      await twin.covered(device),
      sealed.filter((one) => one.device === device),
    );
    for (const { from, to } of single) for (let seq = from; seq <= to; seq++) names.push(eventKey(device, seq));
  }
  return [...new Set(names)];
}

/** Those that are there, readable or not, and what the ends of chains tell of besides. Rejects where none can be read. */
async function thereOf(area: Area, names: readonly string[]): Promise<string[]> {
  const { records, unreadable } = await readEach(area, names);
  if (Object.keys(records).length === 0) throw new Error('nothing in the first copy can be read');
  const found = [...Object.keys(records), ...unreadable];
  const device = records[DEVICE_KEY];
  const own = typeof device === 'string' ? await readEach(area, [tipKey(device)]) : NOTHING;
  const late = await readEach(area, beyond(found, { ...records, ...own.records }));
  return [...new Set([...found, ...Object.keys(own.records), ...Object.keys(late.records), ...late.unreadable])];
}

const NOTHING: Found = { records: {}, unreadable: [] };

/** The events that were written last may be in the first copy alone: they came with their chain's end, in one go. */
function beyond(found: readonly string[], records: Found['records']): string[] {
  const tops = new Map<string, number>();
  for (const key of found) {
    const place = placeOf(key);
    const stretch = place ? { device: place.device, to: place.seq } : stretchOf(key);
    if (stretch) tops.set(stretch.device, Math.max(tops.get(stretch.device) ?? -1, stretch.to));
  }
  return Object.entries(records).flatMap(([key, value]) => {
    const end = key.startsWith(tipKey('')) ? v.safeParse(tip, value) : null;
    if (!end?.success) return [];
    const device = key.slice(tipKey('').length);
    const from = Math.max((tops.get(device) ?? -1) + 1, end.output.seq + 1 - MOST_LATE);
    return Array.from({ length: Math.max(0, end.output.seq + 1 - from) }, (_, at) => eventKey(device, from + at));
  });
}
