/** One id per post, whatever address it is read at: live, with tracking, a page of its comments, or an archived copy. */
import { type ArchiveAddress, readArchiveAddress, stampTime, unwrap } from './archives.ts';
import type { Capture, PostId, PostIdentity } from './reading.ts';

/** Parameters that say how someone came here or what part is shown, never which post it is. */
const NOT_THE_POST =
  /^(?:utm_\w+|hsa_\w+|mc_[ce]id|pk_\w+|mtm_\w+|at_\w+|ns_\w+|wt_?\w*|cpage|replytocom|unapproved|moderation-hash|like_comment|showcomment|commentid|fbclid|gclid|gclsrc|dclid|yclid|msclkid|twclid|igshid|igsh|mibextid|ref|ref_?src|ref_?url|refer(?:r?er)?|source|src|cmp(?:id)?|campaign|ito|icid|ocid|ncid|sr_share|share|shared|via|fb_\w+|spm|smid|smtyp|partner|emc|soc_\w+|guccounter|guce_\w+|__twitter_impression|amp|m|print|output|_ga|_gl|s_cid|trk|trkid|wprov|wt\.\w+)$/i;
const COMMENT_PAGE = /\/comment-page-\d+(?=\/|$)/i;

/** The id of the post at `address` (http or https; anything else is its own id). For a copy, that of the original. */
export function postIdOf(address: string): PostId {
  return idOf(address).id;
}

/** The original's address without tracking parameters, comment page and fragment. */
export function canonicalOf(address: string): string {
  return idOf(address).canonical;
}

function idOf(address: string): { readonly id: PostId; readonly canonical: string } {
  const url = cleanUrl(unwrap(address));
  if (!url) return { id: address as PostId, canonical: address };
  const path = url.pathname.replace(/\/+$/, '');
  return { id: `${hostOf(url)}${path}${url.search}` as PostId, canonical: url.href };
}

function hostOf(url: URL): string {
  return url.host.replace(/^www\./, '').replace(/\.(?=:|$)/, '');
}

function cleanUrl(address: string): URL | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  url.username = url.password = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  const kept = [...url.searchParams].filter(([name]) => !NOT_THE_POST.test(name));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  url.search = new URLSearchParams(kept).toString();
  url.pathname = url.pathname
    .replace(COMMENT_PAGE, '')
    .replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase())
    // A slash at the end of the host is none of the path's.
    .replace(/\/{2,}$/, '/');
  return url;
}

/** Who the post is, and whether the address is an archive's list of copies instead of one. */
export interface Identified {
  readonly post: PostIdentity;
  readonly listing: boolean;
}

/** As `postIdOf`, with what only the page tells: the original of a short archive address, the time of the copy. */
export function identify(document: Document, address: string): Identified {
  const archive = readArchiveAddress(address);
  if (!archive) return { post: { ...idOf(preferred(document, address)), capture: null }, listing: false };
  const told = archive.original ? null : originalInPage(document);
  const original = archive.original ?? told?.original ?? address;
  if (archive.is === 'listing') return { post: { ...idOf(original), capture: null }, listing: true };
  const capture: Capture = {
    archive: archive.archive,
    at: archive.at ?? told?.at ?? pageStamp(document, archive),
    url: address,
  };
  return { post: { ...idOf(original), capture }, listing: false };
}

/** A number in the query (`?p=123`) gives way to the lasting address that the page names for itself on the same host. */
function preferred(document: Document, address: string): string {
  if (!/[?&](?:p|page_id|amp|m)=?\d*(?:&|#|$)/.test(address)) return address;
  const link = document.head?.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const own = cleanUrl(address);
  const named = link ? cleanUrl(link) : null;
  if (!own || !named || hostOf(own) !== hostOf(named)) return address;
  return named.pathname.length > 1 && named.search === '' ? named.href : address;
}

/** archive.today: the original stands in a link of the head, the form of its header, or the long link to share. */
function originalInPage(document: Document): { original: string; at: string | null } | null {
  const bookmark = document.head?.querySelector('link[rel~="bookmark"]')?.getAttribute('href');
  const long = bookmark ?? document.getElementById('SHARE_LONGLINK')?.getAttribute('value');
  const read = long ? readArchiveAddress(long) : null;
  if (read?.is === 'copy' && read.original) return { original: read.original, at: read.at };
  const input = document.getElementById('HEADER')?.querySelector('input[name="q"]');
  const original = input?.getAttribute('value');
  return original && /^https?:\/\//.test(original) ? { original, at: null } : null;
}

/** The Wayback Machine's toolbar keeps the time of the copy where the address has none. */
function pageStamp(document: Document, archive: ArchiveAddress): string | null {
  if (archive.archive.startsWith('archive.')) return null;
  const date = document.getElementById('wmtb')?.querySelector('input[name="date"]')?.getAttribute('value');
  return date && /^\d{14}$/.test(date) ? stampTime(date) : null;
}
