/** Whether a backup makes itself now and then: off until the reader switches it on, because the browser must allow it. */
import { useEffect, useState } from 'preact/hooks';
import { INTERVALS, type Interval } from '../../domain/files/backup-due.ts';
import type { ForPanels, Schedule } from '../../messages.ts';
import { t } from '../../platform/i18n.ts';
import { report } from '../../platform/report.ts';
import { formatMoment } from '../../ui/format-time.ts';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';

/** The browser's right to save files. */
export interface Right {
  readonly may: () => Promise<boolean>;
  /** Straight from the click. */
  readonly ask: () => Promise<boolean>;
  readonly giveBack: () => Promise<void>;
}

interface ScheduledProps {
  background: ForPanels;
  right: Right;
}

const NAMES = { 0: 'scheduleNever', 1: 'scheduleDaily', 7: 'scheduleWeekly' } as const satisfies Record<
  Interval,
  string
>;

export function Scheduled({ background, right }: ScheduledProps) {
  const [schedule, setSchedule] = useState<Schedule | null>(null);
  const [may, setMay] = useState(true);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    Promise.all([background.schedule(), right.may()]).then(
      ([found, allowed]) => {
        setSchedule(found);
        setMay(allowed);
      },
      (failure) => report('asking how often a backup is made', failure),
    );
  }, [background]);

  async function keep(next: Schedule): Promise<void> {
    const result = await background.keepSchedule(next).catch((failure: unknown) => {
      report('keeping how often a backup is made', failure);
      return { saved: false, reason: 'no-answer' } as const;
    });
    if (result.saved) setSchedule(next);
    setProblem(result.saved ? '' : t('notDone', saveProblem(result.reason)));
  }

  /** The question comes first: after anything else the browser no longer takes it for the reader's wish. */
  async function choose(every: Interval): Promise<void> {
    if (every === 0) {
      await keep({ every, tried: null, problem: null });
      await right.giveBack().catch((failure: unknown) => report('giving a right back', failure));
      setMay(false);
      return;
    }
    const allowed = await right.ask().catch((failure: unknown) => {
      report('asking to save files', failure);
      return false;
    });
    setMay(allowed);
    if (allowed) await keep({ every, tried: null, problem: null });
    else setProblem(t('scheduleRefused'));
  }

  if (!schedule) return null;
  const isRevoked = schedule.every !== 0 && !may;
  return (
    <fieldset class="schedule">
      <legend>{t('scheduleLabel')}</legend>
      {INTERVALS.map((every) => (
        <label key={every} class="switch">
          <input
            type="radio"
            name="schedule"
            checked={schedule.every === every && !isRevoked}
            onClick={(event) => {
              // Shown once it is so, not before.
              event.preventDefault();
              void choose(every);
            }}
          />
          <span>{t(NAMES[every])}</span>
        </label>
      ))}
      <p class="hint">{t('scheduleHint')}</p>
      <StatusLine tone="warn">{problem || (isRevoked ? t('scheduleRevoked') : lastTry(schedule))}</StatusLine>
    </fieldset>
  );
}

const PROBLEMS = {
  'not-allowed': 'scheduleRevoked',
  'not-whole': 'scheduleNotWhole',
  failed: 'scheduleFailed',
} as const;

function lastTry({ tried, problem }: Schedule): string {
  return problem && tried ? `${t('scheduleTried', formatMoment(tried))} ${t(PROBLEMS[problem])}` : '';
}
