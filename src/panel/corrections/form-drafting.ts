/** Keeps a half-written form as a draft with every change, and writes it into the journal: by one id, so never twice. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { EventBody } from '../../domain/journal/event.ts';
import type { SaveProblem, SaveResult } from '../../messages.ts';
import { newId } from '../../platform/new-id.ts';
import { report } from '../../platform/report.ts';
import type { RequestDraft, StepDraft } from '../../records.ts';
import type { Session } from '../session.ts';

export type FormDraft = StepDraft | RequestDraft;
/** What the form has to say; whose draft it is and since when is filled in here. */
type Kept<D extends FormDraft> = Omit<D, 'id' | 'post' | 'base' | 'at'>;

export interface FormDrafting<D extends FormDraft> {
  /** Why the last attempt to keep the draft failed, null where it is kept. */
  readonly draftProblem: ReadonlySignal<SaveProblem | null>;
  /** Why the last attempt to write failed. */
  readonly failure: ReadonlySignal<SaveProblem | null>;
  /** Keeps what stands in the form, at once. */
  keep(draft: Kept<D>): void;
  /** Null where an attempt is already on its way. The draft goes once it is written. */
  write(body: EventBody): Promise<SaveResult | null>;
  /** The form was given up. */
  forget(): void;
}

/** `restored`: id of the draft that the form was filled from; this one takes its place. */
export function createFormDrafting<D extends FormDraft>(session: Session, restored: string | null): FormDrafting<D> {
  /** Of the draft, and of the event that it becomes: a draft that outlived its event is known by it. */
  const id = newId();
  const draftProblem = signal<SaveProblem | null>(null);
  const failure = signal<SaveProblem | null>(null);
  let old = restored;
  let next: D | null = null;
  let asked: Promise<void> = Promise.resolve();
  let attempt: { readonly words: string; readonly event: string } | null = null;
  let isWriting = false;

  function inTurn(work: () => Promise<void>): void {
    asked = asked.then(work).catch((problem: unknown) => report('keeping a draft', problem));
  }

  /** No pause, and what is typed meanwhile goes together after it: as for corrections (drafting.ts). */
  function keep(draft: Kept<D>): void {
    const post = session.reading.value?.post.id;
    if (!post) return;
    const isAsked = next !== null;
    next = { ...draft, id, post, base: null, at: new Date().toISOString() } as unknown as D;
    if (!isAsked) inTurn(keepNext);
  }

  async function keepNext(): Promise<void> {
    const draft = next;
    next = null;
    if (!draft) return;
    const result = await session.keepDraft(draft);
    draftProblem.value = result.saved ? null : result.reason;
    if (result.saved) await dropOld();
  }

  async function dropOld(): Promise<void> {
    const draft = old;
    old = null;
    if (draft) await session.dropDraft(draft);
  }

  function forget(): void {
    next = null;
    inTurn(async () => {
      await dropOld();
      await session.dropDraft(id);
    });
  }

  /** One that failed is asked for again under its own event, unless it has been changed since. */
  async function write(body: EventBody): Promise<SaveResult | null> {
    if (isWriting) return null;
    isWriting = true;
    const words = JSON.stringify(body);
    if (attempt?.words !== words) attempt = { words, event: attempt ? newId() : id };
    const result = await session.write(body, attempt.event);
    isWriting = false;
    failure.value = result.saved ? null : result.reason;
    if (result.saved) forget();
    return result;
  }

  return { draftProblem, failure, keep, write, forget };
}
