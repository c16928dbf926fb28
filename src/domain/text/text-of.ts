/** The one definition of "the text" of a part of a page, and the way between its offsets and places in the document. */
import { hasOddSpace } from './white-space.ts';

/** An element for which this is true is left out with all that is in it. */
export type Skip = (element: Element) => boolean;

/** A text node and what it gives to the text: UTF-16 offsets, `end` exclusive. Nodes that give nothing have no piece. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A text and, in document order, what it is made of. Between pieces stand only separators: a space or a line feed. */
export interface Pieces {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** No separator, a space, a line feed: the strongest one seen since the last character is written before the next. */
type Separator = 0 | 1 | 2;
const SEPARATORS = ['', ' ', '\n'] as const;

interface Gathered {
  text: string;
  separator: Separator;
  readonly pieces: Piece[] | null;
}

type Role = 'break' | 'out' | 'pre';
/** What stands on lines of its own by HTML's rendering rules (html.spec.whatwg.org, 15.3), and what is no text at all. */
const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries({
    break:
      'address article aside blockquote br caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p section summary table tbody td tfoot th thead tr ul',
    out: 'button canvas datalist head iframe math noscript object script select style svg template textarea title',
    pre: 'pre listing xmp',
  } as const).flatMap(([role, names]) => names.split(' ').map((name) => [name, role as Role] as const)),
);

/**
 * The text of `root`: white space of every kind (no-break spaces too) collapsed to one space, a line feed for each `br`
 * and between blocks (and for each line of `pre`), never two of them, nothing at either end. Depends on structure
 * alone, so it is the same in every browser, in jsdom, and whatever the style sheets do.
 */
export function textOf(root: Element, skip?: Skip): string {
  const into: Gathered = { text: '', separator: 0, pieces: null };
  gather(into, root, skip);
  return into.text;
}

/** As `textOf` of each root, joined by one line feed, with its pieces. Costs more: only where places are needed. */
export function piecesOf(roots: readonly Element[], skip?: Skip): Pieces {
  const pieces: Piece[] = [];
  let text = '';
  roots.forEach((root, index) => {
    if (index > 0) text += '\n';
    const own: Gathered = { text: '', separator: 0, pieces: [] };
    gather(own, root, skip);
    for (const { node, start, end } of own.pieces ?? []) {
      pieces.push({ node, start: text.length + start, end: text.length + end });
    }
    text += own.text;
  });
  return { text, pieces };
}

/** One pass in document order, without recursion: pages nest as deep as they like. */
function gather(into: Gathered, root: Element, skip: Skip | undefined): void {
  let preformatted = ROLES.get(root.localName) === 'pre' ? 1 : 0;
  let node: Node | null = root.firstChild;
  while (node) {
    let inside: Node | null = null;
    if (node.nodeType === 3) {
      take(into, node as Text, preformatted > 0);
    } else if (node.nodeType === 1) {
      const role = ROLES.get((node as Element).localName);
      if (role !== 'out' && !skip?.(node as Element)) {
        if (role) into.separator = 2;
        inside = node.firstChild;
        if (inside && role === 'pre') preformatted++;
      }
    }
    if (inside) {
      node = inside;
      continue;
    }
    while (!node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return;
      const role = ROLES.get((node as Element).localName);
      if (role) into.separator = 2;
      if (role === 'pre') preformatted--;
    }
    node = node.nextSibling;
  }
}

/** Adds what a text node gives. */
function take(into: Gathered, node: Text, preformatted: boolean): void {
  const { data } = node;
  const text = collapse(data, preformatted);
  if (text === '') {
    if (data !== '') into.separator = Math.max(into.separator, separatorIn(data, preformatted)) as Separator;
    return;
  }
  if (isSpace(data, 0)) {
    const before = preformatted ? (/^\s*/.exec(data)?.[0] ?? '') : ' ';
    into.separator = Math.max(into.separator, separatorIn(before, preformatted)) as Separator;
  }
  if (into.text !== '') into.text += SEPARATORS[into.separator];
  const start = into.text.length;
  into.text += text;
  into.pieces?.push({ node, start, end: start + text.length });
  into.separator = 0;
  if (isSpace(data, data.length - 1)) {
    const after = preformatted ? (/\s*$/.exec(data)?.[0] ?? '') : ' ';
    into.separator = separatorIn(after, preformatted);
  }
}

