/**
 * What is held in memory of the first copy: the newest events, the drafts, and the names of the sealed segments. Read
 * once in the background's life and held in step with whatever else writes.
 */
import * as v from 'valibot';
import type { JournalEvent } from '../domain/journal/event.ts';
import { type Stretch, stretchOf } from '../domain/journal/keys.ts';
import type { SaveProblem } from '../messages.ts';
import { report } from '../platform/report.ts';
import {
  BEHIND_KEY,
  DRAFT_PREFIX,
  type Draft,
  draft,
  draftKey,
  EVENT_PREFIX,
  eventKey,
  journalEvent,
  SCHEMA_KEY,
  SEGMENT_PREFIX,
  SITE_PREFIX,
  type Site,
  siteUnder,
  VERSION_PREFIX,
} from '../records.ts';
import { type Area, keysOf, readEach, schemaProblem } from './area.ts';
import { createEventIndex, type EventIndex } from './event-index.ts';

export interface Records {
  /** Why this store cannot be used, or null. */
  readonly problem: SaveProblem | null;
  /** The events that are not sealed yet, of every device. */
  readonly events: EventIndex;
  readonly drafts: Map<string, Draft>;
  /** The sealed ones, by key: names only. */
  readonly segments: Map<string, Stretch>;
  /** By host. */
  readonly sites: Map<string, Site>;
  /** Keys of the articles' versions: names only. */
  readonly versions: Set<string>;
  /** Keys of records that are there and cannot be understood. They are left alone, and hide nothing else. */
  readonly damaged: Set<string>;
  /** Were events sealed that the twin did not take? */
  behind: boolean;
}

const clocks = v.object({ events: v.array(v.object({ clock: v.number() })) });

export type Changes = Record<string, { readonly newValue?: unknown }>;

export interface Snapshot {
  /** What is kept. Rejects where the store cannot be read; the next call tries again. */
  records(): Promise<Records>;
  /**
   * Every name that was listed when this was read, as it is now: once. Null where they were taken before: then whoever
   * wants them lists anew. To list costs
   * as much as to read all values in Firefox 153 (1.5 s at 100,000 events). Rejects as `records`.
   */
  takeNames(): Promise<readonly string[] | null>;
  /** To be told of every change in storage, by the browser and (which is sooner) by who made it. */
  follow(changes: Changes): void;
}

export function createSnapshot(area: Area): Snapshot {
  let loading: Promise<Records> | null = null;
  let loaded: Records | null = null;
  let missed: Changes[] = [];
  let names: Set<string> | null = null;

  async function load(): Promise<Records> {
    missed = [];
    try {
      names = new Set(await keysOf(area));
      const records = await readRecords(area, names);
      // What changed while everything was being read may or may not be in it: taking it twice is harmless.
      for (const changes of missed) {
        apply(changes, records);
        rename(changes, names);
      }
      loaded = records;
      return records;
    } catch (failure) {
      loading = null;
      throw failure;
    }
  }

  return {
    records() {
      loading ??= load();
      return loading;
    },
    async takeNames() {
      loading ??= load();
      await loading;
      const taken = names && [...names];
      names = null;
      return taken;
    },
    follow(changes) {
      if (loaded) {
        apply(changes, loaded);
        rename(changes, names);
      } else if (loading) missed.push(changes);
    },
  };
}

function rename(changes: Changes, names: Set<string> | null): void {
  for (const [key, { newValue }] of Object.entries(changes)) {
    if (newValue === undefined) names?.delete(key);
    else names?.add(key);
  }
}

/**
 * What is kept under these names. A name under which nothing is found any more is taken from `names`: Chromium 156 lists a record
 * whose JSON was damaged, refuses to read it, and has it no longer after that, without telling of a change.
 */
