/** The store as the background offers it: every request is validated at this door, every answer is a value. */
import * as v from 'valibot';
import type { Digest } from '../domain/journal/chain.ts';
import { newEvent, postDescription } from '../domain/journal/event.ts';
import { fold } from '../domain/journal/fold.ts';
import { seenPage } from '../domain/post/thread/known-thread.ts';
import type { Health, PostOpened, SaveResult, ThreadJoined } from '../messages.ts';
import { report } from '../platform/report.ts';
import { draft, type Settings, settings } from '../records.ts';
import { type Area, telling } from './area.ts';
import { type BackupStore, createBackupStore } from './backup/backup.ts';
import { createHoldings } from './backup/both-copies.ts';
import { createChainEnd } from './chain-end.ts';
import { createCheck } from './check/check.ts';
import { noticing } from './damage.ts';
import { createDrafts } from './drafts.ts';
import { createEvents } from './events.ts';
import { createHostList, type HostList } from './host-list.ts';
import { createJournal } from './journal.ts';
import { listable } from './listing.ts';
import { createQueue, type Locks } from './queue.ts';
import { createSchedule, type ScheduleStore } from './schedule.ts';
import { createSealing, SIZES, type Sizes } from './sealing.ts';
import { createSealedEvents } from './segments.ts';
import { createSettings } from './settings.ts';
import { createSiteRules, type SiteRules } from './site-rules.ts';
import { createSnapshot } from './snapshot.ts';
import { createThreads } from './threads.ts';
import { followInto } from './twin/copies.ts';
import type { Twin } from './twin/twin.ts';
import { createVersions, type Versions } from './versions.ts';
import { wellFormed } from './well-formed.ts';

export interface Surroundings {
  readonly area: Area & {
    readonly onChanged: { addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void };
  };
  /** `navigator.locks`, where there is one. */
  readonly locks?: Locks | undefined;
  /** The second copy. */
  readonly twin: Twin;
  readonly digest: Digest;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Storage that lives as long as the browser. */
  readonly session: Area;
  /** Resolves after so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
  /** When old events are sealed; `SIZES` where it is missing. */
  readonly sizes?: Sizes | undefined;
}

/** How much is kept about a post, without what was deleted. */
export interface Counts {
  readonly notes: number;
  readonly corrections: number;
}

/** What comes in is `unknown`: it was sent by another script. */
export interface Store {
  openPost(post: unknown): Promise<PostOpened>;
  write(event: unknown, description: unknown, since?: unknown): Promise<SaveResult>;
  /** Rejects what is no page of a thread. */
  joinThread(seen: unknown): Promise<ThreadJoined>;
  keepDraft(draft: unknown): Promise<SaveResult>;
  dropDraft(id: unknown): Promise<void>;
  settings(): Promise<Settings>;
  keepSettings(settings: unknown): Promise<SaveResult>;
  /** A width out of bounds is brought within them. */
  keepPanelWidth(width: unknown): Promise<SaveResult>;
  /** The hosts that the reader allowed for good. */
  readonly hosts: HostList;
  /** Resolves when nothing is left to be sealed. */
  sealed(): Promise<void>;
  /** Everything out into a file, and from one in again. */
  readonly backup: BackupStore;
  /** How often a backup makes itself. */
  readonly schedule: ScheduleStore;
  /** Compares the two copies and repairs what can be; seals what is due after that. Never rejects. */
  check(): Promise<void>;
  /** As `check`, once those who came first have been served. */
  checkSoon(): void;
  health(): Promise<Health>;
  /** The reader was told what is missing. */
  knowLoss(): Promise<SaveResult>;
  /** What the reader pointed out on pages that were read wrongly. */
  readonly sites: SiteRules;
  /** What articles said, each time they said something else. */
  readonly versions: Versions;
  /** Nothing where the store cannot be read. */
  count(post: string): Promise<Counts | null>;
}

/** Milliseconds: a panel that was asked for when the background started is shown by then. */
const BEFORE_CHECK = 1_000;
const BAD_REQUEST: SaveResult = { saved: false, reason: 'bad-request' };
const postId = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));

