/** The headline as metadata and the window's title state it: without the site's name and its sections. */
import { textOf } from '../../text/text-of.ts';
import type { Seen } from '../found.ts';
import { webUrl } from '../web-url.ts';
import type { PageHead } from './page-head.ts';

export interface StatedTitle {
  /** As the page has it. */
  readonly whole: string;
  /** Without what is no headline; never empty. */
  readonly main: string;
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it. */
  readonly separator: string;
}

const SEPARATOR = /\s+(?:::|[-|–—:·•»«›‹/~@✩✪★_¦<>]|\\)\s+|\s*[|｜¦]\s*|(?<=[^\s\p{ASCII}])[_](?=[^\s])/gu;
/** These stand in headlines as well: only what is known to be the site's is cut there. */
const UNSURE = /[:/«»]/;
const STRONG = /::|[|｜¦•›‹✩✪★_<>~@]/;
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const MOST_LINKS = 400;
const LONGEST_NAME = 60;

/** Everything the page states, surest first. `sections`: folded names of parts of the site. */
export function statedTitles(
  head: PageHead,
  outline: readonly Seen[],
  sections: ReadonlySet<string>,
  base: string,
): StatedTitle[] {
  const wholes = [head.meta('og:title'), head.meta('twitter:title'), head.headline, head.title].filter(
    (text) => text !== '',
  );
  if (wholes.length === 0) return [];
  const sites = siteNames(head, outline, base);
  const stated = wholes.map((whole) => ({ whole, main: mainOf(whole, sites, sections) }));
  // One that another has with more around it is the headline itself: "Bridge closed", "Bridge closed - World - Times".
  return stated.map(({ whole, main }) => {
    const inner = stated.find(
      (other) =>
        other.main.length < main.length && other.main.length > 8 && partsOf(main).length > 1 && isRun(main, other.main),
    );
    return { whole, main: inner?.main ?? main };
  });
}

/** Pieces of a stated title between separators, folded. */
export function titleParts(whole: string): string[] {
  return partsOf(whole).map(({ text }) => foldTitle(text));
}

/** Letters and digits only, in lower case: for comparing. */
export function foldTitle(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');
}

function mainOf(whole: string, sites: ReadonlySet<string>, sections: ReadonlySet<string>): string {
  const parts = partsOf(whole);
  let from = 0;
  let to = parts.length - 1;
  const isSite = (part: Part | undefined): boolean => part !== undefined && namesSite(part.text, sites);
  let found = false;
  const isSection = (part: Part | undefined): boolean =>
    found && part !== undefined && sections.has(foldTitle(part.text));
  while (to > from && isSite(parts[to])) to--;
  while (from < to && isSite(parts[from])) from++;
  found = from > 0 || to < parts.length - 1;
  while (to > from && isSection(parts[to])) to--;
  while (from < to && isSection(parts[from])) from++;
  const left = parts.slice(from, to + 1);
  const kept = left.length < 2 ? left : chosen(left, found);
  const [first, last] = [kept[0], kept.at(-1)];
  return first && last ? whole.slice(first.start, last.end) : whole;
}

/** Which of the parts that may be the site's are the headline. `found`: the site's name was cut already. */
function chosen(parts: readonly Part[], found: boolean): readonly Part[] {
  const strong = parts.slice(1).some(({ separator }) => STRONG.test(separator));
  if (strong) {
    // "Bridge closed - what we know | Times": between strong separators, weak ones belong to the headline.
    const groups: Part[][] = [];
    for (const part of parts) {
      const group = groups.at(-1);
      if (group && !STRONG.test(part.separator)) group.push(part);
      else groups.push([part]);
    }
    const weight = (group: readonly Part[]): number => group.reduce((sum, { text }) => sum + wordsIn(text), 0);
    const first = groups[0] ?? [];
    if (weight(first) >= 3) return first;
    return groups.reduce((best, group) => (weight(group) > weight(best) ? group : best), first);
  }
  if (found) return parts;
  const last = parts.at(-1);
  const rest = parts.slice(0, -1);
  if (!last || UNSURE.test(last.separator)) return parts;
  const words = rest.reduce((sum, { text }) => sum + wordsIn(text), 0);
  return wordsIn(last.text) <= 4 && words > wordsIn(last.text) ? rest : parts;
}

