/** How the two copies stand, asked again whenever that may have changed. */
import { useEffect, useState } from 'preact/hooks';
import { HEALTH_KEY } from '../../domain/journal/keys.ts';
import type { ForPanels, Health } from '../../messages.ts';
import { report } from '../../platform/report.ts';
import { watchStorage } from '../../platform/watch.ts';

/** Milliseconds. */
const ASK_AGAIN = 1_000;

/** Null until it is known, 'unknown' where nobody answers; and how to ask at once. */
export function useHealth(background: Pick<ForPanels, 'health'>): [Health | 'unknown' | null, () => Promise<void>] {
  const [health, setHealth] = useState<Health | 'unknown' | null>(null);

  async function refresh(): Promise<void> {
    try {
      setHealth(await background.health());
    } catch (failure) {
      report('asking how the store stands', failure);
      setHealth('unknown');
    }
  }
  useEffect(() => {
    const life = new AbortController();
    watchStorage([HEALTH_KEY], () => void refresh(), life.signal);
    void refresh();
    return () => life.abort();
  }, []);

  // A check that finds nothing new writes nothing: while one is running, it is asked again.
  const checking = health !== null && health !== 'unknown' && health.state === 'checking';
  useEffect(() => {
    if (!checking) return undefined;
    const asking = setInterval(() => void refresh(), ASK_AGAIN);
    return () => clearInterval(asking);
  }, [checking]);

  return [health, refresh];
}
