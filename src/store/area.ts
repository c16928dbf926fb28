/** What the store needs of extension storage, and the one way a record is written: set, read back, compare. */
import { canonical } from '../domain/journal/chain.ts';
import type { SaveProblem } from '../messages.ts';
import { SCHEMA_KEY, SCHEMA_VERSION } from '../records.ts';

/** `browser.storage.local`, as far as it is used here. */
export interface Area {
  /** `null` reads everything. */
  get(keys: null | string | string[]): Promise<Record<string, unknown>>;
  set(records: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/**
 * Writes records and answers null only when they can be read back. An error of `set` alone decides nothing: browsers
 * report failures of writes that did arrive (the worker was stopped before the answer), and lose writes without one.
 */
export async function keep(area: Area, records: Record<string, unknown>): Promise<SaveProblem | null> {
  let problem: SaveProblem = 'not-read-back';
  try {
    await area.set(records);
  } catch {
    problem = 'store-refused';
  }
  try {
    const found = await area.get(Object.keys(records));
    const same = Object.entries(records).every(
      ([key, value]) => key in found && canonical(found[key]) === canonical(value),
    );
    return same ? null : problem;
  } catch {
    return problem;
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
