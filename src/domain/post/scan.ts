/** The one pass over the page. No recursion: pages nest as deep as they like. Few calls into the DOM: they are what it costs. */

import type { Found, Scan, Seen } from './found.ts';
import { type CommentRoles, commentRoles, NO_ROLES } from './thread/comment-roles.ts';
import { readPart } from './thread/read-part.ts';

/** No comment and no article stands in these. */
const CLOSED = new Set(
  'script style noscript template svg math iframe object select textarea canvas video audio head button input form-comment'.split(
    ' ',
  ),
);
/** Elements that can be a comment: a class `comment` on a link means a link to the comments. */
const WHOLE = new Set('li dt dd article div section tr td table details'.split(' '));
const LISTS = new Set(['ol', 'ul', 'dl']);
const COMMENT_ID =
  /^(?:li-|div-|article-)?(?:comment|kommentar|commentaire|comentario|comentari|cmt|koment)[-_]?(?:\d+|6a[\da-f]{8,})$/i;
/** In a list of comments, an element with a number of its own is one of them. */
const NUMBERED_ID = /^[a-z_-]{0,24}\d{2,}$/i;
const NUMBER = /(?:\d+|6a[\da-f]{8,})$/i;
const OUTSIDE_ID = /^(?:respond|commentform|comment-form|recentcomments|recent-comments.*|comment-respond)$/i;
const PING_LIST = /^(?:trackback|pingback|ping)s?[-_]?list$/i;

interface Frame {
  readonly level: number;
  /** What comments inside belong to: index, -1 for none. */
  item: number;
  /** The comment's own parts stand here; false where only answers to it do. */
  own: boolean;
  /** Level of an inner element that was taken for the same comment, 0 where none was. */
  merged: number;
}

interface Walk {
  readonly root: Element;
  readonly outline: Seen[];
  readonly found: Found[];
  readonly frames: Frame[];
  /** The open elements of the outline, by level. */
  readonly path: Seen[];
  /** The last comment that began at each level under the same parent, -1 for none. */
  readonly lastAt: number[];
  readonly rejected: ReadonlySet<Element>;
  readonly oldClasses: boolean;
  level: number;
  /** Level of the list or section of comments that is open, 0 for none. */
  zone: number;
  pings: number;
}

/**
 * Reads the tree under `root` once.
 * `oldClasses`: classes stand in `old-class`, as archive.today keeps them.
 * `rejected`: elements that looked like comments in an earlier pass and are not.
 */
export function scan(root: Element, oldClasses: boolean, rejected: ReadonlySet<Element>): Scan {
  const walk: Walk = {
    root,
    outline: [],
    found: [],
    frames: [],
    path: [],
    lastAt: [-1, -1],
    rejected,
    oldClasses,
    level: 1,
    zone: 0,
    pings: 0,
  };
  let element = root.firstElementChild;
  while (element) {
    const child = enter(walk, element) ? element.firstElementChild : null;
    if (child) {
      element = child;
      walk.level++;
      walk.lastAt[walk.level] = -1;
    } else {
      element = after(walk, element);
    }
  }
  closeOutline(walk.outline);
  return { outline: walk.outline, found: walk.found };
}

/** The next element in document order that does not lie in `element`. */
function after(walk: Walk, element: Element): Element | null {
  let at: Element | null = element;
  while (at && at !== walk.root) {
    const next: Element | null = at.nextElementSibling;
    if (next) return next;
    at = at.parentElement;
    walk.level--;
  }
  return null;
}

/** Looks at one element; true where the pass goes on inside. */
function enter(walk: Walk, element: Element): boolean {
  const { level, frames } = walk;
  let frame = frames[frames.length - 1];
  while (frame && frame.level >= level) {
    frames.pop();
    frame = frames[frames.length - 1];
  }
  if (walk.zone >= level) walk.zone = 0;
  if (walk.pings >= level) walk.pings = 0;
  const tag = element.localName;
  const inside = frame !== undefined && frame.item >= 0;
  if (CLOSED.has(tag)) {
    if (!inside && tag === 'script') note(walk, element, tag, '');
    return false;
  }
  const classes = classesOf(walk, element);
  const roles = classes === '' ? NO_ROLES : commentRoles(classes);
  if (roles.outside || (inside && tag === 'form')) return false;
  if (frame?.own) return enterOwn(walk, frame, element, tag, classes, roles);
  if (openItem(walk, frame, element, tag, classes, roles)) return true;
  if (roles.replies) {
    const before = walk.lastAt[level] ?? -1;
    if (before >= 0) frames.push({ level, item: before, own: false, merged: 0 });
  }
  if (!inside) return note(walk, element, tag, classes, roles);
  return true;
}

function classesOf(walk: Walk, element: Element): string {
  const classes = element.className;
  if (typeof classes !== 'string') return '';
  return classes === '' && walk.oldClasses ? (element.getAttribute('old-class') ?? '') : classes;
}

/** Inside a comment: one of its parts, an answer, or a place of answers. */
function enterOwn(
  walk: Walk,
  frame: Frame,
  element: Element,
  tag: string,
  classes: string,
  roles: CommentRoles,
): boolean {
  if (openItem(walk, frame, element, tag, classes, roles)) return true;
  const item = walk.found[frame.item];
  if (!item) return true;
  if (roles.replies || (roles.reply && holdsMore(element))) {
    walk.frames.push({ level: walk.level, item: frame.item, own: false, merged: 0 });
    return true;
  }
  return readPart(item, element, tag, roles, walk.level);
}

