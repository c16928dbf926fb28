/** The background's wiring, in a world like each browser. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Handlers } from '../src/platform/rpc.ts';
import { type Context, createWorld, type World } from './fakes/browser.ts';
import { DESCRIPTION, noteDraft, noteRequest, POST } from './store/made.ts';

const ARTICLE = 'http://registan.net/2012/03/27/a-post/';
const CAPTURE = `http://web.archive.org/web/20120401000000/${ARTICLE}`;
const startBackground = () => import('../src/background.ts');
const loadRpc = () => import('../src/platform/rpc.ts');

describe.each(['chromium', 'firefox'] as const)('in %s', (like) => {
  let world: World;
  let background: Context;
  /** What the pages of this world were asked, in order. */
  let asked: string[];

  /** The second stage as the background sees it: it answers and notes what it was asked. */
  async function stageTwo(tab: number): Promise<Context> {
    const context = world.page(tab);
    const { answer } = await world.run(context, loadRpc);
    const note = (call: string, result: unknown) => (_caller: unknown, argument?: unknown) => {
      asked.push(argument === undefined ? call : `${call} ${argument}`);
      return Promise.resolve(result);
    };
    const handlers = {
      ping: () => Promise.resolve(true),
      togglePanel: note('togglePanel', 'opened'),
      useSelection: note('useSelection', undefined),
    };
    answer('page', handlers as unknown as Handlers<'page'>);
    return context;
  }

  const asking = async (context: Context) => (await world.run(context, loadRpc)).ask('background');

  beforeEach(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    asked = [];
    world = createWorld({ like });
    background = world.background();
    await world.run(background, startBackground);
    world.whenInjected = async (tab) => void (await stageTwo(tab));
  });

  describe('the toolbar button', () => {
    test('injects the page once and toggles the panel', async () => {
      const tab = world.openTab(ARTICLE);
      await world.clickAction(tab);
      await world.clickAction(tab);
      expect(world.injected).toEqual([{ tab, file: 'page.js' }]);
      expect(asked).toEqual(['togglePanel', 'togglePanel']);
    });

    test('clicked while the first stage wakes the page: injected once', async () => {
      const tab = world.openTab(ARTICLE);
      const stageOne = await asking(world.page(tab));
      await Promise.all([stageOne.wakePage(), world.clickAction(tab)]);
      expect(world.injected).toHaveLength(1);
      expect(asked).toEqual(['togglePanel']);
    });

    test.each(['about:config', 'chrome://settings', 'https://addons.mozilla.org/'])(
      'on %s, where scripts may not go, opens a panel that says so',
      async (url) => {
        const tab = world.openTab(url, { restricted: true });
        await world.clickAction(tab);
        const opened = [...world.tabs.values()].at(-1)?.url ?? '';
        expect(opened).toBe(background.api.runtime.getURL('').concat(`panel.html?tab=${tab}&problem=not-a-page`));
      },
    );
  });

  describe('the context menu', () => {
    test('is made at installation, and made anew at an update', async () => {
      await world.install('install');
      await world.install('update');
      expect([...world.menus.values()]).toEqual([
        { title: 'Add a note to this passage', contexts: ['selection'] },
        { title: 'Log a correction of this passage', contexts: ['selection'] },
      ]);
    });

    test.each([
      ['add-note', 'useSelection note'],
      ['log-correction', 'useSelection correction'],
    ])('%s hands the selection to the page, awake or not', async (item, expected) => {
      const tab = world.openTab(ARTICLE);
      await world.clickMenu(item, tab, { selectionText: 'a passage' });
      expect(world.injected).toEqual([{ tab, file: 'page.js' }]);
      expect(asked).toEqual([expected]);
    });

    test("another extension's item is not ours", async () => {
      await world.clickMenu('constructor', world.openTab(ARTICLE));
      expect([world.injected, asked]).toEqual([[], []]);
    });
  });

  describe('the badge', () => {
    const badge = (tab: number) => world.tabs.get(tab)?.badge;

    test('counts what is kept, in figures and words, and follows writes in every tab of the post', async () => {
      const [here, there] = [world.openTab(ARTICLE), world.openTab(CAPTURE)];
      for (const tab of [here, there]) await (await asking(await stageTwo(tab))).pageReady(POST);
      expect(badge(here)).toMatchObject({ text: '', title: 'Open Corrigenda beside this page' });
      const panel = await asking(world.panel(here));
      await panel.write(noteRequest('event-0001', 'one'), DESCRIPTION);
      await panel.write(noteRequest('event-0002', 'two'), DESCRIPTION);
      await vi.waitFor(() => expect([badge(here)?.text, badge(there)?.text]).toEqual(['2', '2']));
      expect(badge(here)?.title).toBe('Corrigenda: 2 notes, 0 corrections');
    });

    test('does not count what was deleted', async () => {
      const tab = world.openTab(ARTICLE);
      await (await asking(await stageTwo(tab))).pageReady(POST);
      const panel = await asking(world.panel(tab));
      await panel.write(noteRequest('event-0001', 'one'), DESCRIPTION);
      await vi.waitFor(() => expect(badge(tab)?.text).toBe('1'));
      const body = { kind: 'note-deleted', note: 'note-event-0001', base: 'event-0001' } as const;
      await panel.write({ id: 'event-0002', post: POST, body }, DESCRIPTION);
      await vi.waitFor(() => expect(badge(tab)?.text).toBe(''));
    });

    test('is there again after the background was started anew', async () => {
      const tab = world.openTab(ARTICLE);
      await (await asking(await stageTwo(tab))).pageReady(POST);
      background.close();
      await world.run(world.background(), startBackground);
      await (await asking(world.panel(tab))).write(noteRequest('event-0001', 'one'), DESCRIPTION);
      await vi.waitFor(() => expect(badge(tab)?.text).toBe('1'));
    });

    test('is not put on a tab that went elsewhere', async () => {
      const [here, gone] = [world.openTab(ARTICLE), world.openTab(ARTICLE)];
      for (const tab of [here, gone]) await (await asking(await stageTwo(tab))).pageReady(POST);
      world.navigate(gone, 'http://example.org/');
      await (await asking(world.panel(here))).write(noteRequest('event-0001', 'one'), DESCRIPTION);
      await vi.waitFor(() => expect(badge(here)?.text).toBe('1'));
      await vi.waitFor(() => expect(world.session.dump()).not.toHaveProperty(`tab:${gone}`));
      expect(badge(gone)?.text).toBe('');
    });

    test.each([
      ['of another host', 'http://evil.example/', 'registan.net/2012/03/27/a-post'],
      ['that only begins like ours', 'http://registan.net.evil.example/', 'registan.net/2012/03/27/a-post'],
    ])('a page cannot speak for a post %s, but has its settings', async (_name, url, post) => {
      await (await asking(world.panel(world.openTab(ARTICLE)))).write(noteRequest('event-0001', 'one'), DESCRIPTION);
      const tab = world.openTab(url);
      const settings = await (await asking(await stageTwo(tab))).pageReady(post as never);
      expect(settings).toMatchObject({ edgeTab: true });
      expect(badge(tab)?.text).toBe('');
      expect(world.session.dump()).toEqual({});
    });

    test('goes with its tab', async () => {
      const tab = world.openTab(ARTICLE);
      await (await asking(await stageTwo(tab))).pageReady(POST);
      world.closeTab(tab);
      await vi.waitFor(() => expect(world.session.dump()).toEqual({}));
    });
  });

  describe('calls', () => {
    test.each([
      ['openPost', [POST]],
      ['write', [noteRequest('event-0001', 'x'), DESCRIPTION]],
      ['keepDraft', [noteDraft('draft-0001', 'x')]],
      ['dropDraft', ['draft-0001']],
      ['settings', []],
      ['keepSettings', [{ panelWidth: 300, edgeTab: false }]],
      ['hosts', []],
      ['stopHost', ['registan.net']],
      ['openSettings', ['evil.example']],
      ['siteRules', []],
      ['keepSiteRules', [[{ hosts: ['registan.net'], comments: { item: 'p' } }]]],
      ['removeSiteRule', ['registan.net']],
    ])('a web page may not %s', async (call, args) => {
      const page = await asking(world.page(world.openTab(ARTICLE)));
      const before = world.storage.dump();
      const calls = page as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
      await expect(calls[call]?.(...args)).rejects.toThrow('not for web pages');
      expect(world.storage.dump()).toEqual(before);
    });

    test('a page is told how to read its own host, with www. and in an archive, and nothing of others', async () => {
      const rule = { hosts: ['registan.net'], comments: { item: 'dt' } };
      const panel = await asking(world.panel(world.openTab(ARTICLE)));
      expect(await panel.keepSiteRules([rule, { ...rule, hosts: ['other.example'] }])).toMatchObject({ saved: true });
      for (const url of [ARTICLE, ARTICLE.replace('registan', 'www.registan'), CAPTURE]) {
        const page = await asking(world.page(world.openTab(url)));
        expect(await page.ownSite(POST)).toEqual(rule);
        expect(await page.ownSite('other.example/a-post' as never)).toBeNull();
      }
      const elsewhere = await asking(world.page(world.openTab('http://third.example/a-post/')));
      expect(await elsewhere.ownSite(POST)).toBeNull();
      expect(await elsewhere.ownSite('third.example/a-post' as never)).toBeNull();
    });

    test('a panel reads what it wrote', async () => {
      const panel = await asking(world.panel(world.openTab(ARTICLE)));
      expect(await panel.openPost(POST)).toMatchObject({ state: 'open', view: { notes: [], corrections: [] } });
      expect(await panel.write(noteRequest('event-0001', 'one'), DESCRIPTION)).toMatchObject({ saved: true });
      expect(await panel.openPost(POST)).toMatchObject({
        view: { notes: [{ current: { content: { text: 'one' } } }] },
      });
    });

    test('the page drags the panel to a width that is kept', async () => {
      const page = await asking(world.page(world.openTab(ARTICLE)));
      await page.keepPanelWidth(455.4);
      expect(await page.pageReady(POST)).toEqual({ panelWidth: 455, edgeTab: true, remindAfter: 100 });
      await page.keepPanelWidth(100_000);
      expect(await page.pageReady(POST)).toMatchObject({ panelWidth: 800 });
    });

    test('a page that cannot hold the panel gets it in a tab of its own', async () => {
      const tab = world.openTab(ARTICLE);
      const page = await asking(world.page(tab));
      await page.openPanelTab();
      const count = world.tabs.size;
      await page.openPanelTab();
      expect(world.tabs.size).toBe(count);
      const opened = [...world.tabs.values()].at(-1)?.url;
      expect(opened).toBe(background.api.runtime.getURL('').concat(`panel.html?tab=${tab}`));
    });
  });

  test('content scripts are kept out of storage where the browser can', async () => {
    const page = world.page(world.openTab(ARTICLE));
    const reading = page.api.storage.local.get(null);
    if (like === 'chromium') await expect(reading).rejects.toThrow('not allowed');
    else await expect(reading).resolves.toBeDefined();
  });
});
