/** Names what is not as it was written: which events, why, and what stands before and after them. */
import { merged, type Range, without } from '../../domain/journal/coverage.ts';
import type { JournalEvent } from '../../domain/journal/event.ts';
import type { Stretch } from '../../domain/journal/keys.ts';
import type { FoundHealth } from '../../records.ts';
import { copiesOf, genuineOnly, type RestoreParts } from './restore.ts';

type Named = FoundHealth['missing'][number];

export async function named(stretch: Stretch, why: Named['why'], parts: RestoreParts): Promise<Named> {
  const [before, after] = await Promise.all(
    [stretch.from - 1, stretch.to + 1].map((seq) => said(stretch.device, seq, parts)),
  );
  return { ...stretch, why, before: before ?? null, after: after ?? null };
}

/**
 * What no copy has as it was written, of stretches that were found so: a file may have brought it back since. Where the
 * first copy has put it aside there is a gap now, which every later check will call so.
 */
export async function namedUnsound(stretches: readonly Stretch[], parts: RestoreParts): Promise<Named[]> {
  const found: Named[] = [];
  for (const stretch of inOne(stretches)) {
    const sound = await genuineOnly(await copiesOf(stretch, parts), parts.digest);
    const bad = without([stretch], merged(sound.map(({ seq }) => ({ from: seq, to: seq }))));
    for (const range of bad) {
      const one = { device: stretch.device, ...range };
      found.push(await named(one, (await isHere(one, parts)) ? 'altered' : 'absent', parts));
    }
  }
  return found;
}

async function isHere({ device, from, to }: Stretch, { snapshot }: RestoreParts): Promise<boolean> {
  const { segments, events } = await snapshot.records();
  const sealed = [...segments.values()].some((one) => one.device === device && one.from <= to && from <= one.to);
  return sealed || events.ofDevice(device).some(({ seq }) => from <= seq && seq <= to);
}

/** Those that lie beside one another are one. */
function inOne(stretches: readonly Stretch[]): Stretch[] {
  const devices = new Map<string, Range[]>();
  for (const { device, from, to } of stretches) devices.set(device, [...(devices.get(device) ?? []), { from, to }]);
  return [...devices].flatMap(([device, ranges]) => merged(ranges).map((range) => ({ device, ...range })));
}

/** When and on what an event was written, as a copy says that has it as it was. */
async function said(device: string, seq: number, parts: RestoreParts): Promise<Named['before']> {
  if (seq < 0) return null;
  const copies = await copiesOf({ device, from: seq, to: seq }, parts);
  const event: JournalEvent | undefined = (await genuineOnly(copies, parts.digest))[0];
  return event ? { at: event.at, post: event.post } : null;
}
