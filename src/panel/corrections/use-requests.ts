/** Acts on what the reader asked for elsewhere: a correction of a selection or of a comment, an entry to be shown. */
import { untracked, useSignalEffect } from '@preact/signals';
import type { Selected } from '../../messages.ts';
import { copyOf } from '../comments/comment-copy.ts';
import type { Request, Session } from '../session.ts';
import type { Drafting } from './drafting.ts';
import { BLANK } from './form-state.ts';

export function useRequests(session: Session, drafting: Drafting, show: (id: string) => void): void {
  useSignalEffect(() => {
    const request = session.request.value;
    if (!request || session.phase.value.is !== 'open') return;
    untracked(() => {
      if (take(request, session, drafting, show)) session.request.value = null;
    });
  });
}

/** False where the request is another section's. */
function take(request: Request, session: Session, drafting: Drafting, show: (id: string) => void): boolean {
  switch (request.to) {
    case 'correct-selection':
      correctSelection(request.selected, session, drafting);
      return true;
    case 'correct-comment':
      startFromComment(request.comment, session, drafting);
      return true;
    case 'show-entry': {
      const { id } = request;
      const isOurs = session.view.value.corrections.some((entry) => entry.id === id && !entry.deleted);
      if (isOurs) show(id);
      return isOurs;
    }
    default:
      return false;
  }
}

/** A passage goes into the form that waits for one, e.g. one made from a comment; else it begins a new correction. */
function correctSelection({ quote, comment }: Selected, session: Session, drafting: Drafting): void {
  if (comment !== null) {
    const index = session.reading.value?.comments.findIndex(({ id }) => id === comment) ?? -1;
    startFromComment(index, session, drafting);
    return;
  }
  const form = drafting.open.value;
  const waits = form?.base === null && form.state.value.part === 'passage' && form.state.value.quote === null;
  if (waits) drafting.change({ quote });
  else drafting.start({ ...BLANK, quote });
}

/** The comment reports it; which passage it means is the reader's to say. */
function startFromComment(index: number, session: Session, drafting: Drafting): void {
  const comment = session.reading.value?.comments[index];
  drafting.start(comment ? { ...BLANK, reporter: { from: 'comment', comment: copyOf(comment) } } : BLANK);
}
