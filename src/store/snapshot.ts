/** Everything that is kept, read once in the background's life and held in step with whatever else writes. */
import * as v from 'valibot';
import type { JournalEvent } from '../domain/journal/event.ts';
import type { SaveProblem } from '../messages.ts';
import { report } from '../platform/report.ts';
import {
  DEVICE_KEY,
  DRAFT_PREFIX,
  type Draft,
  draft,
  draftKey,
  EVENT_PREFIX,
  eventKey,
  journalEvent,
  SCHEMA_KEY,
} from '../records.ts';
import { type Area, schemaProblem } from './area.ts';
import { createEventIndex, type EventIndex } from './event-index.ts';

export interface Records {
  /** Why this store cannot be used, or null. */
  readonly problem: SaveProblem | null;
  device: string | null;
  readonly events: EventIndex;
  readonly drafts: Map<string, Draft>;
  /** Keys of records that are there and cannot be understood. They are left alone, and hide nothing else. */
  readonly damaged: Set<string>;
}

type Changes = Record<string, { readonly newValue?: unknown }>;

export interface Snapshot {
  /** What is kept. Rejects where the store cannot be read; the next call tries again. */
  records(): Promise<Records>;
  /** To be told of every change in storage, by the browser and (which is sooner) by who made it. */
  follow(changes: Changes): void;
}

export function createSnapshot(area: Area): Snapshot {
  let loading: Promise<Records> | null = null;
  let loaded: Records | null = null;
  let missed: Changes[] = [];

  async function load(): Promise<Records> {
    missed = [];
    try {
      const records = readRecords(await area.get(null));
      // What changed while everything was being read may or may not be in it: taking it twice is harmless.
      for (const changes of missed) apply(changes, records);
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
    follow(changes) {
      if (loaded) apply(changes, loaded);
      else if (loading) missed.push(changes);
    },
  };
}

function readRecords(kept: Record<string, unknown>): Records {
  const device = kept[DEVICE_KEY];
  const records: Records = {
    problem: schemaProblem(kept[SCHEMA_KEY]),
    device: typeof device === 'string' ? device : null,
    events: createEventIndex(),
    drafts: new Map(),
    damaged: new Set(),
  };
  // A newer layout may have given these keys another meaning.
  if (records.problem) return records;
  for (const [key, value] of Object.entries(kept)) take(key, value, records);
  const { size } = records.damaged;
  if (size > 0) report('reading the store', new Error(`${size} unreadable: ${[...records.damaged].join(', ')}`));
  return records;
}

function take(key: string, value: unknown, records: Records): void {
  if (key.startsWith(EVENT_PREFIX)) {
    const event = parseEvent(key, value);
    if (event) records.events.add(event);
    else records.damaged.add(key);
  } else if (key.startsWith(DRAFT_PREFIX)) {
    const parsed = v.safeParse(draft, value);
    if (parsed.success && draftKey(parsed.output.id) === key) records.drafts.set(parsed.output.id, parsed.output);
    else records.damaged.add(key);
  }
}

/** The event under a key; null where it cannot be understood or claims another place than its key's. */
export function parseEvent(key: string, value: unknown): JournalEvent | null {
  const parsed = v.safeParse(journalEvent, value);
  return parsed.success && eventKey(parsed.output.device, parsed.output.seq) === key ? parsed.output : null;
}

/** An event that is taken out of storage is not forgotten: it was sealed elsewhere, or lost. */
function apply(changes: Changes, records: Records): void {
  for (const [key, { newValue }] of Object.entries(changes)) {
    if (newValue !== undefined) take(key, newValue, records);
    else if (key.startsWith(DRAFT_PREFIX)) records.drafts.delete(key.slice(DRAFT_PREFIX.length));
  }
}
