// @vitest-environment jsdom
// @vitest-environment-options {"url": "http://registan.net/2012/03/27/a-post/"}
/** What the page side notices by itself: late text, other addresses, scrolling, selections. Nothing else wakes it. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Selected } from '../../src/messages.ts';
import { followCurrentComment } from '../../src/page/current-comment.ts';
import { watchAddress, watchChanges } from '../../src/page/page-changes.ts';
import { offerOnSelection } from '../../src/page/selection.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).soleApi() }));

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  document.body.innerHTML = '<p>Words</p>';
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});
/** Lets observers hear, then time pass. */
async function pass(ms: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

describe('late changes', () => {
  test.each([
    ['text that is added', () => document.body.append('more'), 1],
    [
      'an element with text',
      () => document.body.append(Object.assign(document.createElement('p'), { textContent: 'a' })),
      1,
    ],
    ['text that changes', () => Object.assign(document.querySelector('p')?.firstChild ?? {}, { data: 'Other' }), 1],
    ['text that is removed', () => document.querySelector('p')?.remove(), 1],
    ['an image', () => document.body.append(document.createElement('img')), 0],
    ['an attribute', () => document.body.setAttribute('class', 'dark'), 0],
    ['nothing', () => {}, 0],
  ])('%s', async (_what, change, times) => {
    const look = vi.fn(() => true);
    watchChanges(document, { look }, life.signal);
    change();
    await pass(20_000);
    expect(look).toHaveBeenCalledTimes(times);
  });

  test('a burst is looked at once, when it is over', async () => {
    const look = vi.fn(() => true);
    watchChanges(document, { look }, life.signal);
    for (let n = 0; n < 5; n++) {
      document.body.append('more');
      await pass(100);
    }
    expect(look).not.toHaveBeenCalled();
    await pass(400);
    expect(look).toHaveBeenCalledOnce();
  });

  test('one that never ends is looked at all the same', async () => {
    const look = vi.fn(() => true);
    watchChanges(document, { look }, life.signal);
    for (let n = 0; n < 40; n++) {
      document.body.append('more');
      await pass(100);
    }
    expect(look).toHaveBeenCalledOnce();
  });

  test('a ticker beside the article is looked at less and less', async () => {
    const look = vi.fn(() => false);
    watchChanges(document, { look }, life.signal);
    const counts: number[] = [];
    for (let minute = 0; minute < 2; minute++) {
      for (let n = 0; n < 60; n++) {
        document.body.append('tick');
        await pass(1_000);
      }
      counts.push(look.mock.calls.length);
    }
    const [first = 0, both = 0] = counts;
    expect(both - first).toBeLessThanOrEqual(5);
    expect(both - first).toBeGreaterThan(0);
    expect(first).toBeLessThanOrEqual(12);
  });

  test('ends with its life', async () => {
    const look = vi.fn(() => true);
    watchChanges(document, { look }, life.signal);
    document.body.append('more');
    await pass(0);
    life.abort();
    document.body.append('more');
    await pass(20_000);
    expect(look).not.toHaveBeenCalled();
  });
});

test('another address is noticed, another place on the same page is not', () => {
  const moved = vi.fn();
  watchAddress(window, moved, life.signal);
  history.replaceState(null, '', '#comment-1');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(moved).not.toHaveBeenCalled();
  history.replaceState(null, '', '/2012/03/28/another/');
  window.dispatchEvent(new PopStateEvent('popstate'));
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(moved).toHaveBeenCalledOnce();
});

describe('the current comment', () => {
  /** Three comments of 400 pixels each, the first one 1,000 pixels down the page. */
  function setUp() {
    let scrolled = 0;
    const told: number[] = [];
    const comments = [1_000, 1_400, 1_800].map((top) => {
      const head = document.createElement('div');
      head.getBoundingClientRect = () => ({ top: top - scrolled, bottom: top - scrolled + 400 }) as DOMRect;
      return { head, body: head };
    });
    const current = followCurrentComment(
      document,
      () => comments,
      (index) => told.push(index),
      life.signal,
    );
    const scroll = async (to: number) => {
      scrolled = to;
      document.dispatchEvent(new Event('scroll'));
      await pass(500);
    };
    return { current, told, scroll };
  }

  test('follows the view, and is none above and below the thread', async () => {
    const { told, scroll } = setUp();
    for (const to of [0, 900, 1_000, 1_300, 1_700, 5_000]) await scroll(to);
    expect(told).toEqual([0, 1, 2, -1]);
  });

  test('stays with the one that was gone to until the reader scrolls', async () => {
    const { current, told, scroll } = setUp();
    current.pin(2);
    await scroll(1_300);
    expect(told).toEqual([2]);
    document.dispatchEvent(new Event('wheel'));
    await scroll(1_301);
    expect(told).toEqual([2, 1]);
  });

  test('looks at the thread a few times a second, however often the page says that it scrolls', async () => {
    const look = vi.fn(() => []);
    followCurrentComment(document, look, () => {}, life.signal);
    for (let n = 0; n < 100; n++) {
      document.dispatchEvent(new Event('scroll'));
      await pass(10);
    }
    expect(look.mock.calls.length).toBeLessThanOrEqual(10);
  });
});

describe('a selection', () => {
  const words: Selected = { comment: null, quote: { exact: 'Words', prefix: '', suffix: '', start: 0 } };
  const spot = { left: 100, right: 160, top: 50, bottom: 70, width: 60, height: 20 } as DOMRect;

  function setUp(selected: () => Selected | null = () => words) {
    Range.prototype.getClientRects = () => [spot] as unknown as DOMRectList;
    const host = document.createElement('div');
    const root = document.documentElement.appendChild(host).attachShadow({ mode: 'open' });
    life.signal.addEventListener('abort', () => host.remove());
    const chosen = vi.fn();
    offerOnSelection(root, { selected, chosen, covered: () => 380 }, life.signal);
    const box = root.querySelector<HTMLElement>('[role="toolbar"]');
    if (!box) throw new Error('no buttons');
    const choose = async () => {
      document.getSelection()?.selectAllChildren(document.querySelector('p') as Element);
      document.dispatchEvent(new Event('selectionchange'));
      await pass(300);
    };
    return { box, chosen, choose };
  }

  test('brings two named buttons, under its end', async () => {
    const { box, choose } = setUp();
    await choose();
    expect(box.hidden).toBe(false);
    expect([...box.querySelectorAll('button')].map((button) => button.textContent)).toEqual(['Note', 'Correction']);
    expect(box.getAttribute('aria-label')).not.toBe('');
    expect(box.style.top).toBe('76px');
  });

  test.each([
    [0, 'note'],
    [1, 'correction'],
  ])('button %i starts a %s and goes', async (index, purpose) => {
    const { box, chosen, choose } = setUp();
    await choose();
    box.querySelectorAll('button')[index]?.click();
    expect(chosen).toHaveBeenCalledWith(words, purpose);
    expect(box.hidden).toBe(true);
    expect(document.getSelection()?.toString()).toBe('Words');
  });

  test('is not disturbed by pressing a button', async () => {
    const { box, choose } = setUp();
    await choose();
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    box.querySelector('button')?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });

  test('outside of article and comments brings nothing', async () => {
    const { box, choose } = setUp(() => null);
    await choose();
    expect(box.hidden).toBe(true);
  });

  test('brings nothing while the pointer is still down', async () => {
    const { box, choose } = setUp();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await choose();
    expect(box.hidden).toBe(true);
    document.body.dispatchEvent(new Event('pointerup', { bubbles: true }));
    await pass(300);
    expect(box.hidden).toBe(false);
  });

  test('Escape sends the buttons away, and is left to the page too', async () => {
    const { box, choose } = setUp();
    await choose();
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.body.dispatchEvent(key);
    expect([box.hidden, key.defaultPrevented]).toEqual([true, false]);
  });
});
