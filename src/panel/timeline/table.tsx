/** The same as the picture, for who does not see it, and the way to each comment and entry. */
import { LANES } from '../../domain/insight/timeline/moments.ts';
import type { Mark, Rows } from '../../domain/insight/timeline/rows.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { useSession } from '../session.ts';
import { useSteering } from '../steering.ts';
import { kindWords, laneWords } from './kinds.ts';
import { wholeTime } from './row-time.ts';

/** People and ways that are named in one cell. */
const NAMED = 3;

export function Table({ told }: { told: Rows }) {
  return (
    <table class="timeline-table">
      <thead>
        <tr>
          <th scope="col">{t('timelineWhen')}</th>
          <th scope="col">{t('timelineWhat')}</th>
        </tr>
      </thead>
      <tbody>
        {told.rows.map((row) => (
          <tr key={row.y}>
            <th scope="row">{wholeTime(told, row)}</th>
            <td>
              {LANES.flatMap((lane) =>
                row.lanes[lane].map((mark) => <Told key={lane + mark.kind} mark={mark} side={laneWords(lane)} />),
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Told({ mark: { kind, moments }, side }: { mark: Mark; side: string }) {
  const session = useSession();
  const { goTo } = useSteering();
  const named = moments.slice(0, NAMED);
  return (
    <p>
      <span>{kindWords(kind)}</span>
      {moments.length > 1 && <span> ({formatNumber(moments.length)})</span>}
      <span class="timeline-side"> · {side}</span>{' '}
      {named.map(({ who, comment, entry }) => {
        const words = who || kindWords(kind);
        if (comment !== null) {
          return <Button key={comment} kind="quiet" icon="comment" label={words} onClick={() => void goTo(comment)} />;
        }
        if (entry === null) return <bdi key={who}>{who}</bdi>;
        const show = () => {
          session.request.value = { to: 'show-entry', id: entry };
        };
        return <Button key={entry} kind="quiet" icon="passage" label={t('changedShowEntry')} onClick={show} />;
      })}
      {moments.length > NAMED && '…'}
    </p>
  );
}
