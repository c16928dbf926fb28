/** What the one pass over a page brings home: comments with their parts, and everything else for the article. */
import type { CommentKind } from './reading.ts';

/** An element outside of every comment, in document order. */
export interface Seen {
  readonly element: Element;
  readonly tag: string;
  readonly classes: string;
  readonly id: string;
  /** `itemprop` or, in RDFa, `property`; '' for none. */
  readonly property: string;
  /** Elements between the body and this one. */
  readonly level: number;
  readonly index: number;
  /** Index of the parent in the outline, -1 for children of the body. */
  readonly parent: number;
  /** Index of the last element inside, its own where there is none: `b` lies in `a` if a.index < b.index <= a.end. */
  end: number;
  /** Comments stand in it: its text is not to be read, it may be very long. */
  holdsComments: boolean;
  /** Stands beside the article: a sidebar, other posts, a menu. This and what follows is marked by `article/places.ts`. */
  isAside: boolean;
  /** No part of an article's text, wherever it stands. */
  isOut: boolean;
  /** A box about the author, or something in one. */
  isBox: boolean;
  inBox: boolean;
  /** Index of the post that it belongs to: the nearest `article` or microformat around it; -1 for none. */
  owner: number;
}

/** The text of `seen` as it stands, '' where comments stand in it. For short lines; white space is the page's. */
export function plainText({ element, holdsComments }: Seen): string {
  return holdsComments ? '' : (element.textContent ?? '');
}

/** A comment as the markup gives it; its words are read later, by `read-comment.ts`. */
export interface Found {
  /** The element that stands for it; where two mean the same comment, the outer one. */
  element: Element;
  /** The inner one of the two. */
  inner: Element | null;
  /** Where a comment is two siblings, as `dd` after `dt`, the second. */
  second: Element | null;
  readonly tag: string;
  /** Known by its structure, in a pass of its own. */
  readonly isForced: boolean;
  /** The element's id, '' where it has none. */
  id: string;
  /** Is that an id by which pages link to the comment? */
  named: boolean;
  /** Ids of the other elements that mean the same comment. */
  otherIds: string[] | null;
  /** The markup says that this is a comment; else it only looks like one. */
  sure: boolean;
  /** The site's rule says so. */
  told: boolean;
  /** Index of the comment it stands in, -1 for none. */
  parent: number;
  /** The element that `element` stands in, as the pass met it. */
  readonly holder: Element | null;
  kind: CommentKind;
  byArticleAuthor: boolean;
  held: boolean;
  /** As a class like `depth-3` or a margin says it, 0 where nothing does. */
  depth: number;
  level: number;
  author: Element | null;
  authorRank: number;
  /** The link that the author's name stands in, or that stands in the name. */
  authorLink: Element | null;
  /** The link that is open while the pass goes through the comment, and its level. */
  link: Element | null;
  linkLevel: number;
  time: Element | null;
  timeRank: number;
  /** A line with author, time and more, mixed. */
  meta: Element | null;
  permalink: Element | null;
  /** The permalink's address as written. */
  href: string;
  /** Holds the comment's text and nothing else. */
  body: Element | null;
  /** The text of `body` where it could be read in passing; null: it is read later. */
  text: string | null;
  /** Holds the text and more: what is no text has to be left out. */
  wrap: Element | null;
  bodyLevel: number;
  bodyRank: number;
  bodySure: boolean;
  /** Its parts are named by microdata or RDFa. */
  microdata: boolean;
}

export interface Scan {
  readonly outline: readonly Seen[];
  readonly found: readonly Found[];
}

/** Does `inner` lie in `outer`? */
export function isInside(outer: Seen, inner: Seen): boolean {
  return outer.index < inner.index && inner.index <= outer.end;
}