function partsOf(whole: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let separator = '';
  for (const found of whole.matchAll(SEPARATOR)) {
    if (found.index > start) parts.push({ text: whole.slice(start, found.index), start, end: found.index, separator });
    separator = found[0];
    start = found.index + found[0].length;
  }
  if (start < whole.length) parts.push({ text: whole.slice(start), start, end: whole.length, separator });
  return parts;
}

/** Is `inner` one or several whole parts of `outer`? */
function isRun(outer: string, inner: string): boolean {
  const parts = titleParts(outer);
  const wanted = foldTitle(inner);
  return parts.some((_part, from) =>
    parts.some((_end, to) => to >= from && parts.slice(from, to + 1).join('') === wanted),
  );
}

/** An ideograph stands for about half a word. */
function wordsIn(text: string): number {
  const ideographs = text.match(IDEOGRAPHS)?.length ?? 0;
  return ideographs > 0 ? ideographs / 2 : (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

function namesSite(part: string, sites: ReadonlySet<string>): boolean {
  const folded = foldTitle(part);
  if (folded === '' || sites.has(folded)) return true;
  if (wordsIn(part) > 6) return false;
  for (const site of sites) {
    if (
      site.length > 3 &&
      (folded.startsWith(site) || folded.endsWith(site) || (folded.length > 3 && site.startsWith(folded)))
    )
      return true;
  }
  return false;
}

/** What the site calls its parts: in metadata, and in the short links above the text. */
export function sectionNames(head: PageHead, outline: readonly Seen[], before: number): ReadonlySet<string> {
  const names = new Set([foldTitle(head.meta('article:section'))]);
  let left = MOST_LINKS;
  for (const { tag, element, index, parent } of outline) {
    if (tag !== 'a' || index > before || /^h\d$/.test(outline[parent]?.tag ?? '') || left-- <= 0) continue;
    const text = (element.textContent ?? '').trim();
    if (text.length < LONGEST_NAME && wordsIn(text) <= 3) names.add(foldTitle(text));
  }
  return names;
}

/** What the site may call itself, folded: by metadata, by its feeds, by its host, and in links to its first page. */
function siteNames(head: PageHead, outline: readonly Seen[], base: string): ReadonlySet<string> {
  const names = [head.meta('og:site_name', 'application-name', 'apple-mobile-web-app-title'), head.publisher];
  names.push(head.meta('twitter:site').replace(/^@/, ''));
  for (const feed of head.feeds) names.push(feed.replace(/\s*(?:[»›|-].*|rss.*|atom.*|feed.*)$/i, ''));
  const labels = hostOf(base).split('.');
  // "news.example.co.uk": the longest label but the last is the site's own.
  names.push(labels.slice(0, -1).reduce((best, label) => (label.length > best.length ? label : best), ''));
  if (labels.length > 1) names.push(labels.slice(-2).join('.'), labels.join('.'));
  let left = MOST_LINKS;
  for (const { tag, element } of outline) {
    if (tag !== 'a' || left-- <= 0 || !leadsHome(element, base)) continue;
    const alt = element.getElementsByTagName('img')[0]?.getAttribute('alt') ?? '';
    for (const name of [textOf(element), alt, element.getAttribute('title') ?? '']) {
      if (name.length < LONGEST_NAME && !/^(?:home|start|main)/i.test(name)) names.push(name);
    }
  }
  return new Set(names.map(foldTitle).filter((name) => name.length > 1));
}

/** The name of a site leads to its first page; a headline leads to the article, if anywhere. */
export function leadsHome(link: Element, base: string): boolean {
  const url = webUrl(link.getAttribute('href'), base);
  return url ? /^https?:\/\/[^/]+\/?(?:index\.\w+)?$/.test(url) : false;
}

/** Of the original, where `base` is that of a copy. */
function hostOf(base: string): string {
  return /^https?:\/\/(?:www\.)?([^/:]+)/.exec(webUrl(base, base) ?? '')?.[1] ?? '';
}
