/** What a reader means who points at a word: the article around it, or the comment as a whole. */
import { createKin, type Kin } from './kin.ts';
import { kindClasses } from './stable-names.ts';
import { sureSelectors } from './unique-selector.ts';

/** Parts of a text, never the whole of it. */
const IN_TEXT = new Set(
  'header hgroup p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre figure figcaption picture img video table tbody thead tr td th caption a abbr b bdi big br cite code del em font i ins kbd mark q s small span strong sub sup time u var hr'.split(
    ' ',
  ),
);
/** Too small, or too large, to be a comment. */
const IN_LINE = /^(?:p|h\d|ul|ol|dl|table|tbody|figure|span|a|em|strong|b|i|q|cite)$/;
/** Others beside these are other articles. */
const ALONE = /^(?:article|main|body)$/;
/** What comments are, where nothing but their tag says so. */
const WHOLE = /^(?:li|article|section|tr|dt|dd|blockquote|div|details)$|-/;
const LEAST_TEXT = 25;
const LEAST_WORDS = 20;
/** Where there is more around it, less text than this is only the head of an article. */
const LEAST_ARTICLE = 300;

/** The part of the page that holds the text around `element`; `element` itself where nothing around it does. */
export function articleAround(root: Element, element: Element): Element {
  const { kinOf } = createKin(root);
  const outer = (at: Element) => (at.parentElement === root ? null : at.parentElement);
  let at = element;
  for (let up = outer(at); up; up = outer(at)) {
    const beside = [...up.children].filter((one) => one !== at && kinOf(at).includes(one) && hasText(one));
    // A part of a text, one of several sections side by side, a head above the text: none is the whole.
    const isPart = IN_TEXT.has(at.localName) || textParts(at) < 2 || beside.length > 0;
    if (!isPart && (sizeOf(at) >= LEAST_ARTICLE || sizeOf(up) < 2 * sizeOf(at))) break;
    at = up;
  }
  // Page builders put each section into boxes of its own: those that stand side by side, further out, are one text.
  for (let around: Element | null = at; around && !ALONE.test(around.localName); around = outer(around)) {
    const up = outer(around);
    const own = around;
    if (
      up &&
      kindClasses(own).length > 0 &&
      [...up.children].some((one) => one !== own && kinOf(own).includes(one) && isMuchText(one))
    )
      at = up;
  }
  // The same text in an element that has a name is found on other pages too.
  for (let up = outer(at), size = sizeOf(at); up && sizeOf(up) <= size * 1.1; up = outer(up)) {
    if (sureSelectors(at).length > 0) break;
    if (sureSelectors(up).length > 0) at = up;
  }
  return at;
}

/** The comment that `element` is in or is: what repeats once for each of them. */
export function commentAround(root: Element, element: Element): Element {
  const kin = createKin(root);
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) path.push(withItsTerm(at));
  const dated = path.findIndex(
    (one) => !IN_LINE.test(one.localName) && kin.kinOf(one).length > 1 && hasWords(one) && kin.isDatedKind(one),
  );
  if (dated >= 0) return raise(path, dated, (around, best) => holdsNoOther(around, best, kin));
  const repeated = withoutDates(path, kin);
  if (repeated >= 0) return raise(path, repeated, (around, best) => repeatsAsOften(around, best, kin));
  // One alone.
  return (
    path.find((one) => kin.isDated(one) && hasWords(one) && one.children.length > 1) ?? path.find(isWhole) ?? element
  );
}

/** No dates at all: what has more than one part, or stands beside others of its kind. */
function withoutDates(path: readonly Element[], { kinOf }: Kin): number {
  const parts = path.findIndex(
    (one) => one.children.length > 1 && kinOf(one).length > 1 && !IN_LINE.test(one.localName),
  );
  if (parts >= 0) return parts;
  return path.findIndex(
    (one) => isWhole(one) && kinOf(one).some((other) => other !== one && other.parentElement === one.parentElement),
  );
}

/** What is around a comment's head or bubble is still the comment, as long as `isSame` says so. */
function raise(path: readonly Element[], from: number, isSame: (around: Element, best: Element) => boolean): Element {
  let best = path[from] as Element;
  for (const around of path.slice(from + 1)) {
    if (IN_LINE.test(around.localName) || !isSame(around, best)) break;
    best = around;
  }
  return best;
}

/** Does nobody else say something at another time in it, but for answers of its own kind? */
function holdsNoOther(around: Element, best: Element, kin: Kin): boolean {
  const alike = new Set(kin.kinOf(around));
  // What repeats more often than the comments stands elsewhere on the page too.
  const isOfThem = alike.size > 1 && alike.size <= kin.kinOf(best).length * 1.25;
  if (!isOfThem || !kin.isDatedKind(around)) return false;
  const isAnswer = (line: Element) => {
    for (let at = line.parentElement; at && at !== around; at = at.parentElement) if (alike.has(at)) return true;
    return false;
  };
  return kin.datesIn(around).every((line) => best.contains(line) || line.contains(best) || isAnswer(line));
}

function repeatsAsOften(around: Element, best: Element, { kinOf }: Kin): boolean {
  const [inner, outer] = [kinOf(best).length, kinOf(around).length];
  return outer > 1 && outer >= inner * 0.8 && outer <= inner * 1.25;
}

/** Of a list of terms and texts, the term stands for both. */
function withItsTerm(item: Element): Element {
  const before = item.previousElementSibling;
  return item.localName === 'dd' && before?.localName === 'dt' ? before : item;
}

function isWhole({ localName }: Element): boolean {
  return WHOLE.test(localName);
}

function textParts(element: Element): number {
  let parts = 0;
  for (const one of element.querySelectorAll('p, li, blockquote, pre, h2, h3, h4, div, section, td')) {
    if (one.querySelector('p, div, section, li') === null && hasText(one) && ++parts > 1) break;
  }
  return parts;
}

/** Text to be read, not a list of links. */
function isMuchText(element: Element): boolean {
  const size = sizeOf(element);
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += sizeOf(link);
  return size >= LEAST_ARTICLE && linked < size * 0.4;
}

function hasText(element: Element): boolean {
  return sizeOf(element) >= LEAST_TEXT;
}

function sizeOf(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

function hasWords(element: Element): boolean {
  return element.childElementCount > 0 && (element.textContent ?? '').replace(/\s+/g, ' ').trim().length >= LEAST_WORDS;
}
