// @vitest-environment jsdom
/** The panel's frame: it comes, takes the keyboard, gives it back, and leaves the page as it was. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addHost, removeLeftHosts } from '../../src/page/host.ts';
import { giveBackLeftRoom } from '../../src/page/make-room.ts';
import { createPanelEdge, type WidthChange } from '../../src/page/panel-edge.ts';
import { createPanelFrame, type PanelFrameOptions } from '../../src/page/panel-frame.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).soleApi() }));

const HOST = '[data-corrigenda]';
let life: AbortController;
let before: string;

const host = { isAlive: () => true, lost: () => {} };

afterEach(() => life.abort());
beforeEach(() => {
  life = new AbortController();
  window.focus = () => {};
  document.head.replaceChildren();
  document.body.innerHTML = '<button id="own">Own</button><p>Words</p>';
  before = document.documentElement.outerHTML;
});

function setUp(options: Partial<PanelFrameOptions> = {}) {
  const root = addHost(document, life.signal, host);
  const frame = createPanelFrame(
    root,
    {
      url: 'about:blank',
      width: 380,
      article: () => null,
      keepWidth: () => {},
      opened: () => {},
      closed: () => {},
      blocked: () => {},
      seen: () => {},
      ...options,
    },
    life.signal,
  );
  return { root, frame };
}

/** What our style sheets say about the page's margin, in the order of weight. */
function margins(): string[] {
  return [...document.head.querySelectorAll('style')].map(
    (style) => /margin-right: (\S+)/.exec(style.textContent)?.[1] ?? '',
  );
}

describe('opening and closing', () => {
  test('adds a named frame and makes room; closing leaves the page as it was', () => {
    const { root, frame } = setUp();
    frame.open();
    expect(root.querySelector('iframe')?.title).toMatch(/^Corrigenda/);
    expect(margins()).toEqual(['380px']);
    expect(document.documentElement.hasAttribute('style')).toBe(false);
    frame.close();
    expect(root.querySelector('iframe')).toBeNull();
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('the end of this life closes it', () => {
    const closed = vi.fn();
    const { frame } = setUp({ closed });
    frame.open();
    life.abort();
    expect(closed).toHaveBeenCalledOnce();
    expect(document.documentElement.outerHTML).toBe(before);
    frame.open();
    expect(frame.isOpen()).toBe(false);
  });

  test('the keyboard goes to the panel and back to where it was', () => {
    const { root, frame } = setUp();
    const own = document.getElementById('own');
    own?.focus();
    frame.open();
    expect(root.activeElement).toBe(root.querySelector('iframe'));
    frame.focusPage();
    expect(document.activeElement).toBe(own);
    frame.focus();
    frame.close();
    expect(document.activeElement).toBe(own);
  });

  test('a panel that comes up late does not take the keyboard from what the reader went to', () => {
    const { frame } = setUp();
    frame.open();
    document.getElementById('own')?.focus();
    expect(frame.ready()).toBe(false);
    expect(document.activeElement?.id).toBe('own');
  });
});

describe('a panel that is blocked', () => {
  test.each([
    { name: 'two seconds after its frame was loaded', loads: true, after: 2_000 },
    { name: 'ten seconds where nothing was loaded', loads: false, after: 10_000 },
  ])('is given up $name, once', ({ loads, after }) => {
    vi.useFakeTimers();
    const blocked = vi.fn();
    const { root, frame } = setUp({ blocked });
    frame.open();
    if (loads) root.querySelector('iframe')?.dispatchEvent(new Event('load'));
    vi.advanceTimersByTime(after - 1);
    expect(frame.isOpen()).toBe(true);
    vi.advanceTimersByTime(1);
    expect(frame.isOpen()).toBe(false);
    expect(blocked).toHaveBeenCalledOnce();
    expect(margins()).toEqual([]);
    vi.useRealTimers();
  });

  test('is not one that has rendered, nor one that was closed before', async () => {
    vi.useFakeTimers();
    const blocked = vi.fn();
    const { frame } = setUp({ blocked });
    frame.open();
    frame.ready();
    await expect(frame.whenReady()).resolves.toBe(true);
    vi.advanceTimersByTime(10_000);
    frame.close();
    frame.open();
    const ready = frame.whenReady();
    frame.close();
    await expect(ready).resolves.toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(blocked).not.toHaveBeenCalled();
    vi.useRealTimers();
  });
});

describe('its width', () => {
  test('is changed by the arrow keys, within bounds, and kept', () => {
    const keepWidth = vi.fn();
    const { root, frame } = setUp({ keepWidth });
    frame.open();
    const edge = root.querySelector('[role="separator"]');
    const press = (key: string) => edge?.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'Home', 'ArrowRight', 'End', 'ArrowLeft', 'a'])
      press(key);
    expect(keepWidth.mock.calls.flat()).toEqual([400, 380, 360, 280, 280, 800, 800]);
    expect(edge?.getAttribute('aria-valuenow')).toBe('800');
    expect(margins()).toEqual(['800px']);
  });

  test('follows the pointer, and the page only once it is let go', () => {
    const changes: WidthChange[] = [];
    const edge = createPanelEdge(
      document,
      () => 380,
      (change) => changes.push(change),
    );
    edge.setPointerCapture = () => {};
    const move = (type: string, clientX: number) => edge.dispatchEvent(new MouseEvent(type, { clientX, button: 0 }));
    move('pointermove', 10);
    move('pointerdown', 900);
    move('pointermove', 850);
    move('pointerup', 800);
    move('pointermove', 700);
    expect(changes).toEqual([
      { width: 430, done: false },
      { width: 480, done: true },
    ]);
  });

  // The window is 1,200 wide; 380 for the panel and 16 between leave 804.
  test.each([
    ['has room: nothing moves', 100, 700, null],
    ['reaches under the panel: the page moves left', 300, 900, -96],
    ['is wider than the room: no further than to the left edge', 40, 900, -24],
    ['begins at the edge already: nothing moves', 10, 900, null],
    ['reaches out of the window: the page moves right', -43, 545, 59],
    ['reaches out of it, and there is no room: nothing moves', -43, 804, null],
  ])('an article in a layout of fixed width %s', (_what, left, right, moves) => {
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 1_200, configurable: true });
    const article = document.querySelector('p') as HTMLElement;
    article.getBoundingClientRect = () => ({ left, right }) as DOMRect;
    const { frame } = setUp();
    frame.open();
    const narrowed = document.head.childElementCount;
    life.abort();
    life = new AbortController();
    setUp({ article: () => article }).frame.open();
    const css = document.head.lastElementChild?.textContent ?? '';
    expect(document.head.childElementCount - narrowed).toBe(moves === null ? 0 : 1);
    if (moves !== null) expect(css).toContain(`margin-right: ${380 - moves}px !important; margin-left: ${moves}px`);
  });
});

