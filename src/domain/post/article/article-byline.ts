/** Who wrote the article: as the page shows it near the article, else as its metadata says. */
import { textOf } from '../../text/text-of.ts';
import { isInside, type Seen } from '../found.ts';
import type { Byline, Layer } from '../reading.ts';
import { webUrl } from '../web-url.ts';
import { wordsOf } from '../words.ts';
import type { PageHead } from './page-head.ts';
import { isOthers } from './places.ts';

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

const LONGEST = 100;
const MOST = 12;
/** "By", and what stands for it in other languages, before a name. */
const LEAD =
  /^(?:(?:posted|written|published|story|text|words|reported|submitted|author|autor(?:in|es|a)?|auteur|autore|автор|авторы|текст|написал|eingestellt|geschrieben|verfasst|publié|escrito|publicado|scritto|geplaatst|yazan|מאת|投稿者|作者|bài viết)\s*)?(?:by|von|par|por|de|di|da|door|av|af|przez|od|от|oleh|bởi)?\s*[:：]?\s+/iu;
const STARTS =
  /^(?:(?:posted|written|published|story|reported|submitted|text|words)\s+by|by|von|par|por|di|door|av|af|autor(?:in|es|a)?\s*:|author\s*:|auteur\s*:|autore\s*:|автор\s*:|авторы\s*:|текст\s*:|text\s*:|eingestellt von|geschrieben von|verfasst von|publié par|publicado por|escrito por|oleh)\s+(?=\S)/iu;
const CUT =
  /\s*(?:[|·•–—,]\s*(?=\d|updated|published|posted|am\b|on\b|\p{L}+ \d{1,2},|datum|$)|\s(?:on|am|le|el|il|op|at|um|à|a las|в|dnia)\s+(?=\d|\p{Lu}\p{L}+ \d)|\s[|·•]\s|\s{2,}|\n|\s\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}|\d{1,2}\.? \p{L}+ \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}).*$/isu;
const NOT_A_NAME =
  /^(?:published|posted|updated|written|last updated|opublikowano|veröffentlicht(?: am)?|опубликован[оа]?|publié(?: le)?|publicado(?: em| el)?|投稿日?|פורסם|admin(?:istrator)?|by|author|autor|staff writer|view all posts?|comments?|\d+.*|.*@.*\..*|follow|share|email|posts? by|more|website|twitter|facebook|rss|(?:view|see|read|show)\s.*|all (?:posts|articles).*|more (?:from|by|posts|articles).*)$/i;

/** `region`: the body, and the title where there is one: what belongs to the article lies near them. */
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
    if (rank === 0 || isOthers(outline, seen, body, title)) continue;
    candidates.push(...namesIn(seen, rank, base));
  }
  const shown = choose(candidates);
  if (shown.length > 0)
    return { authors: shown.map(({ name, url }) => ({ name: recase(name, head), url })), layer: 'platform' };
  const said =
    head.authors.length > 0
      ? head.authors
      : [head.meta('author', 'article:author', 'dc.creator', 'byl', 'sailthru.author', 'parsely-author')];
  const names = said
    .flatMap((name) => (/^https?:|^$/.test(name) ? [] : [cleanAuthor(name)]))
    .filter((name) => name !== '');
  return { authors: unique(names.map((name) => ({ name, url: null }))), layer: 'metadata' };
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
  if (/\b(?:author|creator)\b/.test(property) && tag !== 'meta') return inText ? 5 : box ? 4 : 9;
  if (tag === 'a' && /\bauthor\b/.test(element.getAttribute('rel') ?? '')) return inText ? 4 : box ? 0 : 8;
  if (tag === 'meta' || /^(?:body|main|article|section|ul|ol|html|form|img|figure)$/.test(tag)) return 0;
  if (classes !== '') {
    const tokens = classes.split(/\s+/);
    if (tokens.includes('fn') && hasAround(outline, seen, /(?:^|\s)(?:author|vcard|byline)(?:\s|$)/))
      return box ? 4 : 8;
    const label = Math.max(...tokens.map(labelOf));
    if (label > 0 && seen.end - seen.index < 30) return inText ? 2 : box ? 3 : label;
  }
  if (tag === 'address' && !inText) return 6;
  if (inText || box || !isNear(outline, seen, body, title)) return 0;
  const link = tag === 'a' ? (element.getAttribute('href') ?? '') : '';
  if (
    /\/(?:author|authors|autor|autoren|autores|auteur|auteurs|avtor|contributors?|staff|profile|by)\/[^/]+\/?$/i.test(
      link,
    )
  )
    return 5;
  return isLine(seen) && STARTS.test(textOf(element).slice(0, 200)) ? 5 : 0;
}

const LABELS = new Map<string, number>();

