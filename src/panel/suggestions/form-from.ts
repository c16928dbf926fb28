/** What the form of a correction and its first steps are filled with, when a proposed chain is logged. */
import { offeredWording } from '../../domain/insight/chains/offered-wording.ts';
import type { AnswerGrade, NamedPart, Suggestion } from '../../domain/insight/chains/suggestion.ts';
import { evidenceIn } from '../../domain/insight/evidence/evidence-in.ts';
import type { Step } from '../../domain/journal/event.ts';
import type { Comment, Reading } from '../../domain/post/reading.ts';
import { describe } from '../../domain/text/describe.ts';
import type { TextQuote } from '../../domain/text/quote.ts';
import { copyOf } from '../comments/comment-copy.ts';
import { BLANK, type FormState, type Part, textOfPart } from '../corrections/form-state.ts';
import { textOfArticle } from '../corrections/passage.ts';

const PARTS: Readonly<Partial<Record<NamedPart, Part>>> = {
  image: 'image',
  caption: 'caption',
  headline: 'headline',
  link: 'link',
};
/** Shorter quoted words may mean many places. */
const SHORTEST_QUOTE = 12;

export function formFrom(suggestion: Suggestion, { article, comments }: Reading): FormState {
  const report = comments[suggestion.report];
  if (!report) return BLANK;
  const part = PARTS[suggestion.part] ?? 'passage';
  return {
    ...BLANK,
    part,
    quote: part === 'passage' ? quotedPassage(report.text, textOfArticle(article)) : null,
    text: textOfPart(part, article),
    kind: suggestion.kind,
    wrong: report.text.trim(),
    right: offeredWording(report.text),
    evidence: evidenceOf(suggestion, comments),
    reporter: { from: 'comment', comment: copyOf(report) },
  };
}

/** The steps behind the report, in order: who confirmed it, and what the author answered, in `words`. */
export function stepsFrom(
  suggestion: Suggestion,
  { comments }: Reading,
  words: (grade: AnswerGrade) => string,
): Step[] {
  const said = (comment: Comment | undefined, status: Step['status'], note: string): Step[] =>
    comment
      ? [{ status, at: comment.time?.iso ?? null, source: { from: 'comment', comment: copyOf(comment) }, note }]
      : [];
  const { answer, confirmations } = suggestion;
  const confirmed = confirmations.flatMap((index) => said(comments[index], 'confirmed', ''));
  if (!answer) return confirmed;
  const status = answer.grade === 'disputed' ? 'disputed' : 'acknowledged';
  return [...confirmed, ...said(comments[answer.comment], status, words(answer.grade))];
}

/** Links and named sources of the report and of those who confirmed it; the author's answer is no evidence. */
function evidenceOf({ report, confirmations }: Suggestion, comments: readonly Comment[]): FormState['evidence'] {
  const said = new Set([report, ...confirmations]);
  return evidenceIn(comments, report, confirmations)
    .filter(({ comment }) => said.has(comment))
    .map(({ url, note }) => ({ url, note }));
}

/** A passage of the article that the comment has between quotation marks, word for word. */
function quotedPassage(comment: string, article: string): TextQuote | null {
  for (const [, words = ''] of comment.matchAll(/[“"«„]([^“”"«»„]+)[”"»“]/g)) {
    const exact = words.replace(/^[\s…]+|[\s…,.]+$/g, '');
    const at = exact.length >= SHORTEST_QUOTE ? article.indexOf(exact) : -1;
    if (at >= 0 && article.indexOf(exact, at + 1) < 0) return describe(article, at, at + exact.length);
  }
  return null;
}
