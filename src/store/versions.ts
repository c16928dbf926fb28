/** Versions of articles: immutable records, one for each time an article was found to say something else. */
import * as v from 'valibot';
import type { Digest } from '../domain/journal/digest-of.ts';
import { changedSince } from '../domain/versions/changed-since.ts';
import { isSameVersion } from '../domain/versions/compare-versions.ts';
import { hashOfContent, inTime, type SeenVersion, seenVersion, type Version } from '../domain/versions/version.ts';
import { isVersionOf } from '../domain/versions/version-key.ts';
import type { PostVersions, SaveProblem, SaveResult } from '../messages.ts';
import { report } from '../platform/report.ts';
import { seenKey, seenRecord, versionKey, versionUnder } from '../records.ts';
import { type Area, keep, readEach, whyReadOnly } from './area.ts';
import type { Queue } from './queue.ts';
import type { Snapshot } from './snapshot.ts';
import { wellFormed } from './well-formed.ts';

/** What comes in is `unknown`: it was sent by another script. */
export interface Versions {
  /** Rejects what is no version. */
  keep(seen: unknown): Promise<PostVersions>;
  see(post: unknown, version: unknown): Promise<SaveResult>;
  /** Whether the article was found to differ from what the reader has seen last. Never rejects. */
  isChanged(post: string): Promise<boolean>;
}

interface Surroundings {
  readonly area: Area;
  readonly snapshot: Snapshot;
  readonly queue: Queue;
  readonly digest: Digest;
  /** What the second copy has under a key; rejects where it cannot be read. */
  readonly twinVersion: (key: string) => Promise<unknown>;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
}

/** Versions that are read at once. */
const MOST = 200;

export function createVersions({ area, snapshot, queue, digest, twinVersion, now }: Surroundings): Versions {
  /** By time, as their keys sort. */
  async function keysOfPost(post: string): Promise<string[]> {
    const { versions } = await snapshot.records();
    return [...versions].filter((key) => isVersionOf(post, key)).sort();
  }

  /** In time; those that are damaged here, out of the second copy. */
  async function read(keys: readonly string[]): Promise<{ versions: Version[]; mended: Record<string, Version> }> {
    const { records } = await readEach(area, keys);
    const mended: Record<string, Version> = {};
    const versions: Version[] = [];
    for (const key of keys) {
      const sound = versionUnder(key, records[key]);
      const other = sound ?? versionUnder(key, await twinVersion(key).catch(() => null));
      if (other) versions.push(other);
      if (other && !sound) mended[key] = other;
    }
    return { versions: inTime(versions), mended };
  }

  async function seenOf(post: string): Promise<string | null> {
    const key = seenKey(post);
    const parsed = v.safeParse(seenRecord, (await area.get(key))[key]);
    return parsed.success ? parsed.output.version : null;
  }

  async function write(records: Record<string, unknown>): Promise<SaveProblem | null> {
    const problem = await keep(area, records);
    if (!problem) {
      snapshot.follow(Object.fromEntries(Object.entries(records).map(([key, newValue]) => [key, { newValue }])));
    }
    return problem;
  }

  async function keepNow(said: SeenVersion): Promise<PostVersions> {
    const readAt = now();
    const hash = await hashOfContent(said.content, digest);
    const found: Version = { ...said, hash, readAt, at: said.capture?.at ?? readAt };
    let problem = await whyReadOnly(area);
    try {
      if ((await snapshot.records()).problem) problem ??= 'store-unreadable';
      const { versions: before, mended } = await read(problem ? [] : (await keysOfPost(said.post)).slice(-MOST));
      const known = sameAs(found, before);
      const key = versionKey(known ?? found);
      const seen = problem ? null : await seenOf(said.post);
      // What could not be read of its image before is added to it.
      const isClearer = known !== undefined && !known.picture?.print && found.picture?.print;
      const version = known ? (isClearer ? { ...known, picture: found.picture } : known) : found;
      const records: Record<string, unknown> = { ...mended };
      if (version !== known) records[key] = version;
      // What is read first is seen: there was nothing before it.
      if (seen === null) records[seenKey(said.post)] = { version: key };
      if (!problem && Object.keys(records).length > 0) problem = await write(records);
      if (problem) return { versions: before, current: known ? key : null, seen, problem };
      return {
        versions: inTime([...before.filter((one) => one !== known), version]),
        current: key,
        seen: seen ?? key,
        problem,
      };
    } catch (failure) {
      report('keeping a version', failure);
      return { versions: [], current: null, seen: null, problem: 'store-unreadable' };
    }
  }

  async function seeNow(post: string, version: string): Promise<SaveResult> {
    const reason = (await whyReadOnly(area)) ?? (await write({ [seenKey(post)]: { version } }));
    return reason ? { saved: false, reason } : { saved: true, at: now(), event: seenKey(post) };
  }

  return {
    async keep(request) {
      const parsed = v.safeParse(seenVersion, request);
      if (!parsed.success) throw new Error('bad-request');
      return queue(() => keepNow(wellFormed(parsed.output)));
    },
    async see(post, version) {
      const parsed = v.safeParse(v.strictTuple([v.string(), seenRecord.entries.version]), [post, version]);
      if (!parsed.success || !isVersionOf(...parsed.output)) return { saved: false, reason: 'bad-request' };
      return queue(() => seeNow(...parsed.output));
    },
    async isChanged(post) {
      try {
        const [seen, newest] = [await seenOf(post), (await keysOfPost(post)).at(-1)];
        // Asked at every visit: mostly the names tell.
        if (seen === null || newest === undefined || seen === newest) return false;
        return changedSince((await read([seen, newest])).versions, seen) !== null;
      } catch (failure) {
        report('looking whether an article has changed', failure);
        return false;
      }
    },
  };
}

/** Of a copy, the same copy; of the live page, the version that was read last, where it still says so: what came back is a change, too. */
function sameAs(found: Version, versions: readonly Version[]): Version | undefined {
  if (found.capture) {
    const { at, url } = found.capture;
    return versions.find(
      (one) =>
        one.capture !== null &&
        isSameVersion(one, found) &&
        (one.capture.at === null ? one.capture.url === url : one.capture.at === at),
    );
  }
  const last = versions.filter(({ capture }) => capture === null).at(-1);
  return last && isSameVersion(last, found) ? last : undefined;
}
