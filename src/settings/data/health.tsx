/** How the two copies stand: one line, and the way to all that is known where something is missing. */
import type { ForPanels, Health as HealthFound } from '../../messages.ts';
import { t, tn } from '../../platform/i18n.ts';
import { formatBytes } from '../../ui/format-bytes.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { inWords, isStuck, toneOf } from './health-words.ts';
import { useHealth } from './use-health.ts';

export function Health({ background }: { background: ForPanels }) {
  const [health] = useHealth(background);
  if (health === null) return <StatusLine>{null}</StatusLine>;
  if (health === 'unknown') return <StatusLine tone="warn">{t('healthUnknown')}</StatusLine>;
  return (
    <div class="health">
      <StatusLine tone={toneOf(health)}>{inWords(health)}</StatusLine>
      {(isStuck(health) || health.missing.length + health.restored.length > 0) && (
        <p class="words">
          <a class="link" href="?show=rescue">
            {t(wayOn(health))}
          </a>
        </p>
      )}
      {health.events > 0 && <p class="hint">{sizeInWords(health)}</p>}
    </div>
  );
}

function wayOn(health: HealthFound): 'rescueHowOn' | 'rescueSee' | 'rescueSeeRestored' {
  if (isStuck(health)) return 'rescueHowOn';
  const { missing } = health;
  return missing.length > 0 ? 'rescueSee' : 'rescueSeeRestored';
}

function sizeInWords({ events, bytes }: HealthFound): string {
  const entries = tn('dataEntries', events);
  // Chromium says nothing of a file that it cannot read through.
  return !bytes ? entries : t('healthSize', entries, formatBytes(bytes));
}
