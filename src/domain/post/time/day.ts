/** Days as people write them: in words, in numbers, in other calendars. */
import { ERA_NAMES, fromBuddhist, fromPersian, persianMonth, yearOfEra } from './calendars.ts';
import { monthOf, rareMonthOf } from './month-names.ts';

/** Whether 3/4/2012 is the third of April or the fourth of March. */
export type DateOrder = 'day-first' | 'month-first';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Where it stands in the text (UTF-16 offsets). */
  readonly start: number;
  readonly end: number;
}

const EAST_ASIAN = new RegExp(
  `(?:(\\d{4})|(${ERA_NAMES})\\s*(元|\\d{1,3}))\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일號号]?`,
);
const VIETNAMESE = /(\d{1,2})\s+(?:tháng|thg)\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})/iu;
const ROMAN = /(?<!\d)(\d{1,2})[. ]\s?(I{1,3}|I?[VX]|VI{1,3}|XI{1,2})[. ]\s?(\d{4})(?!\d)/;
const ROMANS = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const NUMERIC =
  /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})(?:\2|[,.] )\s?(\d{4}|\d{2})(?!\d)|(?<!\d)(\d{4})([./-])\s?(\d{1,2})\6\s?(\d{1,2})(?!\d)/;
/** What may stand between a day, a month and a year. */
const FILLERS = new Set(
  'st nd rd th d de del do of er el den der i le ο του г ж го року thg tháng the utc gmt жылғы жыл m gada ر ام ماه سال'.split(
    ' ',
  ),
);
const WORDS = /\d+|[\p{L}\p{M}]+/gu;
const BETWEEN_CLOCK = /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g;
const ARAB_PAIR = /^(?:تشرين|كانون)$/;

/** The first day in `text`, which has western digits only; null where there is none, or none with a year. */
export function readDay(text: string, order: DateOrder): Day | null {
  const day =
    readEastAsian(text) ?? readVietnamese(text) ?? readNamed(text) ?? readRoman(text) ?? readNumeric(text, order);
  return day && isDay(day) ? day : readPersian(text);
}

/** Is it a day that can be, of a time that pages speak of? */
export function isDay({ year, month, day }: Pick<Day, 'year' | 'month' | 'day'>): boolean {
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function dayAt(found: RegExpExecArray, year: number | string = '', month?: string, day?: string): Day {
  const end = found.index + found[0].length;
  return { year: fromBuddhist(Number(year)), month: Number(month), day: Number(day), start: found.index, end };
}

function readEastAsian(text: string): Day | null {
  const found = EAST_ASIAN.exec(text);
  return found && dayAt(found, found[1] ?? yearOfEra(found[2] ?? '', found[3] ?? ''), found[4], found[5]);
}

/** Vietnamese numbers its months. */
function readVietnamese(text: string): Day | null {
  const found = VIETNAMESE.exec(text);
  return found && dayAt(found, found[3], found[2], found[1]);
}

/** "5.III.2012", as in Poland and Hungary. */
function readRoman(text: string): Day | null {
  const found = ROMAN.exec(text);
  return found && dayAt(found, found[3], String(ROMANS.indexOf(found[2] ?? '') + 1), found[1]);
}

function readNumeric(text: string, order: DateOrder): Day | null {
  const found = NUMERIC.exec(text);
  if (!found) return null;
  if (found[5]) return dayAt(found, found[5], found[7], found[8]);
  const [, first, separator, second, year] = found;
  const full = year?.length === 2 ? fullYear(year) : year;
  const monthFirst = Number(second) > 12 || (separator === '/' && order === 'month-first' && Number(first) <= 12);
  return monthFirst ? dayAt(found, full, first, second) : dayAt(found, full, second, first);
}

function fullYear(two: string): string {
  return String(Number(two) + (Number(two) > 70 ? 1900 : 2000));
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** "March 27th, 2012", "27 de marzo de 2012", "2012. március 27.": day, month and year side by side, in any order. */
function readNamed(text: string): Day | null {
  const words = wordsIn(text);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]?.text ?? '';
    if (/^\d/.test(word)) continue;
    const near = (step: number): number => numberOf(words[at + step]?.text);
    const month = monthOf(word) || (near(-1) + near(1) > 1900 ? rareMonthOf(word) : 0);
    if (month === 0) continue;
    const found =
      pick(near(-1), near(1), -1, 1) ??
      pick(near(1), near(2), 1, 2) ??
      pick(near(1), near(-1), 1, -1) ??
      pick(near(-1), near(-2), -1, -2) ??
      pickShort(near(-1), near(1));
    if (!found) continue;
    const from = words[at + Math.min(0, found.first, found.second)];
    const to = words[at + Math.max(0, found.first, found.second)];
    if (!from || !to) continue;
    // Two digits are a year only in "03.Mär.19".
    if (found.year !== near(found.second) && /\s/.test(text.slice(from.start, to.start))) continue;
    return { year: fromBuddhist(found.year), month, day: found.day, start: from.start, end: to.end };
  }
  return null;
}

