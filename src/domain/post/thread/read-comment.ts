/** One comment in words: who, when, what. */
import { textOf } from '../../text/text-of.ts';
import type { Found } from '../found.ts';
import { type DateOrder, readMachineTime, readTime } from '../read-time.ts';
import type { ReadTime } from '../reading.ts';
import { cleanName, isOnlyFrame, namedLink, onlyLink, ownText } from './comment-text.ts';
import { isNoText } from './no-text.ts';
import { collapse } from './plain-body.ts';
import { machineTime } from './read-part.ts';

/** The commenter's name; the link that stands on it is left in `found.authorLink`. */
export function readName(found: Found): string {
  const name = found.author ? nameIn(found.author, found) : '';
  if (name !== '') return name;
  if (found.kind !== 'comment') {
    found.authorLink = namedLink(found.element);
    return cleanName(found.authorLink?.textContent ?? '');
  }
  return found.meta ? nameIn(found.meta, found) : '';
}

function nameIn(element: Element, found: Found): string {
  if (!element.firstElementChild) {
    if (element.localName === 'a') found.authorLink = element;
    return besideDate(element.textContent ?? '');
  }
  const link = onlyLink(element) ?? namedLink(element);
  if (link) found.authorLink = link;
  const own = ownText(element);
  if (link && (own === '' || isOnlyFrame(besideDate(own)) || element === found.meta)) {
    const name = cleanName(firstLine(link));
    if (name !== '' && link !== found.time && !link.contains(found.time)) return name;
  }
  const text = textOf(element, (inner) => inner === found.time || inner === found.permalink || isNoText(inner));
  return besideDate(text.split('\n').find((line) => /[\p{L}\p{N}]/u.test(line)) ?? '');
}

/** A link may hold a name and a rank or a status below it. */
function firstLine(link: Element): string {
  if (!link.firstElementChild) return link.textContent ?? '';
  return textOf(link, isNoText).split('\n')[0] ?? '';
}

/** A name may share its line with a date: "Ann | 21. April 2020 - 16:40", "27 mars 2012, 9:58 par Ann". */
function besideDate(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = withoutDate(text);
  if (names.size > 2_000) names.clear();
  if (text.length <= 100) names.set(text, name);
  return name;
}

/** Names come again and again in a thread. */
const names = new Map<string, string>();

function withoutDate(text: string): string {
  // A date has two numbers at least.
  if (!/\d\D+\d/.test(text)) return cleanName(text);
  const line = collapse(text);
  const time = readTime(line, 'day-first');
  if (!time) return cleanName(text);
  const after = AFTER_DATE.exec(line.slice(time.end))?.[1];
  if (after) return cleanName(after);
  const before = line.slice(0, time.start).replace(BEFORE_DATE, '');
  return cleanName(before) || (time.start === 0 ? '' : cleanName(text));
}
const AFTER_DATE = /\b(?:par|by|von|por|от|od|da|di|door|av|przez)\s+(\S.*)$/iu;
const BEFORE_DATE =
  /(?:[|•·—–,]|\s-\s|\b(?:on|am|le|el|il|op|em|в|dnia)\s+(?:\p{L}{2,12}\.?,?\s*)?$|\b(?:on|am|le|el|il|op|em|в|dnia)\s*$).*$/iu;

/** What the page says about the time, as words and, if an attribute has it, in a form for machines. */
export interface SaidTime {
  readonly text: string;
  readonly machine: string | null;
}

export function readSaidTime(found: Found): SaidTime | null {
  if (found.kind !== 'comment' && !found.time && !found.permalink) return dateBeside(found);
  const element = found.time ?? found.permalink ?? found.meta ?? found.author;
  if (!element) return null;
  if (element !== found.time) {
    const text = collapse(element.textContent ?? '');
    if (text.length <= 200 && readTime(text, 'day-first')) return { text, machine: null };
    const line = found.meta ?? found.author;
    const meta = line && collapse(line.textContent ?? '');
    return meta && meta.length <= 300 && readTime(meta, 'day-first') ? { text: meta, machine: null } : null;
  }
  const text = collapse(element.textContent ?? '').slice(0, 300);
  // Below that rank, the element was seen to have no such attribute.
  const machine = found.timeRank < 2 ? null : machineTime(element);
  if (text === '' && !machine) return null;
  // The day alone in the attribute, day and hour in the words around it: hAtom's `abbr`.
  const around = machine && machine.length <= 10 ? collapse(element.parentElement?.textContent ?? '') : '';
  return { text: around.length > text.length && around.length < 60 ? around : text, machine };
}

/** Lists of trackbacks: a link, and a date after it. */
function dateBeside({ element }: Found): SaidTime | null {
  const text = textOf(element, (inner) => inner.localName === 'a');
  return text !== '' && text.length < 100 && readTime(text, 'day-first') ? { text, machine: null } : null;
}

/**
 * The time as far as it can be known. `believed`: whether attributes are to be believed on this page; some print the
 * post's time into every comment's attribute while the words differ.
 */
export function toReadTime(said: SaidTime | null, believed: boolean, order: DateOrder): ReadTime | null {
  if (!said) return null;
  const machine = believed && said.machine ? readMachineTime(said.machine) : null;
  if (machine && machine.length > 10) return { text: said.text || machine, iso: machine };
  const words = readTime(said.text, order)?.iso ?? null;
  if (machine) return { text: said.text || machine, iso: words?.startsWith(machine) ? words : machine };
  const title = believed && said.machine ? (readTime(said.machine, order)?.iso ?? null) : null;
  const better = title && (!words || title.length > words.length) ? title : words;
  return said.text === '' && !better ? null : { text: said.text, iso: better };
}
