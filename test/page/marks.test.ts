// @vitest-environment jsdom
/** Passages are painted without touching the page, tell where they were found, and can be clicked. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { describe as quote } from '../../src/domain/text/describe.ts';
import { piecesOf } from '../../src/domain/text/text-of.ts';
import type { Mark } from '../../src/messages.ts';
import { createHighlights } from '../../src/page/highlights.ts';
import { createMarks } from '../../src/page/marks.ts';
import { createReader } from '../../src/page/reader.ts';
import { createShowPlace } from '../../src/page/show-place.ts';
import { type FakeHighlights, installHighlights } from './fake-highlights.ts';

const TEXT = 'The judge suddenly decided to delay the trial because one of the 47 defendants was not there.';
let highlights: FakeHighlights;
let life: AbortController;

beforeEach(() => {
  highlights = installHighlights(['page-search']);
  life = new AbortController();
  document.head.replaceChildren();
  document.body.innerHTML = `<p>${TEXT.replace('47 defendants', '<a href="#47">47 defendants</a>')}</p>`;
});

function article() {
  return piecesOf([...document.querySelectorAll('p')]);
}

function mark(id: string, of: Mark['of'], words: string, text = TEXT): Mark {
  const start = text.indexOf(words);
  return { id, of, quote: quote(text, start, start + words.length) };
}

function setUp(clicked: (id: string) => void = () => {}) {
  const { find } = createReader(document);
  return createMarks(document, { article, find }, createHighlights(document, life.signal), clicked, life.signal);
}

describe('painting', () => {
  test('tells sure, doubtful and gone, and paints each its own way', () => {
    const before = document.body.innerHTML;
    const edited = TEXT.replace('suddenly', 'then').replace('the trial', 'everything');
    const found = setUp().paint([
      mark('a', 'note', 'one of the 47'),
      mark('b', 'correction', 'The judge'),
      mark('c', 'correction', 'judge then decided to delay everything', edited),
      mark('d', 'note', 'nobody said so', 'Elsewhere nobody said so at all, ever.'),
    ]);
    expect(found.map(({ id, anchor, text }) => [id, anchor.state, text])).toEqual([
      ['a', 'sure', 'one of the 47'],
      ['b', 'sure', 'The judge'],
      ['c', 'doubtful', 'judge suddenly decided to delay the trial'],
      ['d', 'gone', ''],
    ]);
    expect(highlights.painted('corrigenda-note')).toEqual(['one of the 47']);
    expect(highlights.painted('corrigenda-correction')).toEqual(['The judge']);
    expect(highlights.painted('corrigenda-correction-doubtful')).toEqual(['judge suddenly decided to delay the trial']);
    expect(document.body.innerHTML).toBe(before);
  });

  test('replaces what was painted before', () => {
    const marks = setUp();
    marks.paint([mark('a', 'note', 'The judge')]);
    marks.paint([mark('b', 'correction', 'the trial')]);
    expect(highlights.names()).toEqual(['page-search', 'corrigenda-correction']);
  });

  test('leaves nothing behind, and the highlights of the page alone', () => {
    setUp().paint([mark('a', 'note', 'The judge'), mark('b', 'correction', 'the trial')]);
    expect(document.head.childElementCount).toBe(1);
    life.abort();
    expect(highlights.names()).toEqual(['page-search']);
    expect(document.head.childElementCount).toBe(0);
  });
});

describe('a click', () => {
  /** jsdom has no layout: everything stands at one point, and the caret is where the test says. */
  function clickAt(
    node: Node | null,
    offset: number,
    rects: Partial<DOMRect>[] = [{ left: 0, right: 9, top: 0, bottom: 9 }],
  ) {
    Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: node, offset }) });
    Range.prototype.getClientRects = () => rects as unknown as DOMRectList;
    const target = node instanceof Element ? node : node?.parentElement;
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }));
  }
  const first = () => document.querySelector('p')?.firstChild ?? null;

  test('on a mark tells its entry; on the shorter one of two', () => {
    const clicked = vi.fn();
    setUp(clicked).paint([mark('long', 'note', TEXT), mark('short', 'correction', 'suddenly')]);
    clickAt(first(), 12);
    clickAt(first(), 2);
    expect(clicked.mock.calls).toEqual([['short'], ['long']]);
  });

  test.each([
    ['beside the line', () => clickAt(first(), 2, [{ left: 50, right: 90, top: 0, bottom: 9 }])],
    ['on a link in a mark', () => clickAt(document.querySelector('a')?.firstChild ?? null, 1)],
    [
      'that ends a selection',
      () => {
        document.getSelection()?.selectAllChildren(document.body);
        clickAt(first(), 2);
        document.getSelection()?.removeAllRanges();
      },
    ],
    [
      'after all is over',
      () => {
        life.abort();
        clickAt(first(), 2);
      },
    ],
  ])('%s is left to the page', (_where, click) => {
    const clicked = vi.fn();
    setUp(clicked).paint([mark('long', 'note', TEXT)]);
    click();
    expect(clicked).not.toHaveBeenCalled();
  });
});

test('a place that is shown is lit once, for a moment', () => {
  vi.useFakeTimers();
  const scrolled = vi.fn();
  Object.assign(Element.prototype, { scrollIntoView: scrolled });
  Object.assign(globalThis, { matchMedia: () => ({ matches: true }) });
  const show = createShowPlace(createHighlights(document, life.signal), life.signal);
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('a') as Element);
  show(range);
  expect(highlights.painted('corrigenda-flash')).toEqual(['47 defendants']);
  expect(scrolled).toHaveBeenCalledWith({ behavior: 'instant', block: 'center' });
  vi.runAllTimers();
  expect(highlights.names()).toEqual(['page-search']);
  vi.useRealTimers();
});
