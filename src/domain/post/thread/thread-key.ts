/** The name under which what was seen of a post's thread is kept; apart from its validators, which who only watches for changes need not load. */

export const THREAD_PREFIX = 'p:';

export function threadKey(post: string): string {
  return THREAD_PREFIX + post;
}
