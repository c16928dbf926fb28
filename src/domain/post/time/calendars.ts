/** Years and days of other calendars, as Gregorian ones. */

/** What is added to the year of an era for the Gregorian one: Japan's emperors, the Republic of China. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
};
/** Between Thailand's years and ours. */
const BUDDHIST = 543;
/** The Persian months by the beginnings of their names, the first one starting in March. */
const PERSIAN = 'فرو ارد|ارد خرد تیر|تير مرد|امرد شهر مهر آبا|ابا آذر|اذر دی|دي بهم اسف'.split(' ');
/** Days of the Persian year before each month: six of 31 days, then of 30. */
const daysBefore = (month: number): number => (month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6);
const DAY = 86_400_000;

/** The names of the eras, for a pattern. */
export const ERA_NAMES = Object.keys(ERAS).join('|');

/** The Gregorian year of an era's year; its first one is written 元 as well. */
export function yearOfEra(era: string, year: string): number {
  return (ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year));
}

/** A year that can only be meant in the Buddhist calendar as ours; any other as it is. */
export function fromBuddhist(year: number): number {
  return year >= 2400 && year < 2700 ? year - BUDDHIST : year;
}

/** 1–12 for a Persian month's name, else 0. */
export function persianMonth(word: string): number {
  return PERSIAN.findIndex((names) => names.split('|').some((name) => word.startsWith(name))) + 1;
}

/** A Persian day as a Gregorian one; exact for the Persian years 1244 to 1472, in which every leap year fits one rule. */
export function fromPersian(year: number, month: number, day: number): { year: number; month: number; day: number } {
  // Eight leap years in 33, counted from 1 Farvardin 1304, 21 March 1925.
  const years = year - 1304;
  const leaps = Math.floor((8 * (year - 1) + 29) / 33) - Math.floor((8 * 1303 + 29) / 33);
  const date = new Date(Date.UTC(1925, 2, 21) + (365 * years + leaps + daysBefore(month) + day - 1) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
