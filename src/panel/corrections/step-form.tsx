/** The form for the next step in a correction's life: what happened, when, by whose account. */

import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Source, Status } from '../../domain/journal/event.ts';
import { nextStatuses } from '../../domain/journal/status.ts';
import { t } from '../../platform/i18n.ts';
import type { StepDraft } from '../../records.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useSession } from '../session.ts';
import { Choice } from './choice.tsx';
import { EntryForm } from './entry-form.tsx';
import { createFormDrafting } from './form-drafting.ts';
import { chosenSource, type FormError, problemInSource, type SourceChoice } from './form-state.ts';
import { wordsOfStep } from './form-words.ts';
import { NotKept } from './not-kept.tsx';
import { SourceField } from './source-field.tsx';
import { blankStep, fromStepDraft, type StepStart, type StepState, timeOfSource, toStepDraft } from './step-state.ts';
import { fromWhen, isByPageClock, type When } from './when.ts';
import { statusWords } from './words.ts';

const SOURCES: readonly Source['from'][] = ['me', 'comment', 'link', 'article'];

interface StepFormProps {
  correction: string;
  /** Where the correction stands. */
  current: Status;
  /** What suggests the step, or the draft that is gone on with. */
  start: StepStart | StepDraft | null;
  onSaved: (at: string) => void;
  onCancel: () => void;
}

export function StepForm({ correction, current, start, onSaved, onCancel }: StepFormProps) {
  const session = useSession();
  const element = useRef<HTMLFormElement>(null);
  const draft = start && 'of' in start ? start : null;
  const drafting = useMemo(() => createFormDrafting<StepDraft>(session, draft?.id ?? null), []);
  const [state, setState] = useState<StepState>(() => begin(current, start));
  const [error, setError] = useState<FormError | null>(null);
  const failure = drafting.failure.value;

  useLayoutEffect(() => {
    // A draft comes back by itself: whoever opens the panel may have come for something else.
    if (draft) return;
    element.current?.scrollIntoView?.({ block: 'nearest' });
    element.current?.querySelector<HTMLElement>('select')?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    if (error) element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [error]);

  function change(next: StepState): void {
    setState(next);
    drafting.keep({ of: 'step', correction, content: toStepDraft(next) });
  }

  function chooseSource(source: SourceChoice): void {
    setError(null);
    change({ ...state, source, ...timeOfSource(source, state, new Date().toISOString()) });
  }

  async function submit(): Promise<void> {
    const source = chosenSource(state.source);
    const problem = problemInSource(state.source);
    setError(problem);
    if (problem || !source) return;
    const { status, when, was, note } = state;
    const step = { status, at: fromWhen(when, was), source, note: note.trim() };
    const result = await drafting.write({ kind: 'correction-stepped', correction, step });
    if (result?.saved) onSaved(result.at);
  }

  function cancel(): void {
    drafting.forget();
    onCancel();
  }

  return (
    <EntryForm
      class="correction-step-form"
      title={t('correctionStepAdd')}
      leftAt={draft?.at ?? null}
      formRef={element}
      onSubmit={() => void submit()}
      onCancel={cancel}
    >
      <Choice
        label={t('correctionStepStatus')}
        hint={t(`correctionMeaning${MEANING[state.status]}`)}
        value={state.status}
        among={nextStatuses(current)}
        words={statusWords}
        onChoose={(status) => change({ ...state, status })}
      />
      <SourceField
        label={t('correctionStepSource')}
        value={state.source}
        among={SOURCES}
        error={error ?? undefined}
        onChange={chooseSource}
      />
      <WhenField when={state.when} was={state.was} onChange={(when) => change({ ...state, when })} />
      <Field label={t('correctionStepNote')}>
        {(control) => (
          <TextArea {...control} value={state.note} rows={1} onText={(note) => change({ ...state, note })} />
        )}
      </Field>
      <div class="correction-buttons">
        <Button kind="main" type="submit" label={t(failure ? 'tryAgain' : 'correctionStepSave')} />
        <Button kind="quiet" label={t('cancel')} onClick={cancel} />
      </div>
      <NotKept drafting={drafting} text={() => wordsOfStep(state)} name="corrigenda-correction" />
    </EntryForm>
  );
}

function begin(current: Status, start: StepStart | StepDraft | null): StepState {
  if (!start || !('of' in start)) return blankStep(current, start, new Date().toISOString());
  return fromStepDraft(start.content);
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
