/** How the two copies stand: one line where all is well, and by name what is missing where it is not. */
import { useEffect, useState } from 'preact/hooks';
import { HEALTH_KEY } from '../../domain/journal/keys.ts';
import type { ForPanels, Health as HealthFound } from '../../messages.ts';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { report } from '../../platform/report.ts';
import { watchStorage } from '../../platform/watch.ts';
import { formatBytes } from '../../ui/format-bytes.ts';
import { formatDate, formatMoment } from '../../ui/format-time.ts';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';

/** Milliseconds. */
const ASK_AGAIN = 1_000;

export function Health({ background }: { background: ForPanels }) {
  const [health, setHealth] = useState<HealthFound | 'unknown' | null>(null);

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

  if (health === null) return <StatusLine>{null}</StatusLine>;
  if (health === 'unknown') return <StatusLine tone="warn">{t('healthUnknown')}</StatusLine>;
  return (
    <div class="health">
      <StatusLine tone={toneOf(health)}>{inWords(health)}</StatusLine>
      {health.missing.length > 0 && (
        <>
          <ul class="problems">
            {health.missing.map((one) => (
              <li key={`${one.device}:${one.from}`}>{lossInWords(one)}</li>
            ))}
          </ul>
          <p class="words">{t('healthWhatToDo')}</p>
        </>
      )}
      {health.events > 0 && <p class="hint">{sizeInWords(health)}</p>}
    </div>
  );
}

function toneOf({ state }: HealthFound): 'plain' | 'good' | 'warn' {
  if (state === 'checking') return 'plain';
  return state === 'whole' || state === 'restored' ? 'good' : 'warn';
}

function inWords({ state, restored, missing, checkedAt, events }: HealthFound): string {
  switch (state) {
    case 'checking':
      return t('healthChecking');
    case 'unreadable':
      return saveProblem('store-unreadable');
    case 'newer-database':
      return saveProblem('newer-database');
    case 'missing':
      return tn('healthMissing', countOf(missing));
    case 'restored':
      return tn('healthRestored', countOf(restored.filter(({ into }) => into === 'local')));
    case 'whole':
      return events === 0 || checkedAt === null ? t('healthEmpty') : t('healthWhole', formatMoment(checkedAt));
  }
}

function countOf(stretches: readonly { readonly from: number; readonly to: number }[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** Which ones, and what stands next to them: that is how a reader remembers what it was. */
function lossInWords({ from, to, why, before, after }: HealthFound['missing'][number]): string {
  const which = tn(why === 'absent' ? 'healthAbsent' : 'healthAltered', to - from + 1, formatNumber(from + 1));
  const near = [before && t('healthAfter', formatDate(before.at), before.post)];
  near.push(after && t('healthBefore', formatDate(after.at), after.post));
  return [which, ...near].filter(Boolean).join(' ');
}

function sizeInWords({ events, bytes }: HealthFound): string {
  const entries = tn('dataEntries', events);
  return bytes === null ? entries : t('healthSize', entries, formatBytes(bytes));
}
