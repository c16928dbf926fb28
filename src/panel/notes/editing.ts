/** One note being written: kept as a draft while typed, saved by itself, never lost on the way. State is signals; nothing here renders. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { NoteContent, Target } from '../../domain/journal/event.ts';
import type { NoteView } from '../../domain/journal/view.ts';
import type { SaveProblem } from '../../messages.ts';
import { newId } from '../../platform/new-id.ts';
import type { Session } from '../session.ts';

export type SaveState =
  /** Nothing has been typed since it was opened or since another tab's wording was taken over. */
  | { readonly is: 'idle' }
  | { readonly is: 'typing' }
  /** `tries`: how often it failed before this try. */
  | { readonly is: 'saving'; readonly tries: number }
  /** `at`: ISO 8601 in UTC, as the store acknowledged it. */
  | { readonly is: 'saved'; readonly at: string }
  /** Nothing but white space: not written, and a note that was there is left as it was. */
  | { readonly is: 'empty' }
  | { readonly is: 'failed'; readonly reason: SaveProblem; readonly tries: number };

export interface Editing {
  readonly note: string;
  readonly target: Target;
  /** The text was found as a draft when the post was opened. */
  readonly restored: boolean;
  readonly content: ReadonlySignal<NoteContent>;
  readonly state: ReadonlySignal<SaveState>;
  /** True while the keyboard is to go to this editor as soon as it is drawn. */
  takesFocus: boolean;
  /** What was typed. `composing`: in the middle of a character (IME); saving waits for its end. */
  type(change: Partial<NoteContent>, composing?: boolean): void;
  /** Keeps the draft now: the panel may be about to disappear. */
  keep(): void;
  /** Saves now. True where nothing is left to be saved. */
  save(): Promise<boolean>;
  /** The journal's wording, after a change anywhere: taken over where nothing of ours would be lost. */
  meet(view: NoteView): void;
  isEmpty(): boolean;
  /** True until the first wording of the note is in the journal. */
  isNew(): boolean;
  /** Drops the draft. */
  forget(): void;
  /** No timer runs on. What is not saved stays as a draft. */
  stop(): void;
}

export interface Start {
  readonly note: string;
  readonly target: Target;
  /** The event that `content` starts from, null for a new note. */
  readonly base: string | null;
  readonly content: NoteContent;
  /** The wording in the journal, null for a new note. */
  readonly saved: NoteContent | null;
  readonly restored?: boolean;
  readonly takesFocus?: boolean;
}

/**
 * Milliseconds until a key is kept, however long the typing goes on. Short, because it is also what a closing tab takes
 * with it: Chromium 156 lets a frame of ours send nothing more then, neither on `pagehide` nor on `visibilitychange`.
 */
export const DRAFT_WITHIN = 100;
/** Milliseconds after the last key. */
export const SAVE_AFTER = 800;
/** Milliseconds until the next try after a failure; the last one repeats. */
const RETRY_AFTER = [2_000, 5_000, 15_000, 30_000] as const;

export const EMPTY_CONTENT: NoteContent = { text: '', tags: [], kind: 'note' };

export function createEditing(session: Session, start: Start): Editing {
  const { note, target } = start;
  const content = signal(start.content);
  const state = signal<SaveState>({ is: 'idle' });
  let { base, saved } = start;
  /** Asked for and not acknowledged. It may have been written all the same, so it is asked again as it was. */
  let pending: { event: string; content: NoteContent } | null = null;
  let tries = 0;
  let running: Promise<boolean> | null = null;
  let again = false;
  let draftTimer: ReturnType<typeof setTimeout> | undefined;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let drafted = start.restored ?? false;
  let keeping: Promise<unknown> = Promise.resolve();

  function isDirty(): boolean {
    return pending !== null || !(saved ? sameContent(saved, content.value) : isEmptyContent(content.value));
  }

  function type(change: Partial<NoteContent>, composing = false): void {
    content.value = { ...content.value, ...change };
    if (state.value.is !== 'failed') state.value = { is: 'typing' };
    draftTimer ??= setTimeout(keep, DRAFT_WITHIN);
    cancelSave();
    if (!composing) saveTimer = setTimeout(save, SAVE_AFTER);
  }

  function keep(): void {
    cancelKeep();
    const { post } = session.reading.value ?? {};
    if (!isDirty()) forget();
    if (!isDirty() || !post) return;
    drafted = true;
    const at = new Date().toISOString();
    keeping = session.keepDraft({ of: 'note', id: note, post: post.id, at, base, target, content: content.value });
  }

  function forget(): void {
    cancelKeep();
    // A draft on its way to the store must not arrive after it was forgotten.
    if (drafted) void keeping.then(() => (drafted ? undefined : session.dropDraft(note)));
    drafted = false;
  }

  function save(): Promise<boolean> {
    cancelSave();
    again = running !== null;
    running ??= settle().finally(() => {
      running = null;
    });
    return running;
  }

  function cancelKeep(): void {
    clearTimeout(draftTimer);
    draftTimer = undefined;
  }

  function cancelSave(): void {
    clearTimeout(saveTimer);
    saveTimer = undefined;
  }

  /** Writes until everything typed is saved, but leaves to the timer what is being typed right now. */
  async function settle(): Promise<boolean> {
    while (isDirty()) {
      again = false;
      if (!pending && isEmptyContent(content.value)) {
        state.value = { is: 'empty' };
        return true;
      }
      if (!(await writeOnce())) return false;
      if (isDirty() && saveTimer && !again) {
        state.value = { is: 'typing' };
        return false;
      }
    }
    forget();
    return true;
  }

  async function writeOnce(): Promise<boolean> {
    pending ??= { event: newId(), content: content.value };
    state.value = { is: 'saving', tries };
    const written = pending.content;
    const result = await session.write({ kind: 'note-written', note, base, target, content: written }, pending.event);
    if (!result.saved) {
      tries += 1;
      state.value = { is: 'failed', reason: result.reason, tries };
      cancelSave();
      saveTimer = setTimeout(save, RETRY_AFTER[Math.min(tries, RETRY_AFTER.length) - 1]);
      return false;
    }
    tries = 0;
    pending = null;
    base = result.event;
    saved = written;
    state.value = { is: 'saved', at: result.at };
    return true;
  }

  function meet(view: NoteView): void {
    if (running || isDirty() || view.base === base) return;
    base = view.base;
    if (saved && sameContent(saved, view.current.content)) return;
    saved = view.current.content;
    content.value = saved;
    state.value = { is: 'idle' };
  }

  function stop(): void {
    cancelKeep();
    cancelSave();
  }

  return {
    note,
    target,
    restored: start.restored ?? false,
    takesFocus: start.takesFocus ?? false,
    content,
    state,
    type,
    keep,
    save,
    meet,
    isEmpty: () => isEmptyContent(content.value),
    isNew: () => base === null,
    forget,
    stop,
  };
}

/** Tags alone make no note. */
export function isEmptyContent(content: NoteContent): boolean {
  return content.text.trim() === '';
}

export function sameContent(a: NoteContent, b: NoteContent): boolean {
  return a.text === b.text && a.kind === b.kind && a.tags.join('\n') === b.tags.join('\n');
}
