/** All notes that are open for writing in this panel, those just deleted, and what can be done with a note. */
import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Target } from '../../domain/journal/event.ts';
import type { NoteVersion, NoteView } from '../../domain/journal/view.ts';
import type { SaveProblem } from '../../messages.ts';
import { newId } from '../../platform/new-id.ts';
import type { NoteDraft } from '../../records.ts';
import type { Session } from '../session.ts';
import { createEditing, type Editing, EMPTY_CONTENT, isEmptyContent, type Start, sameContent } from './editing.ts';
import { lockNote } from './editing-lock.ts';

export interface Desk {
  /** Open editors by note id, oldest first. */
  readonly open: ReadonlySignal<ReadonlyMap<string, Editing>>;
  /** Notes deleted in this panel whose undo is still on offer. */
  readonly deleted: ReadonlySignal<ReadonlySet<string>>;
  /** Where the keyboard goes after an editor was put away: the note it showed, or the button that opened it. */
  returnFocus: { readonly note: string; readonly target: Target } | null;
  /** Deeds that were not acknowledged, by note id. */
  readonly refused: ReadonlySignal<ReadonlyMap<string, SaveProblem>>;
  /** Opens an editor for a new note, or goes to the one on the same target in which nothing is written yet. */
  start(target: Target, text?: string): Editing;
  edit(note: NoteView): Editing;
  /** The note as the journal has it. */
  find(note: string): NoteView | undefined;
  /** Saves what is typed and puts the editor away; false where it could not be saved, or is to be decided, and stays open. */
  close(note: string): Promise<boolean>;
  /** Puts the editor away with what is typed in it. */
  discard(note: string): void;
  /** Reopens what was typed before and never saved. */
  restoreDrafts(drafts: readonly NoteDraft[]): Promise<void>;
  remove(note: NoteView): Promise<void>;
  undoRemove(note: NoteView): Promise<void>;
  /** The reader is done with the offer to undo. */
  dismiss(note: string): void;
  /** Of several wordings written at the same time, keeps one. */
  choose(note: NoteView, kept: NoteVersion): Promise<void>;
  /** Keeps and saves everything typed, now. */
  flush(): void;
}

/** A desk that lives until `signal` aborts. */
export function createDesk(session: Session, life: AbortSignal): Desk {
  const open = signal<ReadonlyMap<string, Editing>>(new Map());
  const deleted = signal<ReadonlySet<string>>(new Set());
  const refused = signal<ReadonlyMap<string, SaveProblem>>(new Map());
  const lives = new Map<string, AbortController>();

  function lay(start: Start, life = new AbortController()): Editing {
    const editing = createEditing(session, start);
    lives.set(start.note, life);
    open.value = new Map(open.value).set(start.note, editing);
    return editing;
  }

  function discard(note: string): void {
    const editing = open.value.get(note);
    editing?.stop();
    editing?.forget();
    lives.get(note)?.abort();
    lives.delete(note);
    open.value = without(open.value, note);
  }

  function start(target: Target, text = ''): Editing {
    const unused = [...open.value.values()].find(
      (one) => one.isEmpty() && one.isNew() && sameTarget(one.target, target),
    );
    if (unused && text === '') {
      unused.takesFocus = true;
      open.value = new Map(open.value);
      return unused;
    }
    const note = newId();
    const life = new AbortController();
    void lockNote(note, life.signal);
    return lay({ note, target, base: null, content: { ...EMPTY_CONTENT, text }, saved: null, takesFocus: true }, life);
  }

  function edit(note: NoteView): Editing {
    const { id, target, base, current } = note;
    const already = open.value.get(id);
    if (already) return already;
    const life = new AbortController();
    void lockNote(id, life.signal);
    const { content } = current;
    return lay({ note: id, target, base, content, saved: content, takesFocus: true }, life);
  }

  function find(note: string): NoteView | undefined {
    return session.view.value.notes.find((one) => one.id === note);
  }

  async function close(note: string): Promise<boolean> {
    const editing = open.value.get(note);
    if (!editing) return true;
    if (!(await editing.save()) || editing.state.value.is === 'empty') return false;
    putAway(editing);
    return true;
  }

  function putAway(editing: Editing): void {
    desk.returnFocus = { note: editing.note, target: editing.target };
    discard(editing.note);
  }

  async function restoreDrafts(drafts: readonly NoteDraft[]): Promise<void> {
    for (const { id, target, base, content } of drafts) {
      const view = find(id);
      if (isEmptyContent(content) || (view && sameContent(view.current.content, content))) {
        void session.dropDraft(id);
        continue;
      }
      const life = new AbortController();
      if (open.value.has(id) || !(await lockNote(id, life.signal, true))) continue;
      const saved = view && !view.deleted ? view.current.content : null;
      void lay({ note: id, target, base, content, saved, restored: true }, life).save();
    }
  }

  /** Appends deeds one after another; the first that is refused is told, beside the note. */
  async function act(note: NoteView, kind: 'note-deleted' | 'note-restored', bases: string[]): Promise<boolean> {
    for (const base of bases) {
      const result = await session.write({ kind, note: note.id, base });
      if (!result.saved) {
        refused.value = new Map(refused.value).set(note.id, result.reason);
        return false;
      }
    }
    refused.value = without(refused.value, note.id);
    return true;
  }

  async function remove(note: NoteView): Promise<void> {
    const wordings = [note.base, ...note.rivals.map((rival) => rival.event)];
    deleted.value = new Set(deleted.value).add(note.id);
    if (!(await act(note, 'note-deleted', wordings))) return dismiss(note.id);
    if (open.value.has(note.id)) discard(note.id);
  }

  async function undoRemove(note: NoteView): Promise<void> {
    if (await act(note, 'note-restored', [note.base])) dismiss(note.id);
  }

  function dismiss(note: string): void {
    const rest = new Set(deleted.value);
    rest.delete(note);
    deleted.value = rest;
  }

  /** To choose is to delete the others (domain/journal/fold.ts). */
  async function choose(note: NoteView, kept: NoteVersion): Promise<void> {
    const wordings = [note.current, ...note.rivals].map((version) => version.event);
    await act(
      note,
      'note-deleted',
      wordings.filter((event) => event !== kept.event),
    );
  }

  function flush(): void {
    for (const editing of open.value.values()) {
      editing.keep();
      void editing.save();
    }
  }

  // Another tab's wording reaches the editors in which nothing unsaved stands.
  const stopMeeting = effect(() => {
    const { notes } = session.view.value;
    untracked(() => {
      for (const editing of open.value.values()) {
        const view = notes.find((note) => note.id === editing.note);
        if (view && !view.deleted) editing.meet(view);
      }
    });
  });
  life.addEventListener('abort', () => {
    stopMeeting();
    for (const editing of open.value.values()) editing.stop();
    for (const one of lives.values()) one.abort();
  });

  const desk: Desk = {
    open,
    deleted,
    refused,
    returnFocus: null,
    start,
    edit,
    find,
    close,
    discard,
    restoreDrafts,
    remove,
    undoRemove,
    dismiss,
    choose,
    flush,
  };
  return desk;
}

/** Whether two notes are attached to the same thing; a comment is the same by its id, however it reads. */
export function sameTarget(a: Target, b: Target): boolean {
  if (a.on === 'comment') return b.on === 'comment' && a.comment.id === b.comment.id;
  if (a.on === 'passage')
    return b.on === 'passage' && a.quote.exact === b.quote.exact && a.quote.start === b.quote.start;
  return b.on === 'post';
}

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk outside of a panel');
  return desk;
}
