/** Restoring from a file: what it would do is shown first, line by line where something is wrong; then the reader decides. */
import { useState } from 'preact/hooks';
import type { FileProblem } from '../../domain/files/read-file.ts';
import type { ForPanels } from '../../messages.ts';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { formatBytes } from '../../ui/format-bytes.ts';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { FileField } from './file-field.tsx';
import { useJob } from './job.ts';
import { JobBar } from './job-bar.tsx';
import { OutcomeTable } from './outcome-table.tsx';
import { problemInWords } from './problem-words.ts';
import { LARGEST_FILE } from './read-through.ts';
import { compareFile, type Outcome, type RestoreResult, restoreFile } from './restore-file.ts';

interface Shown {
  readonly file: File;
  readonly result: RestoreResult | 'failed';
}

export function Restore({ background }: { background: ForPanels }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const job = useJob();

  async function walk(file: File, how: typeof compareFile): Promise<void> {
    setShown(null);
    const result = await job.run('reading a file', (progress, signal) => how(background, file, { progress, signal }));
    if (result !== 'stopped') setShown({ file, result });
    else setShown(null);
  }

  const outcome = shown?.result && shown.result !== 'failed' && 'outcome' in shown.result ? shown.result.outcome : null;
  const refused = outcome?.problems.some(({ problem }) => isNone(problem)) ?? false;
  const waiting = shown !== null && shown.result !== 'failed' && shown.result.state === 'compared';
  return (
    <section class="data-part" aria-labelledby="restore-head">
      <h3 id="restore-head">{t('restoreHead')}</h3>
      <p class="words">{t('restoreWords', formatBytes(LARGEST_FILE))}</p>
      <FileField
        label={t('restoreChoose')}
        isBusy={job.progress !== null}
        onChoose={(file) => void walk(file, compareFile)}
      />
      <JobBar job={job} label={t('restoreReading')} />
      <StatusLine tone={toneOf(shown)}>{shown && inWords(shown)}</StatusLine>
      {outcome && !refused && <OutcomeTable outcome={outcome} />}
      {outcome && <Problems outcome={outcome} />}
      {waiting && outcome && !refused && (
        <div class="acts">
          {outcome.new > 0 && (
            <Button
              kind="main"
              label={tn(outcome.refused > 0 ? 'restoreSound' : 'restoreTake', outcome.new)}
              onClick={() => void walk(shown.file, restoreFile)}
            />
          )}
          <Button kind="plain" label={t(outcome.new > 0 ? 'cancel' : 'close')} onClick={() => setShown(null)} />
        </div>
      )}
    </section>
  );
}

/** Nothing of such a file can be taken over. */
function isNone(problem: FileProblem['problem']): boolean {
  return problem === 'not-ours' || problem === 'newer';
}

function Problems({ outcome }: { outcome: Outcome }) {
  const { problems, refused, conflicts, conflicting } = outcome;
  if (refused + conflicting === 0) return null;
  const more = refused + conflicting - problems.length - conflicts.length;
  return (
    <ul class="problems">
      {problems.map((one) => (
        <li key={`p${one.line}`}>{t('restoreAtLine', formatNumber(one.line), problemInWords(one))}</li>
      ))}
      {conflicts.map(({ line, verdict }) => (
        <li key={`c${line}`}>{t('restoreAtLine', formatNumber(line), t(CONFLICTS[verdict]))}</li>
      ))}
      {more > 0 && <li>{tn('restoreMore', more)}</li>}
    </ul>
  );
}

const CONFLICTS = {
  'another-has-its-number': 'restoreAnotherNumber',
  'another-has-its-id': 'restoreAnotherId',
  'follows-another': 'restoreFollowsAnother',
  'differs-here': 'restoreDiffersHere',
} as const;

function toneOf(shown: Shown | null): 'plain' | 'good' | 'warn' {
  if (!shown) return 'plain';
  if (shown.result === 'failed') return 'warn';
  const { state } = shown.result;
  if (state === 'restored') return 'good';
  const sound = state === 'compared' && shown.result.outcome.refused + shown.result.outcome.conflicting === 0;
  return sound ? 'plain' : 'warn';
}

function inWords({ file, result }: Shown): string {
  if (result === 'failed') return t('restoreUnreadable', file.name);
  switch (result.state) {
    case 'too-large':
      return t('restoreTooLarge', formatBytes(file.size), formatBytes(LARGEST_FILE));
    case 'stopped':
      return `${tn('restoreStopped', result.outcome.new)} ${saveProblem(result.reason)}`;
    case 'restored':
      return tn('restoreDone', result.outcome.new);
    case 'compared':
      if (result.outcome.refused > 0) return t('restoreFaulty', file.name);
      return result.outcome.new === 0 ? t('restoreNothingNew', file.name) : t('restoreCompared', file.name);
  }
}
