/** How the saving of a note goes, in one line, and the ways out when it goes badly. */
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
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

/** After two failures: the text can be taken elsewhere. */
export function WaysOut({ editing, onDiscard }: { editing: Editing; onDiscard: () => void }) {
  const state = editing.state.value;
  if (state.is !== 'failed' || state.tries < 2) return null;
  const { text } = editing.content.value;
  return (
    <div class="ways-out">
      <Button icon="reload" label={t('tryAgain')} onClick={() => void editing.save()} />
      <Button icon="copy" label={t('copyText')} onClick={() => void copyText(text)} />
      <Button icon="download" label={t('downloadText')} onClick={() => downloadText(text)} />
      <Button kind="quiet" icon="delete" label={t('discard')} onClick={onDiscard} />
    </div>
  );
}

/** The clipboard is not always open to a frame; then the text is at least selected for the reader to copy. */
async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyBySelection(text);
  }
}

function copyBySelection(text: string): void {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'unseen';
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}

/** Saves the text as a file of the reader's; an extension page in a frame has no `downloads` in Firefox. */
function downloadText(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'corrigenda-note.md';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
