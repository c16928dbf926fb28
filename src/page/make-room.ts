/** Pushes the page aside, so that the panel stands beside the article and not on it. */
import { addStyles } from './style-sheet.ts';

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
 * Moves a page that `makeRoom` has narrowed to the left where its layout is of fixed width and `article` reaches under
 * the panel: as far as needed, at most until the article's left edge stands at the window's.
 */
export function keepInView(article: Element, width: number, signal: AbortSignal): void {
  const hidden = hiddenPart(article, width);
  if (hidden <= 0) return;
  // Both margins change alike, so the layout stays as wide as it is and only moves.
  const moved = `margin-right: ${width + hidden}px !important; margin-left: ${-hidden}px !important`;
  addStyles(article.ownerDocument, rule(moved), signal);
}

function rule(declarations: string): string {
  // Specific enough for pages that set margins on the root themselves.
  return `@media screen and (min-width: ${LEAST_WINDOW}px) { html:root:root:root { ${declarations} } }`;
}

/** How far the page has to move for `article` to be seen whole, in CSS pixels. */
function hiddenPart(article: Element, width: number): number {
  const window = article.ownerDocument.defaultView;
  if (!window || window.innerWidth < LEAST_WINDOW) return 0;
  const { left, right } = article.getBoundingClientRect();
  const room = article.ownerDocument.documentElement.clientWidth - width - GAP;
  return Math.floor(Math.min(right - room, left - GAP));
}
