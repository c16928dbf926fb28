/** Times in words: of the page (in the reader's zone where it can be known), of the reader's own clock, and the time between two. */
import type { ReadTime } from '../domain/post/reading.ts';
import { formatNumber, language, t, tn } from '../platform/i18n.ts';
import { monthsInWords } from './month-words.ts';

export interface ShownTime {
  readonly text: string;
  /** For `<time datetime>`, null where the page's words could not be understood. */
  readonly iso: string | null;
  /** `page`: the page names no zone, so this is its own clock. `none`: a date alone, or words we do not understand. */
  readonly clock: 'reader' | 'page' | 'none';
}

const DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const TIME = { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' } as const;
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** A time that the page gave. Its raw text belongs in the `title` beside it. */
export function formatPageTime(time: ReadTime): ShownTime {
  const parts = time.iso ? ISO.exec(time.iso) : null;
  if (!time.iso || !parts) return { text: time.text, iso: null, clock: 'none' };
  const [, year, month, day, hour, minute, zone] = parts;
  if (zone) return { text: formatMoment(time.iso), iso: time.iso, clock: 'reader' };
  const wall = new Date(
    Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0)),
  );
  const shape = {
    ...(day ? DATE : month ? { month: 'long', year: 'numeric' } : { year: 'numeric' }),
    ...(hour && TIME),
  };
  const text = formatted(wall, { ...shape, timeZone: 'UTC' } as Intl.DateTimeFormatOptions);
  return { text, iso: time.iso, clock: hour ? 'page' : 'none' };
}

/** A moment with a zone (ISO 8601) as date and time in the reader's zone; unreadable ones as they are. */
export function formatMoment(iso: string): string {
  return withDate(iso, (date) => formatted(date, { ...DATE, ...TIME }));
}

/** The date of a moment in the reader's zone. */
export function formatDate(iso: string): string {
  return withDate(iso, (date) => formatted(date, DATE));
}

/** The reader's clock at a moment: `14:32`. */
export function formatClock(iso: string): string {
  return withDate(iso, (date) => formatted(date, { ...TIME, hour: '2-digit' }));
}

/** Clock alone for today, else with the date. `now`: milliseconds since the epoch. */
export function formatSaved(iso: string, now: number): string {
  return formatDate(iso) === formatDate(new Date(now).toISOString()) ? formatClock(iso) : formatMoment(iso);
}

/** A span of time: `12 min`, `42 h 58 min`, beyond a hundred hours `5 days 3 h`. `span` in milliseconds. */
export function formatLag(span: number): string {
  const minutes = Math.round(Math.abs(span) / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return t('lagMinutes', formatNumber(minutes));
  if (hours < 100) return t('lagHours', formatNumber(hours), formatNumber(minutes % 60));
  return tn('lagDays', Math.floor(hours / 24), formatNumber(hours % 24));
}

function withDate(iso: string, format: (date: Date) => string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : format(date);
}

function formatted(date: Date, options: Intl.DateTimeFormatOptions): string {
  return monthsInWords(formatter(options).format(date));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one takes longer than formatting a whole thread. */
function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = regionalLanguage();
  const key = locale + JSON.stringify(options);
  const kept = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, kept);
  return kept;
}

/** The reader's own variety of the interface's language (day before month or after it), where the browser tells. */
function regionalLanguage(): string {
  const ours = language();
  const own = globalThis.navigator?.languages?.find((tag) => tag === ours || tag.startsWith(`${ours}-`));
  return own ?? ours;
}
