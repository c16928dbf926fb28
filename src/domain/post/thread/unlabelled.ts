/** Author and time of a comment whose markup does not name them: known by what they look like. */
import { textOf } from '../../text/text-of.ts';
import type { Found } from '../found.ts';
import { readTime } from '../read-time.ts';

const LONGEST_LINE = 120;
/** A comment's head and foot lie near its ends; a long comment is not searched through. */
const MOST = 60;
const LINES = new Set(
  'p div small span em i cite time a td h3 h4 h5 h6 header footer dt b strong abbr font address'.split(' '),
);
const NAMES = new Set('b strong cite a h3 h4 h5 h6 dfn address'.split(' '));

/** Fills in what the pass over the page did not find. Costs nothing where author and time are known. */
export function findUnlabelled(found: Found): void {
  if (found.author && found.time) return;
  if (found.tag === 'dt') found.meta ??= found.element;
  const root = found.element;
  if (!found.time && !hasDate(found.permalink) && !hasDate(found.meta) && !hasDate(found.author)) {
    found.time = dateLine(root);
    found.timeRank = found.time ? 1 : 0;
  }
  if (found.author || found.meta || found.kind !== 'comment') return;
  const line = (found.time ?? found.permalink)?.parentElement ?? null;
  if (line && isLineIn(root, line)) found.meta = line;
  else if (found.time && hasName(found.time)) found.meta = found.time;
  else found.author = firstName(root, found.time);
}

function hasDate(element: Element | null): boolean {
  return element !== null && readTime(shortText(element), 'day-first') !== null;
}

/** Besides the date, are there words that could be a name? */
function hasName(line: Element): boolean {
  const text = shortText(line);
  const time = readTime(text, 'day-first');
  if (!time) return false;
  const rest = `${text.slice(0, time.start)} ${text.slice(time.end)}`.replace(NO_NAME, ' ');
  return /\p{L}{2}/u.test(rest);
}

/** What is written around dates, besides names. */
const NO_NAME =
  /\d{1,2}[:.h]\d\d(?:\s*[ap]\.?m\b\.?)?|(?<!\p{L})(?:at|on|um|uhr|am|pm|à|le|a las|el|às|em|в|о|om|op|klo|kl|ore|alle|il|saat|o godz|dnia|edited|permalink|link|reply|posted|published|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*)(?!\p{L})/giu;

function isLineIn(root: Element, line: Element): boolean {
  return line !== root && root.contains(line) && shortText(line) !== '' && hasName(line);
}

function shortText(element: Element): string {
  const text = element.textContent ?? '';
  return text.length > 3 * LONGEST_LINE
    ? ''
    : text
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, LONGEST_LINE + 1);
}

/** The innermost element whose short text has a date in it; the first one, or the last where the date closes the comment. */
function dateLine(root: Element): Element | null {
  const all = root.getElementsByTagName('*');
  let best: Element | null = null;
  for (let at = 0; at < all.length; at++) {
    // Only the two ends.
    if (at === MOST && all.length > 2 * MOST) at = all.length - MOST;
    const element = all[at];
    if (!element || !LINES.has(element.localName)) continue;
    const text = shortText(element);
    if (text === '' || text.length > LONGEST_LINE || !/\d\D+\d/.test(text) || !readTime(text, 'day-first')) continue;
    if (!best || best.contains(element)) best = element;
  }
  return best;
}

function firstName(root: Element, time: Element | null): Element | null {
  const all = root.getElementsByTagName('*');
  for (let at = 0; at < Math.min(all.length, MOST / 3); at++) {
    const element = all[at];
    if (!element || !NAMES.has(element.localName) || element === time || time?.contains(element)) continue;
    const text = textOf(element);
    if (text.length > 1 && text.length <= 60 && /\p{L}/u.test(text) && !readTime(text, 'day-first')) return element;
  }
  return null;
}
