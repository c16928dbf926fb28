/** What stands in the form for a correction's next step, and the way from there to a draft and back. */
import type { Status } from '../../domain/journal/event.ts';
import { nextStatuses } from '../../domain/journal/status.ts';
import type { StepDraft } from '../../records.ts';
import { chosenSource, type SourceChoice } from './form-state.ts';
import { toWhen, type When } from './when.ts';

/** What a step starts from, where something suggests one. */
export interface StepStart {
  readonly status: Status;
  readonly source: SourceChoice;
  readonly note: string;
}

export interface StepState extends StepStart {
  readonly when: When;
  /** The time that `when` was filled from, ISO 8601. */
  readonly was: string | null;
}

/** `current`: where the correction stands; `now`: ISO 8601 in UTC. */
export function blankStep(current: Status, start: StepStart | null, now: string): StepState {
  const status = nextStatuses(current)[0] ?? current;
  return { status, source: { from: 'me' }, note: '', ...start, was: now, when: toWhen(now) };
}

export function toStepDraft({ status, source, note, when, was }: StepState): StepDraft['content'] {
  return { status, source: chosenSource(source), note, when, was };
}

/** The form as it was left; a comment that was not chosen yet is to be chosen again. */
export function fromStepDraft({ source, ...rest }: StepDraft['content']): StepState {
  return { ...rest, source: source ?? { from: 'comment', comment: null } };
}

/** A comment happened when it was written; anything else is taken to happen now. A time set by hand stays. */
export function timeOfSource(
  source: SourceChoice,
  { when, was }: StepState,
  now: string,
): Pick<StepState, 'when' | 'was'> {
  const before = toWhen(was);
  if (before.date !== when.date || before.time !== when.time) return { when, was };
  if (source.from === 'comment' && !source.comment) return { when, was };
  const at = source.from === 'comment' ? (source.comment?.time?.iso ?? null) : now;
  return { was: at, when: toWhen(at) };
}
