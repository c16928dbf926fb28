/** What runs in the page when marks are timed: the page's part of the extension as it is, and the bare calls of the browser. */
import { describe } from '../src/domain/text/describe.ts';
import { rangeOf } from '../src/domain/text/text-of.ts';
import type { Mark } from '../src/messages.ts';
import { createHighlights } from '../src/page/highlights.ts';
import { createMarks } from '../src/page/marks.ts';
import { createReader } from '../src/page/reader.ts';

export interface PaintTimes {
  /** Milliseconds, a round each, taken in turns. */
  readonly bare: readonly number[];
  readonly ours: readonly number[];
  readonly sure: number;
  /** Whether the document is what it was, as HTML, after all of it. */
  readonly isUnchanged: boolean;
}

/** Paints `count` passages of the article, all over it, `rounds` times by the bare calls and by ours. */
function timePainting(count: number, rounds: number): PaintTimes {
  const reader = createReader(document);
  reader.read();
  const article = reader.article();
  const quotes = Array.from({ length: count }, (_, index) => {
    const start = Math.floor((index * (article.text.length - 60)) / count);
    return describe(article.text, start, start + 40);
  });
  const life = new AbortController();
  const highlights = createHighlights(document, life.signal);
  const html = document.documentElement.outerHTML;
  const marks = createMarks(document, reader, highlights, () => undefined, life.signal);
  const wanted = quotes.map((quote, index): Mark => ({ id: String(index), of: 'note', quote }));
  const bare: number[] = [];
  const ours: number[] = [];
  let sure = 0;
  for (let round = 0; round < rounds; round++) {
    bare.push(
      timed(() => {
        const ranges = quotes.flatMap(({ start, exact }) => rangeOf(article, start, start + exact.length) ?? []);
        CSS.highlights.set('bare', new Highlight(...ranges));
      }),
    );
    CSS.highlights.delete('bare');
    layOut();
    ours.push(
      timed(() => {
        sure = marks.paint(wanted).filter(({ anchor }) => anchor.state === 'sure').length;
      }),
    );
    marks.paint([]);
    layOut();
  }
  const isUnchanged = document.documentElement.outerHTML === html;
  life.abort();
  return { bare, ours, sure, isUnchanged };
}

function timed(act: () => void): number {
  const since = performance.now();
  act();
  layOut();
  return performance.now() - since;
}

function layOut(): void {
  document.body.getBoundingClientRect();
}

Object.assign(globalThis, { timePainting });
