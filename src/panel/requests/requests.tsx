/** Under an entry: what was asked of the author or editors, what they answered, and the forms for both. */
import type { CorrectionView } from '../../domain/journal/view.ts';
import type { RequestDraft } from '../../records.ts';
import { useRequestDraft } from '../corrections/use-form-draft.ts';
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
  useRequestDraft(entry.id, asking === null, onAsk);
  const draft = asking !== null && typeof asking === 'object' ? asking : null;
  const isAnswer = asking === 'answer' || draft?.content.state === 'answered';
  const forms = {
    draft,
    onSaved: (at: string) => {
      onAsk(null);
      onSaved(at);
    },
    onCancel: () => onAsk(null),
  };
  return (
    <>
      <RequestLife entry={entry} onAnswer={asking === null ? () => onAsk('answer') : null} />
      {asking !== null && isAnswer && <AnswerForm correction={entry.id} {...forms} />}
      {asking !== null && !isAnswer && <RequestForm entry={entry} {...forms} />}
    </>
  );
}
