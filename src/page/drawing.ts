/** Small drawings of ours for the parts that stand in the page, where the panel's icons cannot be used. */

const SVG = 'http://www.w3.org/2000/svg';

/** Paths on a grid of 16 × 16, stroked. */
const PATHS = {
  /** A line of text under the proof-reader's deletion loop. */
  tab: 'M2 11.5h8c2.6 0 4-1.6 4-3.4S12.700 5 11.200 5c-2.300 0-2.700 3.200-1.200 6.500M2 7.500h4.500',
  note: 'M3 3h10v7l-3 3H3zM13 10h-3v3M5.500 6h5M5.500 8.500h3',
  correction: 'M3 12.500l1-3.500 6.500-6.500 2.500 2.500L6.500 11.500zM9 4l2.500 2.500M8 13h5',
} as const;

/** A drawing by name, hidden from assistive technology: words stand beside it. */
export function drawing(document: Document, name: keyof typeof PATHS): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
