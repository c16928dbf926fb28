/** Everything that belongs to one post in the panel and goes when the page shows another: session, open editors, position. */
import { effect, untracked } from '@preact/signals';
import type { Background, Page } from '../messages.ts';
import { createDesk, type Desk } from './notes/desk.ts';
import { createSession, type Session } from './session.ts';
import { createSteering, type Steering } from './steering.ts';

export interface PostLife {
  /** Tells one life from the next. */
  readonly number: number;
  readonly session: Session;
  readonly desk: Desk;
  readonly steering: Steering;
  /** Reads page and store; drafts found there are reopened. */
  open(): Promise<void>;
  /** Keeps and saves what is typed, then ends. */
  end(): void;
}

let count = 0;

export function createPostLife(background: Background, page: Page): PostLife {
  const life = new AbortController();
  const session = createSession(background, page, life.signal);
  const desk = createDesk(session, life.signal);
  // Drafts come with the first opening and again after the store could not be read.
  const stop = effect(() => {
    const drafts = session.drafts.value.filter((draft) => draft.of === 'note');
    if (drafts.length > 0) untracked(() => void desk.restoreDrafts(drafts));
  });
  life.signal.addEventListener('abort', stop);
  function end(): void {
    desk.flush();
    life.abort();
  }
  count += 1;
  return { number: count, session, desk, steering: createSteering(session), open: session.open, end };
}
