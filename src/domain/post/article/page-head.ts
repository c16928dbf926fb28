/** What the page's head and its JSON-LD say about the article: the layer called "metadata". */
import type { Seen } from '../found.ts';

export interface PageHead {
  /** Content of the first of these `meta` names or properties that has one. */
  meta(...names: string[]): string;
  readonly title: string;
  readonly headline: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly modified: string;
  readonly image: string;
  readonly publisher: string;
  /** Titles of the page's feeds, which often carry the site's name. */
  readonly feeds: readonly string[];
}

type Json = { readonly [key: string]: unknown };
const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review|AnalysisNewsArticle|OpinionNewsArticle)$/;
const MOST_JSON = 2_000_000;

/**
 * Reads `document.head`, and the scripts of the outline for JSON-LD. Never throws: what is broken is left out.
 * `foreign`: the head is an archive's, not the page's own; only the title says something about the page.
 */
export function readHead(document: Document, outline: readonly Seen[], foreign: boolean): PageHead {
  const metas = new Map<string, string>();
  const feeds: string[] = [];
  const scripts: Element[] = outline.filter(({ tag }) => tag === 'script').map(({ element }) => element);
  for (const element of foreign ? [] : (document.head?.children ?? [])) {
    const tag = element.localName;
    if (tag === 'meta') readMeta(element, metas);
    else if (tag === 'script') scripts.push(element);
    else if (tag === 'link' && /rss|atom/.test(element.getAttribute('type') ?? '')) {
      feeds.push(element.getAttribute('title') ?? '');
    }
  }
  const ld = readJsonLd(scripts);
  return {
    meta: (...names) => names.map((name) => metas.get(name)).find((content) => content) ?? '',
    title: (document.title ?? '').replace(/\s+/g, ' ').trim(),
    feeds,
    ...ld,
  };
}

function readMeta(element: Element, into: Map<string, string>): void {
  const name = (
    element.getAttribute('property') ??
    element.getAttribute('name') ??
    element.getAttribute('itemprop')
  )?.toLowerCase();
  const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim();
  if (name && content && !into.has(name)) into.set(name, content.slice(0, 2_000));
}

type FromJson = Pick<PageHead, 'headline' | 'authors' | 'published' | 'modified' | 'image' | 'publisher'>;

function readJsonLd(scripts: readonly Element[]): FromJson {
  const nodes: Json[] = [];
  let broken = '';
  for (const script of scripts) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const text = (script.textContent ?? '').replace(/<!\[CDATA\[|\]\]>|^\s*\/\/.*$/gm, '').trim();
    if (text.length > MOST_JSON) continue;
    try {
      collect(JSON.parse(text), nodes);
    } catch {
      broken += text;
    }
  }
  const byId = new Map(nodes.map((node) => [text(node['@id']), node]));
  const article =
    nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type))) ??
    nodes.find((node) => typesOf(node).includes('WebPage') && node.datePublished) ??
    {};
  const named = (value: unknown): string[] => namesOf(value, byId);
  return {
    headline: text(article.headline ?? article.name),
    authors: named(article.author ?? article.creator),
    published: text(article.datePublished ?? article.dateCreated) || fromBroken(broken, 'datePublished'),
    modified: text(article.dateModified) || fromBroken(broken, 'dateModified'),
    image: imageOf(article.image),
    publisher: named(article.publisher)[0] ?? '',
  };
}

/** Every object of a JSON-LD document, flat. Depth is limited: the text is the page's. */
function collect(value: unknown, into: Json[], depth = 0): void {
  if (depth > 6 || into.length > 2_000) return;
  if (Array.isArray(value)) for (const item of value) collect(item, into, depth + 1);
  else if (isJson(value)) {
    into.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) collect(value[key], into, depth + 1);
    for (const item of Object.values(value))
      if (isJson(item) && item['@id'] && Object.keys(item).length > 1) into.push(item);
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Json): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Json>): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, byId));
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [decode(value)];
  if (!isJson(value)) return [];
  const node = value.name ? value : (byId.get(text(value['@id'])) ?? value);
  const name = Array.isArray(node.name) ? node.name[0] : node.name;
  return typeof name === 'string' && name !== '' ? [decode(name)] : [];
}

function imageOf(value: unknown): string {
  if (Array.isArray(value)) return imageOf(value[0]);
  return isJson(value) ? text(value.url ?? value.contentUrl) : text(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? decode(value) : '';
}

/** Some systems escape HTML twice on its way into JSON. */
function decode(value: string): string {
  return value
    .replace(/&#(\d{2,6});/g, (_all, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim();
}

/** One date out of JSON that does not parse. */
function fromBroken(json: string, key: string): string {
  return new RegExp(`"${key}"\\s*:\\s*"([^"]{8,40})"`).exec(json)?.[1] ?? '';
}
