/** What an author's answer amounts to, in words. */
import type { AnswerGrade } from '../../domain/insight/chains/suggestion.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';

const GRADES = {
  'fix-claimed': 'suggestionGradeFixClaimed',
  admitted: 'suggestionGradeAdmitted',
  promised: 'suggestionGradePromised',
  disputed: 'suggestionGradeDisputed',
  criticism: 'suggestionGradeCriticism',
} as const satisfies Record<AnswerGrade, MessageKey>;

export function gradeWords(grade: AnswerGrade): string {
  return t(GRADES[grade]);
}
