/** Where a request or an answer was not saved: why, and the ways out with its words. */
import { t } from '../../platform/i18n.ts';
import type { RequestDraft } from '../../records.ts';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { WaysOut } from '../../ui/ways-out.tsx';
import type { FormDrafting } from '../corrections/form-drafting.ts';
import { isUpdated } from '../updated.ts';

interface NotKeptProps {
  drafting: FormDrafting<RequestDraft>;
  /** What stands in the form. */
  text: () => string;
}

export function NotKept({ drafting: { failure, draftProblem }, text }: NotKeptProps) {
  const [notSaved, notKept] = [failure.value, draftProblem.value];
  return (
    <>
      <StatusLine tone="warn">{notSaved && t('correctionNotSaved', saveProblem(notSaved))}</StatusLine>
      {notKept && <StatusLine tone="warn">{t('correctionDraftNotKept', saveProblem(notKept))}</StatusLine>}
      {(notSaved || notKept || isUpdated.value) && <WaysOut text={text} name="corrigenda-request" />}
    </>
  );
}
