/** How the saving of a note goes, in one line. */
import { t } from '../../platform/i18n.ts';
import { formatSaved } from '../../ui/format-time.ts';
import { saveProblem } from '../../ui/save-problem.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import type { Editing, SaveState } from './editing.ts';

export function SaveStatus({ editing }: { editing: Editing }) {
  const state = editing.state.value;
  const tone = state.is === 'failed' ? 'warn' : state.is === 'saved' ? 'good' : 'plain';
  return <StatusLine tone={tone}>{words(state, editing.restored)}</StatusLine>;
}

function words(state: SaveState, restored: boolean): string {
  switch (state.is) {
    case 'idle':
      return restored ? t('noteDraftFound') : '';
    case 'typing':
      return '';
    case 'saving':
      return t('saving');
    case 'saved':
      return t(restored ? 'noteDraftSaved' : 'savedAt', formatSaved(state.at, Date.now()));
    case 'empty':
      return t('noteEmpty');
    case 'failed':
      return t('notSaved', saveProblem(state.reason));
  }
}
