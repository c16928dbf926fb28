/** Who wrote the article: as the page shows it near the article, else as its metadata says. */
import { textOf } from '../../text/text-of.ts';
import { isInside, type Seen } from '../found.ts';
import type { Byline, Layer } from '../reading.ts';
import { webUrl } from '../web-url.ts';
import { labelOfAll } from './author-label.ts';
import { cleanAuthor, isPersonName, mayLead, namesInLine } from './byline-text.ts';
import { linesAround } from './lines-around.ts';
import type { PageHead } from './page-head.ts';
import { isOthers } from './places.ts';
import { isSignature } from './signature.ts';
import { statedAuthors } from './stated-authors.ts';

export interface Authors {
  readonly authors: readonly Byline[];
  readonly layer: Layer;
}

interface Candidate {
  readonly name: string;
  readonly url: string | null;
  /** The higher, the surer. */
  readonly rank: number;
  readonly seen: Seen;
}

const MOST = 12;
/** What holds more than a line, and what holds no words. */
const NO_LINES = new Set(['body', 'main', 'article', 'section', 'html', 'form', 'img', 'figure']);
const BYLINE = /byline|author/i;
const PICTURE = /(?:^|[\s_-])(?:caption|credits?|photo-?credit|copyright)(?:[\s_-]|$)/i;
/** Pieces of a line may say different things. */
const LINES = /\n|\s[|·•]\s/;

/** What belongs to the article lies near `body` and, where there is one, `title`; `base`: the page's address, for links. */
export function readAuthors(
  outline: readonly Seen[],
  body: Seen | null,
  title: Seen | null,
  head: PageHead,
  base: string,
): Authors {
  const candidates: Candidate[] = [];
  for (let index = 0; index < outline.length; index++) {
    const seen = outline[index];
    if (!seen) continue;
    if (seen.isAside) {
      index = seen.end;
      continue;
    }
    const rank = nearer(rankOf(outline, seen, body, title), seen, body, title);
    if (rank === 0 || isOfPicture(outline, seen) || isOthers(outline, seen, body, title)) continue;
    candidates.push(...namesIn(seen, rank, base));
  }
  const stated = statedAuthors(head);
  const shown = agreed(choose(candidates), candidates, stated);
  if (shown.length > 0)
    return { authors: shown.map(({ name, url }) => ({ name: recase(name, stated), url })), layer: 'platform' };
  const lines = fromLines(linesAround(outline, body, title));
  if (lines.length > 0)
    return { authors: lines.map((name) => ({ name: recase(name, stated), url: null })), layer: 'structure' };
  return { authors: unique(stated.map((name) => ({ name, url: null }))), layer: 'metadata' };
}

/** Where the metadata name the people of a line that holds more than names, they know better where the names end. */
function agreed(
  shown: { name: string; url: string | null }[],
  candidates: readonly Candidate[],
  stated: readonly string[],
): { name: string; url: string | null }[] {
  const [only] = shown;
  if (shown.length !== 1 || !only) return shown;
  const inside = stated.filter((name) => only.name.includes(name));
  if (inside.length === 0 || inside.join('').length === only.name.length) return shown;
  return inside.map((name) => ({ name, url: candidates.find((other) => other.name === name)?.url ?? only.url }));
}

/** The first line that says outright who wrote it: for pages that mark no byline at all. */
function fromLines(lines: readonly string[]): readonly string[] {
  for (const line of lines) {
    if (line.length > 150) continue;
    for (const part of line.split(/\s+[|·•–—]\s+/)) {
      if (!mayLead(part)) continue;
      const { names, isLed } = namesInLine(part);
      if (isLed && names.length > 0 && names.every(isPersonName)) return names;
    }
  }
  return [];
}

/** Far from title and text, a name is somebody else's. */
function nearer(rank: number, seen: Seen, body: Seen | null, title: Seen | null): number {
  if (rank <= 2 || !body) return rank;
  const from = Math.min(title?.index ?? body.index, body.index) - 80;
  return seen.index < from || seen.index > body.end + 80 ? 2 : rank;
}

