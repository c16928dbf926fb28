/** How the two copies stand, asked again whenever that may have changed. */
import { useEffect } from 'preact/hooks';
import { HEALTH_KEY } from '../../domain/journal/keys.ts';
import type { ForPanels, Health } from '../../messages.ts';
import { watchStorage } from '../../platform/watch.ts';
import { useAsked } from '../use-asked.ts';

/** Milliseconds. */
const ASK_AGAIN = 1_000;

/** Null until it is known, 'unknown' where nobody answers; and how to ask at once. */
export function useHealth(background: Pick<ForPanels, 'health'>): [Health | 'unknown' | null, () => Promise<void>] {
  const [health, refresh] = useAsked(
    'asking how the store stands',
    () => background.health(),
    (changed, signal) => watchStorage([HEALTH_KEY], changed, signal),
  );

  // A check that finds nothing new writes nothing: while one is running, it is asked again.
  const checking = health !== null && health !== 'unknown' && health.state === 'checking';
  useEffect(() => {
    if (!checking) return undefined;
    const asking = setInterval(() => void refresh(), ASK_AGAIN);
    return () => clearInterval(asking);
  }, [checking]);

  return [health, refresh];
}
