/** A background and a page for panel tests: a journal in memory that folds and can fail, a page that answers and remembers what it was told. */

import { createHash } from 'node:crypto';
import type { AllowedHost } from '../../src/domain/access/allowed-hosts.ts';
import type { EventBody, JournalEvent } from '../../src/domain/journal/event.ts';
import { fold } from '../../src/domain/journal/fold.ts';
import type { Reading } from '../../src/domain/post/reading.ts';
import type { Site } from '../../src/domain/post/sites/site.ts';
import { joinPages } from '../../src/domain/post/thread/join-pages.ts';
import { keyOf, knownFrom, mergeThreads, NOTHING_KNOWN } from '../../src/domain/post/thread/known-thread.ts';
import { inTime, type Version, versionKey } from '../../src/domain/versions/version.ts';
import type { Background, FoundMark, Mark, Page, SaveProblem } from '../../src/messages.ts';
import { DEFAULT_SETTINGS, type Draft } from '../../src/records.ts';

export interface FakeStore {
  readonly background: Background;
  readonly events: JournalEvent[];
  readonly drafts: Map<string, Draft>;
  /** Why the next writes fail; null: they do not. */
  refuses: SaveProblem | null;
  /** Writes are answered when this is over. */
  busy: Promise<void>;
  /** Writes arrive and their answer is lost, as when a worker is stopped. */
  losesAnswers: boolean;
  /** What is written elsewhere: another tab, another device. */
  writtenElsewhere(body: EventBody, id?: string): string;
  unreadable: SaveProblem | null;
  /** As the browser has them. */
  hosts: readonly AllowedHost[];
  /** Versions of the article that were read, and which of them the reader has seen last. */
  readonly versions: Version[];
  seen: string | null;
  /** Rules that were kept. */
  sites: readonly Site[];
  /** Pages of the extension that were opened, in words. */
  readonly opened: string[];
}