function rankOf(outline: readonly Seen[], seen: Seen, body: Seen | null, title: Seen | null): number {
  const { element, tag, classes, property } = seen;
  if (seen.holdsComments) return 0;
  const boxed = seen.inBox;
  // Above the text, a box about the author is the byline.
  const box = boxed && !(body && seen.index < body.index);
  const inText = body !== null && isInside(body, seen) && !boxed;
  if (property !== '' && /\b(?:author|creator)\b/.test(property) && tag !== 'meta') return inText ? 5 : box ? 4 : 9;
  if (tag === 'a' && /\bauthor\b/.test(element.getAttribute('rel') ?? '')) return inText ? 4 : box ? 0 : 8;
  if (tag === 'meta' || NO_LINES.has(tag)) return 0;
  if (classes !== '') {
    if (/(?:^|\s)fn(?:\s|$)/.test(classes) && hasAround(outline, seen, /(?:^|\s)(?:author|vcard|byline)(?:\s|$)/))
      return box ? 4 : 8;
    const label = labelOfAll(classes);
    if (label > 0 && seen.end - seen.index < 30) return inText ? 2 : box ? 3 : label;
  }
  if (tag === 'address' && !inText) return 6;
  if (inText && isSignature(seen, body)) return 4;
  if (inText || box || !isNear(seen, body, title)) return 0;
  const link = tag === 'a' ? (element.getAttribute('href') ?? '') : '';
  if (
    /\/(?:author|authors|autor|autoren|autores|auteur|auteurs|avtor|contributors?|staff|profile|by)\/[^/]+\/?$/i.test(
      link,
    )
  )
    return 5;
  if (BYLINE.test(element.getAttribute('data-testid') ?? element.getAttribute('data-component') ?? '') && isLine(seen))
    return 6;
  if (isLine(seen) && isLedLine(textOf(element))) return 5;
  // Under a pseudonym, as members of a site write.
  return USER.test(classes) && title !== null && Math.abs(seen.index - title.index) < 25 ? 3 : 0;
}
const USER = /(?:^|[\s_-])(?:user-?name|nick-?name)(?:\s|$)/i;

/** Who took a picture stands in its caption. */
function isOfPicture(outline: readonly Seen[], seen: Seen): boolean {
  let at: Seen | undefined = seen;
  for (let step = 0; at && step < 5; step++) {
    if (at.tag === 'figure' || at.tag === 'figcaption' || PICTURE.test(at.classes)) return true;
    at = outline[at.parent];
  }
  return false;
}

function hasAround(outline: readonly Seen[], seen: Seen, classes: RegExp): boolean {
  let at: Seen | undefined = seen;
  for (let step = 0; at && step < 5; step++) {
    if (classes.test(at.classes) || /\bauthor\b/.test(at.property) || /byline|posted|entry-meta/.test(at.classes))
      return true;
    at = outline[at.parent];
  }
  return false;
}

/** Between title and text, or close after the text. */
function isNear(seen: Seen, body: Seen | null, title: Seen | null): boolean {
  if (!body) return false;
  const from = title && title.index < body.index ? title.index - 25 : body.index - 60;
  return seen.index >= from && seen.index <= body.end + 40;
}

/** A short line of its own, or the piece of one. */
function isLine({ element, index, end }: Seen): boolean {
  return end - index < 12 && (element.textContent ?? '').length < 400;
}

/** A line that says outright who wrote it, and no sentence that begins like one. */
function isLedLine(text: string): boolean {
  if (text.length > 200) return false;
  return text.split(LINES).some((line) => {
    if (!mayLead(line)) return false;
    const { names, isLed } = namesInLine(line);
    return isLed && names.length > 0 && names.every((name) => isPersonName(name) || !name.includes(' '));
  });
}

function namesIn(seen: Seen, rank: number, base: string): Candidate[] {
  const { element, tag } = seen;
  if (tag === 'meta') return candidatesOf(cleanNames(element.getAttribute('content') ?? ''), rank, seen);
  const text = textOf(element, isNoName);
  if (text.length > 400) return [];
  const links = tag === 'a' ? [element] : [...element.getElementsByTagName('a')].filter(isPersonLink);
  const lines = text.split(LINES).map(namesInLine);
  const line =
    lines.find(({ isLed, names }) => isLed && names.length > 0) ?? lines.find(({ names }) => names.length > 0);
  const fromLinks = links.map((link) => ({
    name: cleanAuthor(innerName(link)),
    url: webUrl(link.getAttribute('href'), base),
  }));
  const good = fromLinks.filter(({ name }) => name !== '');
  if (good.length > 0 && (tag === 'a' || startsWithLink(text, good[0]?.name ?? ''))) {
    const names = good.map(({ name }) => name);
    // What stands beside one linked name may be a second one without a link.
    if (good.length === 1 && line && line.names.length > 1 && line.names[0] === names[0])
      return line.names.map((name) => ({ name, url: name === names[0] ? (good[0]?.url ?? null) : null, rank, seen }));
    return good.slice(0, isSeries(text, names) ? MOST : 1).map(({ name, url }) => ({ name, url, rank, seen }));
  }
  const named = element.querySelector('[itemprop~="name"], .fn');
  const inner = named ? (named.getAttribute('content') ?? textOf(named)) : '';
  return candidatesOf(inner !== '' && !inner.includes('\n') ? cleanNames(inner) : (line?.names ?? []), rank, seen);
}

