/** What the reader is told above everything else, whatever post it is: that the page hides the panel, that the extension was updated under it, and how what is kept stands. */
import { useEffect } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { Icon } from '../ui/icons.tsx';
import { saveProblem } from '../ui/save-problem.ts';
import { guardActs, inSight } from './in-sight.ts';
import { Keeping } from './keeping.tsx';
import { OutOfSight } from './out-of-sight.tsx';
import { isUpdated, watchForUpdate } from './updated.ts';

export function Notices() {
  useEffect(() => {
    const life = new AbortController();
    learnTheWords();
    watchForUpdate(life.signal);
    guardActs(document.querySelector('.bar'), life.signal);
    return () => life.abort();
  }, []);
  if (!inSight.value) return <OutOfSight />;
  if (!isUpdated.value) return <Keeping />;
  return (
    <div class="state updated" role="alert">
      <p class="state-title">
        <Icon name="reload" /> {t('updatedHead')}
      </p>
      <p>{t('updatedWords')}</p>
    </div>
  );
}

/** After an update the browser answers no text any more: what will have to be said then is asked for now. */
function learnTheWords(): void {
  for (const key of ['updatedHead', 'updatedWords', 'copyText', 'downloadText', 'textCopied', 'textNotCopied'] as const)
    t(key);
  for (const key of ['tryAgain', 'discard', 'discardForGood', 'saving'] as const) t(key);
  t('notSaved', saveProblem('updated'));
  t('correctionNotSaved', saveProblem('updated'));
  t('correctionDraftNotKept', saveProblem('updated'));
}
