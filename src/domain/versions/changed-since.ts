/** Whether an article has changed since its reader last looked. */
import { isSameVersion } from './compare-versions.ts';
import { type Version, versionKey } from './version.ts';

export interface Changed {
  /** The version that was seen, and the newest one. */
  readonly before: Version;
  readonly after: Version;
}

/** Null where the newest version says what `seen` (a key) said, or is older: an old copy that is looked at is no change. */
export function changedSince(versions: readonly Version[], seen: string | null): Changed | null {
  const [before, after] = [versions.find((one) => versionKey(one) === seen), versions.at(-1)];
  return before && after && after.at > before.at && !isSameVersion(before, after) ? { before, after } : null;
}
