/** Whether posts show the small tab at the page's edge. */
import { useEffect, useState } from 'preact/hooks';
import type { ForPanels, SaveResult } from '../messages.ts';
import { t } from '../platform/i18n.ts';
import { report } from '../platform/report.ts';
import { formatClock } from '../ui/format-time.ts';
import { saveProblem } from '../ui/save-problem.ts';
import { StatusLine } from '../ui/status-line.tsx';
import { Part, type SectionProps } from './part.tsx';

type Saving = { readonly good: boolean; readonly words: string };

export function EdgeTab({ background }: SectionProps) {
  const [on, setOn] = useState<boolean | null>(null);
  const [saving, setSaving] = useState<Saving | null>(null);
  useEffect(() => {
    background.settings().then(
      ({ edgeTab }) => setOn(edgeTab),
      (failure) => report('reading the settings', failure),
    );
  }, [background]);

  async function keep(edgeTab: boolean): Promise<void> {
    setOn(edgeTab);
    const result = await change(background, edgeTab).catch((failure: unknown): SaveResult => {
      report('keeping the settings', failure);
      return { saved: false, reason: 'store-refused' };
    });
    if (result.saved) {
      setSaving({ good: true, words: t('savedAt', formatClock(result.at)) });
      return;
    }
    setOn(!edgeTab);
    setSaving({ good: false, words: t('notDone', saveProblem(result.reason)) });
  }

  return (
    <Part id="edge-tab" title={t('settingsEdgeHead')}>
      <label class="switch">
        <input
          type="checkbox"
          checked={on ?? false}
          disabled={on === null}
          aria-describedby="edge-tab-hint"
          onChange={({ currentTarget }) => void keep(currentTarget.checked)}
        />
        <span>{t('settingsEdgeSwitch')}</span>
      </label>
      <p class="hint" id="edge-tab-hint">
        {t('settingsEdgeHint')}
      </p>
      <StatusLine tone={saving && !saving.good ? 'warn' : 'good'}>{saving?.words}</StatusLine>
    </Part>
  );
}

/** Reads the others again before: the panel's width may have changed since the page was opened. */
async function change(background: ForPanels, edgeTab: boolean): Promise<SaveResult> {
  return background.keepSettings({ ...(await background.settings()), edgeTab });
}
