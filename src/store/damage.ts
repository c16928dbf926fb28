/** A browser whose own file is damaged takes nothing any more, for good: that is told apart from a refusal that may pass. */
import { report } from '../platform/report.ts';
import { type Area, isDamage } from './area.ts';

/** In the storage that lives as long as the browser: so long, a database that refused once refuses everything. */
const DAMAGED_KEY = 'store-damaged';

export interface NoticedArea {
  readonly area: Area;
  /** Was the last that was to be written refused for damage, in whichever life of the background? */
  readonly isDamaged: () => Promise<boolean>;
}

/** The area as it is, and how its last writing went. */
export function noticing(area: Area, session: Area): NoticedArea {
  /** Null until something was written in this life. */
  let damaged: boolean | null = null;

  function remember(now: boolean): void {
    if (damaged === now) return;
    damaged = now;
    const kept = now ? session.set({ [DAMAGED_KEY]: true }) : session.remove(DAMAGED_KEY);
    kept.catch((failure) => report('remembering how storage stands', failure));
  }

  async function notice(writing: Promise<void>): Promise<void> {
    try {
      await writing;
      remember(false);
    } catch (failure) {
      if (isDamage(failure)) remember(true);
      throw failure;
    }
  }

  return {
    area: {
      ...area,
      set: (records) => notice(area.set(records)),
      remove: (keys) => notice(area.remove(keys)),
    },
    isDamaged: async () => damaged ?? (await session.get(DAMAGED_KEY))[DAMAGED_KEY] === true,
  };
}
