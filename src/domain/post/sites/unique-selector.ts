/** A selector that finds exactly one element, by names that other pages of the same site have too. */
import { select } from './select.ts';
import { stableNames } from './stable-names.ts';

const LONGEST = 500;
/** Elements that a page has one of, as a rule. */
const ALONE = /^(?:main|article)$|-/;

/** The shortest sure selector of `element` below `root`, which is the document's body; positions only where nothing else tells. */
export function uniqueSelector(root: Element, element: Element, oldClasses = false): string {
  const isIt = (css: string) => {
    const [first, second] = css.length <= LONGEST ? select(root, css, oldClasses) : [];
    return first === element && second === undefined;
  };
  const own = sureSelectors(element);
  const alone = own.find(isIt);
  if (alone) return alone;
  let path = own[0] ?? element.localName;
  for (let around = element.parentElement; around && around !== root; around = around.parentElement) {
    const names = sureSelectors(around);
    for (const name of names) {
      const below = [...own, element.localName].map((css) => `${name} ${css}`).find(isIt) ?? `${name} > ${path}`;
      if (isIt(below)) return below;
    }
    path = `${names[0] ?? around.localName} > ${path}`;
  }
  return weakSelectors(element).find(isIt) ?? byPosition(root, element);
}

/** Selectors of the element alone that tell what it is, the surest first; none where it has no such name. */
export function sureSelectors(element: Element): string[] {
  const tag = element.localName;
  const names = stableNames(element).filter(({ worth }) => worth >= 1);
  const single = names.filter(({ worth }) => worth >= 2).map(({ css }) => (css.startsWith('#') ? css : tag + css));
  const pairs = names.slice(0, 4).flatMap((a, at) => names.slice(at + 1, 4).map((b) => `${tag}${a.css}${b.css}`));
  return [...single, ...(ALONE.test(tag) ? [tag] : []), ...pairs];
}

/** Those that tell how it looks, or what it is filed under. */
export function weakSelectors(element: Element): string[] {
  const weak = stableNames(element).filter(({ worth }) => worth < 2);
  return weak.map(({ css }) => element.localName + css);
}

/** From the body down, by position among the elements of one tag: true today, and for pages built alike. */
function byPosition(root: Element, element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const tag = at.localName;
    const alike = [...(at.parentElement?.children ?? [])].filter((one) => one.localName === tag);
    steps.unshift(alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(at) + 1})` : tag);
  }
  return `body > ${steps.join(' > ')}`;
}
