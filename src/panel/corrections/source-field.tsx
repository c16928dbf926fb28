/** Who said so: the reader, a comment of this thread, an address elsewhere, or the article itself. */
import type { CommentCopy, Source } from '../../domain/journal/event.ts';
import type { Comment } from '../../domain/post/reading.ts';
import { t } from '../../platform/i18n.ts';
import { Field } from '../../ui/field.tsx';
import { formatPageTime } from '../../ui/format-time.ts';
import { PersonText } from '../../ui/person-text.tsx';
import { copyOf } from '../comments/comment-copy.ts';
import { useSession } from '../session.ts';
import type { FormError, SourceChoice } from './form-state.ts';
import { sourceWords } from './words.ts';

interface SourceFieldProps {
  label: string;
  value: SourceChoice;
  /** The sources that make sense here. */
  among: readonly Source['from'][];
  error?: FormError | undefined;
  onChange: (source: SourceChoice) => void;
}

export function SourceField({ label, value, among, error, onChange }: SourceFieldProps) {
  const words = error && t(error);
  return (
    <>
      <Field label={label}>
        {(control) => (
          <select
            {...control}
            class="input"
            value={value.from}
            onChange={(event) => onChange(blankSource(event.currentTarget.value as Source['from']))}
          >
            {among.map((from) => (
              <option key={from} value={from}>
                {sourceWords(from)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {value.from === 'comment' && <CommentChoice chosen={value.comment} error={words} onChange={onChange} />}
      {value.from === 'link' && (
        <Field label={t('correctionSourceAddress')} error={words} required>
          {(control) => (
            <input
              {...control}
              class="input"
              type="url"
              inputMode="url"
              value={value.url}
              onInput={(event) => onChange({ from: 'link', url: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}

interface CommentChoiceProps {
  chosen: CommentCopy | null;
  error: string | undefined;
  onChange: (source: SourceChoice) => void;
}

function CommentChoice({ chosen, error, onChange }: CommentChoiceProps) {
  const comments = useSession().reading.value?.comments ?? [];
  const isGone = chosen !== null && !comments.some((comment) => comment.id === chosen.id);
  function choose(id: string): void {
    const comment = comments.find((known) => known.id === id);
    if (comment) onChange({ from: 'comment', comment: copyOf(comment) });
  }
  return (
    <Field label={t('correctionSourceWhichComment')} error={error} required>
      {(control) => (
        <>
          <select
            {...control}
            class="input"
            value={chosen?.id ?? ''}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {!chosen && <option value="">{t('correctionSourceChooseComment')}</option>}
            {isGone && <option value={chosen.id}>{nameOfComment(chosen)}</option>}
            {comments.map((comment) => (
              <option key={comment.id} value={comment.id}>
                {nameOfComment(comment)}
              </option>
            ))}
          </select>
          {chosen && <PersonText text={chosen.text} />}
        </>
      )}
    </Field>
  );
}

function blankSource(from: Source['from']): SourceChoice {
  if (from === 'comment') return { from, comment: null };
  if (from === 'link') return { from, url: '' };
  return { from };
}

/** A comment in one line of a list. */
function nameOfComment({ author, time, text }: Comment | CommentCopy): string {
  const when = time ? formatPageTime(time).text : '';
  const words = text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
  return [author || t('nameNone'), when, words.replace(/\s+/g, ' ')].filter(Boolean).join(' · ');
}
