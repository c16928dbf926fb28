/** Where what stands in a form was not saved, or not kept as a draft: why, and the ways out with its words. */
import { t } from '../../platform/i18n.ts';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import { WaysOut } from '../../ui/ways-out.tsx';
import { isUpdated } from '../updated.ts';
import type { FormDraft, FormDrafting } from './form-drafting.ts';

interface NotKeptProps {
  drafting: Pick<FormDrafting<FormDraft>, 'failure' | 'draftProblem'>;
  /** What stands in the form. */
  text: () => string;
  /** Name of the file that the words may be saved to, without its ending. */
  name: string;
}

export function NotKept({ drafting: { failure, draftProblem }, text, name }: NotKeptProps) {
  const [notSaved, notKept] = [failure.value, draftProblem.value];
  return (
    <>
      <StatusLine tone="warn">{notSaved && t('correctionNotSaved', saveProblem(notSaved))}</StatusLine>
      {notKept && <StatusLine tone="warn">{t('correctionDraftNotKept', saveProblem(notKept))}</StatusLine>}
      {(notSaved || notKept || isUpdated.value) && <WaysOut text={text} name={name} />}
    </>
  );
}
