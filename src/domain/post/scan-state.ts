/** Where the pass over the page stands: what is open, what was found, and what was known before. */
import type { Found, Seen } from './found.ts';
import type { Told } from './thread/read-part.ts';

export interface Frame {
  level: number;
  /** What comments inside belong to: index, -1 for none. */
  item: number;
  /** The comment's own parts stand here; false where only answers to it do. */
  own: boolean;
  /** Level of an inner element that was taken for the same comment, 0 where none was. */
  merged: number;
}

export interface Walk {
  readonly root: Element;
  readonly outline: Seen[];
  readonly found: Found[];
  /** Open up to `top`; those above are kept to be used again. */
  readonly frames: Frame[];
  top: number;
  /** The open elements of the outline, by level. */
  readonly path: Seen[];
  /** The last comment that began at each level under the same parent, -1 for none. */
  readonly lastAt: number[];
  /** The open elements, by level: looking into an array is cheaper than asking the document. */
  readonly open: Element[];
  readonly rejected: ReadonlySet<Element>;
  readonly forced: ReadonlySet<Element>;
  readonly seconds: ReadonlySet<Element>;
  readonly isHeadBelow: boolean;
  readonly only: ReadonlySet<Element> | null;
  readonly around: ReadonlySet<Element>;
  readonly oldClasses: boolean;
  readonly told: Told;
  level: number;
  /** Level of the list or section of comments that is open, 0 for none. */
  zone: number;
  /** A comment was known by its ARIA role: the others will be. */
  byRole: boolean;
  pings: number;
  /** Depth that an element around the next comments states, and the level of that element. */
  depth: number;
  depthLevel: number;
}
