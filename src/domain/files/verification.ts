/** Whether a log that left the extension is still what was written: the verdict over all that the reader of files finds in it. */
import type { JournalEvent } from '../journal/event.ts';
import type { DeviceInFile } from './own-file.ts';
import type { FileItem, FileProblem, FileProblemKind } from './read-file.ts';

/** A place where the log is not what was written. */
export interface Break {
  /** Which entry of the file, counted from 1: the header before the first is none. 0 for the header, null for the end. */
  readonly entry: number | null;
  /** Line of the file, counted from 1. */
  readonly line: number;
  readonly why:
    | FileProblemKind
    /** `count` entries of this device are not in the file, though the one after them is, or the header names them. */
    | 'missing'
    /** A number of this device came before, or comes after a later one. */
    | 'repeated'
    /** The first of a device claims that something was before it. */
    | 'headless';
  readonly at: string;
  readonly count: number;
  /** The entry as it reads now, where it can be read; after a gap, the one behind the gap. */
  readonly event: JournalEvent | null;
}

/** Where the chain of a device ends. Who noted this hash elsewhere can prove that the whole chain is the same. */
export interface ChainEnd {
  readonly device: string;
  readonly entries: number;
  /** Hash of the last entry, `sha256-` and 64 hexadecimal digits. */
  readonly hash: string;
  /** When that was written, ISO 8601 in UTC. */
  readonly at: string;
}

export interface Verdict {
  /** `none`: no log of ours, or one of a later form: nothing can be said of it. */
  readonly state: 'intact' | 'broken' | 'none';
  /** Entries of the journal, and records beside it, that prove themselves. */
  readonly entries: number;
  readonly records: number;
  /** The first of them, in the order of the file; `broken` counts all. */
  readonly breaks: readonly Break[];
  readonly broken: number;
  readonly ends: readonly ChainEnd[];
}

export interface Verification {
  /** Takes what the reader of files found next, in its order. */
  take(items: readonly FileItem[]): void;
  /** The verdict once all is taken. */
  verdict(): Verdict;
}

/** A file with thousands of faults does not need all of them told. */
const TOLD = 50;

interface Chain {
  last: JournalEvent;
  entries: number;
}

/**
 * Beyond what proves itself line by line (`read-file.ts`) it counts the numbers of each device: someone who takes an
 * entry out and mends the end of the file leaves a hole, or a header that says more. One who writes the whole file anew
 * cannot be told from its owner: that is what `ends` are for.
 */
export function createVerification(): Verification {
  const breaks: Break[] = [];
  const chains = new Map<string, Chain>();
  let [broken, entries, records, bad] = [0, 0, 0, 0];
  let announced: readonly DeviceInFile[] = [];
  let isOurs = true;
  let line = 0;

  function tell(what: Omit<Break, 'at' | 'count' | 'event'> & Partial<Break>): void {
    broken += 1;
    if (breaks.length < TOLD) breaks.push({ at: '', count: 1, event: null, ...what });
  }

  function takeEvent(event: JournalEvent, at: number): void {
    entries += 1;
    follow(event, at);
  }

  /** Counts on from the entry before of the same device. Entries that cannot be read may be those that seem to be missing. */
  function follow(event: JournalEvent, at: number): void {
    const chain = chains.get(event.device);
    const expected = chain ? chain.last.seq + 1 : 0;
    const count = event.seq - expected - bad;
    const place = { entry: at - 1, line: at, event };
    if (event.seq < expected) tell({ ...place, why: 'repeated' });
    else if (count > 0) tell({ ...place, why: 'missing', count });
    else if (event.seq === 0 && event.prev !== null) tell({ ...place, why: 'headless' });
    bad = 0;
    if (!chain) chains.set(event.device, { last: event, entries: 1 });
    else if (event.seq >= expected) [chain.last, chain.entries] = [event, chain.entries + 1];
  }

  function takeProblem({ problem, line: at, at: path, event }: FileProblem): void {
    if (problem === 'not-ours' || problem === 'newer') isOurs = false;
    const isEnd = problem === 'cut-off' || problem === 'end-differs';
    tell({ entry: isEnd ? null : at - 1, line: at, why: problem, at: path, event: event ?? null });
    if (event) follow(event, at);
    else bad += 1;
  }

  /** What the header names and no line brought: told only where nothing else says why. */
  function compareWithHeader(): void {
    if (broken > 0) return;
    for (const { device, to, last } of announced) {
      const chain = chains.get(device);
      const count = to - (chain?.last.seq ?? -1);
      if (count > 0) tell({ entry: null, line, why: 'missing', count, event: chain?.last ?? null });
      else if (chain?.last.hash !== last) tell({ entry: 0, line: 1, why: 'end-differs' });
    }
  }

  return {
    take(items) {
      for (const item of items) {
        if (item.is !== 'header') line = item.line;
        if (item.is === 'header') announced = item.header.devices;
        else if (item.is === 'event') takeEvent(item.event, item.line);
        else if (item.is === 'record') records += 1;
        else takeProblem(item);
      }
    },
    verdict() {
      if (isOurs) compareWithHeader();
      const ends = [...chains].map(([device, { last, entries: count }]) => ({
        device,
        entries: count,
        hash: last.hash,
        at: last.at,
      }));
      const state = !isOurs ? 'none' : broken === 0 ? 'intact' : 'broken';
      return { state, entries, records, breaks, broken, ends };
    },
  };
}
