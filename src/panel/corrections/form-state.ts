/** What stands in the correction form, and the way from there to a draft, to what is logged, and back. */
import type {
  CommentCopy,
  CorrectionContent,
  ErrorKind,
  Severity,
  Source,
  Subject,
} from '../../domain/journal/event.ts';
import { errorKinds } from '../../domain/journal/kinds.ts';
import type { Article } from '../../domain/post/reading.ts';
import type { TextQuote } from '../../domain/text/quote.ts';
import type { CorrectionDraft } from '../../records.ts';
import { followable } from '../../ui/safe-link.tsx';

export type Part = Subject['part'];
export const parts: readonly Part[] = ['passage', 'headline', 'image', 'caption', 'link', 'article'];

export interface Evidence {
  readonly url: string;
  readonly note: string;
}

/** As `Source`, while the comment may still have to be chosen. */
export type SourceChoice =
  | Exclude<Source, { from: 'comment' }>
  | { readonly from: 'comment'; readonly comment: CommentCopy | null };

export interface FormState {
  readonly part: Part;
  /** The passage, null while none is chosen. Only for `part: 'passage'`. */
  readonly quote: TextQuote | null;
  /** Which headline, image, caption or link, in words. Not for a passage, nor the article as a whole. */
  readonly text: string;
  /** Null: not chosen, so it follows the part. */
  readonly kind: ErrorKind | null;
  readonly severity: Severity;
  readonly wrong: string;
  readonly right: string;
  readonly evidence: readonly Evidence[];
  readonly reporter: SourceChoice;
}

export const BLANK: FormState = {
  part: 'passage',
  quote: null,
  text: '',
  kind: null,
  severity: 'significant',
  wrong: '',
  right: '',
  evidence: [],
  reporter: { from: 'me' },
};

/** The kind of error that a part suggests: the part alone, because guessing from words would put words in a mouth. */
export function kindOf({ kind, part }: Pick<FormState, 'kind' | 'part'>): ErrorKind {
  if (kind) return kind;
  if (part === 'image' || part === 'caption') return 'image';
  return errorKinds.find((known) => known === part) ?? 'fact';
}

/** What the article has for a part, to start from; '' where it has nothing or several. */
export function textOfPart(part: Part, article: Article | null): string {
  if (part === 'headline') return article?.title ?? '';
  if (part === 'image') return article?.image?.alt || article?.image?.src || '';
  if (part === 'caption') return article?.image?.caption ?? '';
  return '';
}

export function isTouched(state: FormState, initial: FormState): boolean {
  return JSON.stringify(state) !== JSON.stringify(initial);
}

/** Nothing in it that the reader could miss: no words, no passage, no evidence. */
export function isEmpty(state: FormState): boolean {
  const words = [state.wrong, state.right, ...state.evidence.flatMap(({ url, note }) => [url, note])];
  return state.quote === null && words.every((text) => text.trim() === '');
}

/** The half-filled form as it is kept: what is not chosen yet is missing. */
export function toDraftContent(state: FormState): CorrectionDraft['content'] {
  const { severity, wrong, right, evidence } = state;
  const reporter = chosenSource(state.reporter);
  return {
    subject: subjectOf(state),
    severity,
    wrong,
    right,
    evidence: evidence.map((row) => ({ ...row })),
    ...(state.kind && { kind: state.kind }),
    ...(reporter && { reporter }),
  };
}

/** The form as it was left, or as an entry that is to be edited reads. */
export function fromContent(content: CorrectionDraft['content']): FormState {
  const { subject, kind, reporter, evidence, severity, wrong, right } = content;
  return {
    part: subject?.part ?? 'passage',
    quote: subject?.part === 'passage' ? subject.quote : null,
    text: subject && subject.part !== 'passage' ? subject.text : '',
    kind: kind ?? null,
    severity: severity ?? BLANK.severity,
    wrong: wrong ?? '',
    right: right ?? '',
    evidence: evidence ?? [],
    reporter: reporter ?? BLANK.reporter,
  };
}

/** Which fields stop it from being logged, and why; empty where none does. */
export type FormErrors = Partial<Record<'wrong' | 'reporter' | `evidence-${number}`, FormError>>;
export type FormError =
  | 'correctionErrorWrong'
  | 'correctionErrorWrongOrPassage'
  | 'correctionErrorComment'
  | 'correctionErrorLink'
  | 'correctionErrorLinkMissing'
  | 'correctionErrorTooLong';

export function problemsIn(state: FormState): FormErrors {
  const errors: FormErrors = {};
  if (state.wrong.trim() === '' && state.part !== 'passage') errors.wrong = 'correctionErrorWrong';
  if (state.wrong.trim() === '' && state.part === 'passage' && !state.quote) {
    errors.wrong = 'correctionErrorWrongOrPassage';
  }
  const reporter = problemInSource(state.reporter);
  if (reporter) errors.reporter = reporter;
  state.evidence.forEach((row, index) => {
    // A source may be named without a link.
    const problem = row.url.trim() === '' ? null : problemInLink(row.url);
    if (problem) errors[`evidence-${index}`] = problem;
  });
  return errors;
}

export function problemInSource(source: SourceChoice): FormError | null {
  if (source.from === 'link') return problemInLink(source.url);
  return source.from === 'comment' && !source.comment ? 'correctionErrorComment' : null;
}

function problemInLink(url: string): FormError | null {
  if (url.trim() === '') return 'correctionErrorLinkMissing';
  const href = followable(url.trim());
  if (!href) return 'correctionErrorLink';
  // As event.ts bounds it.
  return href.length > 2_000 ? 'correctionErrorTooLong' : null;
}

/** What is logged. Call it only where `problemsIn` finds none; a missing passage then means the article as a whole. */
export function toContent(state: FormState): CorrectionContent {
  return {
    subject: subjectOf(state) ?? { part: 'article', text: '' },
    kind: kindOf(state),
    severity: state.severity,
    wrong: state.wrong.trim(),
    right: state.right.trim(),
    evidence: state.evidence
      .filter((row) => !isBlankRow(row))
      .map(({ url, note }) => ({ url: followable(url.trim()) ?? url.trim(), note: note.trim() })),
    reporter: chosenSource(state.reporter) ?? { from: 'me' },
  };
}

/** The source once it is chosen, its address in normal form. */
export function chosenSource(choice: SourceChoice): Source | null {
  if (choice.from === 'link') return { from: 'link', url: followable(choice.url.trim()) ?? choice.url.trim() };
  if (choice.from === 'comment') return choice.comment && { from: 'comment', comment: choice.comment };
  return choice;
}

function subjectOf({ part, quote, text }: FormState): Subject | null {
  // While it is typed by hand there may be spaces at the ends; its position is that of the words (passage.ts).
  if (part === 'passage') return quote && { part, quote: { ...quote, exact: quote.exact.trim() } };
  return { part, text: part === 'article' ? '' : text.trim() };
}

function isBlankRow({ url, note }: Evidence): boolean {
  return url.trim() === '' && note.trim() === '';
}
