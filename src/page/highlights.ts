/** Paints ranges with the CSS Custom Highlight API: the page's own elements stay as they are. */
import { addStyles } from './style-sheet.ts';

export type Paint = 'note' | 'correction' | 'note-doubtful' | 'correction-doubtful' | 'lit' | 'flash';

/** Overlapping paints: the last wins. */
const ORDER: readonly Paint[] = ['note-doubtful', 'note', 'correction-doubtful', 'correction', 'lit', 'flash'];

/**
 * Lines tell the paints apart, not colour alone: a note has a single line, a correction a double one, what is doubtful
 * a broken or wavy one. Half-clear colours of middle lightness are seen on white and on black, and leave the page's
 * ink as it is; only the flash brings its own.
 */
const STYLE = `
::highlight(corrigenda-note) { background-color: rgb(47 127 184 / .16); text-decoration: underline solid 2px #2f7fb8; }
::highlight(corrigenda-note-doubtful) { background-color: transparent; text-decoration: underline dashed 2px #2f7fb8; }
::highlight(corrigenda-correction) { background-color: rgb(200 90 44 / .18); text-decoration: underline double 2px #c85a2c; }
::highlight(corrigenda-correction-doubtful) { background-color: transparent; text-decoration: underline wavy 1.5px #c85a2c; }
::highlight(corrigenda-lit) { background-color: rgb(230 170 40 / .35); }
::highlight(corrigenda-flash) { background-color: #ffe38f; color: #221d1a; }
@media print {
  ${ORDER.map((paint) => `::highlight(${nameOf(paint)})`).join(', ')} { background-color: transparent; text-decoration: none; }
}
`;

export interface Highlights {
  /** Replaces what is painted so by `ranges`. */
  set(paint: Paint, ranges: readonly Range[]): void;
}

/**
 * Highlights under our own names until `signal` aborts. The registry is the page's too: ours is never cleared by
 * `clear()`, nor is it iterated, which Firefox refuses to content scripts.
 */
export function createHighlights(document: Document, signal: AbortSignal): Highlights {
  addStyles(document, STYLE, signal);
  signal.addEventListener('abort', () => {
    for (const paint of ORDER) CSS.highlights.delete(nameOf(paint));
  });
  return {
    set(paint, ranges) {
      if (signal.aborted || ranges.length === 0) {
        CSS.highlights.delete(nameOf(paint));
        return;
      }
      const highlight = new Highlight(...ranges);
      highlight.priority = ORDER.indexOf(paint);
      CSS.highlights.set(nameOf(paint), highlight);
    },
  };
}

function nameOf(paint: Paint): string {
  return `corrigenda-${paint}`;
}
