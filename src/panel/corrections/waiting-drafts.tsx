/** Corrections that were begun and put by: to be continued or discarded. */

import { t } from '../../platform/i18n.ts';
import type { CorrectionDraft } from '../../records.ts';
import { Button } from '../../ui/button.tsx';
import { formatSaved } from '../../ui/format-time.ts';

interface WaitingDraftsProps {
  drafts: readonly CorrectionDraft[];
  onResume: (draft: CorrectionDraft) => void;
  onDiscard: (draft: CorrectionDraft) => void;
}

export function WaitingDrafts({ drafts, onResume, onDiscard }: WaitingDraftsProps) {
  if (drafts.length === 0) return null;
  return (
    <ul class="correction-waiting" aria-label={t('correctionWaiting')}>
      {drafts.map((draft) => (
        <li key={draft.id} class="correction-waiting-draft">
          <p>
            {t('correctionWaitingSince', formatSaved(draft.at, Date.now()))} <q dir="auto">{beginningOf(draft)}</q>
          </p>
          <div class="correction-buttons">
            <Button icon="edit" label={t('correctionContinue')} onClick={() => onResume(draft)} />
            <Button kind="quiet" icon="delete" label={t('discard')} onClick={() => onDiscard(draft)} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Its first words, to know it by. */
function beginningOf({ content }: CorrectionDraft): string {
  const { subject, wrong, right } = content;
  const passage = subject?.part === 'passage' ? subject.quote.exact : subject?.text;
  const text = [wrong, passage, right].find((words) => words?.trim())?.trim() ?? '';
  return text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text;
}
