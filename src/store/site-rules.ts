/** The rules that the reader made by pointing: one record per host, kept with a read-back, removed for good. */
import * as v from 'valibot';
import type { SaveResult } from '../messages.ts';
import { report } from '../platform/report.ts';
import { SITE_PREFIX, type Site, site, siteKey, siteUnder } from '../records.ts';
import { type Area, keep, whyReadOnly } from './area.ts';
import type { Queue } from './queue.ts';
import type { Snapshot } from './snapshot.ts';

export interface SiteRules {
  /** A host's rule. Never rejects: a page is read as ever where storage does not answer. */
  of(host: string): Promise<Site | null>;
  /** By host. Rejects where the store cannot be read. */
  list(): Promise<readonly Site[]>;
  /** All of them or none; each of exactly one host. */
  keep(sites: unknown): Promise<SaveResult>;
  /** One that is not there is no error. */
  remove(host: unknown): Promise<SaveResult>;
}

interface Surroundings {
  readonly area: Area;
  readonly snapshot: Snapshot;
  readonly queue: Queue;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
}

const MOST = 5_000;
const request = v.pipe(v.array(site), v.minLength(1), v.maxLength(MOST));
const BAD_REQUEST: SaveResult = { saved: false, reason: 'bad-request' };

export function createSiteRules({ area, snapshot, queue, now }: Surroundings): SiteRules {
  async function keepNow(sites: readonly Site[]): Promise<SaveResult> {
    const records = Object.fromEntries(sites.flatMap((one) => one.hosts.map((host) => [siteKey(host), one])));
    const reason = (await whyReadOnly(area)) ?? (await keep(area, records));
    if (reason) return { saved: false, reason };
    snapshot.follow(Object.fromEntries(Object.entries(records).map(([key, newValue]) => [key, { newValue }])));
    return { saved: true, at: now(), event: SITE_PREFIX };
  }

  async function removeNow(key: string): Promise<SaveResult> {
    const reason = await whyReadOnly(area);
    if (reason) return { saved: false, reason };
    try {
      await area.remove(key);
      if (key in (await area.get(key))) return { saved: false, reason: 'not-read-back' };
    } catch (failure) {
      report('removing a rule', failure);
      return { saved: false, reason: 'store-refused' };
    }
    snapshot.follow({ [key]: {} });
    return { saved: true, at: now(), event: SITE_PREFIX };
  }

  return {
    async of(host) {
      try {
        const key = siteKey(host);
        // Not out of the snapshot: a page is not kept waiting until everything is read.
        return (await whyReadOnly(area)) ? null : siteUnder(key, (await area.get(key))[key]);
      } catch (failure) {
        report('reading a rule', failure);
        return null;
      }
    },
    async list() {
      const { sites, problem } = await snapshot.records();
      if (problem) throw new Error(problem);
      return [...sites.values()].sort((a, b) => ((a.hosts[0] ?? '') < (b.hosts[0] ?? '') ? -1 : 1));
    },
    async keep(sites) {
      const parsed = v.safeParse(request, sites);
      const single = parsed.success && parsed.output.every(({ hosts }) => hosts.length === 1);
      return single ? queue(() => keepNow(parsed.output)) : BAD_REQUEST;
    },
    async remove(host) {
      return typeof host === 'string' ? queue(() => removeNow(siteKey(host))) : BAD_REQUEST;
    },
  };
}
