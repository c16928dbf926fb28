/** What a person wrote, set apart from what we say: in serifs behind a rule, as plain text, long ones folded. */
import { useId, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { Button } from './button.tsx';

/** Above this many UTF-16 units a text is folded; the part of that which is shown then. */
const LONG = 900;
const SHOWN = 0.7;
const MANY_LINES = 14;

interface PersonTextProps {
  text: string;
  /** Language of the text (BCP 47), where the page declares one. */
  lang?: string;
  /** Fold a long text; true unless told. */
  fold?: boolean;
  /** Fold what is longer than this many UTF-16 units. */
  foldAbove?: number;
  /** `quote`: words taken out of a text. `body`: a whole text, without the rule. */
  as?: 'quote' | 'body';
}

export function PersonText({ text, lang, fold = true, foldAbove = LONG, as = 'quote' }: PersonTextProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const short = fold ? firstPart(text, foldAbove) : text;
  const folds = short.length < text.length;
  const Tag = as === 'quote' ? 'blockquote' : 'div';
  return (
    <Tag class={`person-text person-${as}`} lang={lang || undefined}>
      <div id={id} class="person-words" dir="auto">
        {open || !folds ? text : `${short}…`}
      </div>
      {folds && (
        <Button
          kind="quiet"
          icon={open ? 'fold' : 'unfold'}
          label={open ? t('textShowLess') : t('textShowAll')}
          expanded={open}
          controls={id}
          onClick={() => setOpen(!open)}
        />
      )}
    </Tag>
  );
}

/**
 * The beginning of a text longer than `long` UTF-16 units or of very many lines, cut between words where that is
 * possible; a short text whole.
 */
export function firstPart(text: string, long = LONG): string {
  const lines = nthLineEnd(text, MANY_LINES);
  if (text.length <= long && lines === text.length) return text;
  const end = Math.min(lines, text.length <= long ? text.length : Math.ceil(long * SHOWN));
  const space = text.lastIndexOf(' ', end);
  const cut = end < text.length && text[end] !== '\n' && space > end - 40 ? space : end;
  return withoutHalfCharacter(text.slice(0, cut)).trimEnd();
}

function nthLineEnd(text: string, n: number): number {
  let at = -1;
  for (let line = 0; line < n; line++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return text.length;
  }
  return at;
}

function withoutHalfCharacter(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
