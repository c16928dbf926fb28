/** When the article was published and changed: as shown, in the most precise form that the page has. */
import { textOf } from '../../text/text-of.ts';
import { isInside, type Seen } from '../found.ts';
import { type DateOrder, readMachineTime, readTime } from '../read-time.ts';
import type { Layer, ReadTime } from '../reading.ts';
import { wordsOf } from '../words.ts';
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

export function readTimes(
  outline: readonly Seen[],
  body: Seen | null,
  title: Seen | null,
  head: PageHead,
  order: DateOrder,
  address: string,
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
  const said = readMachineTime(
    head.meta(
      'article:published_time',
      'datepublished',
      'og:published_time',
      'dc.date.issued',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
    ) || head.published,
  );
  const loose = readMachineTime(
    head.meta('date', 'pubdate', 'publish_date', 'dc.date', 'dcterms.date', 'article.published'),
  );
  const changed = readMachineTime(
    head.meta('article:modified_time', 'datemodified', 'og:updated_time', 'last-modified') || head.modified,
  );
  const shown = best(candidates, false);
  const published = combine(shown, said ?? loose) ?? fromAddress(address);
  const modified = best(candidates, true)?.time ?? (changed ? { text: '', iso: changed } : null);
  return {
    published,
    modified: same(modified, published) ? null : modified,
    layer: shown ? 'platform' : said ? 'metadata' : 'structure',
  };
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
  let modified = /dateModified|schema:dateModified/.test(property);
  if (/datePublished|dateCreated|dc:date|dc:created/.test(property)) rank = 9;
  else if (tag === 'meta') return null;
  else if (tag === 'time' || (tag === 'abbr' && /published|date|updated/.test(classes)))
    rank = element.hasAttribute('pubdate') ? 9 : 6;
  const label = classes === '' ? 0 : Math.max(...classes.split(/\s+/).map(labelOf));
  if (/(?:^|\s)(?:updated|modified|last-?modified|dt-updated)(?:\s|$)/.test(classes) && !/published/.test(classes))
    modified = true;
  if (rank === 0 && label === 0 && !isByline(seen, body, title)) return null;
  if (isOthers(outline, seen, body, title)) return null;
  const inText = body !== null && isInside(body, seen) && !isAbove(seen, body, title);
  const text = textOf(element).replace(/\n/g, ' ');
  if (text.length > LONGEST && rank < 9 && !(inText && /postmetadata/.test(classes))) return null;
  const attribute =
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    (tag === 'abbr' || tag === 'span' || tag === 'time' ? element.getAttribute('title') : null) ??
    '';
  const machine = readMachineTime(attribute);
  const words = readTime(text, order);
  const iso = machine ?? words?.iso ?? null;
  if (!iso) return null;
  rank +=
    label +
    (modified ? 0 : rank > 0 || label > 0 ? 1 : 1) +
    (machine ? 1 : 0) +
    nearness(seen, body, title) -
    (inText ? 5 : 0);
  const clear = words && text.length > 60 ? text.slice(words.start, words.end) : text;
  return {
    time: { text: clear, iso: richer(machine, words?.iso ?? null) ?? iso },
    rank,
    modified,
    machine: machine !== null,
  };
}

/** The machine's day with the hour from the words, where only they have it. */
function richer(machine: string | null, words: string | null): string | null {
  if (machine && machine.length <= 10 && words?.startsWith(machine)) return words;
  return machine;
}

const LABELS = new Map<string, number>();

function labelOf(token: string): number {
  let label = LABELS.get(token);
  if (label === undefined) {
    const words = wordsOf(token);
    const last = words.at(-1) ?? '';
    label =
      /^(?:published|postdate|pubdate|dateline|dt-published)$/.test(token) || last === 'published'
        ? 4
        : /^(?:date|datetime|timestamp|datum|fecha|data|time|updated|posted|created|submitted)$/.test(last) ||
            token === 'posted-on' ||
            token === 'date-header'
          ? 2
          : /^(?:meta|byline|metadata|postmetadata|info|details)$/.test(last)
            ? 1
            : 0;
    if (words.includes('comment') || words.includes('read')) label = 0;
    if (LABELS.size > 5_000) LABELS.clear();
    LABELS.set(token, label);
  }
  return label;
}

/** A short line right above the text, or right below the title. */
function isByline(seen: Seen, body: Seen | null, title: Seen | null): boolean {
  if (!body || seen.end - seen.index > 12 || seen.holdsComments) return false;
  if (!/^(?:p|div|span|small|li|h\d|address|td|em|font|strong)$/.test(seen.tag)) return false;
  if (!isAbove(seen, body, title)) return false;
  return (seen.element.textContent ?? '').length < 200;
}

/** Between title and text; where the text's element holds the title too, shortly after the title. */
function isAbove({ index }: Seen, body: Seen, title: Seen | null): boolean {
  if (!title) return index < body.index && index > body.index - 40;
  if (index <= title.end) return false;
  return isInside(body, title) ? index < title.end + 40 : index < body.index;
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
function combine(shown: Candidate | null, said: string | null): ReadTime | null {
  if (!shown) return said ? { text: '', iso: said } : null;
  if (!said || shown.machine) return shown.time;
  const { text, iso } = shown.time;
  const apart = Math.abs(Date.parse(said.slice(0, 10)) - Date.parse((iso ?? said).slice(0, 10)));
  if (apart <= 86_400_000) return { text, iso: (iso ?? '').length > 10 && apart > 0 ? iso : said };
  return shown.rank >= 5 ? shown.time : { text: '', iso: said };
}

function same(a: ReadTime | null, b: ReadTime | null): boolean {
  return a !== null && b !== null && a.iso !== null && a.iso === b.iso;
}

/** `/2012/03/27/` in the address: the day, where nothing else tells. */
function fromAddress(address: string): ReadTime | null {
  const found = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\/|-|$)/.exec(address);
  if (!found) return null;
  const iso = readMachineTime(`${found[1]}-${found[2]}-${found[3]}`);
  return iso ? { text: '', iso } : null;
}
