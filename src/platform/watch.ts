/** Tells when something in extension storage changed, in whichever tab: every open panel hears of every write. */
import type { Storage } from 'webextension-polyfill';
import { browser } from './browser.ts';

/**
 * Calls `changed` with the keys of each change whose key starts with one of `prefixes`, until `signal` aborts.
 * Records that `except` says yes to, by what is written in them now, are passed over.
 * Subscribe first, then read: in Firefox a write made right after subscribing may be missed.
 */
export function watchStorage(
  prefixes: readonly string[],
  changed: (keys: string[]) => void,
  signal: AbortSignal,
  except: (written: unknown) => boolean = () => false,
): void {
  const listener = (changes: Record<string, Storage.StorageChange>) => {
    const keys = Object.entries(changes)
      .filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix)))
      .filter(([, { newValue }]) => !except(newValue))
      .map(([key]) => key);
    if (keys.length > 0) changed(keys);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
