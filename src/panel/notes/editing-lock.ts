/** Whether a note is being written in another panel right now: a lock that all of the extension's pages share and that goes with its page. */

/**
 * Takes the lock of a note until `signal` aborts. `alone`: only where nobody has it; the promise tells whether it was
 * got. A draft whose lock is taken belongs to an open editor in another tab and is not to be restored here.
 * (Locks are shared between the panels of a profile in both browsers: docs/architecture.md.)
 */
export function lockNote(note: string, signal: AbortSignal, alone = false): Promise<boolean> {
  // Old browsers and jsdom have no locks: then every draft is taken for an abandoned one.
  if (!globalThis.navigator?.locks) return Promise.resolve(true);
  const options = alone ? { ifAvailable: true } : { mode: 'shared' as const };
  return new Promise((resolve) => {
    void navigator.locks
      .request(`note-${note}`, options, (lock) => {
        resolve(lock !== null);
        return lock ? untilAborted(signal) : undefined;
      })
      .catch(() => resolve(true));
  });
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
