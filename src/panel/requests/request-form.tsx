/** The letter to the author or editors, drafted from an entry: to be changed, copied or mailed, and marked as sent. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type DraftedRequest,
  draftRequest,
  LONG_MAIL,
  mailLink,
  requestLanguageFor,
} from '../../domain/insight/requests/correction-request.ts';
import { REQUEST_LANGUAGES, type RequestLanguage } from '../../domain/insight/requests/request-words.ts';
import type { CorrectionView } from '../../domain/journal/view.ts';
import { t } from '../../platform/i18n.ts';
import type { RequestDraft } from '../../records.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Field } from '../../ui/field.tsx';
import { StatusLine } from '../../ui/status-line.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { Choice } from '../corrections/choice.tsx';
import { EntryForm } from '../corrections/entry-form.tsx';
import { NotKept } from '../corrections/not-kept.tsx';
import { textOfArticle } from '../corrections/passage.ts';
import { useSession } from '../session.ts';
import { MailLink } from './mail-link.tsx';
import { type TrackingProps, useTracking } from './use-tracking.ts';

type Content = Extract<RequestDraft['content'], { state: 'sent' }>;

interface RequestFormProps extends Omit<TrackingProps, 'correction'> {
  entry: CorrectionView;
}

export function RequestForm({ entry, draft, onSaved, onCancel }: RequestFormProps) {
  const session = useSession();
  const element = useRef<HTMLFormElement>(null);
  const { drafting, keep, track, cancel } = useTracking({ correction: entry.id, draft, onSaved, onCancel });
  const [content, setContent] = useState<Content>(() =>
    draft?.content.state === 'sent'
      ? draft.content
      : { state: 'sent', language: requestLanguageFor(session.reading.value ?? { language: '' }), letters: {} },
  );
  const [copied, setCopied] = useState<boolean | null>(null);
  const drafted = useMemo(() => letterIn(content.language), [content.language]);
  const letter = content.letters[content.language] ?? drafted;

  useLayoutEffect(() => {
    if (draft) return;
    element.current?.scrollIntoView?.({ block: 'nearest' });
    element.current?.querySelector<HTMLElement>('select')?.focus({ preventScroll: true });
  }, []);

  function letterIn(language: RequestLanguage): DraftedRequest {
    const reading = session.reading.value;
    return reading ? draftRequest(entry, reading, textOfArticle(reading.article), language) : { subject: '', text: '' };
  }

  function change(next: Content): void {
    setContent(next);
    setCopied(null);
    keep(next);
  }

  function write(part: Partial<DraftedRequest>): void {
    change({ ...content, letters: { ...content.letters, [content.language]: { ...letter, ...part } } });
  }

  return (
    <EntryForm
      class="request-form"
      title={t('requestHead')}
      leftAt={draft?.at ?? null}
      formRef={element}
      onSubmit={() => void track('sent', whole(letter))}
      onCancel={cancel}
    >
      <p class="correction-hint">{t('requestHint')}</p>
      <Choice
        label={t('requestLanguage')}
        value={content.language}
        among={REQUEST_LANGUAGES}
        words={(language) => t(language === 'en' ? 'requestEnglish' : 'requestRussian')}
        onChoose={(language) => change({ ...content, language })}
      />
      <Field label={t('requestSubject')}>
        {(control) => (
          <input
            {...control}
            class="input"
            dir="auto"
            lang={content.language}
            value={letter.subject}
            onInput={({ currentTarget }) => write({ subject: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('requestText')}>
        {(control) => <TextArea {...control} value={letter.text} rows={10} onText={(text) => write({ text })} />}
      </Field>
      <div class="correction-buttons">
        <Button icon="copy" label={t('copyText')} onClick={() => void copyText(whole(letter)).then(setCopied)} />
        <MailLink href={mailLink(letter)} />
      </div>
      {mailLink(letter).length > LONG_MAIL && <p class="correction-hint">{t('requestLong')}</p>}
      <StatusLine tone={copied === false ? 'warn' : 'good'}>
        {copied !== null && t(copied ? 'textCopied' : 'textNotCopied')}
      </StatusLine>
      <div class="correction-buttons">
        <Button kind="main" type="submit" label={t(drafting.failure.value ? 'tryAgain' : 'requestMarkSent')} />
        <Button kind="quiet" label={t('cancel')} onClick={cancel} />
      </div>
      <NotKept drafting={drafting} text={() => whole(letter)} name="corrigenda-request" />
    </EntryForm>
  );
}

function whole({ subject, text }: DraftedRequest): string {
  return `${subject}\n\n${text}`;
}
