/** One id per post, whatever address it is read at: live, with tracking, a page of its comments, or an archived copy. */
import { readArchiveAddress, unwrap } from './archives.ts';
import type { PostId } from './reading.ts';
import { pageSlotOf } from './thread/page-slot.ts';
import { isNotThePost, outOfAmpCache, plainHost, plainPath } from './variants.ts';

/** A fragment that names a page, in applications that keep their way there (`#/post/7`, `#!/post/7`). */
const ROUTE = /^#!?\/[\w%]/;

/** The id of the post at `address` (http or https; anything else is its own id). For a copy, that of the original. */
export function postIdOf(address: string): PostId {
  return idOf(address).id;
}

/** The original's address without tracking parameters, comment page and fragment. */
export function canonicalOf(address: string): string {
  return idOf(address).canonical;
}

/** Both of the above in one. */
export function idOf(address: string): { readonly id: PostId; readonly canonical: string } {
  const url = cleanUrl(address);
  if (!url) return { id: address as PostId, canonical: address };
  const path = url.pathname.replace(/\/+$/, '');
  return { id: `${plainHost(url.host)}${path}${url.search}${url.hash}` as PostId, canonical: url.href };
}

/** The host of the post at `address` as its id names it, or null where the address is none of the web's. */
export function postHostOf(address: string): string | null {
  const url = cleanUrl(address);
  return url && plainHost(url.host);
}

/**
 * Whether a page shown at `address` may speak for `post`: for posts of its own host; a copy for those of the original's,
 * which short archive addresses and files on disk do not tell.
 */
export function speaksFor(address: string, post: string): boolean {
  if (!URL.canParse(address)) return false;
  if (/^file:/i.test(address) || readArchiveAddress(address)?.original === null) return true;
  const host = hostOfId(post);
  return host === hostOfId(postIdOf(address)) || names(address, host);
}

/** Whether the address names `host` in its path, as those of archives do. */
export function names(address: string, host: string): boolean {
  const path = address.replace(/^https?:\/\/[^/?#]*|[?#].*/gi, '').toLowerCase();
  return host.includes('.') && path.split(/[/:]|%2f|%3a/).some((part) => plainHost(part) === host);
}

function hostOfId(id: string): string {
  return id.split(/[/?#]/)[0] ?? '';
}

/** The part of an address after `#` that says which page is shown, '' where it only says where on the page. */
export function routeOf(address: string): string {
  const at = address.indexOf('#');
  const fragment = at < 0 ? '' : address.slice(at);
  return ROUTE.test(fragment) ? fragment : '';
}

function cleanUrl(address: string): URL | null {
  let url: URL;
  try {
    url = new URL(outOfAmpCache(unwrap(address)));
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const slot = pageSlotOf(url);
  if (slot?.sure) url = slot.rest;
  url.hash = routeOf(url.href);
  url.username = url.password = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  const kept = [...url.searchParams].filter(([name, value]) => !isNotThePost(name, value, url.pathname));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  url.search = new URLSearchParams(kept).toString();
  url.pathname = plainPath(url.pathname);
  return url;
}
