/** What a site's rule says of one page, as elements: the layer above all others. */
import type { Found, Scan, Seen } from '../found.ts';
import { select } from './select.ts';
import type { CommentPlaces, Site } from './site.ts';

export interface Told {
  /** Holds the article's text. */
  readonly body: Element | null;
  readonly title: Element | null;
  /** The comments, and nothing else is one; null where the site says nothing of them. */
  readonly items: ReadonlySet<Element> | null;
  /** Around `body` and `items`: to be walked into, whatever they are called. */
  readonly around: ReadonlySet<Element>;
  /** No part of the article's text, or of a comment's. */
  readonly leaveOut: ReadonlySet<Element>;
  readonly comments: CommentPlaces | null;
}

const NOTHING: ReadonlySet<Element> = new Set();
export const NOT_TOLD: Told = {
  body: null,
  title: null,
  items: null,
  around: NOTHING,
  leaveOut: NOTHING,
  comments: null,
};

/** `oldClasses`: see `select`. What matches nothing says nothing, except that a page without items has no comments. */
export function tell(root: Element, { article, comments }: Site, oldClasses: boolean): Told {
  const find = (selector: string) => select(root, selector, oldClasses);
  const body = article ? mostText(find(article.body)) : null;
  const understood = comments && isUnderstood(root, comments.item);
  const items = understood ? new Set(find(comments.item)) : null;
  const around = new Set<Element>();
  for (const element of [...(items ?? []), ...(body ? [body] : [])]) {
    for (let at = element.parentElement; at && at !== root && !around.has(at); at = at.parentElement) around.add(at);
  }
  return {
    body,
    title: (article?.title && find(article.title)[0]) || null,
    items,
    around,
    leaveOut: new Set([...(article?.leaveOut ?? []), ...(comments?.leaveOut ?? [])].flatMap(find)),
    comments: understood ? comments : null,
  };
}

function isUnderstood(root: Element, selector: string): boolean {
  try {
    root.matches(selector);
    return true;
  } catch {
    return false;
  }
}

/** Of many that say the same of themselves, the one with more text than all others; a list of posts has none such. */
function mostText(all: readonly Element[]): Element | null {
  const [first, ...others] = all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
  if (!first || others.length === 0) return first ?? null;
  const sizes = [first, ...others].map((element) => ({ element, size: (element.textContent ?? '').trim().length }));
  const whole = sizes.reduce((sum, { size }) => sum + size, 0);
  return sizes.find(({ size }) => size > whole / 2)?.element ?? null;
}

/** The told body as the pass has seen it. */
export function toldBody({ outline }: Scan, { body }: Told): Seen | null {
  return (body && outline.find(({ element }) => element === body)) ?? null;
}

/** Puts the parts that the site names into what was found. */
export function placeParts(all: readonly Found[], { items, comments, leaveOut }: Told, oldClasses: boolean): void {
  if (!items || !comments) return;
  for (const found of all) {
    const part = (selector: string | undefined): Element | null => {
      if (selector === undefined) return null;
      const roots = found.second ? [found.element, found.second] : [found.element];
      const inside = roots.flatMap((root) => select(root, selector, oldClasses));
      return (
        inside.find((element) => itemAround(element, items) === found.element || found.second?.contains(element)) ??
        null
      );
    };
    const author = part(comments.author);
    if (author) {
      found.author = author;
      found.authorRank = SURE;
      found.authorLink = author.closest('a');
    }
    const time = part(comments.time);
    if (time) {
      found.time = time;
      found.timeRank = SURE;
    }
    const text = part(comments.text);
    if (text) {
      found.body = text;
      found.bodySure = true;
    }
    if (text || leaveOut.size > 0) {
      found.text = null;
    }
  }
}

/** Above every rank that a class can give. */
const SURE = 9;

function itemAround(element: Element, items: ReadonlySet<Element>): Element | null {
  let at: Element | null = element;
  while (at && !items.has(at)) at = at.parentElement;
  return at;
}
