/** What was seen of threads on several pages: one record per post, so that their pages join as they are visited. */
import * as v from 'valibot';
import { canonical } from '../domain/journal/chain.ts';
import { boundedThread } from '../domain/post/thread/bounded-thread.ts';
import { joinPages } from '../domain/post/thread/join-pages.ts';
import {
  type KnownThread,
  keyOf,
  knownFrom,
  mergeThreads,
  NOTHING_KNOWN,
  repeatsAnotherPage,
  type SeenPage,
} from '../domain/post/thread/known-thread.ts';
import type { SaveProblem, ThreadJoined } from '../messages.ts';
import { report } from '../platform/report.ts';
import { keptThread, THREAD_PREFIX, threadKey } from '../records.ts';
import { type Area, keep, keysOf, readEach, whyReadOnly } from './area.ts';
import type { Queue } from './queue.ts';

/** Of one post; of a longer thread, the pages seen longest ago are forgotten first (about 2 MB at most). */
const BOUNDS = { comments: 5_000, text: 1_000_000 };
/** Posts on which the reader has written nothing: of more, the ones seen longest ago are forgotten. */
const MOST_POSTS = 30;

export interface Threads {
  /** Adds a page to what is known and answers all of it. Never rejects: what cannot be kept is joined all the same. */
  join(seen: SeenPage): Promise<ThreadJoined>;
}

/**
 * @param now the device's clock, ISO 8601 in UTC
 * @param isWrittenAbout whether the reader has a note or a correction on a post
 */
export function createThreads(
  area: Area,
  queue: Queue,
  now: () => string,
  isWrittenAbout: (post: string) => Promise<boolean>,
): Threads {
  /** A record that cannot be understood counts as none, and goes when a page is seen anew: it holds nothing of the reader's. */
  async function read(post: string): Promise<KnownThread> {
    const key = threadKey(post);
    const kept = await area.get(key);
    if (!(key in kept)) return NOTHING_KNOWN;
    const parsed = v.safeParse(keptThread, kept[key]);
    if (parsed.success && parsed.output.post === post) return parsed.output.thread;
    report('reading the pages of a thread', new Error(`unreadable: ${key}`));
    return NOTHING_KNOWN;
  }

  async function joinNow(seen: SeenPage): Promise<ThreadJoined> {
    let problem: SaveProblem | null = await whyReadOnly(area);
    let known = NOTHING_KNOWN;
    try {
      if (!problem) known = await read(seen.post);
    } catch {
      problem = 'store-unreadable';
    }
    const at = after(known, now());
    const fresh = knownFrom(seen, at);
    const all = repeatsAnotherPage(known, fresh) ? known : mergeThreads(known, fresh);
    const kept = boundedThread(all, seen.thread.page, BOUNDS);
    if (!problem && !saysTheSame(kept, known)) {
      const key = threadKey(seen.post);
      problem = await keep(area, { [key]: { post: seen.post, at, thread: kept } });
      if (!problem && known === NOTHING_KNOWN) {
        await forgetOthers(key).catch((failure) => report('forgetting old pages', failure));
      }
    }
    const here = new Set(seen.comments.map(keyOf));
    return { ...joinPages(all, here, seen.authors), problem };
  }

  /** Posts that the reader has written about are not counted, and never forgotten. */
  async function forgetOthers(key: string): Promise<void> {
    const keys = (await keysOf(area)).filter((one) => one.startsWith(THREAD_PREFIX) && one !== key);
    if (keys.length < MOST_POSTS) return;
    const { records } = await readEach(area, keys);
    const idle: { readonly key: string; readonly at: string }[] = [];
    for (const one of keys) {
      if (!(await isWrittenAbout(one.slice(THREAD_PREFIX.length)))) idle.push({ key: one, at: timeOf(records[one]) });
    }
    idle.sort((one, other) => (one.at < other.at ? 1 : -1));
    const old = idle.slice(MOST_POSTS - 1).map((one) => one.key);
    if (old.length > 0) await area.remove(old);
  }

  return { join: (seen) => queue(() => joinNow(seen)) };
}

/** When a record last learnt something; a damaged one is the first to go. */
function timeOf(record: unknown): string {
  const { at } = (record ?? {}) as { at?: unknown };
  return typeof at === 'string' ? at : '';
}

/** A moment after everything that is known, also where the device's clock was put back. */
function after({ pages, comments }: KnownThread, at: string): string {
  let latest = '';
  for (const one of [...pages, ...comments]) if (one.at > latest) latest = one.at;
  return at > latest ? at : new Date(Date.parse(latest) + 1).toISOString();
}

/** A page that reads as before teaches nothing and is not written again. */
function saysTheSame(a: KnownThread, b: KnownThread): boolean {
  return canonical(withoutTimes(a)) === canonical(withoutTimes(b));
}

function withoutTimes({ pages, comments }: KnownThread): object {
  const timeless = (all: readonly { at: string }[]) => all.map(({ at: _at, ...rest }) => rest);
  return { pages: timeless(pages), comments: timeless(comments) };
}
