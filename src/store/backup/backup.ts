/** Gives everything out for a file, and takes in from one what is not here: a union, in which nothing gives way. */
import * as v from 'valibot';
import { compareEvent, compareRecord, type Known, type Verdict } from '../../domain/files/compare.ts';
import type { KeptRecord } from '../../domain/files/own-file.ts';
import { hashesOfRules } from '../../domain/files/rule-hash.ts';
import { canonical } from '../../domain/journal/chain.ts';
import type { Digest } from '../../domain/journal/digest-of.ts';
import type { JournalEvent } from '../../domain/journal/event.ts';
import { areGenuine } from '../../domain/journal/segment.ts';
import { hashOfContent } from '../../domain/versions/version.ts';
import type { BackupState, Everything, FilePart, PartRestored, SaveProblem, SaveResult } from '../../messages.ts';
import {
  BACKUP_KEY,
  type BackupRecord,
  backup,
  isKeptRecord,
  journalEvent,
  VERSION_PREFIX,
  versionUnder,
} from '../../records.ts';
import type { Queue } from '../queue.ts';
import type { Holdings } from './holdings.ts';

/** What comes in is `unknown`: it was sent by another script. */
export interface BackupStore {
  everythingKept(): Promise<Everything>;
  versionsUnder(keys: unknown): Promise<readonly KeptRecord[]>;
  eventsFrom(device: unknown, from: unknown, limit: unknown): Promise<readonly JournalEvent[]>;
  keep(made: unknown): Promise<SaveResult>;
  state(): Promise<BackupState>;
  compare(part: unknown): Promise<readonly Verdict[]>;
  restore(part: unknown): Promise<PartRestored>;
}

export interface BackupParts {
  readonly holdings: Holdings;
  readonly queue: Queue;
  readonly digest: Digest;
  /** The device's clock, ISO 8601 in UTC. */
  readonly now: () => string;
}

/** Events and records in one message; the file is longer. */
const MOST = 500;
const filePart = v.strictObject({
  events: v.pipe(v.array(journalEvent), v.maxLength(MOST)),
  records: v.pipe(
    v.array(
      v.pipe(
        v.strictObject({ key: v.string(), value: v.unknown() }),
        v.check(({ key, value }) => isKeptRecord(key, value)),
      ),
    ),
    v.maxLength(MOST),
  ),
});
const asked = v.strictTuple([
  v.string(),
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST)),
]);
const versionKeys = v.pipe(
  v.array(v.pipe(v.string(), v.startsWith(VERSION_PREFIX), v.maxLength(3_000))),
  v.minLength(1),
  v.maxLength(MOST),
);
const made = v.omit(backup, ['at']);

