/** Author and time of comments whose markup does not name them: learned from where names and dates stand in all of them. */
import type { Found } from '../found.ts';
import { mayHoldDate, readTime } from '../read-time.ts';
import { isSaidAgo } from '../said-ago.ts';
import { sizeOf } from './comment-text.ts';
import { hasName, isName, namesWriter } from './name-beside-date.ts';
import { type Line, linesOf } from './own-lines.ts';
import { spacedText } from './plain-body.ts';
import type { SaidTime } from './read-comment.ts';

/** So many comments show what a thread's template is. */
const SAMPLE = 60;
/** Of the comments in which something is missed, so many have to agree on a place of names. */
const SHARE = 0.4;
const MOST = 0.7;
const SAME = 0.8;

/** How often a place holds what is looked for, and how many different things. */
interface Votes {
  count: number;
  readonly texts: Map<string, number>;
}

/** Is something missed that `findUnlabelled` may find? `name` and `said`: what was read already, '' and null for nothing. */
export function isUnlabelled(found: Found, name: string, said: SaidTime | null): boolean {
  if (found.held) return false;
  const isTimeKnown = found.time !== null && said !== null;
  const isAuthorKnown = found.author !== null && name !== '';
  return (!isTimeKnown && missesTime(found)) || (!isAuthorKnown && missesAuthor(found));
}

/** Fills in what the pass over the page did not find in the comments of `missing`, if there are any. */
export function findUnlabelled(missing: readonly Found[], others: () => ReadonlySet<Element>): void {
  if (missing.length === 0) return;
  const among = Math.min(missing.length, SAMPLE);
  const lines = missing.map((found) => linesOf(found, others()));
  const dates = vote(lines, (line) => line.dated);
  missing.forEach((found, at) => {
    if (!missesTime(found)) return;
    found.time = best(lines[at] ?? [], dates, among, (line) => line.dated)?.element ?? null;
    found.timeRank = found.time?.localName === 'time' ? 2 : found.time ? 1 : 0;
    openBody(found, found.time);
  });
  const names = vote(lines, isNameLine);
  missing.forEach((found, at) => {
    if (missesAuthor(found)) findAuthor(found, lines[at] ?? [], names, among);
  });
}

function missesTime({ time, timeRank, permalink, meta, author }: Found): boolean {
  // An icon of a clock may be called a time.
  if (time && (timeRank > 1 || /\S/.test(time.textContent ?? ''))) return false;
  return !hasDate(permalink) && !hasDate(meta) && !hasDate(author);
}

function missesAuthor({ kind, author, meta }: Found): boolean {
  if (kind !== 'comment') return false;
  return author ? !/\S/.test(author.textContent ?? '') : !(meta && hasName(meta));
}

function findAuthor(found: Found, lines: readonly Line[], names: ReadonlyMap<string, Votes>, among: number): void {
  const line = best(lines, names, among, (one) => isNameLine(one) && one.element !== found.time);
  const count = line ? (names.get(line.path)?.count ?? 0) : 0;
  const around = [found.time ?? found.permalink ?? found.meta, found.meta].map((part) => part?.parentElement ?? null);
  const beside =
    [found.time, ...around].find(
      (part) =>
        part && part !== found.element && found.element.contains(part) && hasName(part) && !isWhole(part, found),
    ) ?? null;
  if (line && (!beside || (count >= among * SHARE && !namesWriter(beside)))) found.author = line.element;
  else if (beside) found.meta = beside;
  openBody(found, found.author ?? found.meta);
}

/** What holds all of the comment is no line above or below it. */
function isWhole(line: Element, { element, time }: Found): boolean {
  return line !== time && sizeOf(element) - sizeOf(line) < 2;
}

/** What was taken for the text holds another part as well. */
function openBody(found: Found, part: Element | null): void {
  if (!part || !found.body?.contains(part) || found.bodySure) return;
  found.wrap = found.body;
  found.body = null;
  found.text = null;
}

/** A line that says little besides its date. */
function isShort({ text }: Line): boolean {
  const date = readTime(text, 'day-first');
  return isSaidAgo(text) || (date !== null && text.length - (date.end - date.start) < 50);
}

function vote(lines: readonly (readonly Line[])[], is: (line: Line) => boolean): Map<string, Votes> {
  const all = new Map<string, Votes>();
  for (const one of lines.slice(0, SAMPLE)) {
    const seen = new Set<string>();
    for (const line of one) {
      if (seen.has(line.path) || !is(line)) continue;
      seen.add(line.path);
      const votes = all.get(line.path) ?? { count: 0, texts: new Map() };
      votes.count++;
      votes.texts.set(line.text, (votes.texts.get(line.text) ?? 0) + 1);
      all.set(line.path, votes);
    }
  }
  return all;
}

/** The line whose place has most votes; of equals the innermost, then the first. */
function best(
  lines: readonly Line[],
  all: ReadonlyMap<string, Votes>,
  among: number,
  is: (line: Line) => boolean,
): Line | null {
  let top: Line | null = null;
  let most = 0;
  for (const line of lines) {
    if (!is(line)) continue;
    const votes = all.get(line.path);
    if (!votes) continue;
    // Buttons say the same in every comment; names and dates differ. In the text, a date is one in most comments.
    if (votes.count > 2 && Math.max(...votes.texts.values()) > votes.count * SAME) continue;
    const rare = votes.count < among * (line.inText ? MOST : 0) && !(among < 3 && isShort(line));
    if (rare) continue;
    const weight = votes.count * (line.inText ? 0.5 : 1);
    if (weight > most || (weight === most && line.depth > (top?.depth ?? 0))) {
      top = line;
      most = weight;
    }
  }
  return top;
}

function isNameLine(line: Line): boolean {
  return !line.dated && !line.loose && isName(line.text);
}

function hasDate(element: Element | null): boolean {
  const text = element ? spacedText(element, 360) : '';
  return (mayHoldDate(text) && readTime(text, 'day-first') !== null) || isSaidAgo(text);
}
