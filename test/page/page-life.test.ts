// @vitest-environment jsdom
// @vitest-environment-options {"url": "http://registan.net/2012/03/27/kazakhstans-shameful-mass-trials/"}
/** The page's answers to the panel, and what it tells by itself, on the bundled article. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Site } from '../../src/domain/post/sites/site.ts';
import type { ForPages, Panel } from '../../src/messages.ts';
import { createPageLife } from '../../src/page/page-life.ts';
import { startPointing } from '../../src/page/pointing.ts';
import { createReader } from '../../src/page/reader.ts';
import { openArticle, select } from './article-page.ts';
import { type FakeHighlights, installHighlights } from './fake-highlights.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).soleApi() }));

const POST = 'registan.net/2012/03/27/kazakhstans-shameful-mass-trials';
const CALLER = { trusted: true, tab: 1, url: '' };
let life: AbortController;
let highlights: FakeHighlights;
let told: unknown[][];

beforeEach(() => {
  openArticle();
  highlights = installHighlights();
  life = new AbortController();
  told = [];
  window.focus = () => {};
  Object.assign(window, { matchMedia: () => ({ matches: false }) });
  Object.assign(Element.prototype, { scrollIntoView: vi.fn() });
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
});
afterEach(() => life.abort());

/** Answers everything, and notes what it was told. */
function party<P extends object>(answers: Partial<P> = {}): P {
  const get = (_: object, call: string) =>
    (answers as Record<string, unknown>)[call] ??
    (async (...args: unknown[]) => {
      told.push([call, ...args]);
    });
  return new Proxy({}, { get }) as P;
}

interface SetUp {
  readonly edgeTab?: boolean;
  readonly blocked?: boolean;
  /** What the reader pointed out on this host before. */
  readonly site?: Site | null;
  readonly ownSite?: () => Promise<Site | null>;
  readonly loadReader?: () => Promise<ReturnType<typeof createReader>>;
}

function setUp({ edgeTab = true, blocked = false, site = null, ownSite, loadReader }: SetUp = {}) {
  const roots: ShadowRoot[] = [];
  const attach = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    attach.mockRestore();
    const root = this.attachShadow(init);
    roots.push(root);
    return root;
  });
  const pageReady = async (post: string) => {
    told.push(['pageReady', post]);
    return { edgeTab, panelWidth: 420, remindAfter: 100 };
  };
  const failed = vi.fn();
  const { handlers, comeBack } = createPageLife({
    document,
    panelUrl: 'about:blank',
    background: party<ForPages>({ pageReady, ownSite: ownSite ?? (async () => site) }),
    panel: party<Panel>(),
    loadReader: loadReader ?? (async () => createReader(document)),
    loadPointing: async () => startPointing,
    isAlive: () => true,
    failed,
    signal: life.signal,
  });
  const [root] = roots;
  if (!root) throw new Error('no root');
  const open = async () => {
    await handlers.togglePanel(CALLER);
    if (blocked) return null;
    await handlers.panelReady(CALLER);
    return handlers.read(CALLER);
  };
  return { handlers, comeBack, root, open, failed };
}
const turn = () => new Promise((resolve) => setTimeout(resolve));
const tab = (root: ShadowRoot) => root.querySelector<HTMLElement>('.tab');

describe('what is known of the site', () => {
  const site: Site = { hosts: ['registan.net'], comments: { item: 'dl.commentlist > dt' } };

  test('is what the page is read with', async () => {
    const { open } = setUp({ site: { ...site, article: { body: '.author_info' } } });
    const reading = await open();
    expect(reading?.article?.layers.body).toBe('site');
    expect(reading?.article?.blocks[0]?.text).not.toContain('Jund al-Kilafah');
  });

  test('is asked again each time the page is read', async () => {
    const kept: { now: Site | null } = { now: null };
    const { open, handlers } = setUp({ ownSite: async () => kept.now });
    expect((await open())?.comments).toHaveLength(10);
    kept.now = { ...site, comments: { item: '#comment-398123' } };
    expect((await handlers.read(CALLER)).comments).toHaveLength(1);
    kept.now = null;
    expect((await handlers.read(CALLER)).comments).toHaveLength(10);
  });

  test('is done without where nobody answers', async () => {
    const { open, failed } = setUp({ ownSite: () => Promise.reject(new Error('gone')) });
    expect((await open())?.comments).toHaveLength(10);
    expect(failed).toHaveBeenCalledWith('asking what is known of the site', expect.any(Error));
  });
});