export function createBackupStore({ holdings, queue, digest, now }: BackupParts): BackupStore {
  async function everythingKept(): Promise<Everything> {
    const reason = await holdings.problem();
    if (reason) return { state: 'unreadable', reason };
    const [devices, records] = [await holdings.devices(), await holdings.records()];
    return { state: 'open', devices, records, versions: await holdings.versions() };
  }

  async function last(): Promise<BackupRecord | null> {
    const parsed = v.safeParse(backup, await holdings.record(BACKUP_KEY));
    return parsed.success ? parsed.output : null;
  }

  async function state(): Promise<BackupState> {
    if (await holdings.problem()) return { last: null, since: 0 };
    const before = await last();
    const ends = new Map(before?.devices.map(({ device, to }) => [device, to]));
    const since = (await holdings.devices()).reduce((sum, { device, to, count }) => {
      const end = ends.get(device);
      return sum + (end === undefined ? count : Math.max(0, to - end));
    }, 0);
    const kept = new Set(before?.rules);
    const rules = (await hashesOfRules(await holdings.records(), digest)).filter((hash) => !kept.has(hash));
    return { last: before && { at: before.at, bytes: before.bytes }, since: since + rules.length };
  }

  async function compareAll({ events, records }: FilePart): Promise<Verdict[]> {
    const known = await knownOf(events, holdings, digest);
    const verdicts = events.map((event, index) => compareEvent(event, known[index] ?? NOTHING));
    for (const record of records) verdicts.push(compareRecord(record, await holdings.record(record.key)));
    return verdicts;
  }

  async function takeIn(part: FilePart): Promise<PartRestored> {
    const { events, records } = part;
    const verdicts = await compareAll(part);
    const news = events.filter((_, index) => verdicts[index] === 'new');
    let problem: SaveProblem | null = news.length > 0 ? await holdings.takeIn(news) : null;
    for (const [index, record] of records.entries()) {
      if (problem || verdicts[events.length + index] !== 'new') continue;
      problem = await holdings.keepRecord(record);
    }
    return { verdicts, problem };
  }

  /** A version is what its hash names, or it is none. */
  async function areTrue(records: readonly KeptRecord[]): Promise<boolean> {
    for (const { key, value } of records) {
      const version = key.startsWith(VERSION_PREFIX) ? versionUnder(key, value) : null;
      if (version && (await hashOfContent(version.content, digest)) !== version.hash) return false;
    }
    return true;
  }

  async function keep(request: unknown): Promise<SaveResult> {
    const parsed = v.safeParse(made, request);
    if (!parsed.success) return { saved: false, reason: 'bad-request' };
    const at = now();
    const reason =
      (await holdings.problem()) ?? (await holdings.keepRecord({ key: BACKUP_KEY, value: { at, ...parsed.output } }));
    return reason ? { saved: false, reason } : { saved: true, at, event: BACKUP_KEY };
  }

  return {
    everythingKept,
    state,
    keep: (request) => queue(() => keep(request)),
    async eventsFrom(device, from, limit) {
      const parsed = v.safeParse(asked, [device, from, limit]);
      if (!parsed.success) throw new Error('bad-request');
      return holdings.eventsFrom(...parsed.output);
    },
    async versionsUnder(request) {
      const parsed = v.safeParse(versionKeys, request);
      if (!parsed.success) throw new Error('bad-request');
      const found = await Promise.all(parsed.output.map(async (key) => ({ key, value: await holdings.version(key) })));
      return found.filter(({ key, value }) => isKeptRecord(key, value));
    },
    async compare(request) {
      const parsed = v.safeParse(filePart, request);
      if (!parsed.success) throw new Error('bad-request');
      return compareAll(parsed.output);
    },
    async restore(request) {
      const parsed = v.safeParse(filePart, request);
      if (
        !parsed.success ||
        !(await areGenuine(parsed.output.events, digest)) ||
        !(await areTrue(parsed.output.records))
      )
        // Once more at the door: what is taken in becomes part of the journal.
        return { verdicts: [], problem: 'bad-request' };
      return queue(async () => {
        const problem = await holdings.problem();
        return problem ? { verdicts: [], problem } : takeIn(parsed.output);
      });
    },
  };
}

const NOTHING: Known = { atPlace: undefined, ofId: undefined, before: undefined };

/** What is here of each event's place and id: asked for once per stretch of one device, not once per event. */
async function knownOf(events: readonly JournalEvent[], holdings: Holdings, digest: Digest): Promise<Known[]> {
  const places = new Map<string, JournalEvent>();
  for (const [device, from, to] of stretchesOf(events)) {
    for (const event of await holdings.eventsFrom(device, from, to - from + 1)) places.set(placeOf(event), event);
  }
  const missing = events.filter((event) => !places.has(placeOf(event)));
  const ids = new Map((await holdings.byIds(missing.map(({ id }) => id))).map((event) => [event.id, event]));
  const known: Known[] = [];
  for (const event of events) {
    known.push({
      atPlace: await unlessAltered(places.get(placeOf(event)), event, digest),
      ofId: await unlessAltered(ids.get(event.id), event, digest),
      before: places.get(placeOf({ device: event.device, seq: event.seq - 1 }))?.hash,
    });
  }
  return known;
}

/** What is here and no longer says what was hashed is what a backup is for: it does not stand in the file's way. */
async function unlessAltered(here: JournalEvent | undefined, event: JournalEvent, digest: Digest) {
  if (!here || canonical(here) === canonical(event)) return here;
  return (await areGenuine([here], digest)) ? here : undefined;
}

/** Each device with the numbers from the one before its first to its last; in a file they stand close together. */
function stretchesOf(events: readonly JournalEvent[]): (readonly [string, number, number])[] {
  const stretches: [string, number, number][] = [];
  for (const { device, seq } of events) {
    const last = stretches.at(-1);
    if (last?.[0] === device && seq >= last[2] && seq - last[2] <= MOST) last[2] = seq;
    else stretches.push([device, Math.max(0, seq - 1), seq]);
  }
  return stretches;
}

function placeOf({ device, seq }: Pick<JournalEvent, 'device' | 'seq'>): string {
  return `${device}:${seq}`;
}
