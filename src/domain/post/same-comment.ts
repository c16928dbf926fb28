/** Tells another element of the comment that is open, or a part of it, from another comment. */
import type { Found } from './found.ts';
import { isNamed } from './new-found.ts';
import type { Frame, Walk } from './scan-state.ts';
import type { CommentRoles } from './thread/comment-roles.ts';

export const LISTS = new Set(['ol', 'ul', 'dl']);
/** The number of a comment in its id; wpDiscuz writes that of the answered one behind it, TypePad writes it in hexadecimal digits. */
const NUMBER = /\d+(?=_\d+$)|(?:\d+|6a[\da-f]{8,})$/i;

/** What `NUMBER` finds, told without it for nearly all ids: digits at the end, after anything but `_` or a hexadecimal digit. */
function numberIn(id: string): string | undefined {
  let start = id.length;
  while (start > 0 && isDigit(id.charCodeAt(start - 1))) start--;
  const before = id.charCodeAt(start - 1) | 0x20;
  const isPlain = start < id.length ? before !== 0x7f && !(before >= 0x61 && before <= 0x66) : id === '';
  if (!isPlain) return NUMBER.exec(id)?.[0];
  return start < id.length ? id.slice(start) : undefined;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * Inside a comment: is this a part of it, though its classes speak of a comment? What is called a comment's text is no
 * other comment, whatever its id: `comment-content comment`, `#div-comment-5.comment-body`.
 */
export function isPart(walk: Walk, frame: Frame, id: string, roles: CommentRoles): boolean {
  const item = walk.found[frame.item];
  if (!item || roles.body === 0) return false;
  const number = numberIn(id);
  if (roles.item === 0 || number === undefined) {
    if (number !== undefined && hasNumber(item.id, number)) item.otherIds = [...(item.otherIds ?? []), id];
    return true;
  }
  return false;
}

/** Is this the comment that is open already, by another of its elements? */
export function isSame(
  walk: Walk,
  frame: Frame,
  element: Element,
  id: string,
  classes: string,
  sure: boolean,
): boolean {
  const item = walk.found[frame.item];
  if (!item) return false;
  const number = numberIn(id);
  const same = number !== undefined && hasOrGets(item, number, frame, walk, element);
  if (frame.merged === walk.level && !same && isSibling(item, id, classes)) {
    // Two of them: the outer element is no comment but the place where they stand.
    if (item.inner) {
      item.element = item.inner;
      item.id = item.inner.id;
      item.named = isNamed(item.id);
      item.inner = null;
      item.otherIds = null;
    }
    frame.item = item.parent;
    frame.own = false;
    walk.lastAt[walk.level] = -1;
    return false;
  }
  const bare = !item.author && !item.time && !item.body;
  if (!same && (!bare || listBetween(walk, frame, element))) return false;
  if (bare && !same && frame.merged === 0) frame.merged = walk.level;
  if (same ? frame.merged === 0 : true) item.inner = element;
  if (sure) item.sure = true;
  if (id !== '') item.otherIds = [...(item.otherIds ?? []), id];
  return true;
}

/** Does the open comment have this number? Where it has none yet, it gets the first that stands in it. */
function hasOrGets(item: Found, number: string, frame: Frame, walk: Walk, element: Element): boolean {
  const known = numberIn(item.id);
  if (known === number || item.otherIds?.some((id) => hasNumber(id, number))) return true;
  const bare = !item.author && !item.time && !item.body;
  const isNumbered = known !== undefined || item.otherIds?.some((id) => numberIn(id) !== undefined);
  return !bare && !isNumbered && !listBetween(walk, frame, element);
}

function hasNumber(id: string, number: string): boolean {
  return numberIn(id) === number;
}

function isSibling(item: Found, id: string, classes: string): boolean {
  if (numberIn(id) !== undefined && item.inner && numberIn(item.inner.id) !== undefined) return true;
  return item.inner !== null && kindOf(item.inner.getAttribute('class') ?? '') === kindOf(classes);
}

function kindOf(classes: string): string {
  return classes.replace(/\d+|\b(?:odd|even|alt|first|last)\b/g, '').trim();
}

function listBetween(walk: Walk, frame: Frame, element: Element): boolean {
  let at = element.parentElement;
  for (let level = walk.level - 1; at && level > frame.level; level--) {
    if (LISTS.has(at.localName)) return true;
    at = at.parentElement;
  }
  return false;
}