function candidatesOf(names: readonly string[], rank: number, seen: Seen): Candidate[] {
  return names.map((name) => ({ name, url: null, rank, seen }));
}

function cleanNames(text: string): readonly string[] {
  return namesInLine(text).names;
}

/** Beside the name: a time, a button, what the person is. */
function isNoName(inner: Element): boolean {
  return (
    inner.localName === 'time' ||
    /\b(?:jobTitle|affiliation|datePublished)\b/.test(inner.getAttribute('itemprop') ?? '') ||
    /(?:^|[\s_-])(?:role|job|position|follow|social|date|time|bio|description|affiliation|avatar|tooltip)(?:[\s_-]|$)/i.test(
      inner.getAttribute('class') ?? '',
    )
  );
}

/** Several linked names are several authors only where nothing but commas and "and" stands between them. */
function isSeries(text: string, names: readonly string[]): boolean {
  let at = 0;
  for (const [index, name] of names.entries()) {
    const found = text.indexOf(name, at);
    if (found < 0) return false;
    const between = text.slice(at, found);
    if (index > 0 && !/^[^\p{L}]{0,4}(?:and|und|et|y|e|i|и|та|og|och|en|by)?[^\p{L}]{0,3}$/iu.test(between))
      return false;
    at = found + name.length;
  }
  return true;
}

/** The link is the name if only "by" or nothing stands before it. */
function startsWithLink(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at >= 0 && at < 25;
}

function innerName(link: Element): string {
  return textOf(link.querySelector('[itemprop~="name"], .fn, h4') ?? link).split('\n')[0] ?? '';
}

function isPersonLink(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  return (
    !/#|mailto:|javascript:|twitter\.com|x\.com\/|facebook\.com|\/(?:tag|category|kategorie|topics?)\//i.test(href) &&
    !/\d{4}\/\d{2}/.test(href)
  );
}

/** The surest candidates; others of the same rank only from the same line. */
function choose(candidates: readonly Candidate[]): { name: string; url: string | null }[] {
  const top = Math.max(0, ...candidates.map(({ rank }) => rank));
  const first = candidates.find(({ rank }) => rank === top);
  if (!first) return [];
  const line = candidates.filter(({ rank, seen }) => rank === top && Math.abs(seen.index - first.seen.index) < 15);
  const names = unique(wholeLine(first, line, candidates) ?? line);
  return names.map(({ name, url }) => ({
    name,
    url: url ?? candidates.find((other) => other.name === name && other.url)?.url ?? null,
  }));
}

/** "By <a>Ann Lee</a> and Bob Day": the line around a linked name names more people. */
function wholeLine(first: Candidate, line: readonly Candidate[], all: readonly Candidate[]): Candidate[] | null {
  const around = all.find(({ seen, rank, name }) => rank >= 5 && name === first.name && isInside(seen, first.seen));
  const more = around ? all.filter(({ seen, name }) => seen === around.seen && isPersonName(name)) : [];
  return more.length > line.length ? more : null;
}

function unique<T extends { readonly name: string; readonly url: string | null }>(all: readonly T[]): T[] {
  const seen = new Map<string, T>();
  for (const one of all) {
    const key = one.name.toLowerCase();
    const known = seen.get(key);
    if (!known || (!known.url && one.url)) seen.set(key, one);
  }
  return [...seen.values()].slice(0, MOST);
}

/** A name printed in capitals as the page writes it elsewhere, else with capitals at the beginnings only. */
function recase(name: string, stated: readonly string[]): string {
  if (!/^[\p{Lu}\s.'’-]+$/u.test(name) || !/\s/.test(name) || name.length < 6) return name;
  const known = stated.find((other) => other.toUpperCase() === name);
  return (
    known ||
    name
      .toLowerCase()
      .replace(/(^|[\s.'’-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())
  );
}
