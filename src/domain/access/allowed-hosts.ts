/** Which hosts are allowed for good, from what the reader once allowed and what the browser says now. */
import { EVERY_HOST, hostOfPattern } from './host.ts';

/** `revoked`: the reader allowed it, and the browser, in its own settings, does not any more. */
export type Access = 'allowed' | 'revoked';

export interface AllowedHost {
  readonly host: string;
  readonly access: Access;
  /** Comes with the extension: only the browser's own settings can take it away. */
  readonly builtIn: boolean;
}

/**
 * Every host to be told of: those that come with the extension first, then by name.
 * `known`: hosts that the reader allowed and has not stopped; `granted`, `builtIn`: match patterns.
 */
export function listHosts(
  known: readonly string[],
  granted: readonly string[],
  builtIn: readonly string[],
): AllowedHost[] {
  const open = hostsIn(granted);
  const own = hostsIn(builtIn);
  const others = [...new Set([...known, ...open])].filter((host) => !own.has(host)).sort(byName);
  const state = (host: string): Access => (open.has(host) || open.has(EVERY_HOST) ? 'allowed' : 'revoked');
  return [
    ...[...own].sort(byName).map((host) => ({ host, access: state(host), builtIn: true })),
    ...others.map((host) => ({ host, access: state(host), builtIn: false })),
  ];
}

/** What a page of `host` is to its reader: null where nothing was allowed for good. */
export function accessTo(host: string, hosts: readonly AllowedHost[]): AllowedHost | null {
  const every = hosts.find((one) => one.host === EVERY_HOST && one.access === 'allowed');
  return every ?? hosts.find((one) => one.host === host) ?? null;
}

/** The granted patterns that do not come with the extension: where the first stage has to be registered. */
export function patternsToWatch(granted: readonly string[], builtIn: readonly string[]): string[] {
  const own = hostsIn(builtIn);
  return granted.filter((pattern) => !own.has(hostOfPattern(pattern) ?? '') && hostOfPattern(pattern) !== null).sort();
}

function hostsIn(patterns: readonly string[]): Set<string> {
  return new Set(patterns.flatMap((pattern) => hostOfPattern(pattern) ?? []));
}

/** Every host before any one of them. */
function byName(a: string, b: string): number {
  if (a === EVERY_HOST || b === EVERY_HOST) return a === b ? 0 : a === EVERY_HOST ? -1 : 1;
  return a < b ? -1 : 1;
}
