/** The text of a comment read in passing, where it is what nearly all comments are: paragraphs with little markup. */
import { textOf } from '../../text/text-of.ts';
import { collapse, hasOddSpaceInLines } from '../../text/white-space.ts';
import type { Found } from '../found.ts';
import { isDatedLine } from '../said-ago.ts';
import { commentRoles } from './comment-roles.ts';
import { isNoTextInBody } from './no-text.ts';

/** What text is made of: nothing in these can be another part of the comment. */
const PLAIN = new Set(
  'p br a em strong b i u s q span del ins code pre blockquote ul ol img small sub sup h1 h2 h3 h4 h5 h6 hr wbr kbd abbr figure'.split(
    ' ',
  ),
);

/** Inline elements whose text is simply theirs. */
const INLINE = new Set('a em strong b i u s q del ins small sub sup abbr kbd span code img wbr'.split(' '));

/**
 * True where `body` holds nothing but text, so that the pass need not look inside. Its text is put into `item.text`
 * where it is words and paragraphs of words, exactly as `textOf` would give it; else it is left to `textOf`.
 */
export function readPlainBody(item: Found, body: Element): boolean {
  const lines: string[] = [];
  let line = '';
  let simple = true;
  let isFirst = true;
  for (let node = body.firstChild; node; node = node.nextSibling) {
    const { nodeType } = node;
    if (nodeType === 3) {
      line += (node as Text).data;
      continue;
    }
    if (nodeType !== 1) continue;
    const element = node as Element;
    const tag = element.localName;
    const part = PLAIN.has(tag) ? partOf(item, element, tag) : 'other';
    if (part === 'other') {
      // Without words, nothing can be read in what follows.
      if (isFirst || hasWordsFrom(node)) return false;
      break;
    }
    isFirst = false;
    if (part === 'no text' || !simple) continue;
    if (tag === 'p' || tag === 'br') {
      if (line !== '') addLine(lines, line);
      line = '';
      if (tag === 'p') addParagraph(lines, element);
    } else if (isSimple(element, tag)) line += element.textContent ?? '';
    else simple = false;
  }
  if (line !== '') addLine(lines, line);
  item.text = simple ? joined(lines) : null;
  return true;
}

function partOf(item: Found, child: Element, tag: string): 'text' | 'no text' | 'other' {
  const classes = child.className;
  if (classes === '') return 'text';
  if (typeof classes !== 'string') return 'other';
  const roles = commentRoles(classes);
  if (roles.held) item.held = true;
  if (roles.meta && isDatedLine(child)) return 'other';
  if (roles.author > 0 || roles.time > 0 || roles.item > 0 || roles.replies) return 'other';
  const none = roles.skip > 0 || roles.reply || roles.outside || roles.held || roles.permalink || roles.heading;
  return none && !INLINE.has(tag) ? 'no text' : 'text';
}

function hasWordsFrom(first: Node): boolean {
  for (let node: Node | null = first; node; node = node.nextSibling) {
    if (node.nodeType !== 8 && /\S/.test(node.textContent ?? '')) return true;
  }
  return false;
}

/** Words, `br`s and simple inline elements; a paragraph with anything more is left to `textOf`. */
function addParagraph(lines: string[], paragraph: Element): void {
  if (!paragraph.firstElementChild) {
    addLine(lines, paragraph.textContent ?? '');
    return;
  }
  const before = lines.length;
  let line = '';
  for (let node = paragraph.firstChild; node; node = node.nextSibling) {
    const { nodeType } = node;
    if (nodeType === 3) line += (node as Text).data;
    else if (nodeType === 1) {
      const tag = (node as Element).localName;
      if (tag === 'br') {
        addLine(lines, line);
        line = '';
      } else if (isSimple(node as Element, tag)) line += node.textContent ?? '';
      else {
        lines.length = before;
        for (const one of textOf(paragraph, isNoTextInBody).split('\n')) addLine(lines, one);
        return;
      }
    }
  }
  addLine(lines, line);
}

function isSimple(element: Element, tag: string): boolean {
  return INLINE.has(tag) && !element.firstElementChild && element.className === '';
}

/** Adds a line without white space at its ends; what is inside is looked at once for all lines. */
function addLine(lines: string[], line: string): void {
  const trimmed = line.trim();
  if (trimmed !== '') lines.push(trimmed.includes('\n') ? collapse(trimmed) : trimmed);
}

function joined(lines: readonly string[]): string {
  const text = lines.length === 1 ? (lines[0] ?? '') : lines.join('\n');
  return hasOddSpaceInLines(text) ? lines.map(collapse).join('\n') : text;
}

/** The words of a line, with a space where an element begins or ends: "Ann" and "May 1" may stand in two of them. */
export function spacedText(element: Element, longest: number, skip?: (inner: Element) => boolean): string {
  if (!element.firstElementChild) return collapse(element.textContent ?? '');
  if ((element.textContent ?? '').length > 2 * longest) return '';
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) text += skip?.(node as Element) ? ' ' : ` ${spacedText(node as Element, longest, skip)} `;
    else if (node.nodeType === 3) text += (node as Text).data;
  }
  return collapse(text);
}
