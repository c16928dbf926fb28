/** Comments that no class, id or attribute marks: repeated elements in which somebody says something at some time. */
import { remembered } from '../text/remembered.ts';
import { textOf } from '../text/text-of.ts';
import type { Seen } from './found.ts';
import { readTime } from './read-time.ts';
import { saysDate } from './said-ago.ts';
import { commentRoles } from './thread/comment-roles.ts';
import { isAnswerLabel, threadHeading } from './thread/comment-words.ts';
import { headLineIn } from './thread/head-line.ts';
import { type Pairs, pairsIn, saysWho } from './unmarked-pairs.ts';

const ITEMS = new Set(['li', 'div', 'article', 'tr', 'section', 'dt', 'blockquote', 'table', 'fieldset', 'p']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'b', 'strong', 'legend', 'summary']);
/** A heading may be one by its class alone. */
const HEADING_CLASS = /title|head|comment|caption|count|total|label/i;
const LISTS = new Set(['ul', 'ol', 'dl', 'tbody', 'table']);
const SHORTEST = 20;
/** A heading stands in a box of its own, or two: how far up what it stands above is looked for. */
const CLIMBS = 3;
/** What is said is longer than a name or a count; at least one says as much. */
const SAYS_SOMETHING = 12;

/** Where comments may stand: indices of the outline. `stated`: how many the page says there are, null where it does not. */
interface Zone {
  readonly from: number;
  readonly to: number;
  readonly stated: number | null;
}

export interface Unmarked {
  /** The elements that must be comments. */
  readonly items: ReadonlySet<Element>;
  /** Where each of them is a half alone, the other halves, in the same order; else empty. */
  readonly seconds: ReadonlySet<Element>;
  /** Those halves say who wrote, not what. */
  readonly isHeadBelow: boolean;
}

/** What must be comments; nothing where nothing repeats, or what repeats is nothing that people say. */
export function findUnmarked(outline: readonly Seen[]): Unmarked {
  for (const zone of zonesIn(outline)) {
    const items = itemsIn(outline, zone);
    const [first] = items;
    // What only says who wrote and when may be a half, and what was said the other.
    const pairs = !first || saysWho(first) ? pairsIn(outline, zone.from, zone.to, shapeOf) : null;
    if (pairs) return inPairs(pairs);
    if (first) return { items, seconds: NONE, isHeadBelow: false };
  }
  return { items: findAnswerable(outline), seconds: NONE, isHeadBelow: false };
}
const NONE: ReadonlySet<Element> = new Set();

function inPairs({ seconds, isHeadBelow }: Pairs): Unmarked {
  return { items: new Set(seconds.keys()), seconds: new Set(seconds.values()), isHeadBelow };
}

/** What looked like one comment may be the place of several. Null where it is not. */
export function findWithin(element: Element, outline: readonly Seen[]): Unmarked | null {
  const seen = outline.find((one) => one.element === element);
  if (!seen) return null;
  const pairs = pairsIn(outline, seen.index + 1, seen.end, shapeOf);
  if (pairs) return inPairs(pairs);
  const items = itemsIn(outline, { from: seen.index + 1, to: seen.end, stated: null });
  // What people write is made of paragraphs.
  const areOwn = [...items].every(({ localName }) => localName !== 'p' && localName !== 'blockquote');
  return items.size > 1 && areOwn ? { items, seconds: NONE, isHeadBelow: false } : null;
}

/** Places that are called "comments" by class or id, or that stand below such a heading. */
function* zonesIn(outline: readonly Seen[]): Generator<Zone> {
  for (const seen of outline) {
    if (isZone(seen)) yield { from: seen.index + 1, to: seen.end, stated: null };
    const stated = statedBy(seen);
    if (stated === null || stated === 0) continue;
    let holder = outline[seen.parent];
    for (let climb = 0; climb < CLIMBS; climb++) {
      const to = holder ? holder.end : outline.length - 1;
      yield { from: seen.end + 1, to, stated: stated === true ? null : stated };
      if (!holder) break;
      holder = outline[holder.parent];
    }
  }
}

function isZone({ element, classes, id, tag }: Seen): boolean {
  return (
    tag !== 'a' &&
    tag !== 'span' &&
    (((tag === 'section' || tag === 'div') && threadHeading(element.getAttribute('aria-label') ?? '') !== null) ||
      (classes !== '' && commentRoles(classes).zone) ||
      (id !== '' && commentRoles(id).zone))
  );
}

function statedBy({ element, tag, classes, id, index, end }: Seen): number | true | null {
  const may = HEADINGS.has(tag) || ((classes !== '' || id !== '') && HEADING_CLASS.test(`${classes} ${id}`));
  if (!may || end - index > 6) return null;
  const text = element.textContent ?? '';
  return threadHeading(text) ?? (tag === 'b' ? threadHeading(element.parentElement?.textContent ?? '') : null);
}

/** The outermost elements that repeat and talk, and those like them inside. */
function itemsIn(outline: readonly Seen[], zone: Zone): ReadonlySet<Element> {
  const items = new Set<Element>();
  let shape = '';
  for (const group of groupsIn(outline, zone)) {
    const first = group[0];
    if (!first) continue;
    const kind = shapeOf(first);
    if (shape !== '' && shape !== kind) continue;
    const like = group.filter((seen) => seen.tag === 'li' || shapeOf(seen) === kind);
    const talking = like.filter((seen) => talks(outline, seen));
    // One alone may be anything, but where the page says that there is one; of several, most have to look like comments.
    const enough = shape === kind || zone.stated === 1 || isAnswered(outline, talking) ? 1 : 2;
    if (talking.length < enough || talking.length < like.length * 0.6) continue;
    if (shape === '' && !talking.some((seen) => saysMuch(seen.element))) continue;
    shape = kind;
    for (const { element } of talking) items.add(element);
  }
  return items;
}

