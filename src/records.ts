/** Everything that is kept in extension storage: the keys, how they are made, and the type behind each. */
import * as v from 'valibot';
import { INTERVALS } from './domain/files/backup-due.ts';
import { REQUEST_LANGUAGES } from './domain/insight/requests/request-words.ts';
import { correctionContent, journalEvent, noteContent, source, step, subject, target } from './domain/journal/event.ts';
import { EVENT_PREFIX, SEGMENT_PREFIX } from './domain/journal/keys.ts';
import type { PostId } from './domain/post/reading.ts';
import { type Site, site } from './domain/post/sites/site.ts';
import { SITE_PREFIX, siteKey } from './domain/post/sites/site-key.ts';
import { knownThread } from './domain/post/thread/known-thread.ts';
import { versionUnder } from './domain/versions/version.ts';
import { SEEN_PREFIX, seenKey, VERSION_PREFIX } from './domain/versions/version-key.ts';

export { EVENT_PREFIX, eventKey, HEALTH_KEY, SEGMENT_PREFIX, segmentKey } from './domain/journal/keys.ts';
export { THREAD_PREFIX, threadKey } from './domain/post/thread/thread-key.ts';
/** What an article said at one time: behind each key a `version`, never written over. */
export { versionKey, versionUnder } from './domain/versions/version.ts';
/** What the reader pointed out on the pages of a host: behind each key a `site` of that one host. */
export { SEEN_PREFIX, SITE_PREFIX, seenKey, siteKey, VERSION_PREFIX };

/** What the reader has typed and not yet saved, one record per note or correction being written. */
export function draftKey(draft: string): string {
  return `d:${draft}`;
}

export const DRAFT_PREFIX = 'd:';
/** This device's id in the journal. Its absence never means "new user" (design.md, storage). */
export const DEVICE_KEY = 'device';
export const SETTINGS_KEY = 'settings';
/** Hosts that the reader allowed for good and has not stopped, so that one taken away by the browser is noticed. */
export const HOSTS_KEY = 'hosts';
/** The last backup that the reader saved to a file. */
export const BACKUP_KEY = 'backup';
/** Version of the whole layout; a store with a higher one is refused untouched. What changed: `store/migrations/`. */
export const SCHEMA_KEY = 'schema';
export const SCHEMA_VERSION = 3;
/** There while events are sealed that the second copy did not take. */
export const BEHIND_KEY = 'twin-behind';

/** Where the chain of a device ends, written with each event in one go: so an end that is lost is noticed. */
export function tipKey(device: string): string {
  return `tip:${device}`;
}

/** How the names of records begin that a chain consists of, or that say which chain is this device's. */
export const CHAIN_KEYS: readonly string[] = [EVENT_PREFIX, SEGMENT_PREFIX, tipKey(''), DEVICE_KEY, SCHEMA_KEY];

export const tip = v.strictObject({
  /** Number of the last event, -1 before the first. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  /** Its hash, null before the first. */
  hash: v.nullable(v.string()),
});
export type Tip = v.InferOutput<typeof tip>;

const stretch = { device: v.string(), from: v.number(), to: v.number() };
const neighbour = v.nullable(v.strictObject({ at: v.string(), post: v.string() }));
export const foundHealth = v.strictObject({
  /**
   * `restored`: into the first copy. `one-copy`: something is in one of them alone, for the other cannot be read, or does not
   * take it. That the second had to catch up or was built anew is listed, and nothing to worry about.
   */
  state: v.picklist(['whole', 'restored', 'one-copy', 'missing']),
  events: v.number(),
  devices: v.number(),
  /** Events `from` to `to` of a device, that one copy had lost and the other has given back. */
  restored: v.array(v.strictObject({ ...stretch, into: v.picklist(['local', 'twin']) })),
  /** What neither copy has, or has only as something else than was written; and the events before and after it. */
  missing: v.array(
    v.strictObject({ ...stretch, why: v.picklist(['absent', 'altered']), before: neighbour, after: neighbour }),
  ),
  /** ISO 8601 in UTC. */
  checkedAt: v.string(),
});
export type FoundHealth = v.InferOutput<typeof foundHealth>;

/** How often a backup makes itself on this device, and how the last try went. */
export const SCHEDULE_KEY = 'backup-schedule';
export const schedule = v.strictObject({
  /** Days; 0 for never. */
  every: v.picklist(INTERVALS),
  /** ISO 8601 in UTC; null where none was made yet. */
  tried: v.nullable(v.string()),
  /** `not-whole`: what could be read of it afterwards was not what was written. */
  problem: v.nullable(v.picklist(['not-allowed', 'not-whole', 'failed'])),
});

/** Of what is missing, what the reader was told of and wants to hear no more: `foundHealth`'s list, as text. */
export const KNOWN_LOSS_KEY = 'known-loss';

/** A record that was damaged is put aside under this before a sound one takes its place. */
export function asideKey(key: string): string {
  return `x:${key}`;
}

