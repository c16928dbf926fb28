/** When a comment was written, in words and as far as it can be known. */
import { textOf } from '../../text/text-of.ts';
import { collapse } from '../../text/white-space.ts';
import type { Found } from '../found.ts';
import { type DateOrder, readEnglishTime, readMachineTime, readTime } from '../read-time.ts';
import type { PageTime, ReadTime } from '../reading.ts';
import { isSaidAgo } from '../said-ago.ts';
import { spacedText } from './plain-body.ts';
import { machineTime } from './read-part.ts';

/** What the page says about the time, as words and, if an attribute has it, in a form for machines. */
export interface SaidTime {
  readonly text: string;
  readonly machine: string | null;
  /** What the words mean, where that was found in passing. */
  readonly iso?: PageTime;
}

export function readSaidTime(found: Found): SaidTime | null {
  if (found.kind !== 'comment' && !found.time && !found.permalink) return dateBeside(found);
  const element = found.time ?? found.permalink ?? found.meta ?? found.author;
  if (!element) return null;
  if (element !== found.time) {
    const text = spacedText(element, 200);
    if (text.length <= 200 && readTime(text, 'day-first')) return { text, machine: null };
    // "9 years ago" on the link to the comment, whose title has the date.
    if (element === found.permalink && isSaidAgo(text)) return { text, machine: machineTime(element) };
    const line = found.meta ?? found.author;
    const meta = line && spacedText(line, 300);
    return meta && meta.length <= 300 && readTime(meta, 'day-first') ? { text: meta, machine: null } : null;
  }
  const own = collapse(element.textContent ?? '').slice(0, 300);
  // Below that rank, the element was seen to have no such attribute.
  const machine = found.timeRank < 2 ? null : machineTime(element);
  const english = machine === null ? readEnglishTime(own) : null;
  if (english) return { text: own, machine, iso: english.iso };
  const text = machine === null ? withDay(own, element) : own;
  if (text === '' && !machine) return null;
  // The day alone in the attribute, day and hour in the words around it: hAtom's `abbr`.
  const around = machine && machine.length <= 10 ? collapse(element.parentElement?.textContent ?? '') : '';
  return { text: around.length > text.length && around.length < 60 ? around : text, machine };
}

/** Words with a day in them: "9:58 am" may stand in an element of its own, with the day beside it. */
function withDay(text: string, element: Element): string {
  if (readTime(text, 'day-first')) return text;
  if (!/^\D{0,8}\d{1,2}\D\d\d\D{0,8}$/.test(text)) return element.firstElementChild ? spacedText(element, 200) : text;
  for (let around = element.parentElement, step = 0; around && step < 3; around = around.parentElement, step++) {
    const line = spacedText(around, 120);
    if (line === '' || readTime(line, 'day-first')) return line || text;
  }
  return text;
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
  if (said.iso) return { text: said.text, iso: said.iso };
  const machine = believed && said.machine ? readMachineTime(said.machine) : null;
  if (machine && machine.length > 10) return { text: said.text || machine, iso: machine };
  const words = readTime(said.text, order)?.iso ?? null;
  if (machine) return { text: said.text || machine, iso: words?.startsWith(machine) ? words : machine };
  const title = believed && said.machine ? (readTime(said.machine, order)?.iso ?? null) : null;
  const better = title && (!words || title.length > words.length) ? title : words;
  return said.text === '' && !better ? null : { text: said.text, iso: better };
}
