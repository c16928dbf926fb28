/** A text with what went and what came, marked by more than colour. */
import type { TextPart } from '../../domain/text/word-diff.ts';
import { t } from '../../platform/i18n.ts';

/** Characters of unchanged text that are shown beside a change. */
const CONTEXT = 90;

export function WordChanges({ parts }: { parts: readonly TextPart[] }) {
  return (
    <p class="word-changes" dir="auto">
      {parts.map((part, index) => (
        <WordChange key={index} part={part} isFirst={index === 0} isLast={index === parts.length - 1} />
      ))}
    </p>
  );
}

function WordChange({ part: { is, text }, isFirst, isLast }: { part: TextPart; isFirst: boolean; isLast: boolean }) {
  if (is === 'same') return <span>{shortened(text, isFirst, isLast)}</span>;
  const Tag = is === 'removed' ? 'del' : 'ins';
  return (
    <>
      <span class="unseen"> {t(is === 'removed' ? 'changeRemovedBegins' : 'changeAddedBegins')} </span>
      <Tag>{text}</Tag>
      <span class="unseen"> {t('changeEnds')} </span>
    </>
  );
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const ends = Array.from(text);
  if (ends.length <= 2 * CONTEXT) return text;
  // Whole words, but where there is none: a script without spaces.
  const head = isFirst
    ? ''
    : ends
        .slice(0, CONTEXT)
        .join('')
        .replace(/(?<=\s)\S*$/, '')
        .trimEnd();
  const tail = isLast
    ? ''
    : ends
        .slice(-CONTEXT)
        .join('')
        .replace(/^\S*(?=\s)/, '')
        .trimStart();
  return [head, '…', tail].filter(Boolean).join(' ');
}
