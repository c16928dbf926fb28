/** The short lines of a comment, each with the place that it has in the comments' template. */
import type { Found } from '../found.ts';
import { mayHoldDate, readTime } from '../read-time.ts';
import { isSaidAgo } from '../said-ago.ts';
import { commentRoles } from './comment-roles.ts';
import { holdsText } from './comment-text.ts';
import { collapse } from './plain-body.ts';
import { machineTime } from './read-part.ts';

/** An element with little text. */
export interface Line {
  readonly element: Element;
  /** Tags and classes from the comment down to it: the same in every comment that one template printed. */
  readonly path: string;
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

const LONGEST = 120;
/** A comment's head and foot lie near its ends; a long comment is not searched through. */
const MOST = 80;
const DEEPEST = 12;
const CLOSED = new Set('script style noscript template svg iframe form input textarea select nav'.split(' '));
const TEXT = new Set('p blockquote li pre ul ol em i code q'.split(' '));
const BLOCKS = new Set('p div section article ul ol dl blockquote pre table'.split(' '));

/** Lines of `found` in document order; those of other comments in it are theirs. */
export function linesOf(found: Found, others: ReadonlySet<Element>): Line[] {
  const lines: Line[] = [];
  const root = found.element;
  addLines(root, '', 0, false, found, others, lines);
  if (found.second) addLines(found.second, 'dd', 0, false, found, others, lines);
  return lines;
}

/** True where another comment lies in `parent`. */
function addLines(
  parent: Element,
  path: string,
  depth: number,
  inText: boolean,
  found: Found,
  others: ReadonlySet<Element>,
  lines: Line[],
): boolean {
  let holdsOthers = false;
  for (let element = parent.firstElementChild; element; element = element.nextElementSibling) {
    if (others.has(element) && element !== found.inner) {
      holdsOthers = true;
      continue;
    }
    const tag = element.localName;
    const classes = element.getAttribute('class') ?? element.getAttribute('old-class') ?? '';
    if (CLOSED.has(tag) || isNone(classes) || lines.length > MOST) continue;
    const place = `${path}>${tag}.${classes.replace(/\d+|\b(?:odd|even|alt)\b/g, '')}`;
    const at = lines.length;
    const text = inText || (TEXT.has(tag) && classes === '') || element === found.body;
    if (depth < DEEPEST && addLines(element, place, depth + 1, text, found, others, lines)) holdsOthers = true;
    else {
      const line = lineOf(element, place, depth, text, classes);
      if (line) lines.splice(at, 0, line);
    }
  }
  return holdsOthers;
}

function isNone(classes: string): boolean {
  if (classes === '') return false;
  const roles = commentRoles(classes);
  return roles.skip === 2 || roles.reply || roles.replies || roles.outside;
}

function lineOf(element: Element, path: string, depth: number, inText: boolean, classes: string): Line | null {
  const whole = element.textContent ?? '';
  if (whole.length > 3 * LONGEST) return null;
  const text = collapse(whole);
  if (text === '' || text.length > LONGEST || holdsText(element)) return null;
  const loose =
    (classes === '' && TEXT.has(element.localName)) ||
    [...element.children].some((child) => BLOCKS.has(child.localName));
  const machine = element.localName === 'time' ? machineTime(element) : null;
  const dated = machine !== null || (mayHoldDate(text) && readTime(text, 'day-first') !== null) || isSaidAgo(text);
  return { element, path, depth, text: machine ?? text, dated, inText, loose };
}
