/**
 * The names of what the first copy has, also where the browser will not list them: one record on a damaged place of the
 * disk makes Chromium 156 refuse the whole list, for good ("block checksum mismatch"), while every other record can be
 * read and written alone. Then the second copy says what there should be.
 */
import { without } from '../domain/journal/coverage.ts';
import { stretchOf } from '../domain/journal/keys.ts';
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
  tipKey,
} from '../records.ts';
import { type Area, keysOf, readEach } from './area.ts';
import type { Twin } from './twin/twin.ts';

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
        return await keysOf(area);
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
  const [devices, held, copies] = await Promise.all([twin.devices(), twin.held(), twin.copies()]);
  if (devices.length === 0) return [];
  const sealed = held.flatMap((key) => stretchOf(key) ?? []);
  const names = [...ALONE, ...held, ...Object.keys(copies), ...devices.map(tipKey)];
  for (const device of devices) {
    const single = without(
      await twin.covered(device),
      sealed.filter((one) => one.device === device),
    );
    for (const { from, to } of single) for (let seq = from; seq <= to; seq++) names.push(eventKey(device, seq));
  }
  return [...new Set(names)];
}

/** Those that are there, readable or not. Rejects where none can be read. */
async function thereOf(area: Area, names: readonly string[]): Promise<string[]> {
  const { records, unreadable } = await readEach(area, names);
  if (Object.keys(records).length === 0) throw new Error('nothing in the first copy can be read');
  return [...Object.keys(records), ...unreadable];
}
