/** Tells when something in extension storage changed, in whichever tab: every open panel hears of every write. */
import type { Storage } from 'webextension-polyfill';
import { browser } from './browser.ts';

/**
 * Calls `changed` with the keys of each change whose key starts with one of `prefixes`, until `signal` aborts.
 * Subscribe first, then read: in Firefox a write made right after subscribing may be missed.
 */
export function watchStorage(
  prefixes: readonly string[],
  changed: (keys: string[]) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, Storage.StorageChange>) => {
    const keys = Object.keys(changes).filter((key) => prefixes.some((prefix) => key.startsWith(prefix)));
    if (keys.length > 0) changed(keys);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