/** Small records that the second copy holds too, besides the journal: what the reader would miss. */
export function isCopied(key: string): boolean {
  const alone = [DEVICE_KEY, SETTINGS_KEY, HOSTS_KEY, BACKUP_KEY].includes(key);
  return alone || [DRAFT_PREFIX, SITE_PREFIX, SEEN_PREFIX].some((prefix) => key.startsWith(prefix));
}

/** Which version of a post the reader has seen last: its key. */
export const seenRecord = v.strictObject({ version: v.pipe(v.string(), v.minLength(1), v.maxLength(3_000)) });

const common = {
  /** The id of the note, correction or step that it will become. */
  id: v.string(),
  post: v.string(),
  /** When it was last typed into, ISO 8601 in UTC. */
  at: v.string(),
  /** The event it started from, null for something new. */
  base: v.nullable(v.string()),
};
const letter = v.strictObject({ subject: v.string(), text: v.string() });
export const draft = v.variant('of', [
  v.strictObject({ ...common, of: v.literal('note'), target, content: noteContent }),
  v.strictObject({
    ...common,
    of: v.literal('correction'),
    // A half-filled form: what is not chosen yet is missing.
    content: v.partial(v.strictObject({ ...correctionContent.entries, subject: v.nullable(subject) })),
  }),
  v.strictObject({
    ...common,
    of: v.literal('step'),
    correction: v.string(),
    content: v.strictObject({
      status: step.entries.status,
      // Null: a comment that is not chosen yet.
      source: v.nullable(source),
      note: step.entries.note,
      // As the form's fields hold them, '' for none; `was`: ISO 8601, what they were filled from.
      when: v.strictObject({ date: v.string(), time: v.string() }),
      was: v.nullable(v.string()),
    }),
  }),
  v.strictObject({
    ...common,
    of: v.literal('request'),
    correction: v.string(),
    content: v.variant('state', [
      v.strictObject({
        state: v.literal('sent'),
        language: v.picklist(REQUEST_LANGUAGES),
        // In each language that was looked at: the other one is there again when it is chosen.
        letters: v.partial(v.strictObject({ en: letter, ru: letter })),
      }),
      v.strictObject({ state: v.literal('answered'), text: v.string() }),
    ]),
  }),
]);

export const settings = v.strictObject({
  /** Width of the panel in CSS pixels. */
  panelWidth: v.pipe(v.number(), v.minValue(280), v.maxValue(800)),
  /** Whether posts on known sites show the small tab at the page's edge. */
  edgeTab: v.boolean(),
  /** After so many entries that are in no backup the panel reminds of one; 0 for never. Missing in older records. */
  remindAfter: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)), 100),
});
export const DEFAULT_SETTINGS: Settings = { panelWidth: 380, edgeTab: true, remindAfter: 100 };

export const backup = v.strictObject({
  /** ISO 8601 in UTC. */
  at: v.string(),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Last number of each device in it. */
  devices: v.pipe(
    v.array(v.strictObject({ device: v.string(), to: v.pipe(v.number(), v.integer()) })),
    v.maxLength(10_000),
  ),
  rules: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(5_000))),
});

/**
 * Whether a record beside the journal belongs into a backup, and may be taken from one: what the reader made, well
 * formed, under the key that is its own. Not what belongs to the device: its id, its hosts, the date of a backup, what was seen on it.
 */
export function isKeptRecord(key: string, value: unknown): boolean {
  if (key === SETTINGS_KEY) return v.is(settings, value);
  if (key.startsWith(DRAFT_PREFIX)) return v.is(draft, value) && draftKey(value.id) === key;
  if (key.startsWith(VERSION_PREFIX)) return versionUnder(key, value) !== null;
  return key.startsWith(SITE_PREFIX) && siteUnder(key, value) !== null;
}

/** The rule under a key; null where it cannot be understood or is another host's. */
export function siteUnder(key: string, value: unknown): Site | null {
  const parsed = v.safeParse(site, value);
  const [host, other] = parsed.success ? parsed.output.hosts : [];
  return parsed.success && host !== undefined && other === undefined && siteKey(host) === key ? parsed.output : null;
}

/**
 * What was seen of a thread on several pages, one record per post. It is no journal: it holds what pages say, nothing of
 * the reader's, and may be forgotten.
 */
export const keptThread = v.strictObject({
  post: v.string(),
  /** When it last learnt something, ISO 8601 in UTC. */
  at: v.string(),
  thread: knownThread,
});

export const knownHosts = v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(300)));

export type Draft = v.InferOutput<typeof draft>;
export type NoteDraft = Extract<Draft, { of: 'note' }>;
export type CorrectionDraft = Extract<Draft, { of: 'correction' }>;
export type StepDraft = Extract<Draft, { of: 'step' }>;
export type RequestDraft = Extract<Draft, { of: 'request' }>;
export type Settings = v.InferOutput<typeof settings>;
export type Schedule = v.InferOutput<typeof schedule>;
export type BackupRecord = v.InferOutput<typeof backup>;
export type { PostId, Site };
export { journalEvent, site };
