/** Notes on one target, each as it stands: written, being written, or just deleted. */
import type { ComponentChildren } from 'preact';
import { t } from '../../platform/i18n.ts';
import { UndoBar } from '../../ui/undo-bar.tsx';
import { later } from '../later.tsx';
import { useDesk } from './desk.ts';
import { NoteCard } from './note-card.tsx';
import type { Pinned } from './pinned.ts';

const NoteEditor = later('NoteEditor');

interface PinnedNotesProps {
  pinned: readonly Pinned[];
  /** What is shown above a note: the passage it is about, say. */
  above?: (item: Pinned) => ComponentChildren;
}

export function PinnedNotes({ pinned, above }: PinnedNotesProps) {
  if (pinned.length === 0) return null;
  return (
    <ul class="notes">
      {pinned.map((item) => (
        <li key={item.id}>
          {item.is !== 'deleted' && above?.(item)}
          <PinnedNote item={item} />
        </li>
      ))}
    </ul>
  );
}

function PinnedNote({ item }: { item: Pinned }) {
  const desk = useDesk();
  if (item.is === 'editing') return <NoteEditor editing={item.editing} note={item.note} />;
  if (item.is === 'note') return <NoteCard note={item.note} />;
  const { note } = item;
  return (
    <UndoBar
      text={t('noteDeleted')}
      onUndo={() => {
        desk.returnFocus = { note: note.id, target: note.target };
        void desk.undoRemove(note);
      }}
      onDismiss={() => desk.dismiss(note.id)}
    />
  );
}