describe('the host', () => {
  const turn = () => new Promise((resolve) => setTimeout(resolve));

  test('shows the page nothing but an element', () => {
    const { frame } = setUp();
    frame.open();
    expect(document.querySelectorAll('iframe')).toHaveLength(0);
    expect(document.querySelector(HOST)?.shadowRoot).toBeNull();
    expect(document.querySelector(HOST)?.textContent).toBe('');
  });

  test('is put back when the page removes, moves or restyles it', async () => {
    addHost(document, life.signal, host);
    const element = document.querySelector(HOST) as HTMLElement;
    const style = element.getAttribute('style');
    document.body.append(element);
    await turn();
    expect(element.parentNode).toBe(document.documentElement);
    element.remove();
    await turn();
    expect(element.isConnected).toBe(true);
    element.style.opacity = '0.01';
    await turn();
    expect(element.getAttribute('style')).toBe(style);
  });

  test('gives in to a page that insists', async () => {
    const lost = vi.fn();
    addHost(document, life.signal, { ...host, lost });
    for (let round = 0; round < 5; round++) {
      document.querySelector(HOST)?.remove();
      await turn();
    }
    expect(document.querySelector(HOST)).toBeNull();
    expect(lost).toHaveBeenCalled();
  });

  test('of a life that an update ended goes when the next one removes it', async () => {
    let alive = true;
    addHost(document, life.signal, { ...host, isAlive: () => alive });
    alive = false;
    removeLeftHosts(document);
    await turn();
    expect(document.querySelector(HOST)).toBeNull();
  });

  test('the room that an ended life took is given back, and nothing else of the page’s styles', () => {
    document.head.innerHTML = '<style>html { margin-right: 12px; }</style>';
    const { frame } = setUp();
    frame.open();
    expect(margins()).toEqual(['12px;', '380px']);
    giveBackLeftRoom(document);
    expect(margins()).toEqual(['12px;']);
  });
});