/** Elements of one tag under one parent, or of one class anywhere; outermost first. */
function groupsIn(outline: readonly Seen[], { from, to }: Zone): Seen[][] {
  const groups = new Map<string, Seen[]>();
  for (let index = from; index <= to; index++) {
    const seen = outline[index];
    if (!seen || !(ITEMS.has(seen.tag) || seen.tag.includes('-'))) continue;
    const kind = shapeOf(seen);
    const keys = [`${seen.parent} ${seen.tag}`];
    // Answers may stand elsewhere, in boxes of their own.
    if (!kind.endsWith(' ')) keys.push(kind);
    for (const key of keys) {
      const group = groups.get(key);
      if (group) group.push(seen);
      else groups.set(key, [seen]);
    }
  }
  return [...groups.values()].sort((one, other) => (one[0]?.level ?? 0) - (other[0]?.level ?? 0));
}

/** Tag and classes, without those that count or alternate. */
function shapeOf({ tag, classes }: Seen): string {
  return `${tag} ${plain(classes)}`;
}

const COUNTS = /^(?:odd|even|alt|first|last|.*\d)$/;
const plain = remembered((classes) =>
  classes
    .split(/\s+/)
    .filter((token) => token !== '' && !COUNTS.test(token))
    .join(' '),
);

/** One alone, but with another like it inside. */
function isAnswered(outline: readonly Seen[], [seen]: readonly Seen[]): boolean {
  if (!seen) return false;
  const kind = shapeOf(seen);
  if (kind.endsWith(' ') && seen.tag !== 'li') return false;
  for (let index = seen.index + 1; index <= seen.end; index++) {
    const inner = outline[index];
    if (inner && shapeOf(inner) === kind && ITEMS.has(inner.tag) && talks(outline, inner)) return true;
  }
  return false;
}

/** Is there a time in it, and more than that, and is it no teaser of another page? */
function talks(outline: readonly Seen[], seen: Seen): boolean {
  const text = (seen.element.textContent ?? '').trim();
  if (text.length < SHORTEST) return false;
  if (HEADLINES.has(seen.tag) && leadsElsewhere(seen.element)) return false;
  let dated = seen.tag === 'time' || saysDate(text);
  for (let index = seen.index + 1; index <= seen.end; index++) {
    const line = outline[index];
    if (!line) continue;
    if (HEADLINES.has(line.tag) && leadsElsewhere(line.element)) return false;
    dated ||= isDated(line.element, line.tag);
  }
  return dated || headLineIn(textOf(seen.element)) !== null;
}

const HEADLINES = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function isDated(element: Element, tag: string): boolean {
  return (
    tag === 'time' || saysDate((element.textContent ?? '').trim()) || saysDate(element.getAttribute('title') ?? '')
  );
}

/** A linked headline: of another post. */
function leadsElsewhere(heading: Element): boolean {
  const link = heading.getElementsByTagName('a')[0] ?? heading.closest('a');
  const href = link?.getAttribute('href') ?? '';
  return /\S\s+\S+\s+\S/.test(link?.textContent ?? '') && href !== '' && !/#|comment/i.test(href);
}

/** Besides links and dates, is there a line that is more than a name? */
function saysMuch(element: Element): boolean {
  const said = element.localName === 'dt' ? (element.nextElementSibling ?? element) : element;
  return textOf(said, (inner) => inner.localName === 'a' || inner.localName === 'time')
    .split('\n')
    .some((line) => line.length >= SAYS_SOMETHING && !/^\d/.test(line) && !readTime(line, 'day-first'));
}

/** Nothing calls them comments, but each can be answered. */
function findAnswerable(outline: readonly Seen[]): ReadonlySet<Element> {
  const items = new Set<Element>();
  const root = outline[0]?.element.ownerDocument.body;
  if (!root) return items;
  const controls = [...root.querySelectorAll('button, a, [role="button"]')].filter((element) =>
    isAnswerLabel((element.textContent ?? '').trim()),
  );
  if (controls.length < 2) return items;
  const holds = new Map<Element, number>();
  for (const control of controls) {
    for (let at: Element | null = control; at && at !== root; at = at.parentElement)
      holds.set(at, (holds.get(at) ?? 0) + 1);
  }
  for (const control of controls) {
    let at = control;
    while (holds.get(at.parentElement ?? root) === 1 && !LISTS.has(at.parentElement?.localName ?? ''))
      at = at.parentElement ?? at;
    // Its own control beside the answers to it: the comment is what holds both.
    const item = [at, at.parentElement, before(at)].find((one) => one && one !== root && isItem(one));
    if (item) items.add(item);
  }
  return items.size >= 2 && [...items].some(saysMuch) ? items : new Set();
}

/** What stands before a control that is in no comment: the comment, where it can be one. */
function before(control: Element): Element | null {
  let element = control.previousElementSibling;
  while (element && (element.localName === 'br' || element.localName === 'hr'))
    element = element.previousElementSibling;
  return element && ITEMS.has(element.localName) ? element : null;
}

/** An element with a time in it and more. */
function isItem(element: Element): boolean {
  if ((element.textContent ?? '').trim().length < SHORTEST) return false;
  if (element.querySelector('time')) return true;
  for (const inner of element.getElementsByTagName('*')) if (isDated(inner, inner.localName)) return true;
  return false;
}
