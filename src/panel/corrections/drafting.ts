/** The correction that is being written: one open form, drafts that wait beside it, and the way into the journal. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CorrectionContent, EventBody } from '../../domain/journal/event.ts';
import type { CorrectionView } from '../../domain/journal/view.ts';
import type { SaveProblem, SaveResult } from '../../messages.ts';
import { newId } from '../../platform/new-id.ts';
import { report } from '../../platform/report.ts';
import type { CorrectionDraft } from '../../records.ts';
import type { Session } from '../session.ts';
import { type FormState, fromContent, isEmpty, isTouched, toContent, toDraftContent } from './form-state.ts';

export interface OpenForm {
  /** Id of the correction that it becomes, or is. */
  readonly id: string;
  readonly post: string;
  /** The event that an edit starts from, null for a new correction. */
  readonly base: string | null;
  readonly initial: FormState;
  readonly state: Signal<FormState>;
  /** When it was last typed into (ISO 8601), where it was brought back from a draft. */
  readonly restoredAt: string | null;
}

export type Left = 'draft-kept' | 'nothing-to-keep';

export interface Drafting {
  readonly open: ReadonlySignal<OpenForm | null>;
  /** Drafts of this post that are in no form. */
  readonly waiting: ReadonlySignal<readonly CorrectionDraft[]>;
  /** Why the last attempt to keep the draft failed, null where it is kept. */
  readonly draftProblem: ReadonlySignal<SaveProblem | null>;
  /** Opens a form for a new correction; one that was open is put by. */
  start(from: FormState): void;
  /** Opens the form of an entry. */
  edit(entry: CorrectionView): void;
  change(part: Partial<FormState>): void;
  /** Keeps the draft now, if there is one to keep. */
  keepNow(): Promise<void>;
  /** Closes the form; what was typed waits as a draft. */
  leave(): Promise<Left>;
  resume(draft: CorrectionDraft): void;
  discard(draft: CorrectionDraft): Promise<void>;
  /** Undoes `discard`. */
  putBack(draft: CorrectionDraft): Promise<void>;
  /** Logs or rewrites the correction. The form stays as it is where that fails. */
  save(): Promise<SaveResult>;
  /** Takes over what was found when the post was opened: it waits, because whoever opens the panel may have come for something else. */
  restore(drafts: readonly CorrectionDraft[]): void;
  /** The post is no longer shown: keeps what is open and forgets it here. */
  close(): void;
}

interface Attempt {
  readonly event: string;
  readonly body: Extract<EventBody, { content: CorrectionContent; correction: string }>;
}

