/** Under an entry: what was asked of the author or editors, what they answered, and the forms for both. */
import { useSignal } from '@preact/signals';
import type { CorrectionView } from '../../domain/journal/view.ts';
import { t } from '../../platform/i18n.ts';
import { newId } from '../../platform/new-id.ts';
import type { RequestDraft } from '../../records.ts';
import { UndoBar } from '../../ui/undo-bar.tsx';
import { useRequestDraft } from '../corrections/use-form-draft.ts';
import { useSession } from '../session.ts';
import { AnswerForm } from './answer-form.tsx';
import { RequestForm } from './request-form.tsx';
import { RequestLife } from './request-life.tsx';

/** Which form is open: a new one, or one that was left half-written. */
export type Asking = 'request' | 'answer' | RequestDraft;

interface RequestsProps {
  entry: CorrectionView;
  asking: Asking | null;
  onAsk: (asking: Asking | null) => void;
  onSaved: (at: string) => void;
}

export function Requests({ entry, asking, onAsk, onSaved }: RequestsProps) {
  const session = useSession();
  useRequestDraft(entry.id, asking === null, onAsk);
  /** What was written in a form that was given up last. */
  const given = useSignal<RequestDraft['content'] | null>(null);
  const draft = asking !== null && typeof asking === 'object' ? asking : null;
  const isAnswer = asking === 'answer' || draft?.content.state === 'answered';

  async function takeUpAgain(content: RequestDraft['content']): Promise<void> {
    const post = session.reading.value?.post.id ?? '';
    const again: RequestDraft = {
      of: 'request',
      id: newId(),
      post,
      correction: entry.id,
      base: null,
      at: new Date().toISOString(),
      content,
    };
    given.value = null;
    onAsk(again);
    await session.keepDraft(again);
  }

  const forms = {
    draft,
    onSaved: (at: string) => {
      onAsk(null);
      onSaved(at);
    },
    onCancel: (content: RequestDraft['content'] | null) => {
      given.value = content;
      onAsk(null);
    },
  };
  return (
    <>
      <RequestLife entry={entry} onAnswer={asking === null ? () => onAsk('answer') : null} />
      {asking === null && given.value && (
        <UndoBar
          text={t('correctionDiscarded')}
          onUndo={() => given.value && void takeUpAgain(given.value)}
          onDismiss={() => {
            given.value = null;
          }}
        />
      )}
      {asking !== null && isAnswer && <AnswerForm correction={entry.id} {...forms} />}
      {asking !== null && !isAnswer && <RequestForm entry={entry} {...forms} />}
    </>
  );
}
