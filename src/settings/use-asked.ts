/** What the background answers, asked again whenever that may have changed. */
import { useEffect, useState } from 'preact/hooks';
import { report } from '../platform/report.ts';

/**
 * Null until it is known, 'unknown' where nobody answers; and how to ask at once.
 * @param doing what is said in the console where it fails
 * @param watch calls `changed` from then on, until `signal` ends it
 */
export function useAsked<T>(
  doing: string,
  ask: () => Promise<T>,
  watch: (changed: () => void, signal: AbortSignal) => void,
): [T | 'unknown' | null, () => Promise<void>] {
  const [answer, setAnswer] = useState<T | 'unknown' | null>(null);

  async function refresh(): Promise<void> {
    try {
      const now = await ask();
      setAnswer(() => now);
    } catch (failure) {
      report(doing, failure);
      setAnswer('unknown');
    }
  }
  useEffect(() => {
    const life = new AbortController();
    watch(() => void refresh(), life.signal);
    void refresh();
    return () => life.abort();
  }, []);

  return [answer, refresh];
}
