/** Makes a rule out of an element that the reader pointed at: selectors that hold for the site's other pages too. */
import { createKin, type Kin } from './kin.ts';
import { select } from './select.ts';
import type { ArticlePlace, CommentPlaces } from './site.ts';
import { stableNames } from './stable-names.ts';
import { sureSelectors, uniqueSelector, weakSelectors } from './unique-selector.ts';

/** How many of the elements that a selector finds are looked at. */
const SAMPLE = 200;

/** Exactly `element`. `root`: the document's body; `oldClasses`: see `select`. */
export function articleRule(root: Element, element: Element, oldClasses = false): ArticlePlace {
  return { body: uniqueSelector(root, element, oldClasses) };
}

/** `item`, which is one comment as a whole, and all others of its kind. */
export function commentRule(root: Element, item: Element, oldClasses = false): CommentPlaces {
  const kin = createKin(root);
  const candidates = [...new Set([...byName(item), ...byPlace(root, item, kin, oldClasses)])];
  let best = rank(root, item, candidates, kin, oldClasses);
  if (!best || best.cost > 0) {
    // What else is found lacks something that comments have.
    const refined = candidates.flatMap((css) => partsOf(item).map((part) => `${css}:has(> ${part})`));
    const second = rank(root, item, refined, kin, oldClasses);
    if (second && (!best || second.cost < best.cost)) best = second;
  }
  return { item: best?.css ?? uniqueSelector(root, item, oldClasses) };
}

interface Ranked {
  readonly css: string;
  /** Of its kind and not found, or found and not of its kind. */
  readonly cost: number;
  readonly found: number;
}

/** The candidate that finds the item's kind best; then the one that finds more; then the first. */
function rank(
  root: Element,
  item: Element,
  candidates: readonly string[],
  kin: Kin,
  oldClasses: boolean,
): Ranked | null {
  let best: Ranked | null = null;
  for (const css of candidates) {
    const all = select(root, css, oldClasses);
    const found = new Set(all);
    if (!found.has(item)) continue;
    const missed = siblingsOf(item, kin).filter((one) => !found.has(one)).length;
    const wrong = all.slice(0, SAMPLE).filter((one) => !isAlike(one, item, kin)).length;
    const next = { css, cost: missed + wrong, found: all.length };
    if (!best || next.cost < best.cost || (next.cost === best.cost && next.found > best.found)) best = next;
  }
  return best;
}

/** Of the item's kind: those that have its names, and where it has none, those beside it. */
function siblingsOf(item: Element, { kinOf }: Kin): readonly Element[] {
  const kin = kinOf(item);
  const own = tellingNames(item).length > 0 ? kin : kin.filter((one) => one.parentElement === item.parentElement);
  return own.slice(0, SAMPLE);
}

function isAlike(one: Element, item: Element, { kinOf, isDated }: Kin): boolean {
  if (one === item) return true;
  if (one.localName !== item.localName || (one.textContent ?? '').trim() === '') return false;
  if (isDated(item) !== isDated(one)) return false;
  if (kinOf(item).includes(one)) return true;
  const names = tellingNames(item);
  // Answers may have a class more, or one less.
  if (tellingNames(one).some((name) => names.includes(name))) return true;
  // Members and guests, side by side.
  return (names.length === 0 || one.parentElement === item.parentElement) && sharesParts(one, item);
}

function tellingNames(element: Element): string[] {
  return stableNames(element).flatMap(({ css, worth }) => (worth >= 2 ? [css] : []));
}

function sharesParts(one: Element, item: Element): boolean {
  const [a, b] = [one, item].map(({ children }) => new Set([...children].map(({ localName }) => localName)));
  if (!a || !b || b.size === 0) return true;
  return [...b].some((tag) => a.has(tag));
}

function byName(item: Element): string[] {
  const own = [...sureSelectors(item), ...weakSelectors(item)];
  const held = ['data-comment-id', 'data-commentid', 'data-comment', 'data-reply-id', 'data-message-id', 'data-id']
    .filter((name) => item.hasAttribute(name))
    .map((name) => `${item.localName}[${name}]`);
  const type = item.getAttribute('itemtype') ?? item.getAttribute('typeof');
  if (type && /Comment\W*$/.test(type))
    held.push(`${item.localName}[${item.hasAttribute('itemtype') ? 'itemtype' : 'typeof'}$="Comment"]`);
  return [
    ...own.filter((css) => !css.startsWith('#')),
    ...held,
    ...(item.localName.includes('-') ? [item.localName] : []),
  ];
}

/** By what stands around all of its kind. */
function byPlace(root: Element, item: Element, kin: Kin, oldClasses: boolean): string[] {
  const siblings = siblingsOf(item, kin);
  const holders: Element[] = [];
  for (let at = item.parentElement; at && at !== root; at = at.parentElement) holders.push(at);
  const shared = holders.filter((holder) => siblings.every((one) => holder.contains(one)));
  // Nested answers stand in lists of their own: the outermost list of comments is what holds all.
  const named = shared.find((holder) => stableNames(holder).some(({ worth }) => worth >= 2));
  const places = [...new Set([named, shared[0]])].filter((holder) => holder !== undefined);
  const tag = item.localName;
  const own = [
    tag,
    ...sureSelectors(item)
      .slice(0, 2)
      .filter((css) => !css.startsWith('#')),
  ];
  return places.flatMap((holder) => {
    const place = uniqueSelector(root, holder, oldClasses);
    return own.flatMap((css) => [`${place} > ${css}`, `${place} ${css}`]);
  });
}

/** Direct parts of the item, the dated ones first: they are what a comment cannot be without. */
function partsOf(item: Element): string[] {
  const parts = [...item.children].flatMap((part) => [...sureSelectors(part).slice(0, 1), part.localName]);
  return [...new Set(parts)].filter((css) => !css.startsWith('#')).slice(0, 8);
}
