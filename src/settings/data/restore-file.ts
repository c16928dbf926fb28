/** Restores from a file: first all of it is read and compared, and nothing is written; only then, and if asked, what is new. */
import type { Verdict } from '../../domain/files/compare.ts';
import type { FileItem, FileProblem } from '../../domain/files/read-file.ts';
import type { FilePart, ForPanels, SaveProblem } from '../../messages.ts';
import { LARGEST_FILE, readThrough } from './read-through.ts';

/** What restoring the file would do, or has done. */
export interface Outcome {
  readonly new: number;
  readonly same: number;
  /** The first of them; `conflicting` counts all. */
  readonly conflicts: readonly Conflict[];
  readonly conflicting: number;
  /** The first of them; `refused` counts all. */
  readonly problems: readonly FileProblem[];
  readonly refused: number;
}
export interface Conflict {
  readonly line: number;
  readonly verdict: Exclude<Verdict, 'new' | 'same'>;
}
export type RestoreResult =
  | { readonly state: 'compared' | 'restored'; readonly outcome: Outcome }
  /** Nothing of it was read. */
  | { readonly state: 'too-large' }
  /** `outcome`: what was taken over before it stopped. The same file may be restored again. */
  | { readonly state: 'stopped'; readonly reason: SaveProblem; readonly outcome: Outcome };

/** Places that are shown; a file with thousands of faults does not need all of them told. */
const SHOWN = 20;

interface Run {
  readonly progress: (read: number, of: number) => void;
  readonly signal: AbortSignal;
}

/** Reads all of the file and compares it with what is kept. Writes nothing. */
export function compareFile(background: ForPanels, file: Blob, run: Run): Promise<RestoreResult> {
  return walk(file, run, 'compared', async (part) => ({ verdicts: await background.compareWithFile(part) }));
}

/** Takes over what is new, and only what proves itself. To be called after `compareFile`, with the reader's word. */
export function restoreFile(background: ForPanels, file: Blob, run: Run): Promise<RestoreResult> {
  return walk(file, run, 'restored', (part) => background.restoreFromFile(part));
}

type Answer = { readonly verdicts: readonly Verdict[]; readonly problem?: SaveProblem | null };

async function walk(
  file: Blob,
  { progress, signal }: Run,
  state: 'compared' | 'restored',
  each: (part: FilePart) => Promise<Answer>,
): Promise<RestoreResult> {
  if (file.size > LARGEST_FILE) return { state: 'too-large' };
  const counts = { new: 0, same: 0, conflicting: 0, refused: 0 };
  const conflicts: Conflict[] = [];
  const problems: FileProblem[] = [];
  const outcome = (): Outcome => ({ ...counts, conflicts, problems });
  let stopped: SaveProblem | null = null;

  async function take(items: readonly FileItem[]): Promise<void> {
    if (stopped) return;
    const [events, records] = [items.filter(isEvent), items.filter(isRecord)];
    for (const item of items) {
      if (item.is !== 'problem') continue;
      counts.refused += 1;
      if (problems.length < SHOWN) problems.push(item);
    }
    if (events.length + records.length === 0) return;
    const part = { events: events.map(({ event }) => event), records: records.map(({ record }) => record) };
    const { verdicts, problem } = await each(part);
    stopped = problem ?? null;
    // Of a part that could not be kept nobody knows how much is there; the same file again will tell.
    if (!stopped) for (const [index, { line }] of [...events, ...records].entries()) count(verdicts[index], line);
  }

  function count(verdict: Verdict | undefined, line: number): void {
    if (verdict === undefined) return;
    if (verdict === 'new' || verdict === 'same') counts[verdict] += 1;
    else {
      counts.conflicting += 1;
      if (conflicts.length < SHOWN) conflicts.push({ line, verdict });
    }
  }

  await readThrough(file, { take, progress, signal });
  return stopped ? { state: 'stopped', reason: stopped, outcome: outcome() } : { state, outcome: outcome() };
}

function isEvent(item: FileItem): item is Extract<FileItem, { is: 'event' }> {
  return item.is === 'event';
}

function isRecord(item: FileItem): item is Extract<FileItem, { is: 'record' }> {
  return item.is === 'record';
}
