/** Author and time of comments whose markup does not name them: learned from where names and dates stand in all of them. */
import type { Found } from '../found.ts';
import { mayHoldDate, readTime } from '../read-time.ts';
import { isSaidAgo } from '../said-ago.ts';
import { isAllOf } from './comment-text.ts';
import { hasName, isName, namesWriter } from './name-beside-date.ts';
import { type Line, lineAt, newPlace, type Place, type Spot, spotsOf, wantedPlaces } from './own-lines.ts';
import { spacedText } from './plain-body.ts';
import type { SaidTime } from './read-comment.ts';
import { machineTime } from './read-part.ts';

/** So many comments show what a thread's template is. */
const SAMPLE = 60;
/** Of the comments in which something is missed, so many have to agree on a place of names. */
const SHARE = 0.4;
const MOST = 0.7;
const SAME = 0.8;

/** How often a place holds what is looked for. */
interface Votes {
  count: number;
  /** How often each of the texts stood there. */
  readonly texts: Map<string, number>;
  /** Buttons say the same in every comment; names and dates differ. */
  same: boolean;
  /** Lines that count the comments are their subjects, where anything else can be the name. */
  counts: boolean;
  /** What people write is made of such places. */
  readonly inText: boolean;
}
type Election = ReadonlyMap<Place, Votes>;

/** Is something missed that `findUnlabelled` may find? `name` and `said`: what was read already, '' and null for nothing. */
export function isUnlabelled(found: Found, name: string, said: SaidTime | null): boolean {
  if (found.held) return false;
  const isTimeKnown = found.time !== null && said !== null;
  const isAuthorKnown = found.author !== null && name !== '';
  return (!isTimeKnown && missesTime(found)) || (!isAuthorKnown && missesAuthor(found));
}

/**
 * Fills in what the pass over the page did not find in the comments of `missing`, if there are any.
 * @param holders those in which other comments stand
 */