describe('arriving', () => {
  test('names the post and reads nothing', async () => {
    const { failed } = setUp();
    await turn();
    expect(told).toEqual([['pageReady', POST]]);
    expect(failed).not.toHaveBeenCalled();
  });

  test('reads ahead once the page is idle, so that the first opening finds it read', async () => {
    const idle: (() => void)[] = [];
    Object.assign(window, { requestIdleCallback: (act: () => void) => idle.push(act), cancelIdleCallback: () => {} });
    const reader = createReader(document);
    const { open } = setUp({ loadReader: async () => reader });
    await turn();
    expect(reader.last()).toBeNull();
    for (const act of idle) act();
    await turn();
    const ahead = reader.last()?.reading;
    expect(ahead?.comments).toHaveLength(10);
    expect(await open()).toBe(ahead);
    Object.assign(window, { requestIdleCallback: undefined });
  });

  test.each([true, false])('shows the edge tab where the reader wants it: %s', async (edgeTab) => {
    const { root, handlers } = setUp({ edgeTab });
    expect(tab(root)?.hidden).toBe(true);
    await turn();
    expect(tab(root)?.hidden).toBe(!edgeTab);
    await handlers.togglePanel(CALLER);
    expect(tab(root)?.hidden).toBe(true);
    await handlers.togglePanel(CALLER);
    expect(tab(root)?.hidden).toBe(!edgeTab);
  });
});

describe('the panel', () => {
  test('is opened and closed, at the width the reader gave it', async () => {
    const { handlers, root } = setUp();
    await turn();
    expect(await handlers.togglePanel(CALLER)).toBe('opened');
    expect(root.querySelector<HTMLElement>('.panel')?.style.getPropertyValue('--width')).toBe('420px');
    expect(await handlers.togglePanel(CALLER)).toBe('closed');
    expect(root.querySelector('iframe')).toBeNull();
  });

  test('is told to take the keyboard once it is there', async () => {
    const { open } = setUp();
    await open();
    expect(told).toContainEqual(['takeFocus']);
  });

  test('that does not come up gets a tab, and so does every later click', async () => {
    vi.useFakeTimers();
    const { handlers, root } = setUp();
    await handlers.togglePanel(CALLER);
    root.querySelector('iframe')?.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(root.querySelector('iframe')).toBeNull();
    await handlers.togglePanel(CALLER);
    expect(told.filter(([call]) => call === 'openPanelTab')).toHaveLength(2);
    vi.useRealTimers();
  });
});

describe('what the panel asks', () => {
  test('reads the article and its thread', async () => {
    const reading = await setUp().open();
    expect(reading?.post.id).toBe(POST);
    expect(reading?.comments).toHaveLength(10);
  });

  test('shows a comment, or says that it is not there', async () => {
    const { handlers, open } = setUp();
    const reading = await open();
    const comment = reading?.comments[4];
    expect(await handlers.showComment(CALLER, comment?.id ?? '')).toBe(true);
    expect(highlights.painted('corrigenda-flash').join('')).toContain('Yerbulan');
    expect(told).toContainEqual(['currentComment', comment?.id]);
    expect(await handlers.showComment(CALLER, 'comment-0')).toBe(false);
  });

  test('shows a passage, or says that it is gone', async () => {
    const { handlers, open } = setUp();
    await open();
    const quote = { exact: 'very little evidence', prefix: 'there’s ', suffix: '', start: 0 };
    expect(await handlers.showPassage(CALLER, quote)).toBe(true);
    expect(highlights.painted('corrigenda-flash')).toEqual(['very little evidence']);
    expect(await handlers.showPassage(CALLER, { ...quote, exact: 'not one of these words', prefix: '' })).toBe(false);
  });

  test('closing takes all paint away', async () => {
    const { handlers, open } = setUp();
    await open();
    const quote = { exact: 'very little evidence', prefix: 'there’s ', suffix: '', start: 0 };
    await handlers.paint(CALLER, [{ id: 'n', of: 'note', quote }]);
    expect(highlights.names()).toEqual(['corrigenda-note']);
    await handlers.closePanel(CALLER);
    expect(highlights.names()).toEqual([]);
  });
});

