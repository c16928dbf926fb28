// @vitest-environment jsdom
// @vitest-environment-options {"url": "http://registan.net/2012/03/27/kazakhstans-shameful-mass-trials/"}
/** The second stage may come more than once, and after an update over one that can do nothing any more. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Context, createWorld, type World } from './fakes/browser.ts';
import { openArticle } from './page/article-page.ts';
import { installHighlights } from './page/fake-highlights.ts';

const HOST = '[data-corrigenda]';
const inject = () => import('../src/page.ts');
const loadRpc = () => import('../src/platform/rpc.ts');

describe.each(['chromium', 'firefox'] as const)('in %s', (like) => {
  let world: World;
  let tab: number;
  const contexts: Context[] = [];

  beforeEach(async () => {
    openArticle();
    installHighlights();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    window.focus = () => {};
    world = createWorld({ like });
    tab = world.openTab(location.href);
    await world.run(world.background(), () => import('../src/background.ts'));
    world.whenInjected = async (_tab, file) => {
      if (file === 'reading.js') await world.run(contexts.at(-1) as Context, () => import('../src/reading.ts'));
    };
  });
  afterEach(() => {
    // As when the page goes: every life in it ends.
    window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: false }));
    vi.restoreAllMocks();
  });

  async function injectPage(): Promise<Context> {
    const context = world.page(tab);
    contexts.push(context);
    await world.run(context, inject);
    return context;
  }

  async function fromPanel() {
    const { ask } = await world.run(world.panel(tab), loadRpc);
    return ask('page');
  }

  test('answers, and has the reader brought when it is asked to read', async () => {
    await injectPage();
    const page = await fromPanel();
    expect(await page.ping()).toBe(true);
    expect(world.injected).toEqual([]);
    expect((await page.read()).comments).toHaveLength(10);
    await page.read();
    expect(world.injected).toEqual([{ tab, file: 'reading.js' }]);
  });

  test('a second injection finds the first and does nothing', async () => {
    await injectPage();
    const host = document.querySelector(HOST);
    await injectPage();
    expect([...document.querySelectorAll(HOST)]).toEqual([host]);
  });

  test('after an update the next injection takes the place of the first', async () => {
    const first = await injectPage();
    const host = document.querySelector(HOST);
    first.orphan();
    await injectPage();
    const hosts = [...document.querySelectorAll(HOST)];
    expect(hosts).toHaveLength(1);
    expect(hosts[0]).not.toBe(host);
    expect(await (await fromPanel()).ping()).toBe(true);
  });

  test('a page that goes for good takes everything with it; one that is kept for coming back does not', async () => {
    await injectPage();
    window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
    expect(document.querySelector(HOST)).not.toBeNull();
    window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: false }));
    expect(document.querySelector(HOST)).toBeNull();
  });

  test('one that comes back after an update ends', async () => {
    const context = await injectPage();
    context.orphan();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(document.querySelector(HOST)).toBeNull();
  });
});
