/**
 * A damaged database can answer every question asked of one key and still give a record twice, or under a name that nobody
 * asks for (Firefox ESR 140, bits turned over in the pages of its file): what is put in its place is found, and the old row
 * too, by whoever goes through all. Even emptying it leaves those rows.
 * Such a second copy is thrown away with its file and built again from the first.
 */
import { sizeOf, without } from '../../domain/journal/coverage.ts';
import { report } from '../../platform/report.ts';
import { keysOf } from '../area.ts';
import type { Twin } from '../twin/twin.ts';
import type { CheckParts } from './shallow.ts';
import { localRanges } from './survey.ts';

/**
 * `discarded`: the twin was thrown away and is to be filled again. `mangled`: it is not to be relied on and was left, because
 * it has something that the first copy lacks, or cannot be thrown away. Rejects where one of the copies does not answer.
 */
export async function discardIfMangled(parts: CheckParts): Promise<'sound' | 'discarded' | 'mangled'> {
  if (!(await isMangled(parts.twin))) return 'sound';
  // A write may have come in between the counts: once more, with the writers waiting.
  return parts.queue(async () => {
    if (!(await isMangled(parts.twin))) return 'sound';
    if (!(await isInFirst(parts))) return 'mangled';
    parts.events.trustTwin(false);
    return parts.twin.discard().then(
      () => 'discarded' as const,
      (failure) => {
        report('throwing away a mangled second copy', failure);
        return 'mangled' as const;
      },
    );
  });
}

/** Does the twin have more records than numbers, or numbers under the name of a device whose they are not? */
async function isMangled(twin: Twin): Promise<boolean> {
  let numbers = 0;
  for (const device of await twin.devices()) {
    if (await isStray(device, twin)) return true;
    numbers += sizeOf(await twin.covered(device));
  }
  return numbers !== (await twin.count());
}

/** A key was damaged: what it leads to names another device. */
async function isStray(device: string, twin: Twin): Promise<boolean> {
  const last = await twin.lastOf(device);
  return last !== undefined && last.device !== device;
}

async function isInFirst({ twin, snapshot, area }: CheckParts): Promise<boolean> {
  const { damaged } = await snapshot.records();
  const keys = new Set(await keysOf(area));
  if ((await twin.versions()).some((key) => !keys.has(key))) return false;
  const local = await localRanges(area, damaged);
  for (const device of await twin.devices()) {
    if (await isStray(device, twin)) continue;
    if (without(await twin.covered(device), local.get(device) ?? []).length > 0) return false;
  }
  return true;
}