export function findUnlabelled(
  missing: readonly Found[],
  holders: ReadonlySet<Found>,
  others: () => ReadonlySet<Element>,
): void {
  if (missing.length === 0) return;
  const among = Math.min(missing.length, SAMPLE);
  const template = newPlace();
  const sample = missing.slice(0, SAMPLE).map((found) => spotsOf(found, others(), template, null));
  const lines = sample.map((spots) => spots.map(lineAt).filter((line) => line !== null));
  const dates = vote(lines, (line) => line.dated);
  const names = vote(lines, isNameLine);
  const wanted = wantedPlaces([...electable(dates, among), ...electable(names, among)]);
  const heads: Heads = { asked: 0, say: false };
  const label = (found: Found, at: number): void => {
    // A comment in a comment may stand anywhere: all of this one is looked through.
    const spots = sample[at] ?? spotsOf(found, others(), template, holders.has(found) ? null : wanted);
    if (missesTime(found)) findTime(found, spots, dates, among);
    if (missesAuthor(found)) findAuthor(found, spots, names, among, heads);
  };
  missing.forEach(label);
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

function findTime(found: Found, spots: readonly Spot[], dates: Election, among: number): void {
  const line = best(spots, dates, among, ({ dated }) => dated);
  found.time = line && (isSaidAgo(line.text) ? dateBeside(line, spots) : line).element;
  found.timeRank =
    found.time === null ? 0 : found.time.localName === 'time' || machineTime(found.time) !== null ? 2 : 1;
  openBody(found, found.time);
}

/** "9 years ago", with the date itself beside it; else `line`. */
function dateBeside(line: Line, spots: readonly Spot[]): Line {
  const { parentElement } = line.element;
  for (const spot of spots) {
    if (spot.element.parentElement !== parentElement) continue;
    const other = lineAt(spot);
    if (other?.dated && !isSaidAgo(other.text)) return other;
  }
  return line;
}

/** Whether lines around a date say outright who wrote: known from the first comments, for the words are the template's. */
interface Heads {
  asked: number;
  say: boolean;
}

function findAuthor(found: Found, spots: readonly Spot[], names: Election, among: number, heads: Heads): void {
  const line = best(spots, names, among, (one) => one.element !== found.time && isNameLine(one));
  const isUsual = line !== null && (names.get(line.place)?.count ?? 0) >= among * SHARE;
  const isAsked = !isUsual || heads.say || heads.asked < SAMPLE;
  const parts = isAsked ? partsAround(found) : [];
  const says = parts.some(namesWriter);
  if (isAsked) heads.asked++;
  heads.say ||= says;
  const beside =
    isUsual && !says
      ? undefined
      : parts.find((part) => hasName(part) && !isWhole(part, found) && (!says || namesWriter(part)));
  if (line && (!beside || (isUsual && !namesWriter(beside)))) found.author = line.element;
  else if (beside) found.meta = beside;
  openBody(found, found.author ?? found.meta);
}

/** The time, and what it or the line of the head stands in. */
function partsAround(found: Found): Element[] {
  const around = [found.time ?? found.permalink ?? found.meta, found.meta].map((part) => part?.parentElement ?? null);
  return [found.time, ...around].filter(
    (part): part is Element => part !== null && part !== found.element && found.element.contains(part),
  );
}

/** What holds all of the comment is no line above or below it. */
function isWhole(line: Element, { element, time }: Found): boolean {
  return line !== time && isAllOf(element, line);
}

/** What was taken for the text holds another part as well. */
function openBody(found: Found, part: Element | null): void {
  if (!part || !found.body || found.bodySure) return;
  if (!found.body.contains(part) && !part.contains(found.body)) return;
  // Where it is that part alone, the text stands elsewhere.
  found.wrap = part.contains(found.body) || isAllOf(found.body, part) ? null : found.body;
  found.body = null;
  found.text = null;
}

/** A line that says little besides its date. */
function isShort({ text }: Line): boolean {
  const date = readTime(text, 'day-first');
  return isSaidAgo(text) || (date !== null && text.length - (date.end - date.start) < 50);
}

function vote(lines: readonly (readonly Line[])[], is: (line: Line) => boolean): Election {
  const all = new Map<Place, Votes>();
  for (const one of lines) {
    const seen = new Set<Place>();
    for (const line of one) {
      if (seen.has(line.place) || !is(line)) continue;
      seen.add(line.place);
      const votes = all.get(line.place) ?? {
        count: 0,
        texts: new Map(),
        same: false,
        counts: false,
        inText: line.inText,
      };
      votes.count++;
      votes.texts.set(line.text, (votes.texts.get(line.text) ?? 0) + 1);
      all.set(line.place, votes);
    }
  }
  for (const votes of all.values()) {
    votes.same = votes.count > 2 && Math.max(...votes.texts.values()) > votes.count * SAME;
    votes.counts = [...votes.texts.keys()].filter((text) => /^\d{1,5}[.)]\s/.test(text)).length * 2 > votes.texts.size;
  }
  return all;
}

/** Places whose lines `best` may take, in a thread that is longer than the sample. */
function electable(all: Election, among: number): Place[] {
  return [...all]
    .filter(([, { same, inText, count }]) => !same && !(inText && count < among * MOST))
    .map(([place]) => place);
}

/** The line whose place has most votes; of equals the innermost, then the first. The likeliest are looked at first. */
function best(spots: readonly Spot[], all: Election, among: number, is: (line: Line) => boolean): Line | null {
  const ranked: { readonly spot: Spot; readonly count: number; readonly weight: number }[] = [];
  for (const spot of spots) {
    const votes = all.get(spot.place);
    if (!votes || votes.same) continue;
    ranked.push({ spot, count: votes.count, weight: votes.count * (spot.inText || votes.counts ? 0.5 : 1) });
  }
  if (ranked.length > 1) ranked.sort((a, b) => b.weight - a.weight || b.spot.depth - a.spot.depth);
  for (const { spot, count } of ranked) {
    const line = lineAt(spot);
    // In the text, a date is one in most comments.
    const isRare = line && count < among * (spot.inText ? MOST : 0) && !(among < 3 && isShort(line));
    if (line && !isRare && is(line)) return line;
  }
  return null;
}

function isNameLine(line: Line): boolean {
  return !line.dated && !line.loose && isName(line.text);
}

function hasDate(element: Element | null): boolean {
  const text = element ? spacedText(element, 360) : '';
  return (mayHoldDate(text) && readTime(text, 'day-first') !== null) || isSaidAgo(text);
}
