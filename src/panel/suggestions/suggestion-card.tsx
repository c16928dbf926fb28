/** One proposed chain: what is said to be wrong, who said so, who agreed, what the author answered, and why it is proposed. */
import { useId } from 'preact/hooks';
import type { Reason, Suggestion } from '../../domain/insight/chains/suggestion.ts';
import type { Comment } from '../../domain/post/reading.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { formatLag } from '../../ui/format-time.ts';
import { Icon } from '../../ui/icons.tsx';
import { PageTime } from '../../ui/page-time.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { copyOf } from '../comments/comment-copy.ts';
import { SourceWords } from '../corrections/history.tsx';
import { kindWords, statusWords } from '../corrections/words.ts';
import { gradeWords } from './grade-words.ts';

interface SuggestionCardProps {
  suggestion: Suggestion;
  comments: readonly Comment[];
  /** The article says somewhere that it was changed. */
  hasNotice: boolean;
  onLog: () => void;
  onDismiss: () => void;
}

export function SuggestionCard({ suggestion, comments, hasNotice, onLog, onDismiss }: SuggestionCardProps) {
  const heading = useId();
  const { answer, confirmations, kind, confidence, lag, reasons } = suggestion;
  const report = comments[suggestion.report];
  if (!report) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div class="suggestion" role="group" aria-labelledby={heading}>
      <h4 id={heading} class="correction-title">
        <span>{kindWords(kind)}</span>
        <span class="correction-severity">
          {t(confidence === 'likely' ? 'suggestionLikely' : 'suggestionPossible')}
        </span>
      </h4>
      <PersonText text={report.text} />
      <ol class="correction-history">
        <Part status="reported" comment={report} />
        {confirmations.map((index) => (
          <Part key={index} status="confirmed" comment={comments[index]} />
        ))}
        {answer && (
          <Part
            status={answer.grade === 'disputed' ? 'disputed' : 'acknowledged'}
            comment={comments[answer.comment]}
            words={gradeWords(answer.grade)}
            lag={lag}
          />
        )}
      </ol>
      {answer && answer.grade !== 'disputed' && (
        <p class="hint">{t(hasNotice ? 'suggestionNotice' : 'suggestionNoNotice')}</p>
      )}
      <details class="suggestion-why">
        <summary>{t('suggestionReasons')}</summary>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{t(REASONS[reason])}</li>
          ))}
        </ul>
      </details>
      <div class="correction-buttons">
        <Button icon="add" label={t('suggestionLog')} describedBy={heading} onClick={onLog} />
        <Button kind="quiet" icon="close" label={t('suggestionDismiss')} describedBy={heading} onClick={onDismiss} />
      </div>
    </div>
  );
}

interface PartProps {
  status: 'reported' | 'confirmed' | 'acknowledged' | 'disputed';
  comment: Comment | undefined;
  words?: string;
  /** Minutes from the report to this. */
  lag?: number | null;
}

function Part({ status, comment, words, lag = null }: PartProps) {
  if (!comment) return null;
  return (
    <li class="correction-step">
      <Icon name={status} />
      <div>
        <p class="correction-step-line">
          <strong>{words ?? statusWords(status)}</strong>{' '}
          <SourceWords source={{ from: 'comment', comment: copyOf(comment) }} />
        </p>
        <p class="correction-time">
          {comment.time && <PageTime time={comment.time} />}
          {lag !== null && <span class="correction-lag"> {t('correctionLag', formatLag(lag * 60_000))}</span>}
        </p>
      </div>
    </li>
  );
}

const REASONS = {
  'says-wrong': 'suggestionReasonSaysWrong',
  'names-part': 'suggestionReasonNamesPart',
  'offers-replacement': 'suggestionReasonReplacement',
  'gives-source': 'suggestionReasonSource',
  'quotes-article': 'suggestionReasonQuotes',
  confirmed: 'suggestionReasonConfirmed',
  'author-answers': 'suggestionReasonAnswered',
  'same-part-in-answer': 'suggestionReasonSamePart',
  'inferred-from-answer': 'suggestionReasonInferred',
} as const satisfies Record<Reason, MessageKey>;
