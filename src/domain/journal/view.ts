/** What a fold of events shows: notes and corrections of one post as they stand now, with their history. */
import type { CorrectionContent, NoteContent, PostDescription, RequestState, Step, Target } from './event.ts';

/** One wording of a note. */
export interface NoteVersion {
  /** The latest event about it (it was written, or restored): what choosing against it names as the base of a `note-deleted`. */
  readonly event: string;
  /** When it was written, ISO 8601 in UTC. */
  readonly at: string;
  readonly content: NoteContent;
}

export interface NoteView {
  readonly id: string;
  readonly target: Target;
  readonly current: NoteVersion;
  /**
   * Wordings written elsewhere at the same time as `current`, neither knowing the other. Shown until one is chosen:
   * a `note-deleted` based on a rival's `event` leaves `current`, one based on `base` leaves the rival. A next version of
   * `current` leaves them as they are, and so does the deletion of the note: then the newest rival is shown.
   */
  readonly rivals: readonly NoteVersion[];
  readonly createdAt: string;
  /** The event that a next version, a deletion or its undoing names as its base: the latest about `current`. */
  readonly base: string;
  readonly deleted: boolean;
}

export interface StepView extends Step {
  readonly event: string;
  /** When the reader logged it, ISO 8601 in UTC; `at` is when it happened. */
  readonly loggedAt: string;
}

/** A request that was sent, or answered. That it was followed is said by the correction's own steps. */
export interface RequestView extends RequestState {
  readonly event: string;
}

export interface CorrectionView {
  readonly id: string;
  readonly content: CorrectionContent;
  /** In journal order; never empty. The last one is where the correction stands. */
  readonly steps: readonly StepView[];
  /** In journal order, without those that were taken back. */
  readonly requests: readonly RequestView[];
  readonly createdAt: string;
  readonly base: string;
  readonly deleted: boolean;
}

export interface PostView {
  readonly description: PostDescription | null;
  /** Oldest first. Deleted ones are kept, marked, so that undo can bring them back. */
  readonly notes: readonly NoteView[];
  readonly corrections: readonly CorrectionView[];
  /** Ids of proposed chains that the reader dismissed. */
  readonly dismissed: readonly string[];
}
