/** What is alive in the page while a panel shows it: marks, the buttons beside a selection, and what the panel is told. */
import type { TextQuote } from '../domain/text/quote.ts';
import type { FoundMark, Lit, Mark, Panel, Selected } from '../messages.ts';
import { type CurrentComment, followCurrentComment } from './current-comment.ts';
import { createHighlights } from './highlights.ts';
import { createMarks } from './marks.ts';
import { watchChanges } from './page-changes.ts';
import type { Reader } from './reader.ts';
import { offerOnSelection, type Purpose } from './selection.ts';
import { createShowPlace } from './show-place.ts';

export interface OpenPageOptions {
  readonly root: ShadowRoot;
  readonly reader: Reader;
  readonly panel: Panel;
  /** Width, in CSS pixels, of what covers the window's right side. */
  readonly covered: () => number;
  /** Words were chosen for a note or a correction. */
  readonly chosen: (selected: Selected, purpose: Purpose) => void;
  readonly failed: (doing: string, failure: unknown) => void;
}

export interface OpenPage {
  paint(marks: readonly Mark[]): FoundMark[];
  /** False where the comment or passage is not on the page. */
  showComment(id: string): boolean;
  showPassage(quote: TextQuote): boolean;
  /** Lights it where it stands, without scrolling; null: nothing any more. */
  light(place: Lit | null): void;
  /** Reads the page again and tells the panel if it differs. Returns whether it does. */
  look(): boolean;
}

/** Begins all of it; it ends, and leaves no trace in the page, when `signal` aborts. */
export function createOpenPage(options: OpenPageOptions, signal: AbortSignal): OpenPage {
  const { root, reader, panel, failed } = options;
  const document = root.ownerDocument;
  const highlights = createHighlights(document, signal);
  const show = createShowPlace(highlights, signal);
  let marked: readonly Mark[] = [];

  const tell = (doing: string, told: Promise<void>) => void told.catch((failure) => failed(doing, failure));
  const marks = createMarks(
    document,
    reader,
    highlights,
    (id) => tell('showing a mark', panel.markClicked(id)),
    signal,
  );
  const current: CurrentComment = followCurrentComment(
    document,
    () => reader.current().places.comments,
    (index) => {
      const id = reader.current().reading.comments[index]?.id ?? null;
      tell('telling the current comment', panel.currentComment(id));
    },
    signal,
  );
  offerOnSelection(root, { selected: () => selectedIn(document, reader), ...options }, signal);
  watchChanges(document, { look }, signal);

  function paint(next: readonly Mark[]): FoundMark[] {
    marked = next;
    return marks.paint(marked);
  }

  function look(): boolean {
    const before = JSON.stringify(reader.last()?.reading);
    const changed = JSON.stringify(reader.read()) !== before;
    // The same words may stand in new nodes: painted again in any case.
    paint(marked);
    if (changed) tell('telling that the page changed', panel.pageChanged());
    return changed;
  }

  function showComment(id: string): boolean {
    const index = reader.current().reading.comments.findIndex((comment) => comment.id === id);
    const range = rangeOfComment(index);
    if (!range) return false;
    current.pin(index);
    show(range);
    return true;
  }

  function rangeOfComment(index: number): Range | null {
    const place = reader.current().places.comments[index];
    if (!place) return null;
    const range = document.createRange();
    range.setStartBefore(place.head);
    range.setEndAfter(place.body);
    return range;
  }

  function showPassage(quote: TextQuote): boolean {
    const { range } = reader.find(quote, reader.article());
    if (range) show(range);
    return range !== null;
  }

  function light(place: Lit | null): void {
    const range = place && rangeOfLit(place);
    highlights.set('lit', range ? [range] : []);
  }

  function rangeOfLit(place: Lit): Range | null {
    if ('passage' in place) return reader.find(place.passage, reader.article()).range;
    return rangeOfComment(reader.current().reading.comments.findIndex(({ id }) => id === place.comment));
  }

  return { paint, showComment, showPassage, light, look };
}

/** What is selected in the article or in a comment right now. */
export function selectedIn(document: Document, reader: Pick<Reader, 'selected'>): Selected | null {
  const selection = document.getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  return reader.selected(selection.getRangeAt(0));
}

/** Any selected words, as they are, where they stand neither in the article nor in a comment: a headline, a caption. */
export function selectedAnywhere(document: Document): Selected | null {
  const exact = document.getSelection()?.toString().trim().replace(/\s+/g, ' ');
  return exact ? { quote: { exact, prefix: '', suffix: '', start: 0 }, comment: null } : null;
}
