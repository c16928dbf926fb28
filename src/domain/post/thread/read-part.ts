/** The parts of a comment, met one element at a time: author, time, text, and what is none of them. */

import type { Found } from '../found.ts';
import { type CommentRoles, commentRoles } from './comment-roles.ts';

/** What text is made of: nothing in these can be another part of the comment. */
const PLAIN = new Set(
  'p br a em strong b i u s q span del ins code pre blockquote ul ol img small sub sup h1 h2 h3 h4 h5 h6 hr wbr kbd abbr figure'.split(
    ' ',
  ),
);
const COMMENT_LINK =
  /#(?:[a-z]+[-_]?)?(?:comment|c|comm|cmt|id|p|post|reply|msg|forum)?[-_]?\d|[?&](?:showComment|comment(?:_?id)?|replytocom)=|#comment/i;
const ANSWER_LINK = /replytocom|respond|javascript:|reply/i;

/** Takes up what `element` is to the comment; true where the pass goes on inside. */
export function readPart(item: Found, element: Element, tag: string, roles: CommentRoles, level: number): boolean {
  const inBody = item.body !== null && item.bodyLevel > 0 && level > item.bodyLevel;
  if (!inBody) item.bodyLevel = 0;
  if (roles.held) item.held = true;
  if (item.microdata) readProperty(item, element, level);
  if (roles.byArticleAuthor && !inBody) item.byArticleAuthor = true;
  if (tag === 'a') return readLink(item, element, roles, inBody);
  if (tag === 'time') return readTime(item, element, element.hasAttribute('datetime') ? 3 : 2, inBody);
  if (roles.time > 0) {
    const machine =
      element.hasAttribute('title') || element.hasAttribute('datetime') || element.hasAttribute('content');
    return readTime(item, element, tag === 'abbr' || machine ? 3 : 1, inBody);
  }
  if (roles.skip || roles.reply || roles.permalink) return roles.permalink;
  if (roles.author > 0) return readAuthor(item, element, roles.author, inBody);
  if (tag === 'cite' && !inBody) return readAuthor(item, element, 2, false);
  if (roles.body && !item.body) return readBody(item, element, level);
  if ((roles.meta || tag === 'header' || tag === 'footer') && !inBody) item.meta ??= element;
  return true;
}

function readAuthor(item: Found, element: Element, rank: number, inBody: boolean): boolean {
  if (rank <= item.authorRank) return true;
  if (inBody && !leaveBody(item, item.author)) return true;
  item.author = element;
  item.authorRank = rank;
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
  if (known || item.bodySure) return false;
  item.wrap = item.body;
  item.body = null;
  item.bodyLevel = 0;
  return true;
}

function readLink(item: Found, element: Element, roles: CommentRoles, inBody: boolean): boolean {
  if (inBody) return true;
  if (!item.permalink || roles.permalink) {
    const href = element.getAttribute('href') ?? '';
    if ((COMMENT_LINK.test(href) && !ANSWER_LINK.test(href)) || (roles.permalink && href !== ''))
      item.permalink = element;
  }
  if (roles.skip || roles.reply) return false;
  if (roles.time > 0)
    readTime(item, element, element.hasAttribute('datetime') || element.hasAttribute('title') ? 3 : 1, false);
  else if (roles.author > 0) readAuthor(item, element, roles.author, false);
  return true;
}

function readBody(item: Found, element: Element, level: number): boolean {
  item.body = element;
  if (isPlain(item, element)) return false;
  item.bodyLevel = level;
  return true;
}

/** Nothing but text inside: the pass need not look. */
function isPlain(item: Found, body: Element): boolean {
  for (let child = body.firstElementChild; child; child = child.nextElementSibling) {
    if (!PLAIN.has(child.localName)) return false;
    const classes = child.className;
    if (classes === '') continue;
    const roles = commentRoles(classes);
    if (roles.held) item.held = true;
    if (roles.author > 0 || roles.time > 0 || roles.item > 0 || roles.replies) return false;
  }
  return true;
}

/** schema.org or RDFa names: the text named so is the text, whatever the classes say. */
function readProperty(item: Found, element: Element, level: number): void {
  const property = element.getAttribute('itemprop') ?? element.getAttribute('property');
  if (!property) return;
  const name = property.replace(/^\w+:/, '');
  if (name === 'text' || name === 'commentText') {
    item.body = element;
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