/** `reply` is a button's wrapper in most systems; where it holds more than a link, it holds answers. */
function holdsMore(element: Element): boolean {
  const first = element.firstElementChild;
  return first !== null && (LISTS.has(first.localName) || WHOLE.has(first.localName));
}

/** Opens a comment where `element` is one, or knows it as the one that is open already. */
function openItem(
  walk: Walk,
  frame: Frame | undefined,
  element: Element,
  tag: string,
  classes: string,
  roles: CommentRoles,
): boolean {
  if (!WHOLE.has(tag)) return false;
  if (tag === 'dd' && takeSecond(walk, element)) return true;
  const { id } = element;
  const strength = strengthOf(walk, tag, id, roles);
  if (strength === 0 || walk.rejected.has(element)) return false;
  if (frame?.own && isSame(walk, frame, element, id, classes)) return true;
  walk.lastAt[walk.level] = walk.found.length;
  walk.frames.push({ level: walk.level, item: walk.found.length, own: true, merged: 0 });
  const item = newFound(element, tag, roles, strength === 2, frame?.item ?? -1, walk.level);
  if (id) item.ids.push(id);
  if (walk.pings > 0 && item.kind === 'comment') item.kind = 'trackback';
  walk.found.push(item);
  if (roles.author > 0 && tag === 'dt') readPart(item, element, tag, roles, walk.level);
  return true;
}

function strengthOf(walk: Walk, tag: string, id: string, roles: CommentRoles): 0 | 1 | 2 {
  if (roles.item === 2) return tag === 'td' || tag === 'table' ? 1 : 2;
  if (id !== '') {
    if (COMMENT_ID.test(id)) return 2;
    if (walk.zone > 0 && !roles.zone && NUMBERED_ID.test(id)) return 1;
  }
  if (walk.pings > 0 && (tag === 'li' || tag === 'dt')) return 1;
  // A list of definitions with authors for terms: Blogger's first comments.
  if (tag === 'dt' && roles.author > 0 && walk.zone > 0) return 1;
  return roles.item;
}

/** A `dd` right after the `dt` of a comment is its second half, with its answers. */
function takeSecond(walk: Walk, element: Element): boolean {
  const index = walk.lastAt[walk.level] ?? -1;
  const item = walk.found[index];
  if (item?.tag !== 'dt') return false;
  walk.frames.push({ level: walk.level, item: index, own: true, merged: 0 });
  if (!item.second) {
    item.second = element;
    return true;
  }
  return true;
}

/** Is this the comment that is open already, by another of its elements? */
function isSame(walk: Walk, frame: Frame, element: Element, id: string, classes: string): boolean {
  const item = walk.found[frame.item];
  if (!item) return false;
  const number = NUMBER.exec(id)?.[0];
  const same = number !== undefined && item.ids.some((known) => NUMBER.exec(known)?.[0] === number);
  if (frame.merged === walk.level && !same && isSibling(item, id, classes)) {
    // Two of them: the outer element is no comment but the place where they stand.
    if (item.inner) item.element = item.inner;
    frame.item = item.parent;
    frame.own = false;
    walk.lastAt[walk.level] = -1;
    return false;
  }
  const bare = !item.author && !item.time && !item.body;
  if (!same && (!bare || listBetween(walk, frame, element))) return false;
  if (bare && !same && frame.merged === 0) frame.merged = walk.level;
  item.inner = element;
  if (id) item.ids.push(id);
  return true;
}

function isSibling(item: Found, id: string, classes: string): boolean {
  if (id !== '' && NUMBER.test(id) && item.inner && NUMBER.test(item.inner.id)) return true;
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

function newFound(
  element: Element,
  tag: string,
  roles: CommentRoles,
  sure: boolean,
  parent: number,
  level: number,
): Found {
  return {
    element,
    inner: null,
    second: null,
    tag,
    ids: [],
    sure,
    parent,
    kind: roles.kind,
    byArticleAuthor: roles.byArticleAuthor,
    held: roles.held,
    depth: roles.depth,
    level,
    author: null,
    authorRank: 0,
    time: null,
    timeRank: 0,
    meta: null,
    permalink: null,
    body: null,
    wrap: null,
    bodyLevel: 0,
    bodySure: false,
    microdata: element.hasAttribute('itemtype') || element.hasAttribute('typeof'),
  };
}

/** Writes an element of no comment into the outline; false where it is known to hold none of what is looked for. */
function note(walk: Walk, element: Element, tag: string, classes: string, roles: CommentRoles = NO_ROLES): boolean {
  const { id } = element;
  if (OUTSIDE_ID.test(id)) return false;
  const seen: Seen = {
    element,
    tag,
    classes,
    id,
    level: walk.level,
    index: walk.outline.length,
    parent: walk.path[walk.level - 1]?.index ?? -1,
    end: walk.outline.length,
  };
  walk.path[walk.level] = seen;
  walk.outline.push(seen);
  if (PING_LIST.test(id) || (classes !== '' && classes.split(' ').some((token) => PING_LIST.test(token)))) {
    walk.pings ||= walk.level;
  }
  if (walk.zone === 0 && (roles.zone || (id !== '' && commentRoles(id).zone))) walk.zone = walk.level;
  return true;
}

function closeOutline(outline: readonly Seen[]): void {
  for (let index = outline.length - 1; index >= 0; index--) {
    const seen = outline[index];
    const parent = seen && outline[seen.parent];
    if (parent && seen.end > parent.end) parent.end = seen.end;
  }
}
