/** Calls between the parts, over a world with a background, web pages and panels. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Caller, Handlers } from '../../src/platform/rpc.ts';
import { type Context, createWorld, type World } from '../fakes/browser.ts';

const load = () => import('../../src/platform/rpc.ts');
type Rpc = Awaited<ReturnType<typeof load>>;

/** Handlers that answer every call with who asked and what came. */
function echoing<P extends 'background' | 'page' | 'panel'>(heard: unknown[] = []): Handlers<P> {
  const handler = (caller: Caller, ...args: unknown[]) => {
    heard.push(args);
    return Promise.resolve({ caller, args });
  };
  const names = ['wakePage', 'pageReady', 'openPost', 'settings', 'ping', 'read', 'showComment', 'markClicked'];
  return Object.fromEntries(names.map((name) => [name, handler])) as unknown as Handlers<P>;
}

const ARTICLE = 'http://registan.net/2012/03/27/a-post/';
const openToPages = ['wakePage', 'pageReady', 'openPanelTab', 'keepPanelWidth'] as const;

describe.each(['chromium', 'firefox'] as const)('in %s', (like) => {
  let world: World;
  let background: { context: Context; rpc: Rpc };

  async function inContext(context: Context): Promise<{ context: Context; rpc: Rpc }> {
    return { context, rpc: await world.run(context, load) };
  }

  beforeEach(async () => {
    world = createWorld({ like });
    background = await inContext(world.background());
    background.rpc.answer('background', echoing<'background'>(), { openToPages, relay: background.rpc.relay });
  });

  test('a panel asks the background, which knows the tab and trusts it', async () => {
    const tab = world.openTab(ARTICLE);
    const panel = await inContext(world.panel(tab));
    const answer = await panel.rpc.ask('background').openPost('registan.net/a' as never);
    expect(answer).toMatchObject({ caller: { trusted: true, tab }, args: ['registan.net/a'] });
  });

  test.each(['wakePage', 'pageReady'] as const)('a page may ask %s', async (call) => {
    const tab = world.openTab(ARTICLE);
    const page = await inContext(world.page(tab));
    const answer = await page.rpc.ask('background')[call]('x' as never);
    expect(answer).toMatchObject({ caller: { trusted: false, tab, url: ARTICLE } });
  });

  test.each(['openPost', 'settings'] as const)('a page may not ask %s', async (call) => {
    const page = await inContext(world.page(world.openTab(ARTICLE)));
    await expect(page.rpc.ask('background')[call]('x' as never)).rejects.toMatchObject({
      name: 'NoAnswer',
      message: `not for web pages: background.${call}`,
    });
  });

  test('a document whose origin is opaque is no extension page', async () => {
    const page = await inContext(world.page(world.openTab(ARTICLE), { url: 'about:blank' }));
    await expect(page.rpc.ask('background').settings()).rejects.toThrow('not for web pages');
  });

  test.each(['toString', 'constructor', '__proto__', 'noSuchCall'])(
    'a call that does not exist (%s) is refused in words',
    async (call) => {
      const panel = await inContext(world.panel(world.openTab(ARTICLE)));
      const asking = panel.rpc.ask('background') as unknown as Record<string, () => Promise<unknown>>;
      await expect(asking[call]?.()).rejects.toThrow(/no such call|is not a function/);
    },
  );

  test('arguments too many cannot pass for the caller', async () => {
    const tab = world.openTab(ARTICLE);
    const page = await inContext(world.page(tab));
    const wake = page.rpc.ask('background').wakePage as (...args: unknown[]) => Promise<unknown>;
    const forged = { trusted: true, tab: 99, url: '' };
    expect(await wake(forged, forged)).toMatchObject({ caller: { trusted: false, tab }, args: [forged, forged] });
  });

  test('a page cannot name another tab', async () => {
    const tab = world.openTab(ARTICLE);
    const page = await inContext(world.page(tab));
    const answer = await page.rpc.ask('background', 99).pageReady('x' as never);
    expect(answer).toMatchObject({ caller: { tab } });
  });

  test('a panel asks its own page, and only that one hears', async () => {
    const [here, there] = [world.openTab(ARTICLE), world.openTab(ARTICLE)];
    const [heardHere, heardThere]: [unknown[], unknown[]] = [[], []];
    (await inContext(world.page(here))).rpc.answer('page', echoing<'page'>(heardHere));
    (await inContext(world.page(there))).rpc.answer('page', echoing<'page'>(heardThere));
    const panel = await inContext(world.panel(here));
    expect(await panel.rpc.ask('page').showComment('c1')).toMatchObject({ args: ['c1'] });
    expect([heardHere, heardThere]).toEqual([[['c1']], []]);
  });

  test('a page tells its own panel, and only that one hears', async () => {
    const [here, there] = [world.openTab(ARTICLE), world.openTab(ARTICLE)];
    const [heardHere, heardThere]: [unknown[], unknown[]] = [[], []];
    (await inContext(world.panel(here))).rpc.answer('panel', echoing<'panel'>(heardHere));
    (await inContext(world.panel(there))).rpc.answer('panel', echoing<'panel'>(heardThere));
    const page = await inContext(world.page(here));
    await page.rpc.ask('panel').markClicked('n1');
    expect([heardHere, heardThere]).toEqual([[['n1']], []]);
  });

  test('a page cannot command pages, its own tab included', async () => {
    const tab = world.openTab(ARTICLE);
    (await inContext(world.page(tab))).rpc.answer('page', echoing<'page'>());
    const other = await inContext(world.page(tab, { frameId: 3 }));
    await expect(other.rpc.ask('page').read()).rejects.toThrow('not for frames');
  });

  test('a script in a frame does not answer for the page', async () => {
    const tab = world.openTab(ARTICLE);
    (await inContext(world.page(tab, { frameId: 3 }))).rpc.answer('page', echoing<'page'>());
    const panel = await inContext(world.panel(tab));
    await expect(panel.rpc.ask('page').ping()).rejects.toMatchObject({ name: 'NoAnswer' });
  });

  test('a panel in a tab of its own speaks with the page it belongs to, both ways', async () => {
    const [article, other] = [world.openTab(ARTICLE), world.openTab(ARTICLE)];
    const heard: unknown[] = [];
    const page = await inContext(world.page(article));
    page.rpc.answer('page', echoing<'page'>());
    const panel = await inContext(world.extensionTab(`panel.html?tab=${article}`));
    panel.rpc.answer('panel', echoing<'panel'>(heard), { tab: article });
    expect(await panel.rpc.ask('page', article).showComment('c1')).toMatchObject({ args: ['c1'] });
    expect(await panel.rpc.ask('background', article).settings()).toMatchObject({ caller: { tab: article } });
    await page.rpc.ask('panel').markClicked('n1');
    const stranger = await inContext(world.page(other));
    await expect(stranger.rpc.ask('panel').markClicked('n2')).rejects.toMatchObject({ name: 'NoAnswer' });
    expect(heard).toEqual([['n1']]);
  });

  test('errors travel back as their message', async () => {
    const tab = world.openTab(ARTICLE);
    const failing = { read: () => Promise.reject(new RangeError('too deep')) };
    (await inContext(world.page(tab))).rpc.answer('page', failing as unknown as Handlers<'page'>);
    const panel = await inContext(world.panel(tab));
    await expect(panel.rpc.ask('page').read()).rejects.toMatchObject({ name: 'NoAnswer', message: 'too deep' });
  });

  test('a handler that throws at once fails its own call only', async () => {
    const tab = world.openTab(ARTICLE);
    const throwing = {
      read: () => {
        throw new Error('at once');
      },
    };
    (await inContext(world.page(tab))).rpc.answer('page', throwing as unknown as Handlers<'page'>);
    await expect(background.rpc.askTab('page', tab).read()).rejects.toThrow('at once');
  });

  test('where nobody is there, the call rejects as NoAnswer', async () => {
    const tab = world.openTab(ARTICLE);
    await expect(background.rpc.askTab('page', tab).ping()).rejects.toMatchObject({ name: 'NoAnswer' });
    const panel = await inContext(world.panel(tab));
    await expect(panel.rpc.ask('page').ping()).rejects.toMatchObject({ name: 'NoAnswer' });
    background.context.close();
    await expect(panel.rpc.ask('background').settings()).rejects.toMatchObject({ name: 'NoAnswer' });
  });

  test('an aborted answerer is not heard any more', async () => {
    const tab = world.openTab(ARTICLE);
    const life = new AbortController();
    const page = await inContext(world.page(tab));
    page.rpc.answer('page', echoing<'page'>(), { signal: life.signal });
    await expect(background.rpc.askTab('page', tab).ping()).resolves.toBeDefined();
    life.abort();
    await expect(background.rpc.askTab('page', tab).ping()).rejects.toMatchObject({ name: 'NoAnswer' });
  });

  test('an updated extension is told from silence', async () => {
    const page = await inContext(world.page(world.openTab(ARTICLE)));
    expect(page.rpc.isOrphaned()).toBe(false);
    page.context.orphan();
    expect(page.rpc.isOrphaned()).toBe(true);
    await expect(page.rpc.ask('background').wakePage()).rejects.toThrow('extension updated');
  });

  test.each([
    null,
    'text',
    42,
    [],
    {},
    { to: 'background' },
    { to: 'nobody', call: 'settings', args: [] },
    { to: 'background', call: 'settings', args: 'x' },
    { to: 'background', call: 'settings', args: [], tab: '1' },
  ])('a message that is none of ours (%j) is left to others', async (message) => {
    const panel = world.panel(world.openTab(ARTICLE));
    expect(await panel.api.runtime.sendMessage(message)).toBeUndefined();
  });

  test('awaiting the calls themselves asks nothing', async () => {
    const panel = await inContext(world.panel(world.openTab(ARTICLE)));
    const asked = panel.rpc.ask('background');
    expect(await asked).toBe(asked);
  });
});
