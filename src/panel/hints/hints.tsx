/** What in the article may be a slip: closed until the reader asks, worded as a question, logged only by the reader. */
import { useMemo } from 'preact/hooks';
import type { Hint, HintSide } from '../../domain/insight/hints/hint.ts';
import { hintsFor } from '../../domain/insight/hints/hints.ts';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { textOfArticle } from '../corrections/passage.ts';
import { useSession } from '../session.ts';
import { useSteering } from '../steering.ts';

interface HintsProps {
  /** Opens the form of a correction, filled from a hint. */
  onLog: (hint: Hint) => void;
}

export function Hints({ onLog }: HintsProps) {
  const reading = useSession().reading.value;
  const hints = useMemo(() => (reading ? hintsFor(reading, textOfArticle(reading.article)) : []), [reading]);
  if (hints.length === 0) return null;
  return (
    <details class="challenged hints">
      <summary>{t('hintsHead', formatNumber(hints.length))}</summary>
      <p class="hint">{t('hintsWords')}</p>
      <ul>
        {hints.map((hint) => (
          <li key={JSON.stringify([hint.kind, hint.a.words, hint.b])}>
            <p class="hints-what">{KINDS[hint.kind]()}</p>
            <Side side={hint.a} />
            {hint.kind === 'weekday' ? (
              <p>{t('hintWeekdayWas', dayName(Number(hint.b.words)))}</p>
            ) : (
              <Side side={hint.b} />
            )}
            <div class="correction-buttons">
              <Button kind="quiet" icon="correction" label={t('hintLog')} onClick={() => onLog(hint)} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

const KINDS: Readonly<Record<Hint['kind'], () => string>> = {
  name: () => t('hintName'),
  number: () => t('hintNumber'),
  date: () => t('hintDate'),
  weekday: () => t('hintWeekday'),
};

/** The words, where they stand and how often, and the way there. */
function Side({ side: { words, count, quote, in: where } }: { side: HintSide }) {
  const { page, reading } = useSession();
  const { goTo } = useSteering();
  const comment = typeof where === 'object' ? reading.value?.comments[where.comment] : undefined;
  return (
    <p class="hints-side">
      <q dir="auto">{words}</q>
      {where === 'title' && <span class="hints-where">{t('correctionPartHeadline')}</span>}
      {where === 'caption' && <span class="hints-where">{t('correctionPartCaption')}</span>}
      {count > 1 && <span class="hints-where">{tn('hintTimes', count)}</span>}
      {quote && (
        <Button
          kind="quiet"
          icon="passage"
          iconOnly
          label={t('hintShow', words)}
          onClick={() => void page.showPassage(quote).catch(() => false)}
        />
      )}
      {comment && (
        <Button
          kind="quiet"
          icon="comment"
          label={comment.author || t('nameNone')}
          onClick={() => void goTo(comment.id)}
        />
      )}
    </p>
  );
}

/** `day`: 0 is Sunday. From our own words: Chromium 156 has none in Kazakh. */
function dayName(day: number): string {
  return t('weekdays').split(' ')[day] ?? '';
}
