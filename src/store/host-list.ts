/** The hosts that the reader allowed for good: a list that is remembered beside what the browser says. */
import * as v from 'valibot';
import { report } from '../platform/report.ts';
import { HOSTS_KEY, knownHosts } from '../records.ts';
import { type Area, keep, whyReadOnly } from './area.ts';
import type { Queue } from './queue.ts';

export interface HostList {
  /** Never rejects: what cannot be read is taken for an empty list, and the browser still knows what it allows. */
  read(): Promise<readonly string[]>;
  /** Writes only what differs. A list that cannot be kept is reported and costs no more than the memory of it. */
  keep(hosts: readonly string[]): Promise<void>;
}

export function createHostList(area: Area, queue: Queue): HostList {
  async function read(): Promise<readonly string[]> {
    try {
      const parsed = v.safeParse(knownHosts, (await area.get(HOSTS_KEY))[HOSTS_KEY]);
      return parsed.success ? parsed.output : [];
    } catch (failure) {
      report('reading the list of hosts', failure);
      return [];
    }
  }
  async function keepNow(hosts: readonly string[]): Promise<void> {
    const next = [...new Set(hosts)].sort();
    if (JSON.stringify(next) === JSON.stringify(await read())) return;
    const problem = (await whyReadOnly(area)) ?? (await keep(area, { [HOSTS_KEY]: next }));
    if (problem) report('keeping the list of hosts', problem);
  }
  return { read, keep: (hosts) => queue(() => keepNow(hosts)) };
}
