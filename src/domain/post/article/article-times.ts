/** When the article was published and changed: as shown, in the most precise form that the page has. */
import { textOf } from '../../text/text-of.ts';
import { isInside, type Seen } from '../found.ts';
import { type DateOrder, readTime } from '../read-time.ts';
import type { Layer, ReadTime } from '../reading.ts';
import { labelOfAll } from './date-label.ts';
import { firstPublished, LOOSE, MODIFIED, PUBLISHED, saysChanged } from './date-words.ts';
import { dayOfAddress } from './day-of-address.ts';
import { linesAround } from './lines-around.ts';
import { believed, machineIn, machineOf } from './machine-times.ts';
import type { PageHead } from './page-head.ts';
import { isOthers } from './places.ts';

export interface Times {
  readonly published: ReadTime | null;
  readonly modified: ReadTime | null;
  readonly layer: Layer;
}

interface Candidate {
  readonly time: ReadTime;
  readonly rank: number;
  readonly modified: boolean;
  readonly machine: boolean;
}

const LONGEST = 120;
const TOP =
  /(?:^|[\s_-])(?:top-?bar|top|header-?(?:top|bar|date)|today|current|clock|weather|masthead|navbar|site-header)(?:[\s_-]|$)/i;
const DAY = 86_400_000;
const TEASER = /(?:^|[\s_-])(?:card|teaser|item|promo)(?:[\s_-]|$)/;

export function readTimes(
  outline: readonly Seen[],
  body: Seen | null,
  title: Seen | null,
  head: PageHead,
  order: DateOrder,
  url: string,
): Times {
  const candidates: Candidate[] = [];
  for (let index = 0; index < outline.length; index++) {
    const seen = outline[index];
    if (!seen) continue;
    if (seen.isAside) {
      index = seen.end;
      continue;
    }
    const found = candidateOf(outline, seen, body, title, order);
    if (found) candidates.push(found);
  }
  const said = stated(head, PUBLISHED) ?? machineIn(head.published);
  const loose = stated(head, LOOSE);
  const changed = stated(head, MODIFIED) ?? machineIn(head.modified);
  const address = dayOfAddress(url);
  const shown = settle(best(candidates, false) ?? fromLines(outline, body, title, order), [said, loose, address]);
  const later = best(candidates, true)?.time ?? (changed ? { text: '', iso: changed } : null);
  // A page that shows one date only, "Updated: …", means the day of this text.
  const published = combine(shown, said, loose) ?? dated(address) ?? best(candidates, true)?.time ?? null;
  return {
    published,
    modified: same(later, published) ? null : later,
    layer: shown ? 'platform' : said ? 'metadata' : 'structure',
  };
}

function stated(head: PageHead, names: RegExp): string | null {
  for (const [name, contents] of head.metas) {
    if (!names.test(name.replace(/[^a-z]/g, ''))) continue;
    for (const content of contents) {
      const iso = machineIn(content);
      if (iso) return iso;
    }
  }
  return null;
}

/** Pages that mark nothing: the first date in the short lines below the headline. */
function fromLines(
  outline: readonly Seen[],
  body: Seen | null,
  title: Seen | null,
  order: DateOrder,
): Candidate | null {
  let before = '';
  for (const line of linesAround(outline, body, title)) {
    const found = line.length <= LONGEST && !saysChanged(before) ? readTime(line, order) : null;
    if (found) return { time: { text: line, iso: found.iso }, rank: 3, modified: false, machine: false };
    before = line;
  }
  return null;
}

function candidateOf(
  outline: readonly Seen[],
  seen: Seen,
  body: Seen | null,
  title: Seen | null,
  order: DateOrder,
): Candidate | null {
  const { element, tag, classes, property } = seen;
  if (seen.holdsComments) return null;
  let rank = 0;
  let modified = property !== '' && /dateModified/.test(property);
  if (property !== '' && /datePublished|dateCreated|dc:date|dc:created/.test(property)) rank = 9;
  else if (tag === 'meta') return null;
  else if (tag === 'time' || (tag === 'abbr' && /published|date|updated/.test(classes)))
    rank = element.hasAttribute('pubdate') ? 9 : 6;
  const label = classes === '' ? 0 : labelOfAll(classes);
  if (/(?:^|[\s_-])(?:updated|modified|last-?modified|dt-updated)(?:\s|$)/.test(classes) && !/publish/.test(classes))
    modified = true;
  if (rank === 0 && label === 0 && !isByline(seen, body, title)) return null;
  if (isOthers(outline, seen, body, title) || isTeasers(outline, seen, body, title) || isToday(outline, seen, title))
    return null;
  const inText = body !== null && isInside(body, seen) && !isAbove(seen, body, title);
  const all = textOf(element).replace(/\n/g, ' ');
  const text = firstPublished(all);
  if (text.length > LONGEST && rank < 9 && !(inText && /postmetadata/.test(classes))) return null;
  const words = readTime(text, order);
  const machine = believed(machineOf(element, rank > 0 || label > 0), words?.iso ?? null);
  if (!modified && rank < 9)
    modified = saysChanged(words ? text.slice(0, words.start) : '') || saysChanged(wordsBefore(element));
  const iso = machine ?? words?.iso ?? null;
  if (!iso) return null;
  rank +=
    label +
    (modified ? 0 : 1) +
    (machine ? 1 : 0) +
    nearness(seen, body, title) -
    (inText ? 5 : 0) -
    (isFar(seen, body, title) ? 4 : 0);
  const clear = words && text.length > 60 ? text.slice(words.start, words.end) : text;
  return {
    time: { text: clear, iso },
    rank,
    modified,
    machine: machine !== null,
  };
}