function separatorIn(space: string, preformatted: boolean): Separator {
  return preformatted && space.includes('\n') ? 2 : 1;
}

/** Every run of white space inside becomes one character, those at the ends none: `rawOffset` counts on it. */
function collapse(data: string, preformatted: boolean): string {
  const trimmed = data.trim();
  if (!hasOddSpace(trimmed)) return trimmed;
  if (!preformatted) return trimmed.replace(/\s+/g, ' ');
  return trimmed.replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));
}

function isSpace(data: string, at: number): boolean {
  const code = data.charCodeAt(at);
  // Nearly every character is decided by the first two comparisons.
  if (code > 32 && code < 160) return false;
  return /\s/.test(data.charAt(at));
}

/**
 * The range in the document of the characters from `start` to `end`, or null where no character is.
 * The range lies in text nodes alone, so painting it paints no more than the words.
 */
export function rangeOf({ pieces }: Pieces, start: number, end: number): Range | null {
  const first = pieces[firstIndex(pieces, (piece) => piece.end > start)];
  const last = pieces[firstIndex(pieces, (piece) => piece.start >= end) - 1];
  if (!first || !last || start >= end || first.start >= end || last.end <= start) return null;
  const range = first.node.ownerDocument.createRange();
  const from = rawOffset(first, Math.max(0, start - first.start));
  const to = rawOffset(last, Math.min(end, last.end) - last.start - 1) + 1;
  // The page may have changed the nodes since: never throw for that.
  range.setStart(first.node, Math.min(from, first.node.length));
  range.setEnd(last.node, Math.min(to, last.node.length));
  return range;
}

/** The characters of the text that `range` covers, without white space at either end, or null where it covers none. */
export function offsetsOf({ text, pieces }: Pieces, range: AbstractRange): Offsets | null {
  let start = offsetAt(pieces, range.startContainer, range.startOffset, 'start');
  let end = offsetAt(pieces, range.endContainer, range.endOffset, 'end');
  while (start < end && isSpace(text, start)) start++;
  while (start < end && isSpace(text, end - 1)) end--;
  return start < end ? { start, end } : null;
}

/** Offset of a boundary of a range: as a start, of the next character after it; as an end, behind the last one before. */
function offsetAt(pieces: readonly Piece[], container: Node, offset: number, as: 'start' | 'end'): number {
  const boundary = container.ownerDocument?.createRange();
  boundary?.setStart(container, offset);
  boundary?.collapse(true);
  // First piece that does not lie wholly before the boundary.
  const index = firstIndex(pieces, ({ node }) => (boundary?.comparePoint(node, node.length) ?? 0) >= 0);
  const piece = pieces[index];
  if (piece?.node === container) return piece.start + countTo(piece.node.data, offset, piece.end - piece.start);
  if (as === 'start') return piece?.start ?? Number.POSITIVE_INFINITY;
  return pieces[index - 1]?.end ?? 0;
}

/** Index of the first piece for which `holds` is true, given that it is for all after it; the length where it is for none. */
function firstIndex(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && holds(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Offset in the piece's node of its `count`-th character after collapsing (0 is the first). */
function rawOffset({ node: { data }, start, end }: Piece, count: number): number {
  // Nothing was collapsed: every character stands where it stood.
  if (data.length === end - start) return count;
  let at = 0;
  while (at < data.length && isSpace(data, at)) at++;
  for (let seen = 0; seen < count && at < data.length; seen++) {
    if (!isSpace(data, at++)) continue;
    while (at < data.length && isSpace(data, at)) at++;
  }
  return at;
}

/** How many characters, after collapsing, `data` gives before `offset`; at most `most`. */
function countTo(data: string, offset: number, most: number): number {
  return Math.min(most, collapse(`${data.slice(0, offset)}|`, false).length - 1);
}
