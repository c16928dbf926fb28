/** The store over the browser's own storage, locks, clock and digest. */
import { browser } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import { openStore, type Store } from './store.ts';
import { createTabPosts, type TabPosts } from './tab-posts.ts';
import { createTwin } from './twin/twin.ts';

/** To be called once, when the background starts: it listens to storage from then on. */
export function openBrowserStore(): Store {
  const { local } = browser.storage;
  return openStore({
    area: local,
    twin: createTwin('corrigenda'),
    locks: globalThis.navigator?.locks,
    digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    session: browser.storage.session,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
}

export function openTabPosts(): TabPosts {
  return createTabPosts(browser.storage.session);
}

/** Keeps content scripts out of storage, in browsers that can (Chromium; Firefox has no such call). */
export function closeToPages(): void {
  type Closable = { setAccessLevel?(level: { accessLevel: string }): Promise<void> };
  const local = browser.storage.local as typeof browser.storage.local & Closable;
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch((failure) => report('closing storage', failure));
}
