/** The life of a correction, step by step: what happened, who said so, when. Nothing in it is ever overwritten. */
import type { CommentCopy, Source, Step } from '../../domain/journal/event.ts';
import { acknowledgedAfter } from '../../domain/journal/status.ts';
import type { StepView } from '../../domain/journal/view.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { formatLag, formatMoment, formatPageTime } from '../../ui/format-time.ts';
import { Icon } from '../../ui/icons.tsx';
import { PageTime } from '../../ui/page-time.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { SafeLink } from '../../ui/safe-link.tsx';
import { useSession } from '../session.ts';
import { useSteering } from '../steering.ts';
import { statusWords } from './words.ts';

export function History({ steps }: { steps: readonly StepView[] }) {
  const lag = acknowledgedAfter(steps);
  const acknowledged = steps.find((step) => step.status === 'acknowledged');
  return (
    <ol class="correction-history" aria-label={t('correctionHistory')}>
      {steps.map((step) => (
        <li key={step.event} class="correction-step">
          <Icon name={step.status} />
          <div>
            <p class="correction-step-line">
              <strong title={t('correctionLoggedAt', formatMoment(step.loggedAt))}>{statusWords(step.status)}</strong>{' '}
              <SourceWords source={step.source} />
            </p>
            <p class="correction-time">
              <StepTime step={step} />
              {step === acknowledged && lag !== null && (
                <span class="correction-lag"> {t('correctionLag', formatLag(lag))}</span>
              )}
            </p>
            {step.note && (
              <p class="correction-own" dir="auto">
                {step.note}
              </p>
            )}
            {step.source.from === 'comment' && <AsItRead copy={step.source.comment} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Who said so; a comment of the thread can be gone to. */
export function SourceWords({ source }: { source: Source }) {
  const { goTo } = useSteering();
  if (source.from === 'me') return <span>{t('correctionByMe')}</span>;
  if (source.from === 'article') return <span>{t('correctionByArticle')}</span>;
  if (source.from === 'link') return <SafeLink url={source.url}>{shortAddress(source.url)}</SafeLink>;
  const { id, author } = source.comment;
  return (
    <span class="correction-source">
      <PersonName name={author} />
      <Button
        kind="quiet"
        icon="comment"
        iconOnly
        label={t('correctionShowComment', author || t('nameNone'))}
        onClick={() => void goTo(id)}
      />
    </span>
  );
}

/** When it happened; where only a comment's own words tell, those. */
function StepTime({ step: { at, source } }: { step: Step }) {
  const printed = source.from === 'comment' ? source.comment.time : null;
  if (printed && (at === null || at === printed.iso)) return <PageTime time={printed} />;
  if (at === null) return <span>{t('correctionTimeUnknown')}</span>;
  const { text, iso } = formatPageTime({ text: at, iso: at });
  return <time dateTime={iso ?? at}>{text}</time>;
}

/** The copy that was kept of a comment, where the page no longer shows the same. */
function AsItRead({ copy }: { copy: CommentCopy }) {
  const { reading } = useSession();
  const now = reading.value?.comments.find((comment) => comment.id === copy.id);
  if (now?.text === copy.text) return null;
  return (
    <details class="correction-said">
      <summary>{t(now ? 'correctionCommentChanged' : 'correctionCommentGone')}</summary>
      <PersonText text={copy.text} />
    </details>
  );
}

/** An address as people read it: host and path, cut where it is long. */
export function shortAddress(url: string): string {
  const bare = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare.length > 60 ? `${bare.slice(0, 59)}…` : bare;
}
