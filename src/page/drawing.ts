/** Small drawings of ours for the parts that stand in the page, where the panel's icons cannot be used. */

const SVG = 'http://www.w3.org/2000/svg';

/** Paths on a grid of 16 × 16, stroked; those of the panel's icons (ui/icons.tsx) and of icons/icon.svg. */
const PATHS = {
  /** A line of text under the proof-reader's deletion loop. */
  tab: 'M2.6 4.5h4.3M2.6 12.5h10.8M2.6 8.5h5.1c3.6 0 5.7-1.2 5.7-3.5a2.2 2.2 0 0 0-4.4 0c0 1.9 1.3 3.4 3.6 4.6',
  note: 'M3 2.5h10V10l-3.5 3.5H3zM13 10H9.5v3.5M5.5 5.5h5M5.5 8h3',
  correction: 'M2 11.5h5.5L10 5l2.5 6.5H14M8.6 2.2c1-1 3-.6 3 .7 0 1-1.2 1.4-1.6 2.1',
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
