/** Whether the reader can see the panel as it is: a page could cover it, fade it, move it or cut it off, so that a press means something else. */
import type { Sight } from '../messages.ts';

/** Milliseconds between two looks, and how long the panel must have been seen before it may act again. */
const LOOK = 250;
const STEADY = 500;
/** Points across and down at which the panel must be what is hit. Small things of other extensions may stand over one of them. */
const [ACROSS, DOWN] = [4, 6];
const MOST_COVERED = 1;
/** Part of the panel that one such thing may cover. */
const MOST_PART = 0.1;
/** CSS pixels: a page's scroll bar and rounding. */
const SLACK = 24;
/** What extensions for dark pages put on the root. It tints the panel too, and hides nothing. */
const TINTS =
  /^(?:none|(?:(?:invert|hue-rotate|sepia|saturate|grayscale)\([^()]*\)|(?:brightness|contrast)\((?:0?\.[5-9]\d*|1(?:\.\d+)?|[5-9]\d%|1\d\d%)\)|\s)+)$/;

/**
 * Calls `tell` when that changes ('clear' is taken to be known), until `signal` aborts. `box`: the panel's, in the closed
 * root of `host`.
 */
export function watchSight(host: Element, box: Element, tell: (sight: Sight) => void, signal: AbortSignal): void {
  let told: Sight = 'clear';
  let hiddenAt = Number.NEGATIVE_INFINITY;
  function look(): void {
    const now = sightOf(host, box);
    if (now === 'hidden') hiddenAt = performance.now();
    const steady = performance.now() - hiddenAt >= STEADY ? now : 'hidden';
    if (steady === told) return;
    told = steady;
    tell(steady);
  }
  const timer = setInterval(look, LOOK);
  signal.addEventListener('abort', () => clearInterval(timer));
  look();
}

/** How the panel is to be seen right now. */
export function sightOf(host: Element, box: Element): Sight {
  const { ownerDocument: document } = host;
  const window = document.defaultView;
  if (!window || host.parentNode !== document.documentElement) return 'hidden';
  const style = window.getComputedStyle(document.documentElement);
  if (!isPlain(style) || !isInPlace(box, document) || isUnderTop(box, document)) return 'hidden';
  const later = underLater(host, box, window);
  const points = coveredPoints(host, box, document);
  if (points > MOST_COVERED || later > MOST_PART) return 'hidden';
  return points + later === 0 && (!style.filter || style.filter === 'none') ? 'clear' : 'nearly';
}

/** The root is all that is above our element, which has no box of its own (host.ts). */
function isPlain(style: CSSStyleDeclaration): boolean {
  const plain = (value: string | undefined, ...also: string[]) => !value || value === 'none' || also.includes(value);
  return (
    Number(style.opacity || 1) > 0.9 &&
    TINTS.test(style.filter || 'none') &&
    [style.transform, style.scale, style.rotate, style.translate, style.perspective].every((value) => plain(value)) &&
    [style.clipPath, style.maskImage].every((value) => plain(value)) &&
    plain(style.mixBlendMode, 'normal') &&
    plain(style.contentVisibility, 'visible')
  );
}

/** At the window's right side, from top to bottom. */
function isInPlace(box: Element, document: Document): boolean {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  if (clientWidth === 0) return true;
  const height = document.defaultView?.innerHeight ?? clientHeight;
  return Math.abs(right - clientWidth) <= SLACK && right - left >= 150 && top <= SLACK && bottom >= height - SLACK;
}

/** What is in the browser's top layer is above everything, whatever its number; so is what lies behind it. */
function isUnderTop(box: Element, document: Document): boolean {
  if (document.fullscreenElement) return true;
  return [...matching(document, ':modal'), ...matching(document, ':popover-open')].some((top) => {
    const backdrop = document.defaultView?.getComputedStyle(top, '::backdrop').backgroundColor ?? '';
    const isSeeThrough = /^(?:|transparent|rgba\(.*, 0\))$/.test(backdrop);
    return !isSeeThrough || top.matches(':modal') || shared(top, box) > 0;
  });
}

function matching(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    // A browser that does not know it has nothing of the kind.
    return [];
  }
}

function coveredPoints(host: Element, box: Element, document: Document): number {
  if (!document.elementFromPoint) return 0;
  const { left, top, width, height } = box.getBoundingClientRect();
  let covered = 0;
  for (let across = 0; across < ACROSS; across++) {
    for (let down = 0; down < DOWN; down++) {
      const [x, y] = [left + ((across + 0.5) * width) / ACROSS, top + ((down + 0.5) * height) / DOWN];
      const hit = document.elementFromPoint(x, y);
      if (hit && hit !== host) covered += 1;
    }
  }
  return covered;
}

/**
 * What comes after our element, with as high a number, is painted above it, even where it lets every press through: the
 * part of the panel under the largest of them, 0 to 1.
 */
function underLater(host: Element, box: Element, window: Window): number {
  for (const pseudo of ['::before', '::after']) {
    const { content, position } = window.getComputedStyle(window.document.documentElement, pseudo);
    if (content && content !== 'none' && content !== 'normal' && (position === 'fixed' || position === 'absolute'))
      return 1;
  }
  let largest = 0;
  for (let later = host.nextElementSibling; later; later = later.nextElementSibling) {
    for (const one of [later, ...[...later.querySelectorAll('*')].slice(0, 200)])
      if (isLifted(one, window)) largest = Math.max(largest, shared(one, box));
  }
  return largest;
}

function isLifted(one: Element, window: Window): boolean {
  const { position, visibility, opacity } = window.getComputedStyle(one);
  const lifts = position === 'fixed' || position === 'absolute' || position === 'sticky';
  return lifts && visibility !== 'hidden' && Number(opacity || 1) > 0.05;
}

/** The part of `box`, 0 to 1, that `one` takes. */
function shared(one: Element, box: Element): number {
  const [a, b] = [one.getBoundingClientRect(), box.getBoundingClientRect()];
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const whole = b.width * b.height;
  return width > 0 && height > 0 && whole > 0 ? (width * height) / whole : 0;
}
