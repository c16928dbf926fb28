/** What a fold of events shows: notes and corrections of one post as they stand now, with their history. */
import type { CorrectionContent, NoteContent, PostDescription, Step, Target } from './event.ts';

/** One wording of a note, and the event that wrote it. */
export interface NoteVersion {
  readonly event: string;
  /** When it was written, ISO 8601 in UTC. */
  readonly at: string;
  readonly content: NoteContent;
}

export interface NoteView {
  readonly id: string;
  readonly target: Target;
  readonly current: NoteVersion;
  /** Wordings written elsewhere at the same time as `current`, neither knowing the other. Shown until one is chosen. */
  readonly rivals: readonly NoteVersion[];
  readonly createdAt: string;
  /** The events that a next version names as its base: the latest one known. */
  readonly base: string;
  readonly deleted: boolean;
}

export interface StepView extends Step {
  readonly event: string;
  /** When the reader logged it, ISO 8601 in UTC; `at` is when it happened. */
  readonly loggedAt: string;
}

export interface CorrectionView {
  readonly id: string;
  readonly content: CorrectionContent;
  /** In journal order; never empty. The last one is where the correction stands. */
  readonly steps: readonly StepView[];
  readonly createdAt: string;
  readonly base: string;
  readonly deleted: boolean;
}

export interface PostView {
  readonly description: PostDescription | null;
  /** Oldest first. Deleted ones are kept, marked, so that undo can bring them back. */
  readonly notes: readonly NoteView[];
  readonly corrections: readonly CorrectionView[];
}
