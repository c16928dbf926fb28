/** After how many changes the panel reminds of a backup. */
import { useEffect, useState } from 'preact/hooks';
import type { ForPanels, SaveResult } from '../../messages.ts';
import { t, tn } from '../../platform/i18n.ts';
import { report } from '../../platform/report.ts';
import { formatClock } from '../../ui/format-time.ts';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';

/** Entries; 0 for never. Another number, from a restored file, stands beside them. */
const CHOICES = [20, 100, 500, 0] as const;

export function Reminder({ background }: { background: ForPanels }) {
  const [after, setAfter] = useState<number | null>(null);
  const [result, setResult] = useState<SaveResult | null>(null);
  useEffect(() => {
    background.settings().then(
      ({ remindAfter }) => setAfter(remindAfter),
      (failure) => report('reading the settings', failure),
    );
  }, [background]);

  async function keep(remindAfter: number): Promise<void> {
    const before = after;
    setAfter(remindAfter);
    const kept = await change(background, remindAfter).catch((failure: unknown): SaveResult => {
      report('keeping the settings', failure);
      return { saved: false, reason: 'no-answer' };
    });
    if (!kept.saved) setAfter(before);
    setResult(kept);
  }

  if (after === null) return null;
  const choices = (CHOICES as readonly number[]).includes(after) ? CHOICES : [after, ...CHOICES];
  return (
    <div class="reminder">
      <label>
        <span>{t('remindLabel')}</span>{' '}
        <select class="input" value={after} onChange={({ currentTarget }) => void keep(Number(currentTarget.value))}>
          {choices.map((count) => (
            <option key={count} value={count}>
              {count === 0 ? t('remindNever') : tn('remindAfter', count)}
            </option>
          ))}
        </select>
      </label>
      <StatusLine tone={result && !result.saved ? 'warn' : 'good'}>{result && inWords(result)}</StatusLine>
    </div>
  );
}

function inWords(result: SaveResult): string {
  return result.saved ? t('savedAt', formatClock(result.at)) : t('notDone', saveProblem(result.reason));
}

/** Reads the others again before: they may have changed since the page was opened. */
async function change(background: ForPanels, remindAfter: number): Promise<SaveResult> {
  return background.keepSettings({ ...(await background.settings()), remindAfter });
}
