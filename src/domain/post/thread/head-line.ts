/** Who wrote and when, as a line of text that no element holds: `<p>Ann, May 1, 2012<br>What she said.</p>`. */
import { mayHoldDate, readTime } from '../read-time.ts';
import { besideDate } from './comment-name.ts';
import { isName, saysName } from './name-beside-date.ts';

const LONGEST = 120;

export interface HeadLine {
  readonly line: string;
  readonly name: string;
}

/** The first line of `text`, else its last, where it says a name and a date and something else is said beside it. */
export function headLineIn(text: string): HeadLine | null {
  const [first, last] = [text.indexOf('\n'), text.lastIndexOf('\n')];
  if (first < 0) return null;
  return headLine(text.slice(0, first)) ?? headLine(text.slice(last + 1));
}

function headLine(line: string): HeadLine | null {
  if (line.length > LONGEST || !mayHoldDate(line) || !readTime(line, 'day-first')) return null;
  const name = besideDate(line);
  return name !== '' && isName(name) ? { line, name } : null;
}

/** The first line of `text`, else its last, where it says when and nothing else: "wrote on May 1, 2012:". Null for none. */
export function dateLineIn(text: string): string | null {
  const [first, last] = [text.indexOf('\n'), text.lastIndexOf('\n')];
  if (first < 0) return null;
  return [text.slice(0, first), text.slice(last + 1)].find(saysWhen) ?? null;
}

function saysWhen(line: string): boolean {
  const time = line.length <= LONGEST && mayHoldDate(line) ? readTime(line, 'day-first') : null;
  return time !== null && !saysName(`${line.slice(0, time.start)} ${line.slice(time.end)}`);
}

/** `text` without that line. */
export function withoutLine(text: string, line: string): string {
  if (text.startsWith(`${line}\n`)) return text.slice(line.length + 1);
  return text.endsWith(`\n${line}`) ? text.slice(0, -line.length - 1) : text;
}
