/** A browser whose own file is damaged takes nothing any more, for good: that is told apart from a refusal that may pass. */
import { report } from '../platform/report.ts';
import { type Area, DamagedStore } from './area.ts';

/** In the storage that lives as long as the browser: so long, a database that refused once refuses everything. */
const DAMAGED_KEY = 'store-damaged';

/**
 * Chromium 156 refuses in LevelDB's words ("Corruption: block checksum mismatch") in two cases: one record, when what lies under its
 * name is damaged; and everything for good, once it has come upon a damaged table while tidying up, `clear` too (reading
 * single records still works).
 */
function isOfDamage(failure: unknown): boolean {
  return failure instanceof Error && failure.message.startsWith('Corruption');
}

/** Names that no record has, far from each other: one of them may fall on the damaged place. */
const PROBES = ['!', 'c', 'm', '~'].map((start) => `${start}:probe`);

async function takesAnything(area: Area): Promise<boolean> {
  for (const key of PROBES) {
    try {
      await area.set({ [key]: true });
      await area.remove(key);
      return true;
    } catch {
      // Perhaps the next one.
    }
  }
  return false;
}

export interface NoticedArea {
  readonly area: Area;
  /** When it was last to be written to, did it take nothing at all? In whichever life of the background that was. */
  readonly isDamaged: () => Promise<boolean>;
}

/** The area as it is; where it takes nothing any more, `set` and `remove` reject with a `DamagedStore`. */
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
      if (!isOfDamage(failure)) throw failure;
      const isDamaged = !(await takesAnything(area));
      remember(isDamaged);
      throw isDamaged ? new DamagedStore('nothing can be written', { cause: failure }) : failure;
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