/** Wires the store to its surroundings; reads nothing until asked. */
export function openStore(surroundings: Surroundings): Store {
  const { locks, twin, digest, now, newId, sizes = SIZES } = surroundings;
  const { area: own, isDamaged } = noticing(listable(surroundings.area, twin), surroundings.session);
  const queue = createQueue('corrigenda-store', locks && { locks, pause: surroundings.pause });
  const snapshot = createSnapshot(own);
  surroundings.area.onChanged.addListener((changes) => snapshot.follow(changes));
  surroundings.area.onChanged.addListener(followInto(twin));
  const end = createChainEnd({ area: own, snapshot, twin, queue, newId });
  const area = telling(own, end.doubt);
  const events = createEvents(snapshot, twin, createSealedEvents(area));
  const sealing = createSealing({ area, snapshot, queue, twin, digest, sizes });
  const parts = { area, snapshot, queue, twin, digest, sizes, events, end };
  const check = createCheck({ ...parts, isDamaged, session: surroundings.session, now, pause: surroundings.pause });
  const life = newId();
  const journal = createJournal({ area: own, snapshot, events, end, queue, digest, life, now, newId });
  const drafts = createDrafts(area, snapshot, queue);
  const threads = createThreads(area, queue, now, async (post) => (await events.ofPost(post)).length > 0);
  const kept = createSettings(area, queue, now);

  async function openPost(post: unknown): Promise<PostOpened> {
    if (!v.is(postId, post)) return { state: 'unreadable', reason: 'bad-request' };
    try {
      const kept = await snapshot.records().catch(() => null);
      if (kept?.problem) return { state: 'unreadable', reason: kept.problem };
      const view = fold(await events.ofPost(post));
      return { state: 'open', view, drafts: kept ? await drafts.list(post, view) : [], life };
    } catch (failure) {
      report('reading the store', failure);
      return { state: 'unreadable', reason: 'store-unreadable' };
    }
  }

  async function count(post: string): Promise<Counts | null> {
    const opened = await openPost(post);
    if (opened.state === 'unreadable') return null;
    const standing = (items: readonly { deleted: boolean }[]) => items.filter((item) => !item.deleted).length;
    return { notes: standing(opened.view.notes), corrections: standing(opened.view.corrections) };
  }

  const holdings = createHoldings({ area, snapshot, events, twin, end });
  let soon: Promise<void> | null = null;
  async function checkNow(): Promise<void> {
    await check.run();
    await sealing.run();
  }

  return {
    openPost,
    count,
    backup: createBackupStore({ holdings, queue, digest, now }),
    schedule: createSchedule(area, queue, now),
    hosts: createHostList(area, queue),
    sealed: sealing.run,
    check: checkNow,
    checkSoon() {
      if (soon) return;
      soon = surroundings.pause(BEFORE_CHECK).then(() => {
        soon = null;
        return checkNow();
      });
    },
    health: check.health,
    knowLoss: check.knowLoss,
    sites: createSiteRules({ area, snapshot, queue, now }),
    versions: createVersions({ area, snapshot, queue, digest, twinVersion: (key) => twin.copyOf(key), now }),
    async write(event, description, since) {
      const [said, post] = [v.safeParse(newEvent, event), v.safeParse(postDescription, description)];
      if (!said.success || !post.success) return BAD_REQUEST;
      const result = await journal.append(
        wellFormed(said.output),
        wellFormed(post.output),
        typeof since === 'string' ? since : undefined,
      );
      if (result.saved) void sealing.run();
      return result;
    },
    async joinThread(request) {
      const parsed = v.safeParse(seenPage, request);
      if (!parsed.success) throw new Error('bad-request');
      return threads.join(wellFormed(parsed.output));
    },
    async keepDraft(request) {
      const parsed = v.safeParse(draft, request);
      return parsed.success ? drafts.keep(wellFormed(parsed.output)) : BAD_REQUEST;
    },
    async dropDraft(id) {
      if (typeof id === 'string') await drafts.drop(id);
    },
    settings: kept.read,
    async keepSettings(request) {
      const parsed = v.safeParse(settings, request);
      return parsed.success ? kept.keep(parsed.output) : BAD_REQUEST;
    },
    async keepPanelWidth(width) {
      if (typeof width !== 'number' || !Number.isFinite(width)) return BAD_REQUEST;
      return kept.change({ panelWidth: Math.min(800, Math.max(280, Math.round(width))) });
    },
  };
}