/** The words right before an element, where they say what its date means: "Updated: <time>". */
function wordsBefore(element: Element): string {
  const before = element.previousSibling;
  const text = before?.textContent?.trim() ? before.textContent : (element.previousElementSibling?.textContent ?? '');
  return text.length < 60 ? text.trim() : '';
}

/** Where nothing belongs to the article: the day's date in the page's head, lists below it. */
function isFar({ index }: Seen, body: Seen | null, title: Seen | null): boolean {
  if (!body) return false;
  return index < Math.min(title?.index ?? body.index, body.index) - 40 || index > body.end + 60;
}

/** Today's date, as the head of every page shows it. */
function isToday(outline: readonly Seen[], seen: Seen, title: Seen | null): boolean {
  if (!title || seen.index > title.index) return false;
  for (let at: Seen | undefined = seen; at && !isInside(at, title); at = outline[at.parent]) {
    if (TOP.test(`${at.classes} ${at.id}`)) return true;
  }
  return false;
}

/** The date of another story: in an item of a list with a link of several words, apart from title and text. */
function isTeasers(outline: readonly Seen[], seen: Seen, body: Seen | null, title: Seen | null): boolean {
  let at = outline[seen.parent];
  for (let step = 0; at && step < 5; step++, at = outline[at.parent]) {
    if ((body && (at === body || isInside(at, body))) || (title && isInside(at, title)) || (body && isInside(body, at)))
      return false;
    if (at.tag !== 'li' && at.tag !== 'article' && at.tag !== 'tr' && !TEASER.test(at.classes)) continue;
    for (const link of at.element.getElementsByTagName('a'))
      if ((link.textContent ?? '').trim().length > 20) return true;
  }
  return false;
}

/** A short line right above the text, or right below the title. */
function isByline(seen: Seen, body: Seen | null, title: Seen | null): boolean {
  if (!body || seen.end - seen.index > 12 || seen.holdsComments) return false;
  if (!/^(?:p|div|span|small|li|h\d|address|td|dd|em|font|strong)$/.test(seen.tag)) return false;
  if (!isAbove(seen, body, title)) return false;
  return (seen.element.textContent ?? '').length < 200;
}

/** Between title and text; where the text's element holds the title too, shortly after the title. */
function isAbove({ index }: Seen, body: Seen, title: Seen | null): boolean {
  if (!title) return index < body.index && index > body.index - 40;
  // Old pages write the day right above the headline, in the same cell.
  if (index <= title.end) return isInside(body, title) && index > body.index && index >= title.index - 6;
  return isInside(body, title) ? index < Math.min(title.end + 40, body.end) : index < body.index;
}

function nearness(seen: Seen, body: Seen | null, title: Seen | null): number {
  if (title && seen.index > title.index && seen.index - title.index < 40) return 2;
  if (body && seen.index < body.index && body.index - seen.index < 60) return 1;
  return body && seen.index > body.end && seen.index - body.end < 30 ? 1 : 0;
}

function best(candidates: readonly Candidate[], modified: boolean): Candidate | null {
  let top: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.modified !== modified) continue;
    if (!top || candidate.rank > top.rank) top = candidate;
  }
  return top;
}

/** What is shown, made precise by what the metadata say where both mean the same day or the day beside it. */
function combine(shown: Candidate | null, said: string | null, loose: string | null): ReadTime | null {
  if (!shown) return dated(said ?? loose);
  const other = said ?? loose;
  const { text, iso } = shown.time;
  // The attribute gives the day, the metadata the hour.
  if (shown.machine && iso?.length === 10 && other?.startsWith(iso)) return { text, iso: other };
  if (!other || shown.machine) return shown.time;
  const apart = Math.abs(Date.parse(other.slice(0, 10)) - Date.parse((iso ?? other).slice(0, 10)));
  if (apart <= DAY) return { text, iso: (iso ?? '').length > 10 && apart > 0 ? iso : other };
  // A `meta` called just "date" is often the day the page was built.
  return shown.rank >= 5 || !said ? shown.time : { text: '', iso: said };
}

/** 3/4 or 4/3: as the page's other dates of the same text have it. */
function settle(shown: Candidate | null, evidence: readonly (string | null)[]): Candidate | null {
  const iso = shown?.time.iso;
  if (!shown || !iso || shown.machine || !/\d{1,2}[./-]\s?\d{1,2}[./-]/.test(shown.time.text)) return shown;
  const turned = `${iso.slice(0, 5)}${iso.slice(8, 10)}-${iso.slice(5, 7)}`;
  if (Number(iso.slice(8, 10)) > 12) return shown;
  const known = evidence.filter((day) => day !== null);
  const says = (day: string): boolean => known.some((other) => day.startsWith(other) || other.startsWith(day));
  if (says(iso.slice(0, 10)) || !says(turned)) return shown;
  return { ...shown, time: { text: shown.time.text, iso: turned + iso.slice(10) } };
}

function dated(iso: string | null): ReadTime | null {
  return iso && iso.length >= 10 ? { text: '', iso } : null;
}

function same(a: ReadTime | null, b: ReadTime | null): boolean {
  return a !== null && b !== null && a.iso !== null && a.iso === b.iso;
}
