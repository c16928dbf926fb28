/** The parts of a comment, met one element at a time: author, time, text, and what is none of them. */
import type { Found } from '../found.ts';
import { readMachineTime, readTime as readTimeIn } from '../read-time.ts';
import { isDatedLine } from '../said-ago.ts';
import { type CommentRoles, NO_ROLES } from './comment-roles.ts';
import { isOnlyFrame } from './comment-text.ts';
import { isHeldNotice } from './held.ts';
import { readPlainBody } from './plain-body.ts';

/** What elements of one class have been seen to have, so that not every one is asked. */
export interface Told {
  /** Do times of this class carry an attribute for machines? */
  readonly time: Map<string, boolean>;
  readonly microdata: Map<string, boolean>;
  /** How many lines of this class had a date in them; never enough once one had none. */
  readonly dated: Map<string, number>;
  /** How many elements of this class, in comments, had no id; never enough once one had one. */
  readonly withoutId: Map<string, number>;
}

/** So many elements of one class tell what all of them are: one template printed them. */
export const ENOUGH = 8;

const COMMENT_LINK =
  /#(?:[a-z]+[-_]?)?(?:comment|c|comm|cmt|id|p|post|reply|msg|forum)?[-_]?\d|[?&](?:showComment|comment(?:_?id)?|replytocom)=|#comment/i;
const ANSWER_LINK = /replytocom|respond|javascript:|reply/i;

/** Takes up what `element` is to the comment; true where the pass goes on inside. */
export function readPart(
  item: Found,
  element: Element,
  tag: string,
  classes: string,
  roles: CommentRoles,
  level: number,
  told: Told,
): boolean {
  const inBody = item.body !== null && item.bodyLevel > 0 && level > item.bodyLevel;
  if (!inBody) item.bodyLevel = 0;
  if (level <= item.linkLevel) item.linkLevel = 0;
  if (roles.held) item.held = true;
  if (item.microdata) readProperty(item, element, level);
  if (roles.byArticleAuthor && !inBody) item.byArticleAuthor = true;
  if (!item.held && !inBody && NOTICES.has(tag) && isNotice(element, classes)) item.held = true;
  if (tag === 'a') return readLink(item, element, roles, level, inBody);
  if (tag === 'time' && isSince(element)) return true;
  if (tag === 'time') return readTime(item, element, element.hasAttribute('datetime') ? 3 : 2, inBody);
  if (roles.time > 0) {
    const machine = tag === 'abbr' || forMachines(element, classes, told);
    readTime(item, element, machine ? 3 : 1, inBody);
    // Nothing more can be learned from what stands in it.
    return machine || item.time !== element || !item.named || !item.author;
  }
  // "Footer" and "actions" in one: what can be done stands beside when it was said.
  if (roles.skip > 0 && roles.meta && !roles.reply && !inBody) return true;
  if (roles.skip > 0 || roles.reply || roles.permalink) return roles.permalink || holdsPermalink(item, element, level);
  if (roles.author > 0) return readAuthor(item, element, roles.author, inBody);
  if (tag === 'cite' && !inBody && isByline(item, element, classes)) return readAuthor(item, element, 2, false);
  if (roles.body > item.bodyRank && !inBody && !item.bodySure && !isVerb(element))
    return readBody(item, element, level, roles.body);
  if (roles.meta || tag === 'header' || tag === 'footer') {
    // In what was taken for the text, a line with a date in it is no text.
    if (
      !inBody ||
      (!item.meta && !item.author && !item.time && isDated(element, classes || tag, told) && leaveBody(item, null))
    )
      item.meta ??= element;
  }
  return true;
}

/** Words in an element of their own, outside of paragraphs that people write. */
const NOTICES = new Set(['em', 'strong', 'p', 'small', 'i']);

function isNotice(element: Element, classes: string): boolean {
  const isText = classes === '' && (element.localName === 'p' || element.parentElement?.localName === 'p');
  return !isText && !element.firstElementChild && isHeldNotice((element.textContent ?? '').trim());
}

/** A `cite` names the commenter in themes of all times, and a book in what people write. */
function isByline({ author }: Found, element: Element, classes: string): boolean {
  if (author) return author.contains(element);
  const { parentElement } = element;
  return classes !== '' || parentElement?.localName !== 'p' || parentElement.className !== '';
}

function isDated(element: Element, classes: string, told: Told): boolean {
  const known = told.dated.get(classes) ?? 0;
  if (known >= ENOUGH) return true;
  const is = isDatedLine(element);
  told.dated.set(classes, is ? known + 1 : Number.NEGATIVE_INFINITY);
  return is;
}

function forMachines(element: Element, classes: string, told: Told): boolean {
  let known = told.time.get(classes);
  if (known === undefined) {
    known = machineTime(element) !== null;
    told.time.set(classes, known);
  }
  return known;
}

/** The attribute that states a time for machines, of `element` or of those that stand first in it: a link, a `time` in the link. */
export function machineTime(element: Element): string | null {
  let at: Element | null = element;
  for (let step = 0; at && step < 3; step++) {
    const stated = timeIn(at);
    if (stated !== null) return stated;
    at = at.firstElementChild;
  }
  return null;
}

