/** What is known of entries that were lost: what was found, what came back, what is missing, and the ways to have it again. */
import { useState } from 'preact/hooks';
import type { ForPanels, Health } from '../../messages.ts';
import { t } from '../../platform/i18n.ts';
import { report } from '../../platform/report.ts';
import { Button } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/format-time.ts';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { Part, type SectionProps } from '../part.tsx';
import { Backup } from './backup.tsx';
import { inWords, isStuck, repairInWords, toneOf } from './health-words.ts';
import { Losses } from './losses.tsx';
import { Restore } from './restore.tsx';
import { useHealth } from './use-health.ts';
import { Verify } from './verify.tsx';

const STEPS = ['damagedBackup', 'damagedUnsaved', 'damagedRemove', 'damagedRestore'] as const;

export function RescuePage({ background }: SectionProps) {
  const [health, refresh] = useHealth(background);
  const known = health === 'unknown' ? null : health;
  // Nothing is written into, or read out of, what this version does not understand.
  const isClosed = known?.state === 'newer-database';
  const isDamaged = known?.state === 'damaged';
  const stuck = known !== null && isStuck(known);
  return (
    <main class="sheet">
      <h1>{t('rescueTitle')}</h1>
      <Part id="found" title={t('rescueFound')}>
        {health === 'unknown' && <StatusLine tone="warn">{t('healthUnknown')}</StatusLine>}
        {known && <StatusLine tone={toneOf(known)}>{inWords(known)}</StatusLine>}
        {known?.checkedAt && <p class="hint">{t('rescueChecked', formatMoment(known.checkedAt))}</p>}
        {(isClosed || known?.state === 'unreadable') && <p class="words">{t('rescueUntouched')}</p>}
      </Part>
      {stuck && (
        <Part id="how-on" title={t('rescueHowOn')}>
          <p class="words">{t(isDamaged ? 'damagedWhy' : 'unreadableWhy')}</p>
          <ol class="words">
            {STEPS.map((step) => (
              <li key={step}>{t(step)}</li>
            ))}
          </ol>
        </Part>
      )}
      {known && known.restored.length > 0 && (
        <Part id="repaired" title={t('rescueRepaired')}>
          <ul class="problems problems-good">
            {known.restored.map((one) => (
              <li key={`${one.into}:${one.device}:${one.from}`}>{repairInWords(one)}</li>
            ))}
          </ul>
        </Part>
      )}
      {known && known.missing.length > 0 && (
        <Part id="missing" title={t('rescueMissing')}>
          {!isDamaged && <p class="words">{t('healthWhatToDo')}</p>}
          <Losses missing={known.missing} background={background} />
          <Known health={known} background={background} refresh={refresh} />
        </Part>
      )}
      {!isClosed && (
        <Part id="data" title={t(isDamaged ? 'dataHead' : 'rescueWays')}>
          {!isDamaged && <Restore background={background} />}
          <Backup background={background} />
          {stuck && <Verify />}
        </Part>
      )}
      <p class="words rescue-back">
        <a class="link" href="settings.html">
          {t('settingsTitle')}
        </a>
      </p>
    </main>
  );
}

/** What nobody can bring back need not be told for ever. */
function Known({ health, background, refresh }: KnownProps) {
  const [problem, setProblem] = useState('');
  async function know(): Promise<void> {
    const result = await background.knowLoss().catch((failure: unknown) => {
      report('keeping that the loss is known', failure);
      return { saved: false, reason: 'no-answer' } as const;
    });
    setProblem(result.saved ? '' : t('notDone', saveProblem(result.reason)));
    await refresh();
  }
  if (health.isKnown) return <p class="hint">{t('rescueKnown')}</p>;
  return (
    <div class="acts">
      <Button label={t('rescueKnow')} onClick={() => void know()} />
      <StatusLine tone="warn">{problem}</StatusLine>
    </div>
  );
}

interface KnownProps {
  health: Health;
  background: ForPanels;
  refresh: () => Promise<void>;
}
