/** Pushes the page aside, so that the panel stands beside the article and not on it. */
import { addStyles, removeStyles } from './style-sheet.ts';

/** Below this width of the window (CSS pixels) the panel lies over the page: there is no room for both. */
export const LEAST_WINDOW = 900;
/** Space kept between the article and the panel, in CSS pixels. */
const GAP = 16;

/**
 * Narrows the page by `width` CSS pixels until `signal` aborts, then it is exactly as it was: nothing but a style
 * sheet of ours comes and goes. Printing is left alone. Right-hand side always, for pages of both directions.
 */
export function makeRoom(document: Document, width: number, signal: AbortSignal): void {
  addStyles(document, rule(`margin-right: ${width}px !important`), signal);
}

/**
 * Moves a page that `makeRoom` has narrowed where its layout is of fixed width and `article` is cut off: to the left
 * where it reaches under the panel, to the right where it reaches out of the window, as wide pages that read from
 * right to left do. As far as needed, and never so far that its other edge is cut off instead.
 */
export function keepInView(article: Element, width: number, signal: AbortSignal): void {
  const left = wayLeft(article, width);
  if (left === 0) return;
  // Both margins change alike, so the layout stays as wide as it is and only moves.
  const moved = `margin-right: ${width + left}px !important; margin-left: ${-left}px !important`;
  addStyles(article.ownerDocument, rule(moved), signal);
}

function rule(declarations: string): string {
  // Specific enough for pages that set margins on the root themselves.
  return `@media screen and (min-width: ${LEAST_WINDOW}px) { ${ROOT} { ${declarations} } }`;
}
/** No page writes it so: by this, what a life of the extension left behind is known. */
const ROOT = 'html:root:root:root';

/** Gives the page back what a life took that could not end itself: Firefox takes the panel away when the extension is updated, not its room. */
export function giveBackLeftRoom(document: Document): void {
  removeStyles(document, (css) => css.includes(`${ROOT} {`) && css.includes('margin-right:'));
}

/** How far to the left the page has to move for `article` to be seen whole, in CSS pixels; negative: to the right. */
function wayLeft(article: Element, width: number): number {
  const window = article.ownerDocument.defaultView;
  if (!window || window.innerWidth < LEAST_WINDOW) return 0;
  const { left, right } = article.getBoundingClientRect();
  const room = article.ownerDocument.documentElement.clientWidth - width - GAP;
  if (right > room) return Math.max(0, Math.floor(Math.min(right - room, left - GAP)));
  return left < 0 ? -Math.max(0, Math.floor(Math.min(GAP - left, room - right))) : 0;
}
