/** A correction chain that was found in a thread, as it is proposed to the reader: never logged unasked. */
import type { ErrorKind } from '../../journal/event.ts';

/** Languages that there are cues in. */
export type LanguageOfCues = 'en' | 'ru';

/** What the author's answer amounts to. `criticism`: accepted, but of tone or opinion: never a correction by itself. */
export type AnswerGrade = 'fix-claimed' | 'admitted' | 'promised' | 'disputed' | 'criticism';

/** The part of the post that is said to be wrong. */
export type NamedPart =
  | 'image'
  | 'caption'
  | 'headline'
  | 'link'
  | 'name'
  | 'number'
  | 'date'
  | 'quote'
  | 'translation'
  | 'typo'
  | 'text';

/** Why it is proposed; each has a sentence of its own in the interface. */
export type Reason =
  | 'says-wrong'
  | 'names-part'
  | 'offers-replacement'
  | 'gives-source'
  | 'quotes-article'
  | 'confirmed'
  | 'author-answers'
  | 'same-part-in-answer'
  | 'inferred-from-answer';

/** A word for how sure it is; never a number. */
export type Confidence = 'likely' | 'possible';

export interface Suggestion {
  /** Stable for the same thread: made from the ids of the report and the answer. Dismissals are remembered by it. */
  readonly id: string;
  /** Index into `Reading.comments`. */
  readonly report: number;
  readonly confirmations: readonly number[];
  /** The article's author's answer; null where there is none. */
  readonly answer: { readonly comment: number; readonly grade: AnswerGrade } | null;
  readonly part: NamedPart;
  readonly kind: ErrorKind;
  readonly reasons: readonly Reason[];
  readonly confidence: Confidence;
  /** Whole minutes from report to answer; null where either has no time, or their clocks cannot be compared. */
  readonly lag: number | null;
  readonly language: LanguageOfCues;
}
