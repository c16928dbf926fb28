/** What the form of a correction is filled with from a hint: the place that is less likely to be right, and what stands against it. */
import type { Hint } from '../../domain/insight/hints/hint.ts';
import type { Reading } from '../../domain/post/reading.ts';
import { copyOf } from '../comments/comment-copy.ts';
import { BLANK, type FormState, textOfPart } from '../corrections/form-state.ts';

const KINDS = { name: 'name', number: 'number', date: 'date-or-place', weekday: 'date-or-place' } as const;

export function formFromHint({ kind, a, b }: Hint, { article, comments }: Reading): FormState {
  // Of two spellings the rarer one is more likely to be the slip; of a number, what the article says of it.
  const [slip, other] = kind === 'name' ? [b, a] : [a, b];
  const comment = typeof other.in === 'object' ? comments[other.in.comment] : undefined;
  const form: FormState = {
    ...BLANK,
    kind: KINDS[kind],
    right: kind === 'name' ? other.words : '',
    wrong: comment?.text.trim() ?? '',
    reporter: comment ? { from: 'comment', comment: copyOf(comment) } : { from: 'me' },
  };
  if (slip.quote) return { ...form, part: 'passage', quote: slip.quote };
  const part = slip.in === 'title' ? 'headline' : 'caption';
  return { ...form, part, text: textOfPart(part, article) };
}
