/** Where the article's text stands: by label where the page labels it, checked against where the text really is. */
import { isInside, type Seen } from '../found.ts';
import type { Layer } from '../reading.ts';
import { bodyLabel } from './body-label.ts';

export interface Body {
  readonly seen: Seen;
  readonly layer: Layer;
  /** Characters of text in it. */
  readonly size: number;
}

const TEXT_TAGS = new Set('p pre blockquote h2 h3 h4 h5 h6 li dd td figcaption'.split(' '));
const HOLDERS = new Set('div section article td center main span font'.split(' '));
/** An ideograph says about as much as three letters. */
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const EACH_IDEOGRAPH = new RegExp(IDEOGRAPHS, 'g');
const LEAST = 60;

/** The element that holds the article's text, or null where there is no text to speak of. */
export function findBody(outline: readonly Seen[]): Body | null {
  const sizes = measure(outline);
  const densest = findDensest(outline, sizes);
  if (!densest) return null;
  const most = sizes[densest.index] ?? 0;
  let best: { seen: Seen; label: number; size: number } | null = null;
  for (const seen of outline) {
    const size = sizes[seen.index] ?? 0;
    if (size < most * 0.4) continue;
    const label = bodyLabel(seen);
    if (label < 2) continue;
    const nested = best !== null && isInside(best.seen, seen);
    // Of two labels inside each other, the inner one, unless it leaves text out.
    const better =
      !best ||
      (nested
        ? label >= 2 && size >= best.size * 0.85
        : label > best.label || (label === best.label && size > best.size * 1.5));
    if (better) best = { seen, label, size };
  }
  if (best)
    return {
      seen: widened(outline, sizes, best.seen),
      layer: best.label === 5 ? 'metadata' : best.label >= 3 ? 'platform' : 'structure',
      size: best.size,
    };
  return { seen: densest, layer: 'structure', size: most };
}

/** A text in several elements alike, with advertisements between them, is what their parent holds. */
function widened(outline: readonly Seen[], sizes: readonly number[], seen: Seen): Seen {
  const parent = outline[seen.parent];
  return parent && parent.tag !== 'tr' && !parent.holdsComments && hasTwin(outline, sizes, seen) ? parent : seen;
}

function hasTwin(outline: readonly Seen[], sizes: readonly number[], seen: Seen): boolean {
  const parent = outline[seen.parent];
  if (!parent || seen.tag === 'article' || seen.classes === '') return false;
  for (let index = parent.index + 1; index <= parent.end; ) {
    const child = outline[index];
    if (!child) break;
    const alike = child !== seen && child.tag === seen.tag && child.classes === seen.classes;
    if (alike && (sizes[index] ?? 0) > LEAST) return true;
    index = child.end + 1;
  }
  return false;
}

/** Characters of article-like text in every element, by index: of its own and of all inside it. */
function measure(outline: readonly Seen[]): number[] {
  const sizes: number[] = outline.map(() => 0);
  for (let index = 0; index < outline.length; index++) {
    const seen = outline[index];
    if (!seen) continue;
    if ((seen.isOut && seen.tag !== 'section') || seen.isAside || seen.isBox) {
      if (seen.end - seen.index < outline.length * 0.7) {
        index = seen.end;
        continue;
      }
    }
    const own = TEXT_TAGS.has(seen.tag) ? lengthOf(seen) : HOLDERS.has(seen.tag) ? looseLength(seen) : 0;
    if (own === 0) continue;
    sizes[index] = (sizes[index] ?? 0) + own;
    if (
      TEXT_TAGS.has(seen.tag) &&
      seen.tag !== 'li' &&
      seen.tag !== 'td' &&
      seen.tag !== 'blockquote' &&
      seen.tag !== 'dd'
    )
      index = seen.end;
  }
  for (let index = outline.length - 1; index >= 0; index--) {
    const seen = outline[index];
    if (seen && seen.parent >= 0) sizes[seen.parent] = (sizes[seen.parent] ?? 0) + (sizes[index] ?? 0);
  }
  return sizes;
}

/** Short lines count little, and lines that are links do not count: menus and lists of posts are made of those. */
function lengthOf(seen: Seen): number {
  const { element, tag } = seen;
  if (tag === 'li' || tag === 'td' || tag === 'dd' || tag === 'blockquote') return looseLength(seen);
  const text = element.textContent ?? '';
  const size = weigh(text);
  if (size < 25) return 0;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += weigh(link.textContent ?? '');
  return linked > size * 0.7 ? 0 : size;
}

function weigh(text: string): number {
  const size = text.trim().length;
  return size === 0 || !IDEOGRAPHS.test(text) ? size : size + 2 * (text.match(EACH_IDEOGRAPH)?.length ?? 0);
}

/** Text that stands in the element itself or in inline markup right in it. */
function looseLength({ element, holdsComments }: Pick<Seen, 'element' | 'holdsComments'>): number {
  let size = 0;
  // A thread may have thousands of children; text beside them stands at its head.
  let left = holdsComments ? 200 : Number.POSITIVE_INFINITY;
  for (let node = element.firstChild; node && left-- > 0; node = node.nextSibling) {
    if (node.nodeType === 3) size += weigh((node as Text).data);
    else if (node.nodeType === 1 && /^(?:em|i|b|strong|font|u|q|code|mark)$/.test((node as Element).localName)) {
      size += weigh(node.textContent ?? '');
    }
  }
  return size < LEAST ? 0 : size;
}

/** From the body downwards, always into the child that holds most of the text, as long as one does. */
function findDensest(outline: readonly Seen[], sizes: readonly number[]): Seen | null {
  let at: Seen | null = null;
  let size = 0;
  for (const seen of outline) if (seen.parent < 0) size += sizes[seen.index] ?? 0;
  if (size < LEAST) return null;
  for (;;) {
    const from: number = at ? at.index + 1 : 0;
    const to: number = at ? at.end : outline.length - 1;
    let next: Seen | null = null;
    for (let index = from; index <= to; ) {
      const child: Seen | undefined = outline[index];
      if (!child) break;
      if ((sizes[child.index] ?? 0) > (next ? (sizes[next.index] ?? 0) : 0)) next = child;
      index = child.end + 1;
    }
    const share: number = next ? (sizes[next.index] ?? 0) / size : 0;
    // In the tables of old pages, a cell is a column.
    const isText = next !== null && TEXT_TAGS.has(next.tag) && (next.tag !== 'td' || next.end - next.index < 3);
    if (!next || (at && share < 0.66) || isText || (at && hasTwin(outline, sizes, next))) break;
    at = next;
    size = sizes[next.index] ?? 0;
  }
  return at ?? outline[0] ?? null;
}
