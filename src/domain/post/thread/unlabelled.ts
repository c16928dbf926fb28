/** Author and time of a comment whose markup does not name them: known by what they look like. */
import { textOf } from '../../text/text-of.ts';
import type { Found } from '../found.ts';
import { readTime } from '../read-time.ts';
import { isSaidAgo } from '../said-ago.ts';
import { sizeOf } from './comment-text.ts';
import { isControlLabel, LABEL } from './comment-words.ts';
import { collapse } from './plain-body.ts';

const LONGEST_LINE = 120;
/** A comment's head and foot lie near its ends; a long comment is not searched through. */
const MOST = 60;
/** How far around the time a name may stand. */
const CLIMBS = 3;
const LINES = new Set(
  'p div small span em i cite time a td h3 h4 h5 h6 header footer dt b strong abbr font address'.split(' '),
);
const NAMES = new Set('button b strong cite a h3 h4 h5 h6 dfn address'.split(' '));

/** Fills in what the pass over the page did not find. Costs nothing where author and time are known. */
export function findUnlabelled(found: Found, others: () => ReadonlySet<Element>): void {
  if (found.author && found.time) return;
  if (found.tag === 'dt') found.meta ??= found.element;
  const root = found.element;
  if (!found.time && !hasDate(found.permalink) && !hasDate(found.meta) && !hasDate(found.author)) {
    found.time = dateLine(ownElements(root, others()));
    found.timeRank = found.time ? 1 : 0;
  }
  if (found.author || found.kind !== 'comment' || (found.meta && hasName(found.meta, found.time))) return;
  const line = namedLine(root, found.time ?? found.permalink);
  if (line) found.meta = line;
  else found.author = firstName(ownElements(root, others()), found.time);
}

/** The innermost short element around the time, or the time itself, in which a name stands as well. */
function namedLine(root: Element, time: Element | null): Element | null {
  // A `time` holds nothing but the time.
  let line = time?.localName === 'time' ? time.parentElement : time;
  for (let climb = 0; line && line !== root && climb <= CLIMBS; climb++) {
    if (shortText(line).length > LONGEST_LINE) return null;
    // What holds all of the comment is no line above or below it.
    if (line !== time && sizeOf(root) - sizeOf(line) < 2) return null;
    if (hasName(line, line === time ? null : time)) return line;
    line = line.parentElement;
  }
  return null;
}

/** What stands in a comment, but not in an answer to it. */
function ownElements(root: Element, others: ReadonlySet<Element>): Element[] {
  const own: Element[] = [];
  let at = root.firstElementChild;
  while (at) {
    const inside = !others.has(at);
    if (inside) own.push(at);
    let next: Element | null = inside ? at.firstElementChild : null;
    for (let from: Element | null = at; !next && from && from !== root; from = from.parentElement)
      next = from.nextElementSibling;
    at = next;
  }
  return own;
}

function hasDate(element: Element | null): boolean {
  return element !== null && isTime(shortText(element));
}

function isTime(text: string): boolean {
  return (/\d\D+\d/.test(text) && readTime(text, 'day-first') !== null) || isSaidAgo(text);
}

/** Besides the date and what can be done, are there words that could be a name? */
function hasName(line: Element, time: Element | null): boolean {
  const text = textOf(line, (element) => element === time || isControlLabel((element.textContent ?? '').trim()));
  return text.split('\n').some((part) => {
    if (part === '' || part.length > LONGEST_LINE) return false;
    const date = readTime(part, 'day-first');
    const rest = date ? `${part.slice(0, date.start)} ${part.slice(date.end)}` : part;
    return /\p{L}{2}/u.test(rest.replace(NO_NAME, ' ')) && !isSaidAgo(part) && !LABEL.test(part);
  });
}

/** What is written around dates, besides names. */
const NO_NAME =
  /\d{1,2}[:.h]\d\d(?:\s*[ap]\.?m\b\.?)?|(?<!\p{L})(?:at|on|um|uhr|am|pm|à|le|a las|el|às|em|в|о|om|op|klo|kl|ore|alle|il|saat|o godz|dnia|edited|permalink|link|reply|posted|published|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*)(?!\p{L})/giu;

function shortText(element: Element): string {
  const text = element.textContent ?? '';
  return text.length > 3 * LONGEST_LINE ? '' : collapse(text).slice(0, LONGEST_LINE + 1);
}

/** The innermost element whose short text has a date in it; the first one, or the last where the date closes the comment. */
function dateLine(all: readonly Element[]): Element | null {
  let best: Element | null = null;
  for (let at = 0; at < all.length; at++) {
    // Only the two ends.
    if (at === MOST && all.length > 2 * MOST) at = all.length - MOST;
    const element = all[at];
    if (!element) continue;
    // Only in it can there be a better one.
    if (best && !best.contains(element)) break;
    if (!LINES.has(element.localName)) continue;
    const text = shortText(element);
    if (text === '' || text.length > LONGEST_LINE || !isTime(text)) continue;
    best = element;
  }
  return best;
}

function firstName(all: readonly Element[], time: Element | null): Element | null {
  const first = all.slice(0, MOST / 3);
  const marked = first.find((element) => NAMES.has(element.localName) && isNameLike(element, time));
  if (marked || !time) return marked ?? null;
  // Nothing marks it but that it stands before the time.
  const before = first.slice(0, Math.max(0, first.indexOf(time)));
  return before.find((element) => !element.firstElementChild && isNameLike(element, time)) ?? null;
}

function isNameLike(element: Element, time: Element | null): boolean {
  if (element === time || time?.contains(element)) return false;
  const text = textOf(element);
  const may = text.length > 1 && text.length <= 60 && /\p{L}/u.test(text) && !LABEL.test(text);
  return may && !isTime(text) && !isControlLabel(text);
}
