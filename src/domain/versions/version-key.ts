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