describe('the context menu', () => {
  test('opens the panel and hands the selection over once it is there', async () => {
    const { handlers } = setUp();
    select('very little evidence');
    const used = handlers.useSelection(CALLER, 'correction');
    await turn();
    expect(told.map(([call]) => call)).not.toContain('startFrom');
    await handlers.panelReady(CALLER);
    await used;
    const quote = expect.objectContaining({ exact: 'very little evidence' });
    expect(told).toContainEqual(['startFrom', { comment: null, quote }, 'correction']);
  });

  test('takes any other words as they are: a headline can be wrong, too', async () => {
    const { handlers, open } = setUp();
    await open();
    select('Shameful Mass');
    await handlers.useSelection(CALLER, 'note');
    const quote = { exact: 'Shameful Mass', prefix: '', suffix: '', start: 0 };
    expect(told).toContainEqual(['startFrom', { comment: null, quote }, 'note']);
  });
});

describe('what it tells by itself', () => {
  test('a comment that comes late', async () => {
    const { open, handlers } = setUp();
    await open();
    vi.useFakeTimers();
    const last = [...document.querySelectorAll('#comment_list dt')].at(-1) as Element;
    const copy = [last, last.nextElementSibling as Element].map((part) => part.cloneNode(true) as Element);
    for (const part of copy) {
      for (const inner of [part, ...part.querySelectorAll('[id]')]) inner.removeAttribute('id');
    }
    copy[0]?.setAttribute('id', 'comment-400000');
    last.parentNode?.append(...copy);
    await vi.advanceTimersByTimeAsync(500);
    vi.useRealTimers();
    expect(told).toContainEqual(['pageChanged']);
    expect((await handlers.read(CALLER)).comments).toHaveLength(11);
  });

  test('nothing where nothing changes: the page is read once, and again for each "load more"', async () => {
    const reader = createReader(document);
    const read = vi.spyOn(reader, 'read');
    const { open } = setUp({ loadReader: async () => reader });
    await open();
    const before = read.mock.calls.length;
    vi.useFakeTimers();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(read).toHaveBeenCalledTimes(before);
    for (const number of [400001, 400002]) {
      const last = [...document.querySelectorAll('#comment_list dt')].at(-1) as Element;
      const copy = [last, last.nextElementSibling as Element].map((part) => part.cloneNode(true) as Element);
      for (const inner of copy.flatMap((part) => [part, ...part.querySelectorAll('[id]')])) inner.removeAttribute('id');
      copy[0]?.setAttribute('id', `comment-${number}`);
      last.parentNode?.append(...copy);
      await vi.advanceTimersByTimeAsync(60_000);
    }
    vi.useRealTimers();
    expect(read).toHaveBeenCalledTimes(before + 2);
    expect(told.filter(([call]) => call === 'pageChanged')).toHaveLength(2);
  });

  test('another post at another address', async () => {
    const { open } = setUp();
    await open();
    history.pushState(null, '', '/2012/03/28/another/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    history.replaceState(null, '', `/${POST.split('/').slice(1).join('/')}/`);
    expect(told).toContainEqual(['pageReady', 'registan.net/2012/03/28/another']);
    expect(told).toContainEqual(['pageChanged']);
  });

  test('that the page came back out of the cache', async () => {
    const { open, comeBack } = setUp();
    await open();
    told = [];
    comeBack();
    expect(told.map(([call]) => call).sort()).toEqual(['pageChanged', 'pageReady']);
  });
});

test('no word of the reader is in the page, and the page can see no more than an element', async () => {
  const { handlers, open } = setUp();
  await open();
  const quote = { exact: 'very little evidence', prefix: '', suffix: '', start: 0 };
  await handlers.paint(CALLER, [{ id: 'a-private-id', of: 'note', quote }]);
  expect(document.documentElement.outerHTML).not.toContain('a-private-id');
  expect(document.querySelector('[data-corrigenda]')?.outerHTML).toMatch(
    /^<div data-corrigenda="" style="[^"]*"><\/div>$/,
  );
});
