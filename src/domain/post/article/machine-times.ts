/** Times that pages give for machines: in attributes, as ISO 8601, as seconds since 1970, or in words after all. */
import { readMachineTime, readTime } from '../read-time.ts';

const ATTRIBUTES = [
  'datetime',
  'content',
  'data-datetime',
  'data-timestamp',
  'data-time',
  'data-date',
  'data-utc',
  'data-published',
];
/** Templates write it where they know no time. */
const NO_TIME = '1970-01-01';
const DAY = 86_400_000;

/** ISO 8601 of a machine's time, however it is written; null where it is none. */
export function machineIn(text: string): string | null {
  const seconds = /^\s*(\d{10})(?:\d{3})?\s*$/.exec(text)?.[1];
  if (seconds) return new Date(Number(seconds) * 1000).toISOString().replace('.000', '');
  const iso = readMachineTime(text) ?? readTime(text, 'month-first')?.iso ?? null;
  return iso?.startsWith(NO_TIME) ? null : iso;
}

/** The time in an element's attributes. `labelled`: it is known to be about a time, so its title is one too. */
export function machineOf(element: Element, labelled: boolean): string | null {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    const iso = value ? machineIn(value) : null;
    if (iso) return iso;
  }
  const title = labelled || /^(?:abbr|span|time)$/.test(element.localName) ? element.getAttribute('title') : null;
  return title ? readMachineTime(title) : null;
}

/**
 * The machine's time, with the hour from the words where only they have it; null where the words name quite another
 * day: then the attribute is the day the page was built, or nothing at all.
 */
export function believed(machine: string | null, words: string | null): string | null {
  if (!machine || !words) return machine;
  if (machine.length <= 10 && words.startsWith(machine)) return words;
  const turned = `${words.slice(0, 5)}${words.slice(8, 10)}-${words.slice(5, 7)}`;
  const apart = Math.abs(Date.parse(machine.slice(0, 10)) - Date.parse(words.slice(0, 10)));
  return apart <= DAY || machine.startsWith(turned) ? machine : null;
}
