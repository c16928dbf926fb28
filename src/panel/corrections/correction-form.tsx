/** The form for a correction, new or old: what is wrong, where, by whose account. Nothing typed into it is lost. */

import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { evidenceIn } from '../../domain/insight/evidence/evidence-in.ts';
import type { Source } from '../../domain/journal/event.ts';
import { errorKinds, severities } from '../../domain/journal/kinds.ts';
import type { SaveProblem } from '../../messages.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { formatSaved } from '../../ui/format-time.ts';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { WaysOut } from '../../ui/ways-out.tsx';
import { onEscape } from '../on-escape.ts';
import { useSession } from '../session.ts';
import { isUpdated } from '../updated.ts';
import { Choice } from './choice.tsx';
import type { Drafting, OpenForm } from './drafting.ts';
import { EvidenceField } from './evidence-field.tsx';
import { type Evidence, type FormErrors, type FormState, kindOf, problemsIn } from './form-state.ts';
import { wordsOfForm } from './form-words.ts';
import { SourceField } from './source-field.tsx';
import { SubjectField } from './subject-field.tsx';
import { kindWords, severityWords } from './words.ts';

const REPORTERS: readonly Source['from'][] = ['me', 'comment', 'link'];

interface CorrectionFormProps {
  form: OpenForm;
  drafting: Drafting;
  /** The entry was changed elsewhere since this form was opened. */
  isOutdated?: boolean;
  onSaved: (id: string, at: string) => void;
  onCancel: () => void;
}

export function CorrectionForm({ form, drafting, isOutdated = false, onSaved, onCancel }: CorrectionFormProps) {
  const state = form.state.value;
  const offers = useOffers(state.reporter);
  const heading = useId();
  const element = useRef<HTMLFormElement>(null);
  const wrong = useRef<HTMLTextAreaElement>(null);
  const [errors, setErrors] = useState<FormErrors>({});
  const [failure, setFailure] = useState<SaveProblem | null>(null);
  const [tries, setTries] = useState(0);
  const saving = useRef(false);

  // Before the next key: the button that opened the form has lost the keyboard.
  useLayoutEffect(() => {
    element.current?.scrollIntoView?.({ block: 'nearest' });
    wrong.current?.focus({ preventScroll: true });
  }, [form.id]);

  // After each attempt that found something missing.
  useLayoutEffect(() => {
    element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [tries]);

  function change(part: Partial<FormState>): void {
    drafting.change(part);
    // What was complained about is looked at again; nothing new is complained about while typing.
    const left = problemsIn(form.state.value);
    setErrors(Object.fromEntries(Object.entries(left).filter(([field]) => field in errors)));
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (saving.current) return;
    const problems = problemsIn(form.state.value);
    setErrors(problems);
    if (Object.keys(problems).length > 0) {
      setTries(tries + 1);
      return;
    }
    saving.current = true;
    const result = await drafting.save();
    saving.current = false;
    if (result.saved) onSaved(form.id, result.at);
    else setFailure(result.reason);
  }

  return (
    <form
      class="correction-form"
      aria-labelledby={heading}
      noValidate
      ref={element}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onEscape(onCancel)}
      onFocusOut={() => void drafting.keepNow()}
    >
      <h3 id={heading}>{t(form.base === null ? 'correctionFormNew' : 'correctionFormEdit')}</h3>
      {form.restoredAt && <p class="correction-hint">{t('correctionRestored', saidAt(form.restoredAt))}</p>}
      {isOutdated && <p class="correction-hint">{t('correctionOutdated')}</p>}
      <SubjectField state={state} onChange={change} />
      <Field label={t('correctionWrong')} error={errors.wrong && t(errors.wrong)} required={state.part !== 'passage'}>
        {(control) => (
          <TextArea {...control} value={state.wrong} areaRef={wrong} onText={(text) => change({ wrong: text })} />
        )}
      </Field>
      <Field label={t('correctionRight')}>
        {(control) => <TextArea {...control} value={state.right} onText={(text) => change({ right: text })} />}
      </Field>
      <Judgement state={state} onChange={change} />
      <SourceField
        label={t('correctionReporter')}
        value={state.reporter}
        among={REPORTERS}
        error={errors.reporter}
        onChange={(reporter) => change({ reporter })}
      />
      <EvidenceField
        rows={state.evidence}
        errors={errors}
        offers={offers}
        onChange={(evidence) => change({ evidence })}
      />
      <FormEnd form={form} drafting={drafting} failure={failure} onCancel={onCancel} />
    </form>
  );
}

/** Links and named sources of the comment that reported it, and of the answers to it. */
function useOffers(reporter: FormState['reporter']): readonly Evidence[] {
  const { reading } = useSession();
  const id = reporter.from === 'comment' ? reporter.comment?.id : undefined;
  const comments = reading.value?.comments;
  return useMemo(() => {
    const index = id === undefined ? -1 : (comments?.findIndex((comment) => comment.id === id) ?? -1);
    return comments && index >= 0 ? evidenceIn(comments, index).map(({ url, note }) => ({ url, note })) : [];
  }, [comments, id]);
}

/** What kind of error it is, and how much it matters. */
function Judgement({ state, onChange }: { state: FormState; onChange: (part: Partial<FormState>) => void }) {
  return (
    <div class="correction-pair">
      <Choice
        label={t('correctionKind')}
        value={kindOf(state)}
        among={errorKinds}
        words={kindWords}
        onChoose={(kind) => onChange({ kind })}
      />
      <Choice
        label={t('correctionSeverity')}
        value={state.severity}
        among={severities}
        words={severityWords}
        onChoose={(severity) => onChange({ severity })}
      />
    </div>
  );
}

interface FormEndProps {
  form: OpenForm;
  drafting: Drafting;
  failure: SaveProblem | null;
  onCancel: () => void;
}

function FormEnd({ form, drafting, failure, onCancel }: FormEndProps) {
  const { value: draftProblem } = drafting.draftProblem;
  const action = t(form.base === null ? 'correctionLog' : 'correctionSaveChanges');
  return (
    <>
      <div class="correction-buttons">
        <Button kind="main" type="submit" label={failure ? t('tryAgain') : action} />
        <Button kind="quiet" label={t('cancel')} onClick={onCancel} />
      </div>
      <StatusLine tone={failure ? 'warn' : 'plain'}>
        {failure && t('correctionNotSaved', saveProblem(failure))}
      </StatusLine>
      {draftProblem && <StatusLine tone="warn">{t('correctionDraftNotKept', saveProblem(draftProblem))}</StatusLine>}
      {(failure || draftProblem || isUpdated.value) && (
        <WaysOut text={() => wordsOfForm(form.state.value)} name="corrigenda-correction" />
      )}
    </>
  );
}

function saidAt(iso: string): string {
  return formatSaved(iso, Date.now());
}
