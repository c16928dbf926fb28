/** Marks on the page: where a note or correction is attached to a passage, the passage is painted and can be clicked. */
import type { Anchor } from '../domain/text/quote.ts';
import type { FoundMark, Mark } from '../messages.ts';
import type { Highlights, Paint } from './highlights.ts';
import type { Reader } from './reader.ts';

export interface Marks {
  /** Replaces all marks by these and tells where each was found. */
  paint(marks: readonly Mark[]): FoundMark[];
}

interface Painted {
  readonly id: string;
  readonly paint: Paint;
  readonly range: Range;
  readonly length: number;
}

/** Links, buttons and fields keep their clicks for themselves. */
const OWN_CLICK = 'a[href], button, input, select, textarea, summary, label, [role="button"], [contenteditable]';

/** Paints with `highlights` and calls `clicked` with the id of a mark under a click, until `signal` aborts. */
export function createMarks(
  document: Document,
  reader: Pick<Reader, 'article' | 'find'>,
  highlights: Highlights,
  clicked: (id: string) => void,
  signal: AbortSignal,
): Marks {
  let painted: Painted[] = [];
  document.addEventListener(
    'click',
    (event) => {
      if (event.defaultPrevented || event.button !== 0 || isOwnClick(event.target)) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const mark = markAt(document, painted, event.clientX, event.clientY);
      if (mark) clicked(mark.id);
    },
    { signal },
  );
  return {
    paint(marks) {
      painted = [];
      const article = reader.article();
      const found = marks.map((mark) => {
        const { anchor, text, range } = reader.find(mark.quote, article);
        if (range) painted.push({ id: mark.id, paint: paintOf(mark, anchor), range, length: text.length });
        return { id: mark.id, anchor, text };
      });
      show(highlights, painted);
      return found;
    },
  };
}

function show(highlights: Highlights, painted: readonly Painted[]): void {
  for (const paint of ['note', 'correction', 'note-doubtful', 'correction-doubtful'] as const) {
    highlights.set(
      paint,
      painted.flatMap((mark) => (mark.paint === paint ? [mark.range] : [])),
    );
  }
}

function paintOf({ of }: Mark, { state }: Anchor): Paint {
  return state === 'sure' ? of : `${of}-doubtful`;
}

function isOwnClick(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OWN_CLICK) !== null;
}

/** The shortest mark at a point of the window (CSS pixels): a mark inside another can be reached, too. */
function markAt(document: Document, painted: readonly Painted[], x: number, y: number): Painted | null {
  const caret = caretAt(document, x, y);
  if (!caret) return null;
  return (
    painted
      .filter(({ range }) => range.isPointInRange(caret.node, caret.offset) && covers(range, x, y))
      .sort((a, b) => a.length - b.length)[0] ?? null
  );
}

/** Browsers give the nearest caret even for a click beside the line. */
function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chromium before 128.
  const range = (document as Document & Pick<Document, 'caretRangeFromPoint'>).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