/** As `machineTime`, for what is no `time`: only what can be read as one. */
export function titleTime(element: Element): string | null {
  const stated = machineTime(element);
  return stated !== null && (readMachineTime(stated) !== null || readTimeIn(stated, 'day-first') !== null)
    ? stated
    : null;
}

/** A title may say anything: two numbers make a time likely. */
function timeIn(element: Element): string | null {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
  return stated !== null && /\d\D+\d|\d{8}/.test(stated) ? stated : null;
}

function readAuthor(item: Found, element: Element, rank: number, inBody: boolean): boolean {
  if (rank <= item.authorRank) return true;
  if (inBody && !leaveBody(item, item.author)) return true;
  item.author = element;
  item.authorRank = rank;
  item.authorLink = item.linkLevel > 0 ? item.link : null;
  return true;
}

function readTime(item: Found, element: Element, rank: number, inBody: boolean): boolean {
  if (rank <= item.timeRank) return true;
  if (inBody && !leaveBody(item, item.time)) return true;
  item.time = element;
  item.timeRank = rank;
  return true;
}

/** What was taken for the text holds another part as well, unless that part is known already: then it belongs to the text. */
function leaveBody(item: Found, known: Element | null): boolean {
  const isKnown = known !== null && /\S/.test(known.textContent ?? '');
  if (isKnown || item.bodySure) return false;
  item.wrap = item.body;
  item.body = null;
  item.text = null;
  item.bodyRank = 0;
  item.bodyLevel = 0;
  return true;
}

function readLink(item: Found, element: Element, roles: CommentRoles, level: number, inBody: boolean): boolean {
  if (inBody) return roles.time > 0 ? readTime(item, element, 1, true) : true;
  item.link = element;
  item.linkLevel = level;
  // Where id and time are known, the link says nothing new.
  if ((!item.permalink && !(item.timeRank > 0 && item.named)) || roles.permalink) {
    const href = element.getAttribute('href') ?? '';
    if (leadsToOwn(item, href) || (leadsToComment(href, roles) && !isOfOther(item, href))) {
      item.permalink = element;
      item.href = href;
    }
  }
  if (roles.skip > 0 || roles.reply) return element.firstElementChild?.localName === 'time';
  if (roles.time > 0) {
    readTime(item, element, machineTime(element) === null ? 1 : 3, false);
  } else if (roles.author > 0) readAuthor(item, element, roles.author, false);
  return true;
}

/** The surest permalink, and told without a pattern: it ends in the comment's own id. */
function leadsToOwn({ id }: Found, href: string): boolean {
  const at = href.length - id.length - 1;
  return id !== '' && href[at] === '#' && href.endsWith(id) && !href.includes('replytocom');
}

function leadsToComment(href: string, roles: CommentRoles): boolean {
  return roles.permalink ? href !== '' : COMMENT_LINK.test(href) && !ANSWER_LINK.test(href);
}

/** What is no text may hold the one link that names the comment. */
function holdsPermalink(item: Found, element: Element, level: number): boolean {
  const link = element.firstElementChild;
  if (item.permalink || item.id !== '' || link?.localName !== 'a') return false;
  readLink(item, link, NO_ROLES, level, false);
  return false;
}

/** A link to the comment that is answered: its number is another. */
function isOfOther({ id, otherIds }: Found, href: string): boolean {
  const own = /\d+$/.exec(id || (otherIds?.[0] ?? ''))?.[0];
  const other = own === undefined ? undefined : /#(?:comment|c|cmt)[-_]?(\d+)$/.exec(href)?.[1];
  return other !== undefined && other !== own;
}

function readBody(item: Found, element: Element, level: number, rank: number): boolean {
  item.body = element;
  item.bodyRank = rank;
  item.text = null;
  if (readPlainBody(item, element)) return false;
  item.bodyLevel = level;
  return true;
}

/** "Registered <time>": since when the writer is there, not when this was written. */
function isSince(element: Element): boolean {
  const before = element.previousSibling;
  return before?.nodeType === 3 && SINCE.test((before as Text).data);
}
const SINCE =
  /(?:registered|joined|member since|since|dabei seit|registriert(?: seit)?|mitglied seit|inscrit(?:e)? (?:le|depuis)|membre depuis|miembro desde|iscritto dal|lid sinds|зарегистрирован[аы]?|на сайте с)\s*:?\s*$/iu;

/** The word between name and date, "commented", may be called a text. */
function isVerb(element: Element): boolean {
  const word = element.firstChild;
  return (
    word?.nodeType === 3 && !word.nextSibling && (word as Text).length < 20 && isOnlyFrame(` ${(word as Text).data}`)
  );
}

/** schema.org or RDFa names: the text named so is the text, whatever the classes say. */
function readProperty(item: Found, element: Element, level: number): void {
  const property = element.getAttribute('itemprop') ?? element.getAttribute('property');
  if (!property) return;
  const name = property.replace(/^\w+:/, '');
  if (name === 'text' || name === 'commentText') {
    item.body = element;
    item.text = null;
    item.bodySure = true;
    item.bodyLevel = level;
  } else if (/^(?:datePublished|dateCreated|commentTime|created|date)$/.test(name)) {
    readTime(item, element, 3, false);
  } else if (name === 'author' || name === 'creator') {
    readAuthor(item, element, 2, false);
  } else if (name === 'name' && item.author?.contains(element)) {
    readAuthor(item, element, 3, false);
  }
}