export function createFakeStore(post: string): FakeStore {
  const events: JournalEvent[] = [];
  const drafts = new Map<string, Draft>();
  const acknowledged = new Map<string, string>();
  let thread = NOTHING_KNOWN;

  function append(id: string, body: EventBody): string {
    const known = acknowledged.get(id);
    if (known) return known;
    const seq = events.length;
    const at = new Date().toISOString();
    events.push({ format: 1, id, post, body, device: 'device-a', seq, clock: seq, at, prev: null, hash: '' });
    acknowledged.set(id, at);
    return at;
  }

  const store: FakeStore = {
    events,
    drafts,
    refuses: null,
    busy: Promise.resolve(),
    losesAnswers: false,
    unreadable: null,
    hosts: [{ host: 'registan.net', access: 'allowed', builtIn: true }],
    opened: [],
    sites: [],
    versions: [],
    seen: null,
    writtenElsewhere(body, id = crypto.randomUUID()) {
      append(id, body);
      return id;
    },
    background: {
      openPost: async () =>
        store.unreadable
          ? { state: 'unreadable', reason: store.unreadable }
          : structuredClone({ state: 'open', life: 'life', view: fold(events), drafts: [...drafts.values()] }),
      write: async ({ id, body }) => {
        await store.busy;
        if (store.refuses) return { saved: false, reason: store.refuses };
        const at = append(id, structuredClone(body));
        if (store.losesAnswers) throw new Error('the worker was stopped');
        return { saved: true, at, event: id };
      },
      joinThread: async (seen) => {
        const all = mergeThreads(thread, knownFrom(structuredClone(seen), new Date().toISOString()));
        if (!store.refuses) thread = all;
        const joined = joinPages(all, new Set(seen.comments.map(keyOf)), seen.authors);
        return { ...structuredClone(joined), problem: store.refuses };
      },
      keepVersion: async (seen) => {
        const at = new Date().toISOString();
        const hash = `sha256-${createHash('sha256').update(JSON.stringify(seen.content)).digest('hex')}`;
        const read: Version = { ...structuredClone(seen), hash, readAt: at, at: seen.capture?.at ?? at };
        if (store.versions.at(-1)?.hash !== hash) store.versions.push(read);
        const current = versionKey(store.versions.at(-1) ?? read);
        store.seen ??= current;
        return structuredClone({ versions: inTime(store.versions), current, seen: store.seen, problem: null });
      },
      seenVersion: async (_post, version) => {
        store.seen = version;
        return { saved: true, at: '', event: '' };
      },
      versionsUnder: async () => [],
      keepDraft: async (draft) => {
        if (store.refuses) return { saved: false, reason: store.refuses };
        drafts.set(draft.id, structuredClone(draft));
        return { saved: true, at: draft.at, event: draft.id };
      },
      dropDraft: async (id) => void drafts.delete(id),
      knowLoss: async () => ({ saved: true, at: '', event: '' }),
      openRescue: async () => void store.opened.push('rescue'),
      health: async () => ({
        state: 'whole',
        events: events.length,
        devices: 1,
        restored: [],
        missing: [],
        isKnown: false,
        checkedAt: null,
        bytes: null,
      }),
      settings: async () => DEFAULT_SETTINGS,
      keepSettings: async () => ({ saved: true, at: '', event: '' }),
      // For the page of settings alone.
      everythingKept: async () => ({ state: 'unreadable', reason: 'bad-request' }),
      eventsFrom: async () => [],
      keepBackup: async () => ({ saved: false, reason: 'bad-request' }),
      schedule: async () => ({ every: 0, tried: null, problem: null }),
      keepSchedule: async () => ({ saved: true, at: '', event: '' }),
      backupState: async () => ({ last: null, since: 0 }),
      compareWithFile: async () => [],
      restoreFromFile: async () => ({ verdicts: [], problem: 'bad-request' }),
      hosts: async () => structuredClone(store.hosts),
      stopHost: async (host) => {
        store.hosts = store.hosts.filter((one) => one.host !== host);
        return structuredClone(store.hosts);
      },
      siteRules: async () => structuredClone(store.sites),
      keepSiteRules: async (sites) => {
        if (store.refuses) return { saved: false, reason: store.refuses };
        store.sites = [...store.sites, ...structuredClone(sites)];
        return { saved: true, at: '', event: '' };
      },
      removeSiteRule: async () => ({ saved: true, at: '', event: '' }),
      openSettings: async (allow) => void store.opened.push(`settings${allow ? ` to allow ${allow}` : ''}`),
      wakePage: async () => {},
      wakeReader: async () => {},
      wakePointing: async () => {},
      ownSite: async () => null,
      pageReady: async () => DEFAULT_SETTINGS,
      openPanelTab: async () => {},
      keepPanelWidth: async () => {},
    },
  };
  return store;
}

export interface FakePage {
  readonly page: Page;
  reading: Reading;
  /** Calls that moved the page, e.g. `showComment comment-1`. */
  readonly told: string[];
  /** Where marks are found; unless set, all of them surely. */
  find: (mark: Mark) => FoundMark;
  gone: boolean;
}

export function createFakePage(reading: Reading): FakePage {
  function tell(what: string): void {
    if (fake.gone) throw new Error('nobody answered');
    fake.told.push(what);
  }
  const fake: FakePage = {
    reading,
    told: [],
    gone: false,
    find: ({ id, quote }) => ({
      id,
      text: quote.exact,
      anchor: { state: 'sure', start: quote.start, end: quote.start + quote.exact.length },
    }),
    page: {
      ping: async () => true,
      togglePanel: async () => 'opened',
      closePanel: async () => tell('closePanel'),
      panelReady: async () => tell('panelReady'),
      read: async () => {
        if (fake.gone) throw new Error('nobody answered');
        return structuredClone(fake.reading);
      },
      picture: async () => null,
      showComment: async (id) => {
        tell(`showComment ${id}`);
        return true;
      },
      showPassage: async (quote) => {
        tell(`showPassage ${quote.exact}`);
        return true;
      },
      light: async (place) => tell(`light ${JSON.stringify(place)}`),
      paint: async (marks) => marks.map((mark) => fake.find(mark)),
      selected: async () => null,
      useSelection: async () => {},
      startPointing: async (at) => tell(`startPointing ${at}`),
      stopPointing: async () => tell('stopPointing'),
      focusPage: async () => tell('focusPage'),
    },
  };
  return fake;
}