function same(one: CorrectionContent, other: CorrectionContent): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** `session` writes and keeps; `now` tells the time and `makeId` makes ids, so that tests can. */
export function createDrafting(
  session: Session,
  now: () => Date = () => new Date(),
  makeId: () => string = newId,
): Drafting {
  const open = signal<OpenForm | null>(null);
  const waiting = signal<readonly CorrectionDraft[]>([]);
  const draftProblem = signal<SaveProblem | null>(null);
  let unkept = false;
  /** What the store is asked for, one after the other: nothing may be forgotten while it is still on its way. */
  let asked: Promise<void> = Promise.resolve();
  let isKeepingAsked = false;
  let attempt: Attempt | null = null;

  function show(form: Omit<OpenForm, 'state' | 'post'>, state: FormState): void {
    const post = session.reading.value?.post.id;
    if (!post) return;
    if (open.value) void leave();
    attempt = null;
    draftProblem.value = null;
    open.value = { ...form, post, state: signal(state) };
  }

  function start(from: FormState): void {
    show({ id: makeId(), base: null, initial: from, restoredAt: null }, from);
  }

  function edit({ id, base, content }: CorrectionView): void {
    const kept = waiting.value.find((draft) => draft.id === id);
    const state = fromContent(content);
    if (kept) resume(kept);
    else show({ id, base, initial: state, restoredAt: null }, state);
  }

  function resume(draft: CorrectionDraft): void {
    const { id, base, at, content } = draft;
    waiting.value = waiting.value.filter((other) => other.id !== id);
    const entry = session.view.value.corrections.find((known) => known.id === id);
    const initial = fromContent(entry?.content ?? {});
    show({ id, base, initial, restoredAt: at }, fromContent(content));
  }

  function change(part: Partial<FormState>): void {
    const form = open.value;
    if (!form) return;
    form.state.value = { ...form.state.value, ...part };
    unkept = true;
    void keepNow();
  }

  /**
   * Each key goes to the store at once, the keys typed while one is on its way together after it. No pause: in Chromium
   * 156 a closing tab lets a frame of ours send nothing more, so that what waits here is lost.
   */
  function keepNow(): Promise<void> {
    if (isKeepingAsked) return asked;
    isKeepingAsked = true;
    return inTurn(async () => {
      isKeepingAsked = false;
      if (open.value && unkept) await keep(draftOf(open.value));
    });
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    asked = asked.then(work).catch((failure: unknown) => report('keeping a draft', failure));
    return asked;
  }

  async function keep(draft: CorrectionDraft): Promise<void> {
    if (draft.id === open.value?.id) unkept = false;
    const result = await session.keepDraft(draft);
    draftProblem.value = result.saved ? null : result.reason;
  }

  function draftOf({ id, post, base, state }: OpenForm): CorrectionDraft {
    return { id, post, at: now().toISOString(), base, of: 'correction', content: toDraftContent(state.value) };
  }

  async function leave(): Promise<Left> {
    const form = open.value;
    if (!form) return 'nothing-to-keep';
    const { id, state, initial } = form;
    const worthKeeping = isTouched(state.value, initial) && !(form.base === null && isEmpty(state.value));
    if (worthKeeping) {
      const draft = draftOf(form);
      unkept = false;
      open.value = null;
      waiting.value = [...waiting.value, draft];
      await inTurn(() => keep(draft));
      return 'draft-kept';
    }
    open.value = null;
    await forget(id);
    return 'nothing-to-keep';
  }

  function forget(id: string): Promise<void> {
    unkept = false;
    return inTurn(() => session.dropDraft(id));
  }

  function discard({ id }: CorrectionDraft): Promise<void> {
    waiting.value = waiting.value.filter((draft) => draft.id !== id);
    return inTurn(() => session.dropDraft(id));
  }

  async function putBack(draft: CorrectionDraft): Promise<void> {
    waiting.value = [...waiting.value, draft];
    await inTurn(() => keep(draft));
  }

  async function save(): Promise<SaveResult> {
    const form = open.value;
    if (!form) return { saved: false, reason: 'bad-request' };
    await keepNow();
    let content = toContent(form.state.value);
    attempt ??= { event: makeId(), body: bodyFor(form, content) };
    for (;;) {
      const result = await session.write(attempt.body, attempt.event);
      if (!result.saved) {
        if (result.reason === 'bad-request') attempt = null;
        return result;
      }
      content = toContent(form.state.value);
      if (same(content, attempt.body.content)) {
        attempt = null;
        if (open.value === form) open.value = null;
        await forget(form.id);
        return result;
      }
      // Changed since the attempt began. A failed one may have been written all the same (a worker stopped before it
      // could answer), and an event is never written twice: what changed follows as an edit of it.
      attempt = {
        event: makeId(),
        body: { kind: 'correction-edited', correction: form.id, base: result.event, content },
      };
    }
  }

  function bodyFor({ id, base }: OpenForm, content: CorrectionContent): Attempt['body'] {
    if (base !== null) return { kind: 'correction-edited', correction: id, base, content };
    const { reporter } = content;
    // A comment reported it when it was written, in the page's own time; anything else is reported by being logged.
    const at = reporter.from === 'comment' ? (reporter.comment.time?.iso ?? null) : now().toISOString();
    return {
      kind: 'correction-logged',
      correction: id,
      content,
      first: { status: 'reported', at, source: reporter, note: '' },
    };
  }

  function restore(drafts: readonly CorrectionDraft[]): void {
    const known = new Set([open.value?.id, ...waiting.value.map((draft) => draft.id)]);
    const entries = session.view.value.corrections;
    const found = drafts.filter((draft) => !known.has(draft.id));
    // Logged, but the draft outlived it: the browser was closed between the two.
    const stale = found.filter((draft) => draft.base === null && entries.some((entry) => entry.id === draft.id));
    for (const draft of stale) void session.dropDraft(draft.id);
    const live = found.filter((draft) => !stale.includes(draft)).sort((a, b) => (a.at < b.at ? -1 : 1));
    waiting.value = [...waiting.value, ...live];
  }

  function close(): void {
    if (open.value && unkept) {
      const draft = draftOf(open.value);
      void inTurn(() => keep(draft));
    }
    unkept = false;
    attempt = null;
    open.value = null;
    waiting.value = [];
  }

  return {
    open,
    waiting,
    draftProblem,
    start,
    edit,
    change,
    keepNow,
    leave,
    resume,
    discard,
    putBack,
    save,
    restore,
    close,
  };
}
