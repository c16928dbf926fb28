/** The short lines of a comment, each with the place that it has in the comments' template. */
import { remembered } from '../../text/remembered.ts';
import { collapse } from '../../text/white-space.ts';
import type { Found } from '../found.ts';
import { mayHoldDate, readTime } from '../read-time.ts';
import { isSaidAgo } from '../said-ago.ts';
import { commentRoles } from './comment-roles.ts';
import { holdsText } from './comment-text.ts';
import { machineTime, titleTime } from './read-part.ts';

/** A place in the template that printed the comments: below a comment, by tags and classes. */
export interface Place {
  /** Null for the comment itself. */
  readonly around: Place | null;
  /** By tag and classes, without numbers and what alternates. */
  readonly inside: Map<string, Place>;
}

/** An element with little text. */
export interface Line {
  readonly element: Element;
  /** The same in every comment that one template printed. */
  readonly place: Place;
  /** Elements between the comment and this one. */
  readonly depth: number;
  /** Its words, or the time for machines. */
  readonly text: string;
  /** There is a date in it. */
  readonly dated: boolean;
  /** Stands in a paragraph, list or quotation without a class: what people write is made of these. */
  readonly inText: boolean;
  /** No element that names stand in by themselves: a paragraph without a class, or one that holds blocks. */
  readonly loose: boolean;
}

/** An element that may be a line, and is looked at when that is asked. */
export interface Spot {
  readonly element: Element;
  readonly place: Place;
  readonly depth: number;
  readonly inText: boolean;
  readonly classes: string;
  /** `undefined` until somebody asked, null for no line. */
  line: Line | null | undefined;
}

/** Lines of these places alone are looked for; where there is no such thing, all lines are, and new places are learned. */
export interface Wanted {
  readonly places: ReadonlySet<Place>;
  /** Those places and all around them: nothing else is gone into. */
  readonly ways: ReadonlySet<Place>;
}

/** What is looked for in one comment. */
interface Search {
  readonly found: Found;
  /** Elements of other comments, which may stand in this one. */
  readonly others: ReadonlySet<Element>;
  readonly wanted: Wanted | null;
  readonly spots: Spot[];
}

const LONGEST = 120;
const LONGEST_DAY = 40;
/** A comment's head and foot lie near its ends; a long comment is not searched through. */
const MOST = 80;
const DEEPEST = 12;
const CLOSED = new Set('script style noscript template svg iframe form input textarea select nav'.split(' '));
const TEXT = new Set('p blockquote li pre ul ol em i code q'.split(' '));
const BLOCKS = new Set('p div section article ul ol dl blockquote pre table'.split(' '));

export function newPlace(around: Place | null = null): Place {
  return { around, inside: new Map() };
}

export function wantedPlaces(places: Iterable<Place>): Wanted {
  const wanted = new Set(places);
  const ways = new Set<Place>();
  for (const one of wanted) for (let at: Place | null = one; at && !ways.has(at); at = at.around) ways.add(at);
  return { places: wanted, ways };
}

/**
 * Where lines of `found` are, or may be, in document order; those of other comments in it are theirs.
 * @param template the comments' places, to which those of this comment are added where all lines are wanted
 */
export function spotsOf(found: Found, others: ReadonlySet<Element>, template: Place, wanted: Wanted | null): Spot[] {
  const search: Search = { found, others, wanted, spots: [] };
  addLines(search, found.element, template, 0, false);
  const second = found.second && placeIn(template, 'second half', wanted);
  if (found.second && second) addLines(search, found.second, second, 0, false);
  return search.spots;
}

/** True where another comment lies in `parent`. */
function addLines(search: Search, parent: Element, around: Place, depth: number, inText: boolean): boolean {
  const { found, others, wanted, spots } = search;
  let holdsOthers = false;
  for (let element = parent.firstElementChild; element; element = element.nextElementSibling) {
    if (others.size > 0 && others.has(element) && element !== found.inner) {
      holdsOthers = true;
      continue;
    }
    const tag = element.localName;
    const classes = element.getAttribute('class') ?? element.getAttribute('old-class') ?? '';
    if (CLOSED.has(tag) || isNone(classes) || spots.length > MOST) continue;
    const place = placeIn(around, classes === '' ? tag : `${tag}.${plain(classes)}`, wanted);
    if (!place) continue;
    const at = spots.length;
    const text = inText || (TEXT.has(tag) && classes === '') || element === found.body;
    if (depth < DEEPEST && addLines(search, element, place, depth + 1, text)) holdsOthers = true;
    else if (!wanted || wanted.places.has(place)) {
      const spot: Spot = { element, place, depth, inText: text, classes, line: undefined };
      // Where all lines are wanted, what is none does not count.
      if (wanted || lineAt(spot)) spots.splice(at, 0, spot);
    }
  }
  return holdsOthers;
}

/** Null where nothing that is wanted can stand there. */
function placeIn(around: Place, name: string, wanted: Wanted | null): Place | null {
  let place = around.inside.get(name);
  if (wanted) return place && wanted.ways.has(place) ? place : null;
  if (!place) {
    place = newPlace(around);
    around.inside.set(name, place);
  }
  return place;
}

/** Classes without what tells one comment from the next. */
const plain = remembered((classes) => classes.replace(/\d+|\b(?:odd|even|alt)\b/g, ''));

function isNone(classes: string): boolean {
  if (classes === '') return false;
  const roles = commentRoles(classes);
  return (roles.skip === 2 && !roles.meta) || roles.reply || roles.replies || roles.outside;
}

/** What stands there, null where it is no line. */
export function lineAt(spot: Spot): Line | null {
  if (spot.line === undefined) spot.line = readLine(spot);
  return spot.line;
}

function readLine({ element, place, depth, inText, classes }: Spot): Line | null {
  const whole = element.textContent ?? '';
  if (whole.length > 3 * LONGEST) return null;
  const text = collapse(whole);
  if (text === '' || text.length > LONGEST || holdsText(element)) return null;
  const loose = (classes === '' && TEXT.has(element.localName)) || holdsBlocks(element);
  const ago = isSaidAgo(text);
  const said = ago || (mayHoldDate(text) && readTime(text, 'day-first') !== null);
  const machine = element.localName === 'time' ? machineTime(element) : titleOf(element, text, ago, said);
  const dated = said || machine !== null;
  return { element, place, depth, text: machine ?? text, dated, inText, loose };
}

/** A time told from now, or a day without its year, may have the whole date in a title. */
function titleOf(element: Element, text: string, ago: boolean, said: boolean): string | null {
  return ago || (!said && text.length < LONGEST_DAY && /\d/.test(text)) ? titleTime(element) : null;
}

function holdsBlocks(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (BLOCKS.has(child.localName)) return true;
  return false;
}
