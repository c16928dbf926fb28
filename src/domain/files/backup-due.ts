/** When a backup that makes itself is due. */

/** Days between two; 0 for never. */
export const INTERVALS = [0, 1, 7] as const;
export type Interval = (typeof INTERVALS)[number];

const DAY = 24 * 60 * 60 * 1_000;
/** Milliseconds after a try that failed. */
const AGAIN = 6 * 60 * 60 * 1_000;

interface Due {
  readonly every: Interval;
  /** Entries that are in no backup. */
  readonly since: number;
  /** When the last one was made, and when one was last tried, ISO 8601; null for never. */
  readonly last: string | null;
  readonly tried: string | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A clock that was set back makes it due: a backup too many costs nothing. */
export function isBackupDue({ every, since, last, tried, now }: Due): boolean {
  if (every === 0 || since === 0) return false;
  return isOver(last, every * DAY, now) && isOver(tried, AGAIN, now);
}

function isOver(at: string | null, span: number, now: number): boolean {
  const passed = at === null ? Number.POSITIVE_INFINITY : now - Date.parse(at);
  return !(passed >= 0 && passed < span);
}
