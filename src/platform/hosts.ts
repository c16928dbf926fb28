/** The hosts that the browser lets us stand on: the first stage is registered for them, and follows every change. */
import { type AllowedHost, listHosts, patternsToWatch } from '../domain/access/allowed-hosts.ts';
import { hostOfPattern } from '../domain/access/host.ts';
import { browser } from './browser.ts';

/** What is remembered of the hosts that the reader allowed. */
export interface HostMemory {
  read(): Promise<readonly string[]>;
  keep(hosts: readonly string[]): Promise<void>;
}

export interface Hosts {
  /** Brings list and first stage in step with the browser, and answers the list. */
  list(): Promise<readonly AllowedHost[]>;
  /** Gives back every right to this host and forgets it. */
  stop(host: string): Promise<readonly AllowedHost[]>;
}

/** The one registration of the first stage besides the manifest's: replaced as a whole, it is never half done. */
const FIRST_STAGE = 'first-stage';

/** For the background. Calls are done one after another, so that two changes at once do not undo each other. */
export function createHosts(memory: HostMemory): Hosts {
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  }

  async function list(): Promise<readonly AllowedHost[]> {
    const [known, granted] = await Promise.all([memory.read(), grantedPatterns()]);
    const builtIn = builtInPatterns();
    const hosts = listHosts(known, granted, builtIn);
    await memory.keep(hosts.filter((one) => !one.builtIn).map((one) => one.host));
    await watch(patternsToWatch(granted, builtIn), builtIn);
    return hosts;
  }

  async function stop(host: string): Promise<readonly AllowedHost[]> {
    await memory.keep((await memory.read()).filter((known) => known !== host));
    const own = builtInPatterns();
    const origins = (await grantedPatterns()).filter((each) => hostOfPattern(each) === host && !own.includes(each));
    if (origins.length > 0) await browser.permissions.remove({ origins });
    return list();
  }

  return { list: () => inTurn(list), stop: (host) => inTurn(() => stop(host)) };
}

/** Calls `changed` whenever the browser allows or takes away something. For the background, in its first turn. */
export function whenPermissionsChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Chromium lets nobody take these away but the reader, in its settings; in Firefox they may be missing from the start. */
function builtInPatterns(): string[] {
  const { host_permissions } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return host_permissions ?? [];
}

async function watch(matches: readonly string[], excludeMatches: readonly string[]): Promise<void> {
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [FIRST_STAGE] });
  if (JSON.stringify(before?.matches ?? []) === JSON.stringify(matches)) return;
  // Not `updateContentScripts`: Firefox and Chromium differ in what it leaves as it was.
  if (before) await browser.scripting.unregisterContentScripts({ ids: [FIRST_STAGE] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: FIRST_STAGE,
      js: ['content.js'],
      matches: [...matches],
      excludeMatches: [...excludeMatches],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
