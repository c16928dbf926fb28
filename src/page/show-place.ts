/** Scrolls to a place in the page and lights it up for a moment. */
import type { Highlights } from './highlights.ts';

/** How long (ms) a place stays lit. It is lit once and evenly: nothing blinks. */
const LIT = 1_800;

/** Shows ranges of the page one at a time; ends with `signal`. */
export function createShowPlace(highlights: Highlights, signal: AbortSignal): (range: Range) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (range) => {
    scrollTo(range);
    clearTimeout(timer);
    highlights.set('flash', [range]);
    timer = setTimeout(() => highlights.set('flash', []), LIT);
  };
}

/** What is higher than the window is shown from its beginning, all else in the middle, clear of headers that stick to the top. */
function scrollTo(range: Range): void {
  const { startContainer: node, startOffset } = range;
  const at = node.nodeType === 1 ? (node.childNodes[startOffset] ?? node) : node;
  const element = at.nodeType === 1 ? (at as Element) : at.parentElement;
  const window = element?.ownerDocument.defaultView;
  if (!element || !window) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const tall = element.getBoundingClientRect().height > window.innerHeight * 0.7;
  element.scrollIntoView({ behavior: calm ? 'instant' : 'smooth', block: tall ? 'start' : 'center' });
}
