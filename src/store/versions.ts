/** Versions of articles: immutable records, one for each time an article was found to say something else. */
import * as v from 'valibot';
import type { Digest } from '../domain/journal/digest-of.ts';
import { changedSince } from '../domain/versions/changed-since.ts';
import { isSameVersion } from '../domain/versions/compare-versions.ts';
import { hashOfContent, inTime, type SeenVersion, seenVersion, type Version } from '../domain/versions/version.ts';
import { versionsPrefix } from '../domain/versions/version-key.ts';
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
  /** ISO 8601 in UTC. */
  readonly now: () => string;
}

/** Versions that are read at once. */
const MOST = 200;

export function createVersions({ area, snapshot, queue, digest, now }: Surroundings): Versions {
  async function ofPost(post: string): Promise<Version[]> {
    const { versions } = await snapshot.records();
    const prefix = versionsPrefix(post);
    const keys = [...versions].filter((key) => key.startsWith(prefix)).sort();
    const { records } = await readEach(area, keys.slice(-MOST));
    const found = Object.entries(records).flatMap(([key, value]) => versionUnder(key, value) ?? []);
    // Another post's name may begin with this one's.
    return inTime(found.filter((one) => one.post === post));
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
    const read: Version = { ...said, hash, readAt, at: said.capture?.at ?? readAt };
    let problem = await whyReadOnly(area);
    try {
      if ((await snapshot.records()).problem) problem ??= 'store-unreadable';
      const versions = problem ? [] : await ofPost(said.post);
      const known = sameAs(read, versions);
      const key = versionKey(known ?? read);
      const seen = problem ? null : await seenOf(said.post);
      const records: Record<string, unknown> = {};
      if (!known) records[key] = read;
      // What could not be read of its image before is added to it.
      else if (!known.picture?.print && read.picture?.print) records[key] = { ...known, picture: read.picture };
      // What is read first is seen: there was nothing before it.
      if (seen === null) records[seenKey(said.post)] = { version: key };
      if (!problem && Object.keys(records).length > 0) problem = await write(records);
      const all = problem ? versions : await ofPost(said.post);
      return { versions: all, current: problem && !known ? null : key, seen: seen ?? (problem ? null : key), problem };
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
      if (!parsed.success || !parsed.output[1].startsWith(versionsPrefix(parsed.output[0])))
        return { saved: false, reason: 'bad-request' };
      return queue(() => seeNow(...parsed.output));
    },
    async isChanged(post) {
      try {
        const seenIs = await seenOf(post);
        if (seenIs === null) return false;
        const versions = await ofPost(post);
        return changedSince(versions, seenIs) !== null;
      } catch (failure) {
        report('looking whether an article has changed', failure);
        return false;
      }
    },
  };
}

/** Of a copy, the same copy; of the live page, the version that was read last, where it still says so: what came back is a change, too. */
function sameAs(read: Version, versions: readonly Version[]): Version | undefined {
  if (read.capture) {
    const { at, url } = read.capture;
    return versions.find(
      (one) =>
        one.capture !== null &&
        isSameVersion(one, read) &&
        (one.capture.at === null ? one.capture.url === url : one.capture.at === at),
    );
  }
  const last = versions.filter(({ capture }) => capture === null).at(-1);
  return last && isSameVersion(last, read) ? last : undefined;
}