function labelOf(token: string): number {
  let label = LABELS.get(token);
  if (label === undefined) {
    const words = wordsOf(token);
    const last = words.at(-1) ?? '';
    const author = words.some((word) =>
      /^(?:author|authors|autor|autoren|auteur|auteurs|autore|writer|byline|authtor)$/.test(word),
    );
    const named =
      author &&
      /^(?:author|authors|autor|autoren|auteur|auteurs|autore|writer|byline|name|link|by|post|container)$/.test(last);
    label =
      last === 'byline'
        ? 7
        : named
          ? 6
          : /^(?:contributor|submitted|posted-by|postedby)$/i.test(token) || words.join(' ') === 'posted by'
            ? 5
            : 0;
    if (/^(?:comment|avatar|photo|image|social|twitter)/i.test(words[0] ?? '') || words.includes('comment')) label = 0;
    if (LABELS.size > 5_000) LABELS.clear();
    LABELS.set(token, label);
  }
  return label;
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
function isNear(outline: readonly Seen[], seen: Seen, body: Seen | null, title: Seen | null): boolean {
  if (!body) return false;
  const from = title && title.index < body.index ? title.index - 25 : body.index - 60;
  return seen.index >= from && seen.index <= body.end + 40 && outline.length > 0;
}

/** A short line of its own, or the piece of one. */
function isLine({ element, index, end }: Seen): boolean {
  return end - index < 12 && (element.textContent ?? '').length < 400;
}

function namesIn(seen: Seen, rank: number, base: string): Candidate[] {
  const { element, tag } = seen;
  const text = textOf(element, (inner) => inner.localName === 'time');
  if (text.length > 400) return [];
  const links = tag === 'a' ? [element] : [...element.getElementsByTagName('a')].filter(isPersonLink);
  const firstLine = text.split('\n').find((line) => cleanAuthor(line) !== '') ?? '';
  const fromLinks = links.map((link) => ({
    name: cleanAuthor(innerName(link)),
    url: webUrl(link.getAttribute('href'), base),
  }));
  const good = fromLinks.filter(({ name }) => name !== '');
  if (good.length > 0 && (tag === 'a' || startsWithLink(text, good[0]?.name ?? ''))) {
    return good
      .slice(
        0,
        isSeries(
          text,
          good.map(({ name }) => name),
        )
          ? MOST
          : 1,
      )
      .map(({ name, url }) => ({ name, url, rank, seen }));
  }
  const named = element.querySelector('[itemprop~="name"], .fn');
  const written = named && !/\n/.test(textOf(named)) ? textOf(named) : firstLine;
  return splitNames(cleanAuthor(written)).map((name) => ({ name, url: null, rank, seen }));
}

/** Several linked names are several authors only where nothing but commas and "and" stands between them. */
function isSeries(text: string, names: readonly string[]): boolean {
  let at = 0;
  for (const [index, name] of names.entries()) {
    const found = text.indexOf(name, at);
    if (found < 0) return false;
    const between = text.slice(at, found);
    if (index > 0 && !/^[^\p{L}]{0,4}(?:and|und|et|y|e|и|og|och|en|&)?[^\p{L}]{0,3}$/iu.test(between)) return false;
    at = found + name.length;
  }
  return true;
}

/** The link is the name if only "by" or nothing stands before it. */
function startsWithLink(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return (
    at >= 0 && (at < 4 || STARTS.test(`${text.slice(0, at)} x`) || LEAD.test(`${text.slice(0, at).trim()} `) || at < 25)
  );
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

/** "A, B and C" */
function splitNames(text: string): string[] {
  return text
    .split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\bи\b|\by\b(?=\s\p{Lu}))\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !NOT_A_NAME.test(name));
}

/** The name without "by" before and a date after; '' where no name is left. */
export function cleanAuthor(text: string): string {
  let name = text.replace(/\s+/g, ' ').trim();
  name = name
    .replace(STARTS, '')
    .replace(CUT, '')
    .replace(/^[\s,|·•–—:]+|[\s,|·•–—:]+$/g, '');
  name = name.replace(/(?<=\p{L}{2})\.$/u, '');
  if (name.length < 2 || name.length > LONGEST || !/\p{L}/u.test(name) || NOT_A_NAME.test(name)) return '';
  return name.split(' ').length > 9 ? '' : name;
}

/** The surest candidates; others of the same rank only from the same line. */
function choose(candidates: readonly Candidate[]): { name: string; url: string | null }[] {
  const top = Math.max(0, ...candidates.map(({ rank }) => rank));
  const first = candidates.find(({ rank }) => rank === top);
  if (!first) return [];
  const line = candidates.filter(({ rank, seen }) => rank === top && Math.abs(seen.index - first.seen.index) < 15);
  const names = unique(line);
  return names.map(({ name, url }) => ({
    name,
    url: url ?? candidates.find((other) => other.name === name && other.url)?.url ?? null,
  }));
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
function recase(name: string, head: PageHead): string {
  if (!/^[\p{Lu}\s.'’-]+$/u.test(name) || !/\s/.test(name) || name.length < 6) return name;
  const known = [...head.authors, head.meta('author')].find((other) => other.toUpperCase() === name);
  return (
    known ||
    name
      .toLowerCase()
      .replace(/(^|[\s.'’-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())
  );
}
