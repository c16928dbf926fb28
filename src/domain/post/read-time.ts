/** Times as people write them, read as ISO 8601: as precise as written, a zone only where one is written. */
import type { PageTime } from './reading.ts';
import { clockOf, readClock } from './time/clock.ts';
import { type DateOrder, type Day, isDay, readDay, withWesternDigits } from './time/day.ts';
import { monthOf } from './time/month-names.ts';

export type { DateOrder };

export interface TimeInText {
  readonly iso: PageTime;
  /** Where the date stands in the text (UTF-16 offsets). */
  readonly start: number;
  readonly end: number;
}

const MACHINE =
  /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?(?![\d])/;
/** Numbers with two digits: as fast as it gets, for every comment has a time. */
const TWO = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));

const TWO_NUMBERS = /[\d٠-٩۰-۹][^\d٠-٩۰-۹]+[\d٠-٩۰-۹]/;

/** A date has two numbers at least: quickly told, before it is looked for. */
export function mayHoldDate(text: string): boolean {
  return TWO_NUMBERS.test(text);
}

/** Reads the first date in `text`, with the clock beside it. Null where there is none, or none with a year. */
export function readTime(text: string, order: DateOrder): TimeInText | null {
  const english = readEnglishTime(text);
  if (english) return english;
  if (text.length > LONGEST) return readTime(text.slice(0, LONGEST), order);
  if (text.length > LONGEST_KNOWN) return readAnyTime(text, order);
  const known = KNOWN[order];
  let time = known.get(text);
  if (time === undefined) {
    time = readAnyTime(text, order);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(text, time);
  }
  return time;
}

const LONGEST = 400;
/** Where nothing marks a comment's date, its line is asked for it again and again while the comment is read. */
const KNOWN: Readonly<Record<DateOrder, Map<string, TimeInText | null>>> = {
  'day-first': new Map(),
  'month-first': new Map(),
};
const LONGEST_KNOWN = 160;
const MOST_KNOWN = 2_000;

function readAnyTime(text: string, order: DateOrder): TimeInText | null {
  const plain = withWesternDigits(text.replace(/[\u200e\u200f\u061c]/g, ' '));
  const machine = MACHINE.exec(plain);
  const read = machine && fromMachine(machine);
  if (read && (read.iso.length > 10 || machine[4])) return read;
  const day = read ? null : readDay(plain, order);
  const { start, end } = read ?? day ?? { start: 0, end: 0 };
  if (end === 0) return null;
  const iso = read?.iso ?? (day ? isoOf(day) : '');
  return { iso: iso + readClock(plain, start, end), start, end };
}

/** ISO 8601 of a machine-readable attribute (`datetime`, `content`, a title), or null where it holds no such date. */
export function readMachineTime(text: string): PageTime | null {
  if (isWhole(text)) return text;
  const found = MACHINE.exec(text);
  if (found) return fromMachine(found)?.iso ?? null;
  const packed = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(text.trim());
  if (!packed) return null;
  const [, year, month, day, hour, minute, second, zone] = packed;
  const clock = hour ? ` ${hour}:${minute}:${second ?? '00'}${zone ?? ''}` : '';
  return readMachineTime(`${year}-${month}-${day}${clock}`);
}

/** `2012-03-27T09:58:00+00:00`, as `datetime` has it nearly everywhere: ISO 8601 already, and known without a pattern. */
function isWhole(text: string): boolean {
  const { length } = text;
  if (!(length === 25 || (length === 20 && text.endsWith('Z')))) return false;
  if (text[4] !== '-' || text[7] !== '-' || text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') return false;
  const [year, month, day] = [numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2)];
  const [hour, minute, second] = [numberAt(text, 11, 2), numberAt(text, 14, 2), numberAt(text, 17, 2)];
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0) return false;
  return isDay({ year, month, day }) && (length === 20 || isOffset(text, 19));
}

/** `+03:00` */
function isOffset(text: string, start: number): boolean {
  const sign = text[start];
  if ((sign !== '+' && sign !== '-') || text[start + 3] !== ':') return false;
  return numberAt(text, start + 1, 2) >= 0 && numberAt(text, start + 4, 2) >= 0;
}

/**
 * "March 27, 2012" and "March 27, 2012 at 9:58 am", as WordPress writes it by default: most times of most threads,
 * and so read without a pattern. Null for anything else.
 */
export function readEnglishTime(text: string): TimeInText | null {
  const space = text.indexOf(' ');
  const comma = text.indexOf(', ', space);
  const digits = comma - space - 1;
  if (space < 3 || space > 9 || digits < 1 || digits > 2) return null;
  const year = numberAt(text, comma + 2, 4);
  const date = numberAt(text, space + 1, digits);
  if (year < 0 || date < 0) return null;
  const month = monthOf(text.slice(0, space));
  const end = comma + 6;
  const day: Day = { year, month, day: date, start: 0, end };
  if (!isDay(day)) return null;
  if (text.length === end) return { iso: isoOf(day), start: 0, end };
  if (!text.startsWith(' at ', end)) return null;
  const colon = text.indexOf(':', end);
  const hour = numberAt(text, end + 4, colon - end - 4);
  const half = text.slice(colon + 3);
  if (hour < 0 || numberAt(text, colon + 1, 2) < 0 || !(half === ' am' || half === ' pm' || half === '')) return null;
  return { iso: isoOf(day) + clockOf(hour, text.slice(colon + 1, colon + 3), undefined, half[1]), start: 0, end };
}

/** The number that `count` digits of `text` write from `start` on, -1 where they are no digits. */
function numberAt(text: string, start: number, count: number): number {
  if (count < 1 || count > 4) return -1;
  let value = 0;
  for (let at = start; at < start + count; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function fromMachine(found: RegExpExecArray): TimeInText | null {
  const [all, year, month, date, hour, minute, second, zone] = found;
  const day: Day = {
    year: Number(year),
    month: Number(month),
    day: Number(date),
    start: found.index,
    end: found.index + all.length,
  };
  if (!isDay(day)) return null;
  const clock = hour ? clockOf(Number(hour), minute ?? '', second, undefined) : '';
  const offset =
    clock && zone ? zone.replace(/^([+-]\d\d)(\d\d)?$/, (_all, hours, minutes) => `${hours}:${minutes ?? '00'}`) : '';
  return { iso: isoOf(day) + clock + offset, start: day.start, end: day.end };
}

function isoOf({ year, month, day }: Day): string {
  return `${year}-${TWO[month]}-${TWO[day]}`;
}

/**
 * Which order the numbers of dates have on a page: by a date that can be read in one way only, else by the language
 * that the page declares (only American English and a few others put the month first).
 */
export function dateOrderOf(texts: readonly string[], language: string): DateOrder {
  for (const text of texts) {
    const found = /(?<!\d)(\d{1,2})[/](\d{1,2})[/](?:\d{4}|\d{2})(?!\d)/.exec(text);
    if (found && Number(found[1]) > 12) return 'day-first';
    if (found && Number(found[2]) > 12) return 'month-first';
  }
  return /^en(-(us|ph|bz|pr))?$/i.test(language) || language === '' ? 'month-first' : 'day-first';
}
