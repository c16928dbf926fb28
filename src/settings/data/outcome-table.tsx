/** What is in a file, against what is here: four numbers. */
import { formatNumber, t } from '../../platform/i18n.ts';
import type { Outcome } from './restore-file.ts';

export function OutcomeTable({ outcome }: { outcome: Outcome }) {
  const rows = [
    ['restoreNew', outcome.new],
    ['restoreSame', outcome.same],
    ['restoreConflicting', outcome.conflicting],
    ['restoreRefused', outcome.refused],
  ] as const;
  return (
    <dl class="outcome">
      {rows.map(([key, count]) => (
        <div key={key} class={count === 0 ? 'outcome-none' : undefined}>
          <dt>{t(key)}</dt>
          <dd>{formatNumber(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
