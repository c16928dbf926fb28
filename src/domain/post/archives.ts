/** Web archives: which addresses are copies, of what, and when they were made (facts in the archives' own address forms). */

/** What an archive's address says by itself. */
export type ArchiveAddress =
  /** A copy. `original` is null where only the page tells (short addresses of archive.today). */
  | { readonly is: 'copy'; readonly archive: string; readonly original: string | null; readonly at: string | null }
  /** A calendar or a list of copies. */
  | { readonly is: 'listing'; readonly archive: string; readonly original: string | null };

/** Archives whose addresses are `PREFIX/DIGITS[flag]/ORIGINAL`, with fewer digits or none as well. */
const WAYBACK: Readonly<Record<string, string>> = {
  'arquivo.pt': '/(?:wayback|noFrame/replay)/',
  'swap.stanford.edu': '/(?:was/)?',
  'wayback.archive-it.org': '/(?:\\d+|org-\\d+|all)/',
  'webarchive.loc.gov': '/all/',
  'webarchive.nationalarchives.gov.uk': '/(?:ukgwa/)?',
  'webarchive.org.uk': '/wayback/(?:archive|en/archive)/',
};
/** The Internet Archive's own: `web.`, `wayback.`, `classic-web.` and none. */
const INTERNET_ARCHIVE = /^(?:[\w-]+\.)*archive\.org$/;
/** One archive under many names, which sends its readers from one to another as it likes. */
export const ARCHIVE_TODAY: readonly string[] = ['today', 'ph', 'is', 'li', 'fo', 'md', 'vn'].map(
  (name) => `archive.${name}`,
);
/** The same within Tor. */
const ARCHIVE_ONION = 'archiveiya74codqgiixo33q62qlrqtkgmcitqx5u2oeqnmn5bpcbiyd.onion';
const STAMP = '(\\d{1,14})?(\\*)?(?:[a-z]{2}_)?';
/** The form that the software of most archives gives to copies, whoever runs it: all 14 digits, then a whole address. */
const ANY_COPY = /^\/(?:[^?#]*?\/)?(\d{14})(?:[a-z]{2}_)?\/(https?(?::|%3a).+)$/i;
const ANY_CALENDAR = /^\/(?:[^?#]*?\/)?\d*\*\/(https?(?::|%3a).+)$/i;

/** Null where the address belongs to no archive. A host may be written with a final dot. */
export function readArchiveAddress(address: string): ArchiveAddress | null {
  const parts = /^https?:\/\/([^/?#:]+?)\.?(?::\d+)?([/?#].*)?$/i.exec(address);
  const host = parts?.[1]?.toLowerCase() ?? '';
  const path = parts?.[2] ?? '/';
  const name = host.replace(/^www\./, '');
  if (isArchiveToday(name)) return readArchiveToday(name, path);
  const prefix = WAYBACK[name] ?? (INTERNET_ARCHIVE.test(host) ? '/web/' : undefined);
  return (prefix === undefined ? null : readWayback(host, prefix, path)) ?? readAny(host, path);
}

/** Whether a host without `www.` is one of archive.today's. */
export function isArchiveToday(host: string): boolean {
  return ARCHIVE_TODAY.includes(host) || host === ARCHIVE_ONION;
}

/** What an address must have for one of the rules here to apply. */
const SIGNS = /archive|arquivo|stanford|\/\d{14}/i;

/** The original address of a link, image or frame that an archive has rewritten; others unchanged. */
export function unwrap(address: string): string {
  let at = address;
  // A copy of a copy: a few rounds are enough, and none goes on for ever.
  for (let round = 0; round < 4; round++) {
    if (!SIGNS.test(at)) return at;
    const read = readArchiveAddress(at);
    if (!read?.original) return at;
    at = read.original;
  }
  return at;
}

function readWayback(host: string, prefix: string, path: string): ArchiveAddress | null {
  const found = new RegExp(`^${prefix}(?:(?:${STAMP})/)?(.*)$`, 'i').exec(path);
  if (!found) return null;
  const [, digits, star, rest = ''] = found;
  // `/web/*/URL` has no digits: the star stands for all of them.
  const all = /^\*\/?(.*)$/.exec(rest);
  const original = originalOf(all ? (all[1] ?? '') : rest);
  if (star || all || !original) return { is: 'listing', archive: host, original };
  return { is: 'copy', archive: host, original, at: digits ? stampTime(digits) : null };
}

function readAny(host: string, path: string): ArchiveAddress | null {
  const [, digits = '', copied] = ANY_COPY.exec(path) ?? [];
  const original = copied ? originalOf(copied) : null;
  if (original) return { is: 'copy', archive: host, original, at: stampTime(digits) };
  const listed = originalOf(ANY_CALENDAR.exec(path)?.[1] ?? '');
  return listed ? { is: 'listing', archive: host, original: listed } : null;
}

function readArchiveToday(host: string, path: string): ArchiveAddress | null {
  const long = /^\/(\d{4})\.?(\d\d)?\.?(\d\d)?-?(\d{0,6})\/(.+)$/.exec(path);
  if (long) {
    const digits = long.slice(1, 5).join('');
    return { is: 'copy', archive: host, original: originalOf(long[5] ?? ''), at: stampTime(digits) };
  }
  const newest = /^\/(?:newest|oldest)\/(.+)$/.exec(path);
  if (newest) return { is: 'copy', archive: host, original: originalOf(newest[1] ?? ''), at: null };
  const link = /^\/o\/\w+\/(.+)$/.exec(path);
  if (link) return { is: 'copy', archive: host, original: originalOf(link[1] ?? ''), at: null };
  if (/^\/\w{4,6}(?:\/(?:image|share))?\/?(?:[?#].*)?$/.test(path) && !/^\/(?:search|about|faq|post)\b/.test(path)) {
    return { is: 'copy', archive: host, original: null, at: null };
  }
  return { is: 'listing', archive: host, original: originalOf(path.slice(1)) };
}

/** The rest of an archive's address as an address of its own, or null where it is none. */
function originalOf(rest: string): string | null {
  let address = rest;
  if (/^https?(?::|%3a)(?:%2f)+|^https?%3a/i.test(address)) {
    try {
      address = decodeURIComponent(address);
    } catch {
      return null;
    }
  }
  // Servers join slashes: `/web/2012/http:/host/`.
  address = address.replace(/^(https?):\/+/i, '$1://');
  if (/^https?:\/\/[^/?#]+/i.test(address)) return address;
  return /^(?:[^\s/?#:@.]+\.)+[^\s/?#:@.]{2,}\.?(?::\d+)?(?:[/?#]|$)/.test(address) ? `http://${address}` : null;
}

/** `20131018093012` → `2013-10-18T09:30:12Z`; as precise as there are digits, and no more than makes sense. */
export function stampTime(digits: string): string | null {
  const [, year, month = '', day = '', hour = '', minute = '', second = '00'] =
    /^((?:19|20)\d\d)(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?/.exec(digits) ?? [];
  if (!year) return null;
  const date = `${year}-${month}-${day}`;
  const time = `${date}T${hour}:${minute}:${second}Z`;
  if (isDate(time)) return time;
  return isDate(date) ? date : isDate(`${year}-${month}`) ? `${year}-${month}` : year;
}

/** Whether it is on the calendar. Asking `Date` alone is not enough: it takes what is no ISO 8601, and 31 February in some engines. */
function isDate(iso: string): boolean {
  if (!/\d$|\dZ$/.test(iso)) return false;
  const date = new Date(iso);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso.replace(/Z$/, ''));
}
