/** What a page's JSON-LD says about its article, out of all that it describes, and however carelessly it is written. */
import { decodeEntities } from './entities.ts';

export interface FromJson {
  readonly headline: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly modified: string;
  readonly image: string;
  readonly publisher: string;
}

/** Tells which of several articles is the page's own. */
export interface Own {
  /** Addresses of the page. */
  readonly addresses: readonly string[];
  /** What the page says its title is. */
  readonly titles: readonly string[];
}

type Json = { readonly [key: string]: unknown };
interface Nodes {
  readonly all: Json[];
  /** Those that are only listed, as links to other pages. */
  readonly listed: Set<Json>;
}

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review)$/;
const MOST_JSON = 2_000_000;
const MOST_NODES = 2_000;
const DEEPEST = 6;

/** Never throws: what cannot be read at all is left out. */
export function readJsonLd(scripts: readonly Element[], own: Own): FromJson {
  const nodes: Nodes = { all: [], listed: new Set() };
  let broken = '';
  for (const script of scripts) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const text = script.textContent ?? '';
    if (text.length > MOST_JSON) continue;
    const parsed = parse(text);
    if (parsed === undefined) broken += text;
    else collect(parsed, nodes, false);
  }
  const byId = new Map<string, Json>();
  for (const node of nodes.all) if (node.name || !byId.has(textOf(node['@id']))) byId.set(textOf(node['@id']), node);
  const article = ownArticle(nodes, own) ?? {};
  const authors = namesOf(article.author ?? article.creator, byId);
  const publisher = namesOf(article.publisher, byId)[0] ?? '';
  return {
    headline: textOf(article.headline ?? article.name) || fromBroken(broken, 'headline'),
    authors: authors.length > 0 || broken === '' ? authors : [brokenAuthor(broken)].filter(Boolean),
    published: textOf(article.datePublished ?? article.dateCreated) || fromBroken(broken, 'datePublished'),
    modified: textOf(article.dateModified) || fromBroken(broken, 'dateModified'),
    image: imageOf(article.image),
    publisher,
  };
}

/** JSON as it is, else without what careless templates leave in it; undefined where it stays broken. */
function parse(written: string): unknown {
  const text = written.replace(/<!\[CDATA\[|\]\]>|<!--|-->|^\s*\/\/.*$/gm, '').trim();
  const careful = (): string =>
    text
      .replace(/^\s*\/\*[\s\S]*?\*\//, '')
      .replace(/,\s*\/\/[^\n"]*$/gm, ',')
      // Line breaks inside of strings are what breaks them.
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*(?=[\]}])/g, '')
      .replace(/;\s*$/, '');
  for (const attempt of [() => text, careful]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt, if any, mends it.
    }
  }
  return undefined;
}

/** Every object of a JSON-LD document, flat. Depth is limited: the text is the page's. */
function collect(value: unknown, into: Nodes, isListed: boolean, depth = 0): void {
  if (depth > DEEPEST || into.all.length > MOST_NODES) return;
  if (Array.isArray(value)) for (const item of value) collect(item, into, isListed, depth + 1);
  else if (isJson(value)) {
    into.all.push(value);
    if (isListed) into.listed.add(value);
    const list = isListed || typesOf(value).some((type) => /(?:ItemList|ListItem|CollectionPage|Blog)$/.test(type));
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item', 'blogPost'])
      collect(value[key], into, list, depth + 1);
    for (const item of Object.values(value))
      if (isJson(item) && item['@id'] && Object.keys(item).length > 1) {
        into.all.push(item);
        into.listed.add(item);
      }
  }
}

/** The one that has the page's address or headline; without either, the only one that is not just listed. */
function ownArticle({ all, listed }: Nodes, { addresses, titles }: Own): Json | undefined {
  const articles = all.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const free = articles.filter((node) => !listed.has(node));
  const wanted = addresses.map(addressKey);
  const byAddress = [...free, ...articles].find((node) =>
    [node.url, node['@id'], node.mainEntityOfPage, isJson(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : null]
      .filter((url): url is string => typeof url === 'string' && url.length > 1)
      .some((url) => wanted.includes(addressKey(url))),
  );
  if (byAddress) return byAddress;
  const byTitle = [...free, ...articles].find((node) => {
    const headline = foldText(textOf(node.headline ?? node.name)).slice(0, 60);
    return headline.length > 8 && titles.some((title) => foldText(title).includes(headline));
  });
  if (byTitle) return byTitle;
  if (free.length === 1) return free[0];
  const dated = all.find((node) => typesOf(node).includes('WebPage') && node.datePublished);
  return dated ?? free.find((node) => !node.url && !node.mainEntityOfPage);
}

function addressKey(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/(?:amp\/?)?$/, '')
    .toLowerCase();
}

function foldText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
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
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [decodeEntities(value).trim()];
  if (!isJson(value)) return [];
  const node = value.name || value.familyName ? value : (byId.get(textOf(value['@id'])) ?? value);
  const name = node.name ?? [node.givenName, node.familyName].map(textOf).join(' ').trim();
  return namesIn(name);
}

function namesIn(name: unknown): string[] {
  if (Array.isArray(name)) return name.flatMap(namesIn);
  return typeof name === 'string' && name !== '' ? [decodeEntities(name).trim()] : [];
}

function imageOf(value: unknown): string {
  if (Array.isArray(value)) return imageOf(value[0]);
  return isJson(value) ? textOf(value.url ?? value.contentUrl) : textOf(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? decodeEntities(value).trim() : '';
}

/** One value out of JSON that does not parse. */
function fromBroken(json: string, key: string): string {
  return new RegExp(`"${key}"\\s*:\\s*"([^"\\n]{8,300})"\\s*[,}\\n]`).exec(json)?.[1] ?? '';
}

function brokenAuthor(json: string): string {
  return /"author"\s*:\s*[[{\s]*(?:"@type"\s*:\s*"Person"\s*,\s*)?"name"\s*:\s*"([^"\n]{2,80})"/.exec(json)?.[1] ?? '';
}
