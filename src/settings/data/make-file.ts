/** Makes a backup: everything that is kept as one file, which is then read back and compared before it is called one. */
import type { FileProblem } from '../../domain/files/read-file.ts';
import { createFileWriter } from '../../domain/files/write-file.ts';
import type { Everything, ForPanels, SaveProblem } from '../../messages.ts';
import { readThrough } from './read-through.ts';
import { sha256 } from './sha256.ts';

export interface Made {
  readonly made: true;
  readonly blob: Blob;
  readonly everything: Extract<Everything, { state: 'open' }>;
  /** What the file says of records that were damaged in the store: they are in it as they are. */
  readonly problems: readonly FileProblem[];
}
export type MakingResult =
  | Made
  | { readonly made: false; readonly reason: SaveProblem | 'changed-meanwhile' | 'not-read-back' };

export interface Making {
  /** Told as it goes on; `of` counts every event twice, because each is written and read back. */
  readonly progress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

/** Events asked for at once. */
const BATCH = 500;
/** Versions likewise: each may be as long as an article. */
const VERSIONS = 10;

/** Rejects with the signal's reason when it aborts, and where the background does not answer. */
export async function makeFile(background: ForPanels, { progress, signal }: Making): Promise<MakingResult> {
  const everything = await background.everythingKept();
  if (everything.state === 'unreadable') return { made: false, reason: everything.reason };
  const { devices, records, versions } = everything;
  const events = devices.reduce((sum, { count }) => sum + count, 0);
  const writer = createFileWriter(sha256);
  const parts: Blob[] = [new Blob([await writer.header(devices, records.length + versions.length)])];
  let written = 0;
  for (const { device, from, to, count } of devices) {
    let [next, left] = [from, count];
    while (left > 0) {
      signal.throwIfAborted();
      const some = (await background.eventsFrom(device, next, BATCH)).filter(({ seq }) => seq <= to);
      const last = some.at(-1);
      if (!last) return { made: false, reason: 'changed-meanwhile' };
      parts.push(new Blob([some.map((event) => writer.event(event)).join('')]));
      [next, left, written] = [last.seq + 1, left - some.length, written + some.length];
      progress(written, 2 * events);
    }
  }
  for (const record of records) parts.push(new Blob([await writer.record(record)]));
  for (let at = 0; at < versions.length; at += VERSIONS) {
    signal.throwIfAborted();
    const some = versions.slice(at, at + VERSIONS);
    const found = await background.versionsUnder(some);
    if (found.length < some.length) return { made: false, reason: 'changed-meanwhile' };
    for (const record of found) parts.push(new Blob([await writer.record(record)]));
  }
  const blob = new Blob([...parts, await writer.end()], { type: 'application/jsonl' });
  return readBack(blob, everything, (read) => progress(events + read * events, 2 * events), signal);
}

async function readBack(
  blob: Blob,
  everything: Extract<Everything, { state: 'open' }>,
  progress: (part: number) => void,
  signal: AbortSignal,
): Promise<MakingResult> {
  const problems: FileProblem[] = [];
  let found = 0;
  await readThrough(blob, {
    take(items) {
      for (const item of items) {
        if (item.is === 'problem') problems.push(item);
        else if (item.is !== 'header') found += 1;
      }
    },
    progress: (read, of) => progress(of === 0 ? 1 : read / of),
    signal,
  });
  const expected = everything.devices.reduce(
    (sum, { count }) => sum + count,
    everything.records.length + everything.versions.length,
  );
  const damaged = problems.filter(({ problem }) => problem === 'altered' || problem === 'unlinked').length;
  const whole = damaged === problems.length && found + damaged === expected;
  return whole ? { made: true, blob, everything, problems } : { made: false, reason: 'not-read-back' };
}
