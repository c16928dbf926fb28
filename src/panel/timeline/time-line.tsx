/** What happened to this post, as a picture and as a table; and the article as a strip. Both can be printed. */
import { useMemo } from 'preact/hooks';
import { momentsOf } from '../../domain/insight/timeline/moments.ts';
import { rowsOf } from '../../domain/insight/timeline/rows.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../section.tsx';
import { useSession } from '../session.ts';
import { suggestionsOf } from '../suggestions/suggestions-of.ts';
import { Picture } from './picture.tsx';
import { printPart } from './print.ts';
import { wholeTime } from './row-time.ts';
import { Strip } from './strip.tsx';
import { Table } from './table.tsx';

export function TimeLine() {
  const session = useSession();
  const reading = session.reading.value;
  const view = session.view.value;
  const versions = session.versions.value?.versions;
  const proposed = reading && suggestionsOf(reading).value;
  const suggestions = useMemo(
    () => proposed?.filter(({ id }) => !view.dismissed.includes(id)) ?? [],
    [proposed, view.dismissed],
  );
  const told = useMemo(
    () => (reading ? rowsOf(momentsOf({ reading, view, versions: versions ?? [], suggestions })) : null),
    [reading, view, versions, suggestions],
  );
  if (!reading?.article || !told) return null;
  const [first, last] = [told.rows[0], told.rows.at(-1)];
  return (
    <Section
      id="timeline"
      icon="time"
      title={t('timelineTitle')}
      action={first && <Button kind="quiet" label={t('timelinePrint')} onClick={() => printPart('timeline')} />}
    >
      {first && last ? (
        <>
          <Picture
            told={told}
            label={t(
              'timelineLabel',
              wholeTime(told, first),
              wholeTime(told, last),
              formatNumber(reading.comments.length),
            )}
          />
          <p class="hint">{t('timelineHint')}</p>
          <details class="timeline-rows">
            <summary>{t('timelineAsTable')}</summary>
            <Table told={told} />
          </details>
        </>
      ) : (
        <p class="hint">{t('timelineEmpty')}</p>
      )}
      <Strip />
    </Section>
  );
}
