/** The other side: which passages of the article readers quote, who did, and whether the author answered one of them. */
import { describe } from '../../domain/text/describe.ts';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { useSession } from '../session.ts';
import { useSteering } from '../steering.ts';
import { Lights } from './lights.tsx';
import { quotesOf } from './quotes-of.ts';

/** Quoters that are named; who wants all of them finds the passage under their comments. */
const NAMED = 12;

export function Challenged() {
  const session = useSession();
  const { goTo } = useSteering();
  const reading = session.reading.value;
  const { text, passages } = reading ? quotesOf(reading) : { text: '', passages: [] };
  if (!reading || passages.length === 0) return null;
  return (
    <details class="challenged">
      <summary>{t('challengedHead', formatNumber(passages.length))}</summary>
      <ol>
        {passages.map(({ start, end, quoters, isAnswered }) => (
          <li key={start}>
            <PersonText text={text.slice(start, end)} lang={reading.language} />
            <div class="challenged-by">
              <Chip icon={isAnswered ? 'acknowledged' : 'reported'} tone={isAnswered ? 'good' : 'accent'}>
                {t(isAnswered ? 'challengedAnswered' : 'challengedOpen')}
              </Chip>
              <Lights place={{ passage: describe(text, start, end) }}>
                <Button
                  kind="quiet"
                  icon="passage"
                  iconOnly
                  label={t('correctionShowPassage')}
                  onClick={() => void session.page.showPassage(describe(text, start, end)).catch(() => false)}
                />
              </Lights>
              {quoters.slice(0, NAMED).map((index) => (
                <Lights key={index} place={{ comment: reading.comments[index]?.id ?? '' }}>
                  <Button
                    kind="quiet"
                    icon="comment"
                    label={reading.comments[index]?.author || t('nameNone')}
                    onClick={() => void goTo(reading.comments[index]?.id ?? '')}
                  />
                </Lights>
              ))}
              {quoters.length > NAMED && <span class="hint">{tn('challengedMore', quoters.length - NAMED)}</span>}
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
