/** What stands in a comment and is none of its text: buttons, avatars, forms, answers. */
import { commentRoles } from './comment-roles.ts';

export function isNoText(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'form' || tag === 'nav') return true;
  const classes = element.getAttribute('class') ?? element.getAttribute('old-class');
  if (!classes) return false;
  const roles = commentRoles(classes);
  return roles.skip || roles.reply || roles.replies || roles.outside || roles.held || roles.permalink || roles.heading;
}
