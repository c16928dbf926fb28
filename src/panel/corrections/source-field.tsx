/** Who said so: the reader, a comment of this thread, an address elsewhere, or the article itself. */
import type { CommentCopy, Source } from '../../domain/journal/event.ts';
import type { Comment } from '../../domain/post/reading.ts';
import { t } from '../../platform/i18n.ts';
import { Field } from '../../ui/field.tsx';
import { formatPageTime } from '../../ui/format-time.ts';
import { PersonText } from '../../ui/person-text.tsx';
import { copyOf } from '../comments/comment-copy.ts';
import { useSession } from '../session.ts';
import { Choice } from './choice.tsx';
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
      <Choice
        label={label}
        value={value.from}
        among={among}
        words={sourceWords}
        onChoose={(from) => onChange(blankSource(from))}
      />
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
  const copies = chosen && !comments.some((comment) => comment.id === chosen.id) ? [chosen, ...comments] : comments;
  const names = new Map(copies.map((comment) => [comment.id, nameOfComment(comment)]));
  function choose(id: string): void {
    const comment = comments.find((known) => known.id === id);
    if (comment) onChange({ from: 'comment', comment: copyOf(comment) });
  }
  return (
    <div class="correction-comment-field">
      <Choice
        label={t('correctionSourceWhichComment')}
        error={error}
        required
        value={chosen?.id ?? ''}
        among={chosen ? [...names.keys()] : ['', ...names.keys()]}
        words={(id) => names.get(id) ?? t('correctionSourceChooseComment')}
        onChoose={choose}
      />
      {chosen && <PersonText text={chosen.text} />}
    </div>
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
