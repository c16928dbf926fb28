/** Everything that stands on one target: notes, editors and offers to undo, in the order in which they were begun. */
import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { Target } from '../../domain/journal/event.ts';
import type { NoteView } from '../../domain/journal/view.ts';
import { useSession } from '../session.ts';
import { useDesk } from './desk.ts';
import type { Editing } from './editing.ts';

export type Pinned =
  | { readonly id: string; readonly is: 'note'; readonly note: NoteView }
  | { readonly id: string; readonly is: 'deleted'; readonly note: NoteView }
  /** `note` is null until its first wording is saved. */
  | { readonly id: string; readonly is: 'editing'; readonly editing: Editing; readonly note: NoteView | null };

/** One shared empty list, so that a comment without notes is not drawn again when another gets one. */
const NONE: readonly Pinned[] = [];

/** What is pinned to the targets that `belongs` accepts. */
export function usePinned(belongs: (target: Target) => boolean): ReadonlySignal<readonly Pinned[]> {
  const { view } = useSession();
  const desk = useDesk();
  return useComputed(() => {
    const known = new Set<string>();
    const pinned: Pinned[] = [];
    for (const note of view.value.notes) {
      if (!belongs(note.target)) continue;
      known.add(note.id);
      const item = pin(note, desk.open.value.get(note.id), desk.deleted.value.has(note.id));
      if (item) pinned.push(item);
    }
    for (const editing of desk.open.value.values()) {
      if (known.has(editing.note) || !belongs(editing.target)) continue;
      pinned.push({ id: editing.note, is: 'editing', editing, note: null });
    }
    return pinned.length > 0 ? pinned : NONE;
  });
}

function pin(note: NoteView, editing: Editing | undefined, undoable: boolean): Pinned | null {
  if (editing) return { id: note.id, is: 'editing', editing, note };
  if (!note.deleted) return { id: note.id, is: 'note', note };
  return undoable ? { id: note.id, is: 'deleted', note } : null;
}
