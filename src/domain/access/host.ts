/** The hosts that a reader can allow for good: how they are named, and the match patterns that stand for them. */
import { ARCHIVE_TODAY } from '../post/archives.ts';

/** Stands for every host, where the browser was told to allow them all. */
export const EVERY_HOST = '*';

/**
 * The host of an address as the reader knows it: in small letters, without `www.`, port and final dot; one name for all
 * mirrors of archive.today. Null where the address is not of the web.
 */
export function hostOf(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return nameOf(new URL(address).hostname);
}

/** Whether `text` is a name as `hostOf` gives it. */
export function isHost(text: string): boolean {
  return /^[^\s/?#@*]+$/.test(text) && hostOf(`https://${text}/`) === text;
}

/**
 * What the browser is asked for, so that a host's pages can be looked at: http and https, with and without `www.`.
 * The syntax: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function patternsOf(host: string): string[] {
  const names = host === ARCHIVE_TODAY[0] ? ARCHIVE_TODAY : hasWww(host) ? [host, `www.${host}`] : [host];
  return names.map((name) => `*://${name}/*`);
}

/** The host that a match pattern is about, or null where it is not about the web. */
export function hostOfPattern(pattern: string): string | null {
  if (pattern === '<all_urls>') return EVERY_HOST;
  const name = /^(?:\*|https?):\/\/(?:\*\.)?([^/]+)\/.*$/.exec(pattern)?.[1];
  if (name === undefined) return null;
  return name === EVERY_HOST ? EVERY_HOST : nameOf(name);
}

function nameOf(hostname: string): string | null {
  const name = hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=.)/, '');
  if (ARCHIVE_TODAY.includes(name)) return ARCHIVE_TODAY[0] ?? name;
  return name === '' ? null : name;
}

/** Numbers, names without a dot, and the Internet Archive's own have no `www.` before them. */
function hasWww(host: string): boolean {
  return /\.[a-z][^.]*$/i.test(host) && host !== 'web.archive.org';
}
