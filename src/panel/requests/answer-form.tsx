/** What the author or editors answered to a request. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { EntryForm } from '../corrections/entry-form.tsx';
import { NotKept } from '../corrections/not-kept.tsx';
import { type TrackingProps, useTracking } from './use-tracking.ts';

export function AnswerForm(props: TrackingProps) {
  const { draft } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const { drafting, keep, track, cancel } = useTracking(props);
  const [text, setText] = useState(draft?.content.state === 'answered' ? draft.content.text : '');

  useLayoutEffect(() => {
    if (!draft) area.current?.focus();
  }, []);

  function change(next: string): void {
    setText(next);
    keep({ state: 'answered', text: next });
  }

  return (
    <EntryForm
      title={t('requestAnswerHead')}
      leftAt={draft?.at ?? null}
      onSubmit={() => void track('answered', text.trim())}
      onCancel={cancel}
    >
      <Field label={t('requestAnswer')} hint={t('requestAnswerHint')}>
        {(control) => <TextArea {...control} areaRef={area} value={text} rows={3} onText={change} />}
      </Field>
      <div class="correction-buttons">
        <Button kind="main" type="submit" label={t(drafting.failure.value ? 'tryAgain' : 'requestMarkAnswered')} />
        <Button kind="quiet" label={t('cancel')} onClick={cancel} />
      </div>
      <NotKept drafting={drafting} text={() => text} name="corrigenda-request" />
    </EntryForm>
  );
}
