/** The names under which versions are kept; apart from their validators, which who only watches for changes need not load. */

export const VERSION_PREFIX = 't:';
/** Which version the reader has seen last, one small record per post. */
export const SEEN_PREFIX = 'ts:';

export function seenKey(post: string): string {
  return `${SEEN_PREFIX}${post}`;
}

/** All versions of a post begin so. */
export function versionsPrefix(post: string): string {
  return `${VERSION_PREFIX}${post}:`;
}

/** Whose a version's key is; null for other keys. Its last parts are a time and a hash, which a post's name may resemble. */
export function postOfVersionKey(key: string): string | null {
  return /^t:(.+):\d{4}-\d{2}-\d{2}T[\d:.]+Z?:sha256-[0-9a-f]{64}$/.exec(key)?.[1] ?? null;
}
