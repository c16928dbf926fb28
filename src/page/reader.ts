/** Reads the page and remembers where everything stands: what is shown, marked and selected is looked up here. */
import { type Places, readPage } from '../domain/post/read-page.ts';
import type { Reading } from '../domain/post/reading.ts';
import type { Site } from '../domain/post/sites/site.ts';
import { describe } from '../domain/text/describe.ts';
import type { Anchor, TextQuote } from '../domain/text/quote.ts';
import { resolve } from '../domain/text/resolve.ts';
import { createSeeds, type Seeds } from '../domain/text/seeds.ts';
import { offsetsOf, type Pieces, piecesOf, rangeOf } from '../domain/text/text-of.ts';
import type { Selected } from '../messages.ts';

export interface Reader {
  /** Reads the page as it stands now. */
  read(): Reading;
  /** The rule of the page's site, from now on; null where there is none. */
  useSite(site: Site | null): void;
  /** What it is read with. */
  site(): Site | null;
  /** Reads the page with another rule and remembers nothing of it. */
  trial(site: Site | null): Reading;
  /** Reads ahead, while the panel's own page still loads: the next `read` has it at once if nothing changed since. */
  readAhead(): void;
  /** What was read last; reads where nothing was, or where the page has replaced what was. */
  current(): { readonly reading: Reading; readonly places: Places };
  /** What was read last, null before the first time. */
  last(): { readonly reading: Reading; readonly places: Places } | null;
  /** The article's text with its places, as it stands now. */
  article(): Pieces;
  /** Where `quote` stands in the article's text, with the words that stand there now, '' and null where it is gone. */
  find(quote: TextQuote, article: Pieces): FoundQuote;
  /** What `range` covers of the article, or of one comment. */
  selected(range: AbstractRange): Selected | null;
}

export interface FoundQuote {
  readonly anchor: Anchor;
  readonly text: string;
  readonly range: Range | null;
}

export function createReader(document: Document): Reader {
  let last: ReturnType<Reader['last']> = null;
  let site: Site | null = null;
  let ahead: { readonly isFresh: () => boolean } | null = null;

  function readAhead(): void {
    read();
    ahead = watchFreshness(document);
  }

  function read(): Reading {
    const fresh = ahead?.isFresh() ? last : null;
    ahead = null;
    if (fresh) return fresh.reading;
    const { reading, places } = readPage(document, document.location.href, site);
    last = { reading, places };
    return reading;
  }

  function useSite(next: Site | null): void {
    if (JSON.stringify(next) === JSON.stringify(site)) return;
    site = next;
    ahead = null;
  }

  function trial(other: Site | null): Reading {
    return readPage(document, document.location.href, other).reading;
  }

  function current() {
    if (!last || !isThere(last.places)) read();
    return last as NonNullable<typeof last>;
  }

  function article(): Pieces {
    return piecesOf(current().places.blocks, current().places.skip);
  }

  function selected(range: AbstractRange): Selected | null {
    const text = article();
    const offsets = offsetsOf(text, range);
    if (offsets) return { quote: describe(text.text, offsets.start, offsets.end), comment: null };
    const { reading, places } = current();
    const index = commentAround(places, range.startContainer);
    const place = places.comments[index];
    const comment = reading.comments[index];
    if (!place || !comment) return null;
    const words = piecesOf([place.body]);
    const inside = offsetsOf(words, range);
    return inside && { quote: describe(words.text, inside.start, inside.end), comment: comment.id };
  }

  return { read, useSite, site: () => site, trial, readAhead, current, last: () => last, article, find, selected };
}

/** Asked once: has anything in the body, or the address, changed since? */
function watchFreshness(document: Document): { readonly isFresh: () => boolean } {
  const address = document.location.href;
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
    observer.disconnect();
  });
  observer.observe(document.body ?? document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const isFresh = () => {
    const pending = observer.takeRecords().length > 0;
    observer.disconnect();
    return !changed && !pending && document.location.href === address;
  };
  return { isFresh };
}

/** What is made for finding passages in a text that was changed, once for each article that is shown. */
const seedsOf = new WeakMap<Pieces, Seeds>();

function find(quote: TextQuote, article: Pieces): FoundQuote {
  const seeds = seedsOf.get(article) ?? createSeeds(article.text);
  seedsOf.set(article, seeds);
  const anchor = resolve(article.text, quote, seeds);
  if (anchor.state === 'gone') return { anchor, text: '', range: null };
  const { start, end } = anchor;
  return { anchor, text: article.text.slice(start, end), range: rangeOf(article, start, end) };
}

/** False where the page has taken out what was read, as applications do when they go to another article. */
function isThere({ blocks, comments }: Places): boolean {
  const first = blocks[0] ?? comments[0]?.head;
  return first?.isConnected ?? true;
}

/** Index of the comment whose text `node` stands in, -1 for none. */
function commentAround({ comments }: Places, node: Node): number {
  const bodies = new Map(comments.map(({ body }, index) => [body as Node, index]));
  for (let at: Node | null = node; at; at = at.parentNode) {
    const index = bodies.get(at);
    if (index !== undefined) return index;
  }
  return -1;
}
