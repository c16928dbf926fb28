/** Which comment answers which, as the markup shows it: by nesting, by attributes, by depth in classes, margins and pictures. */
import type { Found } from '../found.ts';
import { numberOfAnswered } from './answered-number.ts';

const SAMPLE = 50;
const PARENT = /^(?:data-)?(?:[a-z]+-)*?(?:parent|reply-?to|in-?reply-?to)(?:-?[a-z]+)*$/;
const NOT_PARENT = /author|name|user|url|type|depth|level|count|text/;
const DEPTH = /^(?:data-)?(?:[a-z]+-)*?(?:depth|level|indent|nesting|lvl)(?:-level)?$/;
const OWN_ID = /^(?:data-)?(?:[a-z]+-)*?(?:id|[a-z]*(?:comment|post|posting|message|item)-?id)$/;
/** A margin may stand on the element around a comment, or one further out. */
const AROUND = 2;

/**
 * Parents among the comments that were kept, by index.
 * @param places index among `kept` for each of `all`, -1 for what is no comment
 */
export function parentsOf(kept: readonly Found[], all: readonly Found[], places: readonly number[]): (number | null)[] {
  const parents: (number | null)[] = [];
  let nested = false;
  for (const { parent: outer } of kept) {
    let at = outer;
    while (at >= 0 && places[at] === -1) at = all[at]?.parent ?? -1;
    const parent = at < 0 ? null : (places[at] ?? null);
    if (parent !== null) nested = true;
    parents.push(parent);
  }
  if (nested || kept.length < 2) return parents;
  return byAttribute(kept) ?? byLink(kept) ?? byDepth(depthsOf(kept));
}

/** What each names as its parent: an id or a number, '' for none. Null where the first comments have no attribute for it. */
export function namedParents(kept: readonly Found[]): string[] | null {
  const name = nameOf(kept, (attribute) => PARENT.test(attribute) && !NOT_PARENT.test(attribute));
  return name ? kept.map((found) => attributeOf(found, name) ?? '') : null;
}

/** Flat lists whose comments name their parent. Null where they do not. */
function byAttribute(kept: readonly Found[]): (number | null)[] | null {
  const named = namedParents(kept);
  if (!named) return null;
  const known = placesByName(kept);
  return named.map((value, at) => {
    const parent = known.get(value) ?? known.get(/\d+$/.exec(value)?.[0] ?? '');
    return parent === undefined || parent >= at ? null : parent;
  });
}

/** Flat lists whose comments say what they answer, with a link to it. Null where none of the first does. */
function byLink(kept: readonly Found[]): (number | null)[] | null {
  const elements = new Set(kept.map(({ element }) => element));
  const answered = (found: Found) => numberOfAnswered(found, found.id, elements);
  if (!kept.slice(0, SAMPLE).some(answered)) return null;
  const known = placesByName(kept);
  const parents = kept.map((found, at) => {
    const parent = known.get(answered(found) ?? '');
    return parent === undefined || parent >= at ? null : parent;
  });
  return parents.some((parent) => parent !== null) ? parents : null;
}

function holdersOf({ element, inner }: Found): Element[] {
  return inner ? [element, inner] : [element];
}

/** An attribute that is wanted and stands on one of the first comments. */
function nameOf(kept: readonly Found[], wanted: (attribute: string) => boolean): string | undefined {
  for (const found of kept.slice(0, SAMPLE)) {
    for (const holder of holdersOf(found)) {
      const name = holder.getAttributeNames().find((attribute) => wanted(attribute) && holder.getAttribute(attribute));
      if (name) return name;
    }
  }
  return undefined;
}

function attributeOf(found: Found, name: string): string | null {
  for (const holder of holdersOf(found)) {
    const value = holder.getAttribute(name);
    if (value !== null) return value.replace(/^#/, '');
  }
  return null;
}

/** Index of the first comment that is called so. */
function placesByName(kept: readonly Found[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  kept.forEach((found, at) => {
    for (const id of idsOf(found)) if (!known.has(id)) known.set(id, at);
  });
  return known;
}

/** All that the comment is called, and the numbers at the end of it. */
function idsOf(found: Found): string[] {
  const ids = [found.id, ...(found.otherIds ?? [])];
  for (const holder of holdersOf(found)) {
    for (const name of holder.getAttributeNames()) if (OWN_ID.test(name)) ids.push(holder.getAttribute(name) ?? '');
  }
  return [...ids, ...ids.map((id) => /\d+$/.exec(id)?.[0] ?? '')].filter((id) => id !== '');
}

/** As a class says it, else an attribute, else as far as the comment is moved in. */
function depthsOf(kept: readonly Found[]): number[] {
  if (kept.some(({ depth }) => depth > 0)) return kept.map(({ depth }) => depth);
  const name = nameOf(kept, (attribute) => DEPTH.test(attribute) || attribute === 'aria-level');
  if (name) return kept.map((found) => Number(attributeOf(found, name)) || 0);
  const moved = kept.map(movedIn);
  return moved.some((far) => far !== moved[0]) ? moved : kept.map(widthOfSpacer);
}

/** Margins and paddings of the comment and of what it stands in, added up; all in the page's own unit. */
function movedIn({ element }: Found): number {
  let far = marginOf(element) + (element.firstElementChild ? marginOf(element.firstElementChild) : 0);
  let holder = element.parentElement;
  for (let out = 0; holder && out < AROUND; out++, holder = holder.parentElement) far += marginOf(holder);
  return far;
}

function marginOf(element: Element): number {
  const style = element.getAttribute('style');
  if (!style) return 0;
  const side = /(?:margin|padding)-(?:left|inline-start)\s*:\s*([\d.]+)/.exec(style)?.[1];
  const all = /(?:margin|padding)\s*:\s*(?:[-\d.]+\w*%?\s+){3}([\d.]+)/.exec(style)?.[1];
  return Number(side ?? all ?? 0);
}

/** Old tables move a comment in by a picture one pixel high. */
function widthOfSpacer({ element }: Found): number {
  const image = element.getElementsByTagName('img')[0];
  return image && Number(image.getAttribute('height')) === 1 ? Number(image.getAttribute('width')) || 0 : 0;
}

function byDepth(depths: readonly number[]): (number | null)[] {
  const open: number[] = [];
  return depths.map((depth, at) => {
    while (open.length > 0 && (depths[open.at(-1) ?? 0] ?? 0) >= depth) open.pop();
    const parent = open.at(-1) ?? null;
    open.push(at);
    return parent;
  });
}
