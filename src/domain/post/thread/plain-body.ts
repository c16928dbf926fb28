/** The text of a comment read in passing, where it is what nearly all comments are: paragraphs with little markup. */
import { textOf } from '../../text/text-of.ts';
import type { Found } from '../found.ts';
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
 * where it is paragraphs alone, exactly as `textOf` would give it; else it is left to `textOf`.
 *
 * Only elements are looked at: every text node that is touched costs an object. What stands between the elements is
 * known from the whole text.
 */
export function readPlainBody(item: Found, body: Element): boolean {
  const all = body.textContent ?? '';
  let text: string | null = '';
  /** How far in `all` the children so far reach. */
  let at = 0;
  for (let child = body.firstElementChild; child; child = child.nextElementSibling) {
    const tag = child.localName;
    if (!PLAIN.has(tag)) return false;
    const part = partOf(item, child);
    if (part === 'other') return false;
    if (text === null) continue;
    const own = child.textContent ?? '';
    const from = own === '' ? at : all.indexOf(own, at);
    if (tag !== 'p' || !isBlank(all, at, from)) {
      // Line breaks, lists, links beside paragraphs: `textOf` knows them all.
      if (part !== 'no text' || own !== '') text = null;
      continue;
    }
    at = from + own.length;
    if (part === 'text') {
      const line = child.firstElementChild ? inlineText(child, own) : collapse(own);
      if (text === '') item.opening = text = line;
      else if (line !== '') text += `\n${line}`;
    }
    // No more words: whatever elements follow, nothing can be read in them.
    if (isBlank(all, at, all.length)) break;
  }
  if (text !== null && !isBlank(all, at, all.length)) text = at === 0 ? collapse(all) : null;
  item.text = text;
  return true;
}

function partOf(item: Found, child: Element): 'text' | 'no text' | 'other' {
  const classes = child.className;
  if (classes === '') return 'text';
  const roles = commentRoles(classes);
  if (roles.held) item.held = true;
  if (roles.author > 0 || roles.time > 0 || roles.item > 0 || roles.replies) return 'other';
  const none = roles.skip > 0 || roles.reply || roles.outside || roles.held || roles.permalink || roles.heading;
  return none && !INLINE.has(child.localName) ? 'no text' : 'text';
}

function isBlank(text: string, from: number, to: number): boolean {
  if (to <= from) return to === from;
  return to - from === 1 ? text.charCodeAt(from) <= 32 : text.slice(from, to).trim() === '';
}

/** White space as `textOf` collapses it. */
export function collapse(text: string): string {
  const trimmed = text.trim();
  return /[^\S ]| {2}/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** A paragraph of text, `br`s and plain inline elements; anything more is left to `textOf`. `all`: its whole text. */
function inlineText(paragraph: Element, all: string): string {
  let breaks = false;
  for (let child = paragraph.firstElementChild; child; child = child.nextElementSibling) {
    const tag = child.localName;
    if (tag === 'br') breaks = true;
    else if (!INLINE.has(tag) || child.firstElementChild || child.className !== '')
      return textOf(paragraph, isNoTextInBody);
  }
  return breaks ? withBreaks(paragraph) : collapse(all);
}

/** The text of inline nodes, a line feed for each run of `br`s. */
function withBreaks(paragraph: Element): string {
  let text = '';
  let line = '';
  for (let node = paragraph.firstChild; node; node = node.nextSibling) {
    if ((node as Element).localName === 'br') {
      text = addLine(text, line);
      line = '';
    } else if (node.nodeType === 1 || node.nodeType === 3) {
      line += node.textContent ?? '';
    }
  }
  return addLine(text, line);
}

function addLine(text: string, line: string): string {
  const collapsed = collapse(line);
  if (collapsed === '') return text;
  return text === '' ? collapsed : `${text}\n${collapsed}`;
}
