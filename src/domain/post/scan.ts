/** The one pass over the page. No recursion: pages nest as deep as they like. Few calls into the DOM: they are what it costs. */

import type { Found, Scan, Seen } from './found.ts';
import { newFound } from './new-found.ts';
import { isPart, isSame, LISTS } from './same-comment.ts';
import type { Frame, Walk } from './scan-state.ts';
import { type Tag, tagOf } from './scan-tags.ts';
import { type CommentRoles, commentRoles, NO_ROLES } from './thread/comment-roles.ts';
import { isToFill } from './thread/no-text.ts';
import { ENOUGH, readPart } from './thread/read-part.ts';

const COMMENT_ID =
  /^(?:li-|div-|article-)?(?:comment|kommentar|commentaire|comentario|comentari|cmt|koment)[-_]?(?:\d+|6a[\da-f]{8,})$/i;
/** In a list of comments, an element with a number of its own is one of them. */
const NUMBERED_ID =
  /^(?![a-z_-]*(?:comments|inner|body|content|text|avatar|author|icon|form|respond|children|action|share|like|vote|rating|link|menu))(?:[a-z_-]{0,24}\d{2,}|(?:c|comment|cmt|post|msg|r|t)[-_]?\d)$/i;
/** An id that links to a comment, by a letter and its number. */
const SHORT_ID = /^(?:c|cmt|comm|msg|r)[-_]?\d+$/i;
const COMMENT_TYPE = /(?:^|[/:#])(?:User)?Comments?$/;
/** In flat lists, a comment may be called an answer. */
const ANSWER_CLASS =
  /(?:^|[\s_-])(?:reply|answer|child|nested|sub|response|antwort|reponse|respuesta|resposta|risposta|otvet)(?:\s|$)/i;
const NONE: ReadonlySet<Element> = new Set();
const OUTSIDE_ID = /^(?:respond|commentform|comment-form|recentcomments|recent-comments.*|comment-respond)$/i;
const PING_LIST = /^(?:trackback|pingback|ping)s?[-_]?list$/i;

/** What is known before: from an earlier pass, or from the site's rule. */
export interface Known {
  /** No comments, though they look like it. */
  readonly rejected?: ReadonlySet<Element>;
  /** Comments, though nothing says so. */
  readonly forced?: ReadonlySet<Element>;
  /** After each of those, the other half of the comment. */
  readonly seconds?: ReadonlySet<Element>;
  /** That half says who wrote, not what. */
  readonly isHeadBelow?: boolean;
  /** The comments, and nothing else is one. */
  readonly only?: ReadonlySet<Element> | null;
  /** Walked into, whatever they are called. */
  readonly around?: ReadonlySet<Element>;
}

/**
 * Reads the tree under `root` once.
 * `oldClasses`: classes stand in `old-class`, as archive.today keeps them.
 */
export function scan(root: Element, oldClasses: boolean, known: Known = {}): Scan {
  const walk: Walk = {
    root,
    outline: [],
    found: [],
    frames: [],
    top: -1,
    path: [],
    open: [root],
    told: { time: new Map(), microdata: new Map(), dated: new Map(), withoutId: new Map() },
    lastAt: [-1, -1],
    rejected: known.rejected ?? NONE,
    forced: known.forced ?? NONE,
    seconds: known.seconds ?? NONE,
    isHeadBelow: known.isHeadBelow ?? false,
    only: known.only ?? null,
    around: known.around ?? NONE,
    oldClasses,
    level: 1,
    zone: 0,
    byRole: false,
    pings: 0,
    depth: 0,
    depthLevel: 0,
  };
  let element = root.firstElementChild;
  while (element) {
    const child = enter(walk, element) ? element.firstElementChild : null;
    if (child) {
      walk.open[walk.level] = element;
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
  let at: Element | undefined = element;
  while (at) {
    const next: Element | null = at.nextElementSibling;
    if (next) return next;
    walk.level--;
    if (walk.level === 0) return null;
    at = walk.open[walk.level];
  }
  return null;
}

/** Looks at one element; true where the pass goes on inside. */
function enter(walk: Walk, element: Element): boolean {
  const { level } = walk;
  while (walk.top >= 0 && (walk.frames[walk.top]?.level ?? 0) >= level) walk.top--;
  const frame = walk.top >= 0 ? walk.frames[walk.top] : undefined;
  if (walk.zone >= level) walk.zone = 0;
  if (walk.pings >= level) walk.pings = 0;
  if (walk.depthLevel >= level) walk.depth = walk.depthLevel = 0;
  const tag = element.localName;
  const inside = frame !== undefined && frame.item >= 0;
  const open = walk.around.size > 0 && walk.around.has(element);
  const kind = tagOf(tag);
  if (kind.closed && !open) {
    if (tag === 'button' && frame?.own) readButton(walk, frame, element);
    if (!inside && tag === 'script') note(walk, element, tag, '');
    return false;
  }
  const classes = classesOf(walk, element);
  const named = kind.custom ? `${tag} ${classes}` : classes;
  const roles = named === '' ? NO_ROLES : commentRoles(named);
  if (!open && !walk.only?.has(element) && (roles.outside || (inside && tag === 'form' && isToFill(element))))
    return false;
  if (frame?.own) return enterOwn(walk, frame, element, tag, kind, classes, roles) || open;
  if (openItem(walk, frame, element, tag, kind, classes, roles)) return true;
  if (roles.replies || (LISTS.has(tag) && walk.open[level - 1]?.localName === 'li')) {
    // Answers stand after the comment, in the item of the list that holds both.
    const before = walk.lastAt[level] ?? -1;
    if (before >= 0) openFrame(walk, before, false);
  }
  if (roles.depth > 0) {
    walk.depth = roles.depth;
    walk.depthLevel = level;
  }
  if (!inside) return note(walk, element, tag, classes, roles);
  return true;
}

/** Services put the name into a button that opens a profile. */
function readButton(walk: Walk, frame: Frame, element: Element): void {
  const classes = classesOf(walk, element);
  const roles = commentRoles(classes);
  const item = walk.found[frame.item];
  if (item && roles.author > 0) readPart(item, element, 'span', classes, roles, walk.level, walk.told);
}

function openFrame(walk: Walk, item: number, own: boolean): void {
  walk.top++;
  const frame = walk.frames[walk.top];
  if (!frame) {
    walk.frames.push({ level: walk.level, item, own, merged: 0 });
    return;
  }
  frame.level = walk.level;
  frame.item = item;
  frame.own = own;
  frame.merged = 0;
}

function classesOf(walk: Walk, element: Element): string {
  const classes = element.className;
  if (typeof classes !== 'string') return '';
  return classes === '' && walk.oldClasses ? (element.getAttribute('old-class') ?? '') : classes;
}

/** A form answers for its `id` with the field of that name, in browsers at least. */
function idIn(element: Element): string {
  const id: unknown = element.id;
  return typeof id === 'string' ? id : (element.getAttribute('id') ?? '');
}

/** Asked of the first elements of a class only. */
function hasNoId({ told }: Walk, element: Element, classes: string): boolean {
  const known = classes === '' ? 0 : (told.withoutId.get(classes) ?? 0);
  if (known >= ENOUGH) return true;
  const has = idIn(element) !== '';
  if (classes !== '') told.withoutId.set(classes, has ? Number.NEGATIVE_INFINITY : known + 1);
  return !has;
}

/** Inside a comment: one of its parts, an answer, or a place of answers. */
function enterOwn(
  walk: Walk,
  frame: Frame,
  element: Element,
  tag: string,
  kind: Tag,
  classes: string,
  roles: CommentRoles,
): boolean {
  if (openItem(walk, frame, element, tag, kind, classes, roles)) return true;
  const item = walk.found[frame.item];
  if (!item) return true;
  if (roles.replies || (roles.reply && holdsMore(element))) {
    openFrame(walk, frame.item, false);
    return true;
  }
  return readPart(item, element, tag, classes, roles, walk.level, walk.told);
}

/** `reply` is a button's wrapper in most systems; where it holds more than a link, it holds answers. */
function holdsMore(element: Element): boolean {
  const first = element.firstElementChild;
  return first !== null && (LISTS.has(first.localName) || tagOf(first.localName).whole);
}

/** Opens a comment where `element` is one, or knows it as the one that is open already. */
function openItem(
  walk: Walk,
  frame: Frame | undefined,
  element: Element,
  tag: string,
  kind: Tag,
  classes: string,
  roles: CommentRoles,
): boolean {
  if (walk.only) return openTold(walk, frame, element, tag, classes, roles);
  const isForced = walk.forced.size > 0 && walk.forced.has(element);
  if (walk.seconds.size > 0 && walk.seconds.has(element) && takeSecond(walk, element)) return true;
  if (!isForced && !kind.whole && !kind.custom) return false;
  if (tag === 'dd' && takeSecond(walk, element)) return true;
  // Most elements in a comment: nothing about them says "comment".
  const isPlain =
    frame?.own === true && roles.item === 0 && walk.pings === 0 && tag !== 'dt' && !isForced && !walk.byRole;
  if (isPlain && hasNoId(walk, element, classes)) return false;
  const id = idIn(element);
  if (frame?.own && isPart(walk, frame, id, roles)) return false;
  const strength = isForced ? 1 : strengthOf(walk, element, tag, id, roles);
  if (strength === 0 || (walk.rejected.size > 0 && walk.rejected.has(element))) return false;
  const isOther = isForced || (walk.byRole && frame?.own === true && hasRole(walk.found[frame.item]?.element));
  if (frame?.own && !isOther && isSame(walk, frame, element, id, classes, strength === 2)) return true;
  begin(walk, frame, element, tag, classes, roles, strength === 2, isForced);
  return true;
}

/** The site says which elements are comments. */
function openTold(
  walk: Walk,
  frame: Frame | undefined,
  element: Element,
  tag: string,
  classes: string,
  roles: CommentRoles,
): boolean {
  if (!walk.only?.has(element)) return tag === 'dd' && takeSecond(walk, element);
  begin(walk, frame, element, tag, classes, roles, true, false).told = true;
  return true;
}

function begin(
  walk: Walk,
  frame: Frame | undefined,
  element: Element,
  tag: string,
  classes: string,
  roles: CommentRoles,
  sure: boolean,
  isForced: boolean,
): Found {
  if (!frame || frame.item < 0) noteHolders(walk);
  walk.lastAt[walk.level] = walk.found.length;
  openFrame(walk, walk.found.length, true);
  const holder = walk.open[walk.level - 1] ?? null;
  const item = newFound(element, tag, idIn(element), roles, sure, frame?.item ?? -1, holder, walk.level, isForced);
  item.microdata = isMicrodata(walk, element, classes);
  if (item.depth === 0) item.depth = ANSWER_CLASS.test(classes) ? 1 : walk.depth;
  if (walk.pings > 0 && item.kind === 'comment') item.kind = 'trackback';
  walk.found.push(item);
  if (roles.author > 0 && tag === 'dt') readPart(item, element, tag, classes, roles, walk.level, walk.told);
  return item;
}

/** The elements around a comment are known not to be short lines. */
function noteHolders(walk: Walk): void {
  for (let level = walk.level - 1; level > 0; level--) {
    const holder = walk.path[level];
    if (!holder || holder.holdsComments) return;
    holder.holdsComments = true;
  }
}

function strengthOf(walk: Walk, element: Element, tag: string, id: string, roles: CommentRoles): 0 | 1 | 2 {
  if (roles.item === 2) return tag === 'td' || tag === 'table' ? 1 : 2;
  if (id !== '') {
    if (COMMENT_ID.test(id)) return 2;
    if (walk.zone > 0 && !roles.zone && roles.body === 0 && NUMBERED_ID.test(id)) return 1;
    // Each of them may be called `post`, or, as all of them together are elsewhere, `comments`.
    if ((roles.zone ? walk.zone === 0 : walk.zone > 0 && roles.body === 1) && SHORT_ID.test(id)) return 1;
  }
  if (walk.pings > 0 && (tag === 'li' || tag === 'dt')) return 1;
  // A list of definitions with authors for terms: Blogger's first comments.
  if (tag === 'dt' && roles.author > 0 && walk.zone > 0) return 1;
  if (roles.item > 0 || (walk.top >= 0 && !walk.byRole)) return roles.item;
  // ARIA 1.3 has a role for it.
  if (hasRole(element)) walk.byRole = true;
  if (walk.byRole) return hasRole(element) ? 2 : 0;
  const type = element.getAttribute('itemtype') ?? element.getAttribute('typeof');
  return type !== null && COMMENT_TYPE.test(type) ? 2 : 0;
}

function hasRole(element: Element | undefined): boolean {
  return element?.getAttribute('role') === 'comment';
}

/** A `dd` right after the `dt` of a comment is its second half, with its answers; so is what is known to be one. */
function takeSecond(walk: Walk, element: Element): boolean {
  const index = walk.lastAt[walk.level] ?? -1;
  const item = walk.found[index];
  if (!item || (item.tag !== 'dt' && !walk.seconds.has(element))) return false;
  openFrame(walk, index, true);
  item.second ??= element;
  if (walk.isHeadBelow && item.isForced) item.body ??= item.element;
  return true;
}

/** Are the parts named by microdata? The same classes mean the same template: the first element tells for all. */
function isMicrodata({ told }: Walk, element: Element, classes: string): boolean {
  let known = told.microdata.get(classes);
  if (known === undefined) {
    known = element.hasAttribute('itemtype') || element.hasAttribute('typeof');
    told.microdata.set(classes, known);
  }
  return known;
}

/** Writes an element of no comment into the outline; false where it is known to hold none of what is looked for. */
function note(walk: Walk, element: Element, tag: string, classes: string, roles: CommentRoles = NO_ROLES): boolean {
  const id = idIn(element);
  if (OUTSIDE_ID.test(id) && !walk.around.has(element)) return false;
  const seen: Seen = {
    element,
    tag,
    classes,
    id,
    property: element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '',
    level: walk.level,
    index: walk.outline.length,
    parent: walk.path[walk.level - 1]?.index ?? -1,
    end: walk.outline.length,
    holdsComments: false,
    isAside: false,
    isOut: false,
    isBox: false,
    inBox: false,
    owner: -1,
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
