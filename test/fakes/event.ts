/** A browser event as extensions see it: listeners come and go, each is called with what is emitted. */

// biome-ignore lint/suspicious/noExplicitAny: listeners of any shape, as in the browser's own events
type Listener = (...args: any[]) => unknown;

export interface FakeEvent<L extends Listener = Listener> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
  hasListener(listener: L): boolean;
  /** Calls every listener, in the order they were added, and answers what each returned. */
  emit(...args: Parameters<L>): unknown[];
  readonly size: number;
}

export function fakeEvent<L extends Listener = Listener>(): FakeEvent<L> {
  const listeners = new Set<L>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    hasListener: (listener) => listeners.has(listener),
    emit: (...args) => [...listeners].map((listener) => listener(...args)),
    get size() {
      return listeners.size;
    },
  };
}
