/** When a step happened: between the form's date and time and the ISO 8601 of the journal, as precise as known. */

/** As the browser's date and time fields hold it; '' where it is not known. */
export interface When {
  readonly date: string;
  readonly time: string;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** True for a time of day without a zone: it means something only by the clock of the page that printed it. */
export function isByPageClock(at: string | null): boolean {
  const match = at === null ? null : ISO.exec(at);
  return match?.[2] !== undefined && match[3] === undefined;
}

/** `at` (ISO 8601) for the form: in the reader's zone where it names one, else as the page says it. */
export function toWhen(at: string | null): When {
  const match = at === null ? null : ISO.exec(at);
  if (!match || at === null) return { date: '', time: '' };
  const [, date = '', time = '', zone] = match;
  if (!zone) return { date, time };
  const local = new Date(at);
  if (Number.isNaN(local.getTime())) return { date: '', time: '' };
  const day = [local.getFullYear(), local.getMonth() + 1, local.getDate()];
  return { date: day.map(twoDigits).join('-'), time: [local.getHours(), local.getMinutes()].map(twoDigits).join(':') };
}

/**
 * The form's answer as ISO 8601, null where unknown. `was` is where the form started: left alone it comes back as it
 * was, seconds and zone included; changed, it stays on the page's clock if it was on it, else it is the reader's time.
 */
export function fromWhen(when: When, was: string | null): string | null {
  const { date, time } = when;
  if (date === '') return null;
  const before = toWhen(was);
  if (was !== null && before.date === date && before.time === time) return was;
  if (time === '') return date;
  if (isByPageClock(was)) return `${date}T${time}`;
  const local = new Date(`${date}T${time}`);
  return Number.isNaN(local.getTime()) ? date : local.toISOString();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
