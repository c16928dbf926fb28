/** The archive's own pages for an address: opened in a tab when the reader asks for them, never fetched. */

const ARCHIVE = 'https://web.archive.org';

/** The calendar of all its captures (Wayback Machine: `*` in place of a date). */
export function captureCalendar(url: string): string {
  return `${ARCHIVE}/web/*/${url}`;
}

/** The page that makes a capture of it now. */
export function savePage(url: string): string {
  return `${ARCHIVE}/save/${url}`;
}
