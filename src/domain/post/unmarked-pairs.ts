/** Comments in two halves that no element holds together: who wrote and when, and beside it what was said. */
import { textOf } from '../text/text-of.ts';
import type { Seen } from './found.ts';
import { saysDate } from './said-ago.ts';
import { isControlLabel } from './thread/comment-words.ts';
import { hasName } from './thread/name-beside-date.ts';

const HALVES = new Set(['tr', 'div', 'p', 'table', 'blockquote', 'h3', 'h4', 'h5', 'h6', 'section', 'header', 'li']);
/** Of what stands between the first and the last, so much has to be halves of comments: the rest are buttons and rules. */
const SHARE = 0.6;

export interface Pairs {
  /** The second half of each comment, by the first. */
  readonly seconds: ReadonlyMap<Element, Element>;
  /** Who wrote stands below what was said. */
  readonly isHeadBelow: boolean;
}

/** Null where nothing between `from` and `to` (indices) is written so. */
export function pairsIn(
  outline: readonly Seen[],
  from: number,
  to: number,
  shapeOf: (seen: Seen) => string,
): Pairs | null {
  for (const siblings of siblingsIn(outline, from, to)) {
    const last = siblings.findLastIndex(isHead);
    const isHeadBelow = last === siblings.length - 1;
    // From below, each head comes before what it stands under.
    const pairs = pairsAmong(outline, isHeadBelow ? siblings.toReversed() : siblings, shapeOf);
    if (pairs.size < 2) continue;
    const seconds = isHeadBelow ? new Map([...pairs].map(([head, said]) => [said, head] as const).reverse()) : pairs;
    return { seconds, isHeadBelow };
  }
  return null;
}

function siblingsIn(outline: readonly Seen[], from: number, to: number): Iterable<Seen[]> {
  const byParent = new Map<number, Seen[]>();
  for (let index = from; index <= to; index++) {
    const seen = outline[index];
    if (!seen || !HALVES.has(seen.tag)) continue;
    const siblings = byParent.get(seen.parent);
    if (siblings) siblings.push(seen);
    else byParent.set(seen.parent, [seen]);
  }
  return byParent.values();
}

function pairsAmong(
  outline: readonly Seen[],
  siblings: readonly Seen[],
  shapeOf: (seen: Seen) => string,
): ReadonlyMap<Element, Element> {
  const none = new Map<Element, Element>();
  const pairs = new Map<Element, Element>();
  const first = siblings.findIndex(isHead);
  // Two comments at least.
  if (first < 0 || siblings.length < first + 4) return none;
  let [headShape, secondShape, others] = ['', '', 0];
  for (let at = first; at < siblings.length; at++) {
    const [head, second] = [siblings[at], siblings[at + 1]];
    if (!head) break;
    if (!second || !isHead(head) || isHead(second)) {
      // More of what the last one said: half of a text is worse than none.
      if (pairs.size > 0 && shapeOf(head) === secondShape && saysSomething(head.element)) return none;
      others++;
      continue;
    }
    headShape ||= shapeOf(head);
    secondShape ||= shapeOf(second);
    if (shapeOf(head) !== headShape || shapeOf(second) !== secondShape) return none;
    if (!saysSomething(second.element) || holdsDate(outline, second)) return none;
    pairs.set(head.element, second.element);
    at++;
  }
  // Names and dates over linked headlines are posts of other people.
  const said = [...pairs.values()].filter((element) => textOf(element, ({ localName }) => localName === 'a') !== '');
  const isThread = said.length * 2 >= pairs.size && pairs.size * 2 >= (pairs.size * 2 + others) * SHARE;
  return isThread ? pairs : none;
}

function isHead({ element, holdsComments }: Seen): boolean {
  return !holdsComments && saysWho(element);
}

/** Is it a line that says who wrote and when, and nothing else? */
export function saysWho(element: Element): boolean {
  return saysDate((element.textContent ?? '').trim()) && hasName(element);
}

/** What is whole in itself has a date somewhere: it is no half. */
function holdsDate(outline: readonly Seen[], seen: Seen): boolean {
  for (let index = seen.index + 1; index <= seen.end; index++) {
    const inner = outline[index]?.element;
    if (inner && (inner.localName === 'time' || saysDate((inner.textContent ?? '').trim()))) return true;
  }
  return false;
}

function saysSomething(element: Element): boolean {
  const text = textOf(element, (inner) => inner.localName === 'form');
  return text !== '' && !isControlLabel(text);
}
