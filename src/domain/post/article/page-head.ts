/** What the page's head and its JSON-LD say about the article: the layer called "metadata". */
import type { Seen } from '../found.ts';
import { webUrl } from '../web-url.ts';
import { decodeEntities } from './entities.ts';
import { readJsonLd } from './json-ld.ts';

export interface PageHead {
  /** Content of the first of these `meta` names or properties that has one. */
  meta(...names: string[]): string;
  /** Contents of every `meta` of that name. */
  all(name: string): readonly string[];
  /** Contents of every `meta`, by name in lower case, in the page's order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** Of the page's address, without `www.`. */
  readonly host: string;
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

const LONGEST = 2_000;
const MOST_OF_A_NAME = 20;

/**
 * Reads `document.head`, and the scripts of the outline for JSON-LD. Never throws: what is broken is left out.
 * `address`: of the original post. `foreign`: the head is an archive's, not the page's own; only the title says something about the page.
 */
export function readHead(document: Document, outline: readonly Seen[], foreign: boolean, address: string): PageHead {
  const metas = new Map<string, string[]>();
  const addresses = [address];
  const feeds: string[] = [];
  const scripts: Element[] = outline.filter(({ tag }) => tag === 'script').map(({ element }) => element);
  for (const element of foreign ? [] : (document.head?.children ?? [])) {
    const tag = element.localName;
    if (tag === 'meta') readMeta(element, metas);
    else if (tag === 'script') scripts.push(element);
    else if (tag === 'link' && element.getAttribute('rel') === 'canonical')
      addresses.push(webUrl(element.getAttribute('href'), address) ?? address);
    else if (tag === 'link' && /rss|atom/.test(element.getAttribute('type') ?? '')) {
      feeds.push(element.getAttribute('title') ?? '');
    }
  }
  const all = (name: string): readonly string[] => metas.get(name) ?? [];
  const meta = (...names: string[]): string => names.map((name) => all(name)[0]).find((content) => content) ?? '';
  const title = decodeEntities((document.title ?? '').replace(/\s+/g, ' ').trim());
  return {
    meta,
    all,
    metas,
    title,
    host: /^https?:\/\/(?:www\.)?([^/:]+)/.exec(address)?.[1] ?? '',
    feeds,
    ...readJsonLd(scripts, { addresses, titles: [title, meta('og:title')] }),
  };
}

function readMeta(element: Element, into: Map<string, string[]>): void {
  const name = (
    element.getAttribute('property') ??
    element.getAttribute('name') ??
    element.getAttribute('itemprop')
  )?.toLowerCase();
  const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim();
  if (!name || !content) return;
  const decoded = decodeEntities(content.slice(0, LONGEST));
  const known = into.get(name);
  if (!known) into.set(name, [decoded]);
  else if (known.length < MOST_OF_A_NAME) known.push(decoded);
}
