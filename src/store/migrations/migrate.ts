/** Brings a store of an earlier layout to the present one: each step adds records in one write, and is read back. */
import type { SaveProblem } from '../../messages.ts';
import { SCHEMA_VERSION, tipKey } from '../../records.ts';
import { type Area, keep } from '../area.ts';
import type { Records } from '../snapshot.ts';
import { toSchemaTwo } from './to-2.ts';
import { toSchemaThree } from './to-3.ts';

/**
 * To be called under the lock, with the schema as it was just read. A store that is up to date is left alone. Stopped at
 * any point, it may be called again: a step is there whole or not at all.
 */
export async function migrate(area: Area, schema: unknown, { events, damaged }: Records): Promise<SaveProblem | null> {
  if (schema === SCHEMA_VERSION) return null;
  if (schema === 2) return keep(area, toSchemaThree());
  const devices = events.devices();
  // A tip that is there is the truth about an end, also where the record of the schema was lost.
  const tips = await area.get(devices.map(tipKey));
  // Schema 1 always wrote its number: where there is none, it was lost, and perhaps the ends of chains with it.
  const open = schema === 1 ? devices.filter((device) => !(tipKey(device) in tips)) : [];
  // Both steps in one write: stopped in between, nothing has happened.
  const two = toSchemaTwo({ chains: open.map((device) => events.ofDevice(device)), damaged });
  return keep(area, { ...two, ...toSchemaThree() });
}
