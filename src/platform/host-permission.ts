/** Asks the browser for a host, from a page of the extension that has the reader's click. */
import { patternsOf } from '../domain/access/host.ts';
import { browser } from './browser.ts';
import { report } from './report.ts';

/** `impossible`: the browser would not even ask. */
export type Asked = 'allowed' | 'refused' | 'impossible';

/** To be called straight from a click: after any `await` before it, browsers no longer take it for the reader's wish. */
export function requestHost(host: string): Promise<Asked> {
  return browser.permissions.request({ origins: patternsOf(host) }).then(
    (allowed) => (allowed ? 'allowed' : 'refused'),
    (failure: unknown) => {
      report('asking for a host', failure);
      return 'impossible';
    },
  );
}

/** Calls `changed` whenever the browser allows or takes away something, until `signal` aborts. */
export function watchPermissions(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  });
}
