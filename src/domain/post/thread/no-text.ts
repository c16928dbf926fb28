/** What stands in a comment and is none of its text: buttons, avatars, forms, answers. */
import { type CommentRoles, commentRoles } from './comment-roles.ts';

/** Elements that words stand in, and those that stand among words. */
const TEXT = new Set('p blockquote li pre em strong b i q'.split(' '));
const INLINE = new Set('a span em strong b i u s q code abbr cite sup sub small font mark img'.split(' '));

/** Around the text. */
export function isNoText(element: Element): boolean {
  const roles = rolesOf(element);
  if (roles === null || typeof roles === 'boolean') return roles ?? false;
  const among = INLINE.has(element.localName) && TEXT.has(element.parentElement?.localName ?? '');
  return isNone(roles) || (roles.skip === 1 && !among) || roles.permalink || roles.heading;
}

/** In an element that holds the text and nothing else, as far as its class tells. */
export function isNoTextInBody(element: Element): boolean {
  const roles = rolesOf(element);
  if (roles === null || typeof roles === 'boolean') return roles ?? false;
  return isNone(roles) || ((roles.skip === 1 || roles.heading || roles.permalink) && !standsAmongWords(element));
}

/** Not so the linked subject that Drupal puts above a comment's words. */
function standsAmongWords(element: Element): boolean {
  return INLINE.has(element.localName) && !/^h[1-6]$/.test(element.parentElement?.localName ?? '');
}

function isNone({ skip, reply, replies, outside, held }: CommentRoles): boolean {
  return skip === 2 || reply || replies || outside || held;
}

/** Null where no class says anything; true for what is no text by its tag. */
function rolesOf(element: Element): CommentRoles | true | null {
  const tag = element.localName;
  if (tag === 'nav' || (tag === 'form' && isToFill(element))) return true;
  const classes = element.getAttribute('class') ?? element.getAttribute('old-class');
  return classes ? commentRoles(classes) : null;
}

/** Something can be written or chosen in it; some systems put every comment's text into a form that has no field. */
export function isToFill(form: Element): boolean {
  return form.querySelector('textarea, select, input:not([type="hidden"])') !== null || !form.querySelector('p');
}
