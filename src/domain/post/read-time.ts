/** Times as people write them, read as ISO 8601: as precise as written, a zone only where one is written. */
import { monthOf } from './month-names.ts';
import type { PageTime } from './reading.ts';

/** Whether 3/4/2012 is the third of April or the fourth of March. */
export type DateOrder = 'day-first' | 'month-first';

export interface TimeInText {
  readonly iso: PageTime;
  /** Where the date stands in the text (UTF-16 offsets). */
  readonly start: number;
  readonly end: number;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const MACHINE =
  /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?(?![\d])/;
const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/;
const NUMERIC =
  /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})(?:\2|[,.] )\s?(\d{4}|\d{2})(?!\d)|(?<!\d)(\d{4})([./-])(\d{1,2})\6(\d{1,2})(?!\d)/;
const CLOCK =
  /(?<![\d.:/])(\d{1,2})(?:[:.h：]|\s?時|\s?시)\s?(\d{2})(?:[:.](\d{2})(?!\d))?分?(?!\d)(?:\s*([ap])\.?\s?m\b)?/i;
const AFTERNOON = /下午|午後|오후|晚上/;
const MORNING = /上午|午前|오전|凌晨/;
/** Abbreviations that mean one offset; "ET" and the like mean two. */
const ZONES: Readonly<Record<string, string>> = {
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
};
const ZONE = /(?<![A-Z])(UTC|GMT|[ECMP][SD]T|CES?T)(?![A-Z])/;
/** Numbers with two digits: as fast as it gets, for every comment has a time. */
const TWO = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));
/** What may stand between a day, a month and a year. */
const FILLERS = new Set('st nd rd th d de del do of er el den der i le ο του г ж го року thg tháng the'.split(' '));

/** Reads the first date in `text`, with the clock beside it. Null where there is none, or none with a year. */
export function readTime(text: string, order: DateOrder): TimeInText | null {
  const english = readEnglish(text);
  if (english) return english;
  if (text.length > 400) return readTime(text.slice(0, 400), order);
  const plain = text
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u200e\u200f\u061c]/g, ' ');
  const machine = MACHINE.exec(plain);
  if (machine) return fromMachine(machine);
  const day = readEastAsian(plain) ?? readVietnamese(plain) ?? readNamed(plain) ?? readNumeric(plain, order);
  if (!day || !isDay(day)) return null;
  const rest = `${plain.slice(0, day.start)} ${plain.slice(day.end)}`;
  return { iso: isoOf(day) + readClock(rest), start: day.start, end: day.end };
}

/** ISO 8601 of a machine-readable attribute (`datetime`, `content`, a title), or null where it holds no such date. */
export function readMachineTime(text: string): PageTime | null {
  const found = MACHINE.exec(text);
  if (found) return fromMachine(found)?.iso ?? null;
  const packed = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(text.trim());
  if (!packed) return null;
  const [, year, month, day, hour, minute, second, zone] = packed;
  const clock = hour ? ` ${hour}:${minute}:${second ?? '00'}${zone ?? ''}` : '';
  return readMachineTime(`${year}-${month}-${day}${clock}`);
}

/**
 * "March 27, 2012" and "March 27, 2012 at 9:58 am", as WordPress writes it by default: most times of most threads,
 * and so read without a pattern. Null for anything else.
 */
function readEnglish(text: string): TimeInText | null {
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

function readEastAsian(text: string): Day | null {
  const found = EAST_ASIAN.exec(text);
  return found && dayAt(found, found[1], found[2], found[3]);
}

/** Vietnamese numbers its months. */
function readVietnamese(text: string): Day | null {
  const found = /(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})/iu.exec(text);
  return found && dayAt(found, found[3], found[2], found[1]);
}

function readNumeric(text: string, order: DateOrder): Day | null {
  const found = NUMERIC.exec(text);
  if (!found) return null;
  if (found[5]) return dayAt(found, found[5], found[7], found[8]);
  const [, first, separator, second, year] = found;
  const full = year?.length === 2 ? String(Number(year) + (Number(year) > 70 ? 1900 : 2000)) : year;
  const monthFirst = Number(second) > 12 || (separator === '/' && order === 'month-first' && Number(first) <= 12);
  return monthFirst ? dayAt(found, full, first, second) : dayAt(found, full, second, first);
}

function dayAt(found: RegExpExecArray, year?: string, month?: string, day?: string): Day {
  const end = found.index + found[0].length;
  return { year: Number(year), month: Number(month), day: Number(day), start: found.index, end };
}

/** "March 27th, 2012", "27 de marzo de 2012", "2012. március 27.": day, month and year side by side, in any order. */
function readNamed(text: string): Day | null {
  const words = [...text.toLowerCase().matchAll(/\d+|\p{L}+/gu)].filter(([word]) => !FILLERS.has(word));
  for (let at = 0; at < words.length; at++) {
    const month = /^\d/.test(words[at]?.[0] ?? '') ? 0 : monthOf(words[at]?.[0] ?? '');
    if (month === 0) continue;
    const near = (step: number): number => Number(words[at + step]?.[0] ?? Number.NaN);
    const found =
      pick(near(-1), near(1), -1, 1) ??
      pick(near(1), near(2), 1, 2) ??
      pick(near(1), near(-1), 1, -1) ??
      pick(near(-1), near(-2), -1, -2);
    if (!found) continue;
    const from = words[at + Math.min(0, found.first, found.second)];
    const to = words[at + Math.max(0, found.first, found.second)];
    if (!from || !to) continue;
    // Two digits are a year only in "03.Mär.19".
    if (found.year !== near(found.second) && /\s/.test(text.slice(from.index, to.index))) continue;
    return { year: found.year, month, day: found.day, start: from.index, end: to.index + to[0].length };
  }
  return null;
}

function pick(
  day: number,
  year: number,
  first: number,
  second: number,
): { day: number; year: number; first: number; second: number } | null {
  if (!(day >= 1 && day <= 31)) return null;
  if (year >= 1900 && year < 2200) return { day, year, first, second };
  // "03.Mär.19": two digits only where the month stands between them.
  return first === -1 && second === 1 && year >= 0 && year < 70 ? { day, year: year + 2000, first, second } : null;
}

function readClock(text: string): string {
  const found = CLOCK.exec(text);
  if (!found) return '';
  const half = found[4] ?? (AFTERNOON.test(text) ? 'p' : MORNING.test(text) ? 'a' : undefined);
  const clock = clockOf(Number(found[1]), found[2] ?? '', found[3], half);
  const zone = ZONE.exec(text)?.[1];
  return clock && zone ? clock + (ZONES[zone] ?? '') : clock;
}

function clockOf(hour: number, minute: string, second: string | undefined, half: string | undefined): string {
  const late = half?.toLowerCase();
  const hours = late === 'p' && hour < 12 ? hour + 12 : late === 'a' && hour === 12 ? 0 : hour;
  if (hours > 24 || Number(minute) > 59) return '';
  return `T${TWO[hours % 24]}:${minute}${second ? `:${second}` : ''}`;
}

function isDay({ year, month, day }: Day): boolean {
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
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
