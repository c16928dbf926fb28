/** Moving through the thread: panel and page follow each other without chasing each other. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { report } from '../platform/report.ts';
import type { Session } from './session.ts';

export interface Steering {
  /** Makes a comment the current one and shows it on the page. */
  goTo(comment: string): Promise<void>;
  /** The page says which comment is at the top of its view. */
  follow(comment: string | null): void;
}

/**
 * Milliseconds for which the page's word is not taken after the panel sent it somewhere: on its way there it passes
 * other comments, and the last ones of a page can never be at the top.
 */
export const OWN_WAY = 1_200;

/** `now`: milliseconds of any clock that runs evenly. */
export function createSteering(session: Session, now: () => number = () => performance.now()): Steering {
  let sentAt = Number.NEGATIVE_INFINITY;
  async function goTo(comment: string): Promise<void> {
    sentAt = now();
    session.current.value = comment;
    if (session.paged.value?.elsewhere.has(comment)) return;
    await session.page.showComment(comment).catch((failure: unknown) => report('showing a comment', failure));
  }
  function follow(comment: string | null): void {
    if (now() - sentAt >= OWN_WAY) session.current.value = comment;
  }
  return { goTo, follow };
}

export const SteeringContext = createContext<Steering | null>(null);

export function useSteering(): Steering {
  const steering = useContext(SteeringContext);
  if (!steering) throw new Error('useSteering outside of a panel');
  return steering;
}