/** Numbers and words that may name a month, without what stands between them in a date. */
function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  const plain = plainOf(text);
  for (const { 0: found, index } of plain.matchAll(WORDS)) {
    const last = words.at(-1);
    const end = index + found.length;
    // "تشرين الأول": one name of two words.
    if (last && ARAB_PAIR.test(last.text) && found.startsWith('ال'))
      words[words.length - 1] = { text: last.text + found.slice(2), start: last.start, end };
    // "March 5, '12"
    else if (/^\d\d$/.test(found) && /[\s,.][’'‘]$/.test(plain.slice(0, index)))
      words.push({ text: fullYear(found), start: index, end });
    else if (!FILLERS.has(found) && !isSecondName(found, last)) words.push({ text: found, start: index, end });
  }
  return words;
}

/** Blanked and shortened in place, so that offsets stay: clocks between day and year, the dots of Thai abbreviations. */
function plainOf(text: string): string {
  return text
    .toLowerCase()
    .replace(BETWEEN_CLOCK, (clock) => ' '.repeat(clock.length))
    .replace(/[\u0e00-\u0e7f]\.[\u0e00-\u0e7f]\./g, (short) => `${short[0]}${short[2]}  `)
    .replace(/[\u0e00-\u0e7f]{2}\.[\u0e00-\u0e7f]\./g, (short) => `${short[0]}${short[1]}${short[3]}  `);
}

/** Arab papers name a month twice: "آذار/مارس". */
function isSecondName(word: string, last: Word | undefined): boolean {
  return /^\p{L}/u.test(word) && last !== undefined && !/^\d/.test(last.text) && sameMonth(word, last.text);
}

function sameMonth(a: string, b: string): boolean {
  const month = monthOf(a);
  return month > 0 && month === monthOf(b);
}

function numberOf(word: string | undefined): number {
  return word === undefined || !/^\d/.test(word) ? Number.NaN : Number(word);
}

interface Picked {
  readonly day: number;
  readonly year: number;
  readonly first: number;
  readonly second: number;
}

function pick(day: number, year: number, first: number, second: number): Picked | null {
  return day >= 1 && day <= 31 && year >= 1900 && year < 2700 ? { day, year, first, second } : null;
}

/** "03.Mär.19": two digits only where the month stands between them. */
function pickShort(day: number, year: number): Picked | null {
  return day >= 1 && day <= 31 && year >= 0 && year < 70 ? { day, year: year + 2000, first: -1, second: 1 } : null;
}

/** Persian days, in words or as 1390/12/15. Years from 1416 on may be of the Islamic calendar. */
function readPersian(text: string): Day | null {
  const named = /(?<!\d)(\d{1,2})\s*(?:ام\s+)?(\p{L}{2,9})(?:\s?ماه)?[\s،,]*(?:سال\s+)?(1[34]\d\d)(?!\d)/u.exec(text);
  const month = named ? persianMonth(named[2] ?? '') : 0;
  if (named && month > 0) return persianAt(named, named[3], month, named[1]);
  const numbers = /(?<!\d)(1(?:3\d|40|41)\d)([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (!numbers || Number(numbers[1]) > 1415) return null;
  return persianAt(numbers, numbers[1], Number(numbers[3]), numbers[4]);
}

function persianAt(
  found: RegExpExecArray,
  year: string | undefined,
  month: number,
  day: string | undefined,
): Day | null {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const date = fromPersian(Number(year), month, Number(day));
  return { ...date, start: found.index, end: found.index + found[0].length };
}

/** Every other digit as a western one, so that offsets stay. */
export function withWesternDigits(text: string): string {
  return text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    // India's blocks of digits begin at a six, all others at a zero.
    return digit.length > 1 ? digit : String((code - (code >= 0x966 && code < 0xe00 ? 6 : 0)) & 15);
  });
}
