/** What the store needs of extension storage, and the one way a record is written: set, read back, compare. */
import { canonical } from '../domain/journal/chain.ts';
import type { SaveProblem } from '../messages.ts';
import { CHAIN_KEYS, SCHEMA_KEY, SCHEMA_VERSION } from '../records.ts';

/** `browser.storage.local`, as far as it is used here. */
export interface Area {
  /** `null` reads everything. */
  get(keys: null | string | string[]): Promise<Record<string, unknown>>;
  set(records: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** Chromium 130, Firefox 143. */
  getKeys?(): Promise<string[]>;
  getBytesInUse?(keys: null): Promise<number>;
}

/** Thrown by `set` and `remove` where nothing at all can be written any more (`damage.ts`). */
export class DamagedStore extends Error {}

/** The names of everything that is kept: without the values, where the browser can. */
export async function keysOf(area: Area): Promise<string[]> {
  return area.getKeys ? area.getKeys() : Object.keys(await area.get(null));
}

/** The area for everyone but the journal: who changes a chain there has `changed` called, so that the journal looks at it again. */
export function telling(area: Area, changed: () => void): Area {
  const tell = (keys: readonly string[]) => {
    if (keys.some((key) => CHAIN_KEYS.some((start) => key.startsWith(start)))) changed();
  };
  return {
    ...area,
    set(records) {
      tell(Object.keys(records));
      return area.set(records);
    },
    remove(keys) {
      tell([keys].flat());
      return area.remove(keys);
    },
  };
}

export interface Found {
  readonly records: Readonly<Record<string, unknown>>;
  /** Keys that cannot be read even when asked for alone. */
  readonly unreadable: readonly string[];
}

/** Reads records under these keys. One that cannot be read makes a browser refuse them all: then each is asked for alone. */
export async function readEach(area: Area, keys: readonly string[]): Promise<Found> {
  if (keys.length === 0) return { records: {}, unreadable: [] };
  try {
    return { records: await area.get([...keys]), unreadable: [] };
  } catch {
    const records: Record<string, unknown> = {};
    const unreadable: string[] = [];
    for (const key of keys) {
      try {
        Object.assign(records, await area.get(key));
      } catch {
        unreadable.push(key);
      }
    }
    return { records, unreadable };
  }
}

/**
 * Writes records and answers null only when they can be read back. An error of `set` alone decides nothing: browsers
 * report failures of writes that did arrive (the worker was stopped before the answer), and lose writes without one.
 * Once `set` was acknowledged, `alongside` runs beside the reading: what is refused is not put elsewhere (beside `set`
 * itself it would not end sooner, in Chromium 156 on two cores).
 */
export async function keep(
  area: Area,
  records: Record<string, unknown>,
  alongside: () => Promise<void> = () => Promise.resolve(),
): Promise<SaveProblem | null> {
  try {
    await area.set(records);
  } catch (failure) {
    if (await isKept(area, records)) return null;
    return failure instanceof DamagedStore ? 'store-damaged' : 'store-refused';
  }
  const [kept] = await Promise.all([isKept(area, records), alongside()]);
  return kept ? null : 'not-read-back';
}

async function isKept(area: Area, records: Record<string, unknown>): Promise<boolean> {
  try {
    const found = await area.get(Object.keys(records));
    return Object.entries(records).every(([key, value]) => key in found && canonical(found[key]) === canonical(value));
  } catch {
    return false;
  }
}

/** Why a store whose layout has this version may not be written, or null. None at all is a store not yet written to. */
export function schemaProblem(version: unknown): SaveProblem | null {
  if (version === undefined) return null;
  if (typeof version !== 'number') return 'store-unreadable';
  return version > SCHEMA_VERSION ? 'newer-database' : null;
}

/** As `schemaProblem`, of the store as it is now. */
export async function whyReadOnly(area: Area): Promise<SaveProblem | null> {
  try {
    return schemaProblem((await area.get(SCHEMA_KEY))[SCHEMA_KEY]);
  } catch {
    return 'store-unreadable';
  }
}
