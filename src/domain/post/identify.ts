/** Which post a page shows, and which copy of it: what the address says, and what only the page can tell. */
import { idOf, names, postHostOf, postIdOf } from './address.ts';
import { type ArchiveAddress, isArchiveToday, readArchiveAddress, stampTime, unwrap } from './archives.ts';
import type { Capture, PostIdentity } from './reading.ts';
import { pageSlotOf } from './thread/page-slot.ts';
import { pagerAround } from './thread/pager.ts';
import { isDressed } from './variants.ts';
import { webUrl } from './web-url.ts';

/** Who the post is, and whether the address is an archive's list of copies instead of one. */
export interface Identified {
  readonly post: PostIdentity;
  readonly listing: boolean;
}

/** What a page tells of the original it was copied from; `at` is ISO 8601 or null. */
interface Told {
  readonly original: string;
  readonly at: string | null;
}

/** As `postIdOf`, with what only the page tells: the original of a short archive address, the time of the copy. */
export function identify(document: Document, address: string): Identified {
  const saved = savedFrom(document, address);
  if (saved) return identify(document, saved);
  const archive = readArchiveAddress(address);
  if (!archive) {
    const told = mementoIn(document, address);
    if (!told) return { post: { ...idOf(preferred(document, address, address)), capture: null }, listing: false };
    const capture = { archive: new URL(address).hostname, at: told.at, url: address };
    return { post: { ...idOf(preferred(document, told.original, address)), capture }, listing: false };
  }
  const told = archive.original ? null : originalInPage(document);
  const original = archive.original ?? told?.original ?? address;
  if (archive.is === 'listing') return { post: { ...idOf(original), capture: null }, listing: true };
  const capture: Capture = {
    archive: archive.archive,
    at: archive.at ?? told?.at ?? pageStamp(document, archive),
    url: address,
  };
  return { post: { ...idOf(preferred(document, original, address)), capture }, listing: false };
}

/**
 * An address for phones or print, or a number in its query (`?p=123`), gives way to the lasting one that the page names
 * for itself. Not others: applications move on to the next article and leave the name of the first in the head.
 * `address` is where the page is shown, `original` what it shows: two only for copies.
 */
function preferred(document: Document, original: string, address: string): string {
  if (!isDressed(original)) return withoutPage(document, original, address);
  const named = ownName(document, address);
  return named && postHostOf(named) === postHostOf(original) && new URL(named).search === '' ? named : original;
}

/** `?page=2` may be the second page of the article or of its comments: only a pager that stands with these tells. */
function withoutPage(document: Document, original: string, address: string): string {
  const slot = URL.canParse(original) ? pageSlotOf(new URL(original)) : null;
  if (!slot || slot.sure) return original;
  const id = postIdOf(slot.rest.href);
  for (const link of document.body?.querySelectorAll('a[href]') ?? []) {
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, address)) continue;
    const url = new URL(unwrap(new URL(href, address).href));
    const rest = pageSlotOf(url)?.rest ?? url;
    if (postIdOf(rest.href) === id && pagerAround(link) === 'comments') return slot.rest.href;
  }
  return original;
}

/** The page's own name for itself, where it has one that can be believed: one and the same throughout, and no front page. */
function ownName(document: Document, base: string): string | null {
  const links = [...(document.head?.querySelectorAll('link[rel~="canonical"]') ?? [])];
  const hrefs = links.map((link) => link.getAttribute('href'));
  const open = document.head?.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const found = new Set((hrefs.length > 0 ? hrefs : [open]).map((href) => webUrl(href, base)));
  const [name] = found;
  return found.size === 1 && name && new URL(name).pathname.length > 1 ? name : null;
}

/** A page saved to disk: browsers (`saved from url=(0042)…`) and SingleFile write where from in a comment at its top. */
function savedFrom(document: Document, address: string): string | null {
  if (!/^file:/i.test(address)) return null;
  for (const node of [...document.childNodes, ...(document.documentElement?.childNodes ?? [])]) {
    if (node.nodeType !== 8) continue;
    const [, ...urls] =
      /^\s*saved from url=\(\d+\)(\S+)|^\s*Page saved with SingleFile\s+url:\s*(\S+)/.exec(node.nodeValue ?? '') ?? [];
    const url = urls.find((one) => one && /^https?:\/\/[^/]/i.test(one));
    if (url && URL.canParse(url)) return url;
  }
  return ownName(document, 'about:blank');
}

/** Links of the Memento protocol (RFC 7089), believed where the address itself names the original's host. */
function mementoIn(document: Document, address: string): Told | null {
  const original = webUrl(document.head?.querySelector('link[rel~="original"]')?.getAttribute('href'), address);
  const host = original && postHostOf(original);
  if (!original || !host || host === postHostOf(address) || !names(address, host)) return null;
  const date = Date.parse(document.head?.querySelector('link[rel~="memento"]')?.getAttribute('datetime') ?? '');
  return { original, at: Number.isNaN(date) ? null : new Date(date).toISOString().replace('.000Z', 'Z') };
}

/** archive.today: the original stands in a link of the head, the form of its header, or the long link to share. */
function originalInPage(document: Document): Told | null {
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
  if (isArchiveToday(archive.archive)) return null;
  const date = document.getElementById('wmtb')?.querySelector('input[name="date"]')?.getAttribute('value');
  return date && /^\d{14}$/.test(date) ? stampTime(date) : null;
}
