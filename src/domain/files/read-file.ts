/** Reads the own file as it comes, line by line: nothing is believed that does not prove to be what was written. */
import * as v from 'valibot';
import { canonical, hashOf } from '../journal/chain.ts';
import { type Digest, digestOf } from '../journal/digest-of.ts';
import type { JournalEvent } from '../journal/event.ts';
import { createLines } from './lines.ts';
import { endLine, eventLine, FILE_FORMAT, type Header, header, type KeptRecord, recordLine } from './own-file.ts';

export type FileProblemKind =
  /** The first line is no header of ours: another program's file, or none at all. */
  | 'not-ours'
  /** Written by a later version, in a form that is not known here. */
  | 'newer'
  /** Longer than any line that was ever written. */
  | 'too-long'
  /** No JSON. */
  | 'no-json'
  /** JSON, but not of the shape that belongs there. `at` is the path to what is wrong. */
  | 'wrong-shape'
  /** Not what was written: its hash says so. */
  | 'altered'
  /** Each event proves itself, but this one does not follow the one before it of its device. */
  | 'unlinked'
  /** A record of a kind that is not restored from files. */
  | 'unknown-record'
  /** Something stands where the file should be over, or before it has begun. */
  | 'out-of-place'
  /** The end is missing. */
  | 'cut-off'
  /** The end is there, but does not belong to these lines: some were taken out, put in or moved. */
  | 'end-differs';

export interface FileProblem {
  readonly is: 'problem';
  readonly problem: FileProblemKind;
  /** Counted from 1. */
  readonly line: number;
  /** Path within the line, or ''. */
  readonly at: string;
  /** The event as it reads now, where it has the shape of one: proven in nothing. */
  readonly event?: JournalEvent;
}
export type FileItem =
  | { readonly is: 'header'; readonly header: Header }
  | { readonly is: 'event'; readonly line: number; readonly event: JournalEvent }
  | { readonly is: 'record'; readonly line: number; readonly record: KeptRecord }
  | FileProblem;

export interface OwnFileReader {
  /** Takes the next piece of the file, cut anywhere; answers what its whole lines say. */
  read(text: string): Promise<FileItem[]>;
  /** There is no more. Answers the last line, and whether the file is whole. */
  end(): Promise<FileItem[]>;
  /** True once it makes no sense to read on: it is no file of ours. */
  isOver(): boolean;
}

export interface OwnFileReaderOptions {
  readonly digest: Digest;
  /** Whether a record of this key may have this value, and be restored. */
  readonly isRecord: (key: string, value: unknown) => boolean;
}

/** Never throws for what stands in the file: every fault is an item that says where it is. */
export function createOwnFileReader({ digest, isRecord }: OwnFileReaderOptions): OwnFileReader {
  const lines = createLines();
  const hashes: string[] = [];
  let head: Header | null = null;
  let [events, records, line] = [0, 0, 0];
  let [over, ended, sound] = [false, false, true];
  let before: JournalEvent | null = null;

  function problem(kind: FileProblemKind, at = ''): FileProblem {
    sound = false;
    if (kind === 'not-ours' || kind === 'newer' || kind === 'too-long') over = true;
    return { is: 'problem', problem: kind, line, at };
  }

  async function readLine(text: string | null): Promise<FileItem | null> {
    line += 1;
    if (text === null) return head ? problem('too-long') : problem('not-ours');
    if (text.trim() === '') return null;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return problem(head ? 'no-json' : 'not-ours');
    }
    if (!head) return readHeader(value, text);
    if (ended) return problem('out-of-place');
    if (has(value, 'event')) return readEvent(value);
    if (has(value, 'record')) return readRecord(value);
    return has(value, 'end') ? readEnd(value) : problem('wrong-shape');
  }

  async function readHeader(value: unknown, text: string): Promise<FileItem> {
    const parsed = v.safeParse(header, value);
    if (!parsed.success) {
      const format = has(value, 'format') ? value.format : null;
      if (typeof format !== 'string' || !format.startsWith('corrigenda/')) return problem('not-ours');
      return format === FILE_FORMAT ? problem('wrong-shape', placeOf(parsed.issues)) : problem('newer', format);
    }
    head = parsed.output;
    hashes.push(await digestOf(text.trimEnd(), digest));
    return { is: 'header', header: head };
  }

  async function readEvent(value: unknown): Promise<FileItem> {
    const parsed = v.safeParse(eventLine, value);
    if (!parsed.success) return problem('wrong-shape', placeOf(parsed.issues));
    const { event } = parsed.output;
    if ((await hashOf(event, digest)) !== event.hash) return { ...problem('altered'), event };
    hashes.push(event.hash);
    events += 1;
    const follows = before?.device === event.device && before.seq + 1 === event.seq;
    const linked = !follows || before?.hash === event.prev;
    before = event;
    return linked ? { is: 'event', line, event } : { ...problem('unlinked'), event };
  }

  async function readRecord(value: unknown): Promise<FileItem> {
    const parsed = v.safeParse(recordLine, value);
    if (!parsed.success) return problem('wrong-shape', placeOf(parsed.issues));
    const { record, hash } = parsed.output;
    const { key } = record;
    // Before anything walks through it: its depth is not known yet.
    if (!isRecord(key, record.value)) return problem('unknown-record', key.slice(0, 200));
    const kept = { key, value: record.value };
    if ((await digestOf(canonical(kept), digest)) !== hash) return problem('altered');
    hashes.push(hash);
    records += 1;
    return { is: 'record', line, record: kept };
  }

  async function readEnd(value: unknown): Promise<FileItem | null> {
    const parsed = v.safeParse(endLine, value);
    ended = true;
    if (!parsed.success) return problem('wrong-shape', placeOf(parsed.issues));
    const { end } = parsed.output;
    const complete =
      end.lines === hashes.length && end.hash === (await digestOf(hashes.join('\n'), digest)) && isAsAnnounced();
    // Where a line before was refused, that one is the fault, and this follows from it.
    return complete || !sound ? null : problem('end-differs');
  }

  function isAsAnnounced(): boolean {
    return events === head?.events && records === head.records;
  }

  async function readAll(whole: readonly (string | null)[]): Promise<FileItem[]> {
    const items: FileItem[] = [];
    for (const text of whole) {
      if (over) break;
      const item = await readLine(text);
      if (item) items.push(item);
    }
    return items;
  }

  return {
    isOver: () => over,
    read: (text) => readAll(over ? [] : lines.push(text)),
    async end() {
      const items = await readAll(over ? [] : lines.end());
      if (over || (head && ended)) return items;
      line += 1;
      return [...items, problem(head ? 'cut-off' : 'not-ours')];
    },
  };
}

function has<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

function placeOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  return (first && v.getDotPath(first)?.slice(0, 200)) ?? '';
}
