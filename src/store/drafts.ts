/** What the reader typed and did not save yet: kept per note or correction, so that a closed tab loses nothing. */
import type { NoteContent } from '../domain/journal/event.ts';
import type { PostView } from '../domain/journal/view.ts';
import type { SaveResult } from '../messages.ts';
import { type Draft, draftKey, type NoteDraft } from '../records.ts';
import { type Area, keep, whyReadOnly } from './area.ts';
import type { Queue } from './queue.ts';
import type { Snapshot } from './snapshot.ts';

export interface Drafts {
  /** Replaces the draft of that id. */
  keep(draft: Draft): Promise<SaveResult>;
  /** Forgets it; one that is not there is no error. Rejects where storage does. */
  drop(id: string): Promise<void>;
  /** Drafts of a post that are not yet what `view` shows, oldest first. */
  list(post: string, view: PostView): Promise<Draft[]>;
}

export function createDrafts(area: Area, snapshot: Snapshot, queue: Queue): Drafts {
  async function keepNow(draft: Draft): Promise<SaveResult> {
    const key = draftKey(draft.id);
    const reason = (await whyReadOnly(area)) ?? (await keep(area, { [key]: draft }));
    if (!reason) snapshot.follow({ [key]: { newValue: draft } });
    return reason ? { saved: false, reason } : { saved: true, at: draft.at, event: draft.id };
  }
  async function dropNow(id: string): Promise<void> {
    if (await whyReadOnly(area)) return;
    await area.remove(draftKey(id));
    snapshot.follow({ [draftKey(id)]: {} });
  }
  return {
    keep: (draft) => queue(() => keepNow(draft)),
    drop: (id) => queue(() => dropNow(id)),
    async list(post, view) {
      const { drafts } = await snapshot.records();
      const ofPost = [...drafts.values()].filter((draft) => draft.post === post && !isSaved(draft, view));
      return ofPost.sort((a, b) => (a.at < b.at ? -1 : 1));
    },
  };
}

/** The browser may end between "saved" and forgetting the draft: one that says what the note says is no draft any more. */
function isSaved(draft: Draft, view: PostView): boolean {
  if (draft.of === 'step') return view.corrections.some(({ steps }) => steps.some(({ event }) => event === draft.id));
  if (draft.of === 'request')
    return view.corrections.some(({ requests }) => requests.some(({ event }) => event === draft.id));
  if (draft.of === 'correction') return draft.base === null && view.corrections.some(({ id }) => id === draft.id);
  return view.notes.some((note) => note.id === draft.id && saysTheSame(note.current.content, draft));
}

function saysTheSame(content: NoteContent, draft: NoteDraft): boolean {
  const { text, kind, tags } = draft.content;
  return content.text === text && content.kind === kind && content.tags.join('\n') === tags.join('\n');
}
