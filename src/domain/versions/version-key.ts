/** The names under which versions are kept; apart from their validators, which who only watches for changes need not load. */

export const VERSION_PREFIX = 't:';
/** Which version the reader has seen last, one small record per post. */
export const SEEN_PREFIX = 'ts:';

export function seenKey(post: string): string {
  return `${SEEN_PREFIX}${post}`;
}

const TIME_AND_HASH = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?:sha256-[0-9a-f]{64}$/;

/** Whether `key` is that of a version of `post`: another post's name may begin with this one's. */
export function isVersionOf(post: string, key: string): boolean {
  const prefix = `${VERSION_PREFIX}${post}:`;
  return key.startsWith(prefix) && TIME_AND_HASH.test(key.slice(prefix.length));
}
