/** A comment as the pass over the page begins it. */
import type { Found } from './found.ts';
import type { CommentRoles } from './thread/comment-roles.ts';

/** Is the id as WordPress writes it? */
export function isNamed(id: string): boolean {
  return id.startsWith('comment-');
}

/** A comment of which nothing is known yet but its element and what that says of itself. */
export function newFound(
  element: Element,
  tag: string,
  id: string,
  roles: CommentRoles,
  sure: boolean,
  parent: number,
  holder: Element | null,
  level: number,
  isForced: boolean,
): Found {
  return {
    element,
    inner: null,
    second: null,
    tag,
    isForced,
    id,
    named: isNamed(id),
    otherIds: null,
    sure,
    told: false,
    parent,
    holder,
    kind: roles.kind,
    byArticleAuthor: roles.byArticleAuthor,
    held: roles.held,
    depth: roles.depth,
    level,
    author: null,
    authorRank: 0,
    authorLink: null,
    link: null,
    linkLevel: 0,
    time: null,
    timeRank: 0,
    meta: null,
    permalink: null,
    href: '',
    body: null,
    text: null,
    wrap: null,
    bodyLevel: 0,
    bodyRank: 0,
    bodySure: false,
    microdata: false,
  };
}
