/** The backup: when the last one was made, what is in none yet, and how to make one. */
import { useEffect, useState } from 'preact/hooks';
import { hashesOfRules } from '../../domain/files/rule-hash.ts';
import type { BackupState, ForPanels } from '../../messages.ts';
import { t, tn } from '../../platform/i18n.ts';
import { report } from '../../platform/report.ts';
import { saveFile } from '../../platform/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { formatBytes } from '../../ui/format-bytes.ts';
import { formatMoment } from '../../ui/format-time.ts';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { fileName } from './file-name.ts';
import { useJob } from './job.ts';
import { JobBar } from './job-bar.tsx';
import { type Made, type MakingResult, makeFile } from './make-file.ts';
import { sha256 } from './sha256.ts';

interface Said {
  readonly tone: 'good' | 'warn';
  readonly text: string;
}

export function Backup({ background }: { background: ForPanels }) {
  const [state, setState] = useState<BackupState | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const job = useJob();

  async function refresh(): Promise<void> {
    try {
      setState(await background.backupState());
    } catch (failure) {
      report('asking for the last backup', failure);
    }
  }
  useEffect(() => void refresh(), []);

  async function make(): Promise<void> {
    setSaid(null);
    setMade(null);
    const result = await job.run('making a backup', (progress, signal) => makeFile(background, { progress, signal }));
    if (result === 'stopped') return;
    if (result !== 'failed' && result.made) setMade(result);
    else setSaid({ tone: 'warn', text: whyNot(result) });
  }

  /** The second step, by a click of its own: what leaves the extension leaves it knowingly. */
  async function save({ blob, everything }: Made): Promise<void> {
    const name = fileName(new Date());
    saveFile(name, blob);
    const devices = everything.devices.map(({ device, to }) => ({ device, to }));
    const rules = await hashesOfRules(everything.records, sha256);
    const kept = await background.keepBackup({ devices, bytes: blob.size, rules }).catch(() => null);
    if (kept?.saved) setSaid({ tone: 'good', text: t('backupSaved', name) });
    else setSaid({ tone: 'warn', text: t('backupDateNotKept', name) });
    setMade(null);
    await refresh();
  }

  return (
    <section class="data-part" aria-labelledby="backup-head">
      <h3 id="backup-head">{t('backupHead')}</h3>
      <p class="words">{t('backupWords')}</p>
      {state && <p class={state.since > 0 ? 'words backup-due' : 'words'}>{lastOne(state)}</p>}
      {made && (
        <p class="words">
          {t('backupReady', tn('dataEntries', eventsIn(made)), formatBytes(made.blob.size))}
          {made.problems.length > 0 && ` ${tn('backupDamaged', made.problems.length)}`}
        </p>
      )}
      <div class="acts">
        {made && <Button kind="main" label={t('backupSave')} onClick={() => void save(made)} />}
        {!made && job.progress === null && <Button kind="plain" label={t('backupMake')} onClick={() => void make()} />}
        {made && <Button kind="plain" label={t('cancel')} onClick={() => setMade(null)} />}
      </div>
      <JobBar job={job} label={t('backupMaking')} />
      <StatusLine tone={said?.tone ?? 'plain'}>{said?.text}</StatusLine>
    </section>
  );
}

function eventsIn({ everything }: Made): number {
  return everything.devices.reduce((sum, { count }) => sum + count, 0);
}

function lastOne({ last, since }: BackupState): string {
  if (last === null) return since === 0 ? t('backupNothingYet') : tn('backupNever', since);
  const when = t('backupLast', formatMoment(last.at), formatBytes(last.bytes));
  return since === 0 ? `${when} ${t('backupComplete')}` : `${when} ${tn('backupSince', since)}`;
}

function whyNot(result: Exclude<MakingResult, Made> | 'failed'): string {
  if (result === 'failed') return t('backupFailed');
  switch (result.reason) {
    case 'changed-meanwhile':
      return t('backupChanged');
    case 'not-read-back':
      return t('backupNotReadBack');
    default:
      return `${t('backupFailed')} ${saveProblem(result.reason)}`;
  }
}
