/** What is known of a host, from all who know something: the reader's own rule before what comes with us. */
import { hostOf } from '../../access/host.ts';
import type { Site } from './site.ts';

/** Sites that no layer below can read. None was needed so far; each one comes with a page in `test/pages`. */
export const BUILT_IN_SITES: readonly Site[] = [];

/** What `sites` say of `host` (as `hostOf` names it), the first that speaks of a part having its word; null for nothing. */
export function siteFor(host: string, sites: readonly Site[]): Site | null {
  const own = sites.filter(({ hosts }) => hosts.includes(host));
  if (own.length === 0) return null;
  const article = own.find((one) => one.article)?.article;
  const comments = own.find((one) => one.comments)?.comments;
  return { hosts: [host], ...(article && { article }), ...(comments && { comments }) };
}

/** The host whose rule a post is read with: that of its original, for a copy; null for a post of no host, as a file on disk. */
export function hostOfPost(post: string): string | null {
  return hostOf(`https://${post}`);
}
