/** The form for the next step in a correction's life: what happened, when, by whose account. */

import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Source, Status, Step } from '../../domain/journal/event.ts';
import { nextStatuses } from '../../domain/journal/status.ts';
import type { SaveProblem, SaveResult } from '../../messages.ts';
import { t } from '../../platform/i18n.ts';
import { newId } from '../../platform/new-id.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useSession } from '../session.ts';
import { Choice } from './choice.tsx';
import { chosenSource, type FormError, problemInSource, type SourceChoice } from './form-state.ts';
import { onEscape } from './on-escape.ts';
import { SourceField } from './source-field.tsx';
import { fromWhen, isByPageClock, toWhen, type When } from './when.ts';
import { statusWords } from './words.ts';

const SOURCES: readonly Source['from'][] = ['me', 'comment', 'link', 'article'];

/** What a step starts from, where something suggests one. */
export interface StepStart {
  readonly status: Status;
  readonly source: SourceChoice;
  readonly note: string;
}

interface StepFormProps {
  correction: string;
  /** Where the correction stands. */
  current: Status;
  start: StepStart | null;
  onSaved: (at: string) => void;
  onCancel: () => void;
}

interface StepState extends StepStart {
  readonly when: When;
  /** The time that `when` was filled from, ISO 8601. */
  readonly was: string | null;
}

export function StepForm({ correction, current, start, onSaved, onCancel }: StepFormProps) {
  const heading = useId();
  const element = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<StepState>(() => blank(current, start));
  const [error, setError] = useState<FormError | null>(null);
  const { write, failure } = useStepWriting(correction);

  useLayoutEffect(() => {
    element.current?.scrollIntoView?.({ block: 'nearest' });
    element.current?.querySelector<HTMLElement>('select')?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    if (error) element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [error]);

  function chooseSource(source: SourceChoice): void {
    setError(null);
    setState({ ...state, source, ...timeOfSource(source, state) });
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const source = chosenSource(state.source);
    const problem = problemInSource(state.source);
    setError(problem);
    if (problem || !source) return;
    const { status, when, was, note } = state;
    const result = await write({ status, at: fromWhen(when, was), source, note: note.trim() });
    if (result?.saved) onSaved(result.at);
  }

  return (
    <form
      class="correction-form correction-step-form"
      aria-labelledby={heading}
      noValidate
      ref={element}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onEscape(onCancel)}
    >
      <h4 id={heading}>{t('correctionStepAdd')}</h4>
      <Choice
        label={t('correctionStepStatus')}
        hint={t(`correctionMeaning${MEANING[state.status]}`)}
        value={state.status}
        among={nextStatuses(current)}
        words={statusWords}
        onChoose={(status) => setState({ ...state, status })}
      />
      <SourceField
        label={t('correctionStepSource')}
        value={state.source}
        among={SOURCES}
        error={error ?? undefined}
        onChange={chooseSource}
      />
      <WhenField when={state.when} was={state.was} onChange={(when) => setState({ ...state, when })} />
      <Field label={t('correctionStepNote')}>
        {(control) => (
          <TextArea {...control} value={state.note} rows={1} onText={(note) => setState({ ...state, note })} />
        )}
      </Field>
      <div class="correction-buttons">
        <Button kind="main" type="submit" label={t(failure ? 'tryAgain' : 'correctionStepSave')} />
        <Button kind="quiet" label={t('cancel')} onClick={onCancel} />
      </div>
      <StatusLine tone="warn">{failure && t('correctionNotSaved', saveProblem(failure))}</StatusLine>
    </form>
  );
}

/** Writes the step; one that failed is asked for again under its own event, unless it has been changed since. */
function useStepWriting(correction: string) {
  const session = useSession();
  const [failure, setFailure] = useState<SaveProblem | null>(null);
  const attempt = useRef<{ readonly step: string; readonly event: string } | null>(null);
  const isWriting = useRef(false);
  /** Null where an attempt is already on its way. */
  async function write(step: Step): Promise<SaveResult | null> {
    if (isWriting.current) return null;
    isWriting.current = true;
    const key = JSON.stringify(step);
    if (attempt.current?.step !== key) attempt.current = { step: key, event: newId() };
    const result = await session.write({ kind: 'correction-stepped', correction, step }, attempt.current.event);
    isWriting.current = false;
    setFailure(result.saved ? null : result.reason);
    return result;
  }
  return { write, failure };
}

/** Ends of the keys that explain each status. */
const MEANING = {
  reported: 'Reported',
  confirmed: 'Confirmed',
  acknowledged: 'Acknowledged',
  fixed: 'Fixed',
  'fixed-silently': 'FixedSilently',
  disputed: 'Disputed',
  withdrawn: 'Withdrawn',
  unresolved: 'Unresolved',
} as const satisfies Record<Status, string>;

function WhenField({ when, was, onChange }: { when: When; was: string | null; onChange: (when: When) => void }) {
  const id = useId();
  return (
    <div class="correction-when">
      <div class="correction-pair">
        <Field label={t('correctionWhenDate')}>
          {(control) => (
            <input
              {...control}
              aria-describedby={id}
              class="input"
              type="date"
              value={when.date}
              onInput={(event) => onChange({ ...when, date: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t('correctionWhenTime')}>
          {(control) => (
            <input
              {...control}
              aria-describedby={id}
              class="input"
              type="time"
              value={when.time}
              onInput={(event) => onChange({ ...when, time: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <p class="field-hint" id={id}>
        {t(isByPageClock(was) ? 'correctionWhenPageClock' : 'correctionWhenUnknown')}
      </p>
    </div>
  );
}

function blank(current: Status, start: StepStart | null): StepState {
  const was = new Date().toISOString();
  const status = nextStatuses(current)[0] ?? current;
  return { status, source: { from: 'me' }, note: '', ...start, was, when: toWhen(was) };
}

/** A comment happened when it was written; anything else is taken to happen now. A time set by hand stays. */
function timeOfSource(source: SourceChoice, { when, was }: StepState): Pick<StepState, 'when' | 'was'> {
  const before = toWhen(was);
  if (before.date !== when.date || before.time !== when.time) return { when, was };
  if (source.from === 'comment' && !source.comment) return { when, was };
  const at = source.from === 'comment' ? (source.comment?.time?.iso ?? null) : new Date().toISOString();
  return { was: at, when: toWhen(at) };
}
