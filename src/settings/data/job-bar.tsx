/** How far something long is, with a way to stop it. */
import { formatNumber, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import type { Job } from './job.ts';

/** `label`: what is going on, e.g. "Reading the file". Nothing while nothing goes on. */
export function JobBar({ job, label }: { job: Job; label: string }) {
  if (job.progress === null) return null;
  const percent = Math.round(job.progress * 100);
  return (
    <div class="job">
      <label class="job-words">
        <span>{t('dataPercent', label, formatNumber(percent))}</span>
        <progress max={100} value={percent} />
      </label>
      <Button kind="plain" label={t('cancel')} onClick={job.stop} />
    </div>
  );
}
