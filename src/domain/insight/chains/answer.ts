/** What an author's comment amounts to as an answer to a report. */
import type { CueKind } from './cue.ts';
import type { AnswerGrade } from './suggestion.ts';
import { namesPart, type Told } from './tell.ts';

/** What an answer needs of the comment it is to, so that it makes that a report: nothing, a part of the post by name, or a report's own words. */
export type Need = 'nothing' | 'part' | 'report';

export interface Graded {
  readonly grade: AnswerGrade;
  readonly needs: Need;
}

/** What an author's words amount to, read as an answer; null where they answer no report. */
export function gradeOf(told: Told): Graded | null {
  const { kinds, weak } = told;
  const has = (kind: CueKind) => kinds.has(kind) && !kinds.has('unrelated') && !kinds.has('site');
  // "Links are fixed", "will do": thanks, or the part by name, say that the answer is about what was reported.
  const isThanked = kinds.has('thanks');
  const graded = (grade: AnswerGrade, kind: CueKind): Graded => ({
    grade,
    needs: weak.has(kind) && !isThanked ? 'part' : 'nothing',
  });
  if (has('fixed') && !weak.has('fixed')) return graded('fix-claimed', 'fixed');
  if (kinds.has('criticism') && (!has('admit') || weak.has('admit'))) return graded('criticism', 'criticism');
  if (has('promise') && (has('admit') || !has('dispute')))
    return { grade: 'promised', needs: has('admit') || isThanked ? 'nothing' : 'part' };
  if (has('fixed')) return { grade: 'fix-claimed', needs: isThanked || namesPart(told) ? 'nothing' : 'report' };
  // "Yes, the number is correct."
  if (has('dispute') && (!has('admit') || weak.has('admit'))) return { grade: 'disputed', needs: 'report' };
  if (has('admit')) return graded('admitted', 'admit');
  if (has('yes')) return { grade: 'admitted', needs: 'report' };
  return null;
}
