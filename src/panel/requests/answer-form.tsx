/** What the author or editors answered to a request. */
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { RequestDraft } from '../../records.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { formatSaved } from '../../ui/format-time.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { createFormDrafting } from '../corrections/form-drafting.ts';
import { onEscape } from '../corrections/on-escape.ts';
import { useSession } from '../session.ts';
import { NotKept } from './not-kept.tsx';

interface AnswerFormProps {
  correction: string;
  draft: RequestDraft | null;
  onSaved: (at: string) => void;
  onCancel: () => void;
}

export function AnswerForm({ correction, draft, onSaved, onCancel }: AnswerFormProps) {
  const session = useSession();
  const heading = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // One that is tried again came when it was tried first: so it is the same event.
  const at = useRef('');
  const drafting = useMemo(() => createFormDrafting<RequestDraft>(session, draft?.id ?? null), []);
  const [text, setText] = useState(draft?.content.state === 'answered' ? draft.content.text : '');

  useLayoutEffect(() => {
    if (!draft) area.current?.focus();
  }, []);

  function change(next: string): void {
    setText(next);
    drafting.keep({ of: 'request', correction, content: { state: 'answered', text: next } });
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    at.current ||= new Date().toISOString();
    const request = { state: 'answered', at: at.current, text: text.trim() } as const;
    const result = await drafting.write({ kind: 'request-tracked', correction, request });
    if (result?.saved) onSaved(result.at);
  }

  function cancel(): void {
    drafting.forget();
    onCancel();
  }

  return (
    <form
      class="correction-form"
      aria-labelledby={heading}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onEscape(cancel)}
    >
      <h4 id={heading}>{t('requestAnswerHead')}</h4>
      {draft && <p class="correction-hint">{t('correctionRestored', formatSaved(draft.at, Date.now()))}</p>}
      <Field label={t('requestAnswer')} hint={t('requestAnswerHint')}>
        {(control) => <TextArea {...control} areaRef={area} value={text} rows={3} onText={change} />}
      </Field>
      <div class="correction-buttons">
        <Button kind="main" type="submit" label={t(drafting.failure.value ? 'tryAgain' : 'requestMarkAnswered')} />
        <Button kind="quiet" label={t('cancel')} onClick={cancel} />
      </div>
      <NotKept drafting={drafting} text={() => text} />
    </form>
  );
}