async function readRecords(area: Area, names: Set<string>): Promise<Records> {
  const wanted = [...names].filter((key) =>
    [EVENT_PREFIX, DRAFT_PREFIX, SITE_PREFIX].some((prefix) => key.startsWith(prefix)),
  );
  const found = await readEach(area, [SCHEMA_KEY, ...wanted]);
  // What cannot be told to be of this layout is not interpreted.
  if (found.unreadable.includes(SCHEMA_KEY)) throw new Error('the layout cannot be read');
  const records: Records = {
    problem: schemaProblem(found.records[SCHEMA_KEY]),
    events: createEventIndex(),
    drafts: new Map(),
    segments: new Map(),
    sites: new Map(),
    versions: new Set(),
    damaged: new Set(),
    behind: false,
  };
  // A newer layout may have given these keys another meaning.
  if (records.problem) return records;
  for (const key of wanted) if (!(key in found.records || found.unreadable.includes(key))) names.delete(key);
  for (const key of names) note(key, records);
  for (const [key, value] of Object.entries(found.records)) take(key, value, records);
  for (const key of found.unreadable) records.damaged.add(key);
  const { size } = records.damaged;
  if (size > 0) report('reading the store', new Error(`${size} unreadable: ${[...records.damaged].join(', ')}`));
  return records;
}

/** What a key alone says. */
function note(key: string, records: Records): void {
  if (key === BEHIND_KEY) records.behind = true;
  if (key.startsWith(VERSION_PREFIX)) records.versions.add(key);
  if (!key.startsWith(SEGMENT_PREFIX)) return;
  const stretch = stretchOf(key);
  if (stretch) records.segments.set(key, stretch);
  else records.damaged.add(key);
}

/** Events that come sealed, out of a file or from the twin, are not held: but what is written next comes after them. */
function hearClocks(key: string, value: unknown, { events }: Records): void {
  if (!key.startsWith(SEGMENT_PREFIX)) return;
  const parsed = v.safeParse(clocks, value);
  if (parsed.success) events.heard(Math.max(-1, ...parsed.output.events.map(({ clock }) => clock)));
}

function take(key: string, value: unknown, records: Records): void {
  if (key.startsWith(EVENT_PREFIX)) {
    const event = parseEvent(key, value);
    if (event) records.events.add(event);
    mark(key, event !== null, records);
  } else if (key.startsWith(DRAFT_PREFIX)) {
    const parsed = v.safeParse(draft, value);
    const understood = parsed.success && draftKey(parsed.output.id) === key;
    if (understood) records.drafts.set(parsed.output.id, parsed.output);
    mark(key, understood, records);
  } else if (key.startsWith(SITE_PREFIX)) {
    const found = siteUnder(key, value);
    if (found) records.sites.set(key.slice(SITE_PREFIX.length), found);
    mark(key, found !== null, records);
  }
}

function mark(key: string, understood: boolean, { damaged }: Records): void {
  if (understood) damaged.delete(key);
  else damaged.add(key);
}

/** The event under a key; null where it cannot be understood or claims another place than its key's. */
export function parseEvent(key: string, value: unknown): JournalEvent | null {
  const parsed = v.safeParse(journalEvent, value);
  return parsed.success && eventKey(parsed.output.device, parsed.output.seq) === key ? parsed.output : null;
}

/** An event that is taken out of storage is not forgotten: it was sealed by another life of the background, or lost. */
function apply(changes: Changes, records: Records): void {
  for (const [key, { newValue }] of Object.entries(changes)) {
    if (newValue !== undefined) {
      note(key, records);
      take(key, newValue, records);
      hearClocks(key, newValue, records);
    } else {
      if (key === BEHIND_KEY) records.behind = false;
      if (key.startsWith(DRAFT_PREFIX)) records.drafts.delete(key.slice(DRAFT_PREFIX.length));
      if (key.startsWith(SITE_PREFIX)) records.sites.delete(key.slice(SITE_PREFIX.length));
      records.segments.delete(key);
      records.versions.delete(key);
    }
  }
}
