// @vitest-environment jsdom
/** The line that stays open between a panel and the background: the same calls, the same law, and nothing lost when it ends. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Handlers } from '../../src/platform/rpc.ts';
import { type Context, createWorld, type World } from '../fakes/browser.ts';

const load = async () => ({
  ...(await import('../../src/platform/rpc.ts')),
  ...(await import('../../src/platform/line.ts')),
});
type Loaded = Awaited<ReturnType<typeof load>>;

const ARTICLE = 'http://registan.net/2012/03/27/a-post/';

describe.each(['chromium', 'firefox'] as const)('in %s', (like) => {
  let world: World;
  let life: AbortController;
  /** What the background was asked, in order, and by whom. */
  let heard: unknown[];

  async function startBackground(settings: () => Promise<unknown> = async () => 'answered'): Promise<Context> {
    const context = world.background();
    const { answer, hearLines, relay } = await world.run(context, load);
    const handlers = {
      settings: (caller: unknown, ...args: unknown[]) => {
        heard.push({ caller, args });
        return settings();
      },
    } as unknown as Handlers<'background'>;
    answer('background', handlers, { openToPages: ['wakePage'], relay, lines: hearLines });
    return context;
  }

  async function asking(context: Context): Promise<{ settings(): Promise<unknown>; parts: Loaded }> {
    const parts = await world.run(context, load);
    const background = parts.ask('background', undefined, parts.openLine(life.signal));
    return { settings: () => background.settings(), parts };
  }

  /** Counts the messages that go alone. */
  function alone(context: Context) {
    return vi.spyOn(context.api.runtime, 'sendMessage');
  }

  beforeEach(() => {
    world = createWorld({ like });
    life = new AbortController();
    heard = [];
  });
  afterEach(() => life.abort());

  test('a panel asks on one line, however often', async () => {
    await startBackground();
    const tab = world.openTab(ARTICLE);
    const context = world.panel(tab);
    const connect = vi.spyOn(context.api.runtime, 'connect');
    const sent = alone(context);
    const { settings } = await asking(context);
    expect(await Promise.all([settings(), settings()])).toEqual(['answered', 'answered']);
    expect(await settings()).toBe('answered');
    expect(heard[0]).toMatchObject({ caller: { trusted: true, tab }, args: [] });
    expect([connect.mock.calls.length, sent.mock.calls.length, heard.length]).toEqual([1, 0, 3]);
  });

  test('answers find their questions, in whichever order they come', async () => {
    const answers: ((value: string) => void)[] = [];
    await startBackground(() => new Promise((resolve) => answers.push(resolve)));
    const { settings } = await asking(world.panel(world.openTab(ARTICLE)));
    const both = [settings(), settings()];
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.('second');
    answers[0]?.('first');
    expect(await Promise.all(both)).toEqual(['first', 'second']);
  });

  test('page and panel are reached on it as well', async () => {
    await startBackground();
    const tab = world.openTab(ARTICLE);
    const page = await world.run(world.page(tab), load);
    page.answer('page', { read: async () => 'what it says' } as unknown as Handlers<'page'>);
    const panel = await world.run(world.panel(tab), load);
    expect(await panel.ask('page', undefined, panel.openLine(life.signal)).read()).toBe('what it says');
  });

  test('what fails is said in words', async () => {
    await startBackground(() => Promise.reject(new Error('too deep')));
    const { settings } = await asking(world.panel(world.openTab(ARTICLE)));
    await expect(settings()).rejects.toMatchObject({ name: 'NoAnswer', message: 'too deep' });
  });

  test('a background that is stopped and started again is asked on a new line', async () => {
    const first = await startBackground();
    const context = world.panel(world.openTab(ARTICLE));
    const { settings } = await asking(context);
    await settings();
    first.close();
    await startBackground(async () => 'the next one');
    expect(await settings()).toBe('the next one');
  });

  test('what it was asked and had not answered is asked again, alone', async () => {
    const first = await startBackground(() => new Promise(() => undefined));
    const context = world.panel(world.openTab(ARTICLE));
    const sent = alone(context);
    const { settings } = await asking(context);
    const answer = settings();
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    await startBackground(async () => 'the next one');
    first.close();
    expect(await answer).toBe('the next one');
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test('where nobody is there it rejects as any call does', async () => {
    const { settings } = await asking(world.panel(world.openTab(ARTICLE)));
    await expect(settings()).rejects.toMatchObject({ name: 'NoAnswer' });
  });

  test('a page that was asleep and is shown again opens another', async () => {
    await startBackground();
    const context = world.panel(world.openTab(ARTICLE));
    const connect = vi.spyOn(context.api.runtime, 'connect');
    const { settings } = await asking(context);
    await settings();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(await settings()).toBe('answered');
    expect(connect).toHaveBeenCalledTimes(2);
  });

  test('scripts in web pages are hung up on', async () => {
    await startBackground();
    const page = world.page(world.openTab(ARTICLE));
    const port = page.api.runtime.connect({ name: 'calls' });
    const ended = vi.fn();
    const answered = vi.fn();
    port.onDisconnect.addListener(ended);
    port.onMessage.addListener(answered);
    port.postMessage({ number: 1, message: { to: 'background', call: 'settings', args: [] } });
    await vi.waitFor(() => expect(ended).toHaveBeenCalled());
    expect([answered.mock.calls, heard]).toEqual([[], []]);
  });

  test.each([null, 'text', 42, [], {}, { number: 1 }, { number: 'one', message: {} }, { number: 1, message: 'x' }])(
    'what is no call (%j) is left alone',
    async (said) => {
      await startBackground();
      const context = world.panel(world.openTab(ARTICLE));
      context.api.runtime.connect({ name: 'calls' }).postMessage(said);
      const { settings } = await asking(context);
      expect(await settings()).toBe('answered');
      expect(heard).toHaveLength(1);
    },
  );
});
