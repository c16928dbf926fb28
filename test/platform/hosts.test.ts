/** The allowed hosts in a whole background: the browser's word, the first stage that follows it, and what is remembered. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { patternsOf } from '../../src/domain/access/host.ts';
import type { Background } from '../../src/messages.ts';
import { type Context, createWorld, type World } from '../fakes/browser.ts';

const loadBackground = () => import('../../src/background.ts');
const loadRpc = () => import('../../src/platform/rpc.ts');
const GAZETTE = patternsOf('gazette.example');
const OWN = patternsOf('registan.net');

describe.each(['chromium', 'firefox'] as const)('in %s', (like) => {
  let world: World;
  let background: Context;
  let asking: Background;

  const watched = () => [...world.permissions.registered.values()].flatMap((script) => script.matches);
  const listed = async () => (await asking.hosts()).map(({ host, access }) => `${host} ${access}`);
  const remembered = () => world.storage.dump().hosts;

  beforeEach(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    world = createWorld({ like });
    background = world.background();
    await world.run(background, loadBackground);
    const panel = world.panel(world.openTab('http://registan.net/2012/03/27/a-post/'));
    asking = (await world.run(panel, loadRpc)).ask('background');
  });

  test('at first there is the one that comes with the extension, and nothing is written for it', async () => {
    await world.install();
    expect(await listed()).toEqual(['registan.net allowed']);
    expect(watched()).toEqual([]);
    expect(world.storage.dump()).toEqual({});
  });

  test('a host that is allowed has the first stage from then on, also after a restart', async () => {
    world.permissions.grant(...GAZETTE);
    await vi.waitFor(() => expect(watched()).toEqual(GAZETTE));
    expect([...world.permissions.registered.values()]).toMatchObject([
      { js: ['content.js'], persistAcrossSessions: true, runAt: 'document_idle', excludeMatches: OWN },
    ]);
    expect(await listed()).toEqual(['registan.net allowed', 'gazette.example allowed']);
    expect(remembered()).toEqual(['gazette.example']);
  });

  test('many changes at once end in what is true', async () => {
    const hosts = ['a.example', 'b.example', 'c.example'];
    for (const host of hosts) world.permissions.grant(...patternsOf(host));
    await asking.hosts();
    world.permissions.revoke(...patternsOf('b.example'));
    await asking.stopHost('c.example');
    expect(watched()).toEqual(patternsOf('a.example'));
    expect(await listed()).toEqual(['registan.net allowed', 'a.example allowed', 'b.example revoked']);
  });

  test('one that the reader stops is given back and forgotten', async () => {
    world.permissions.grant(...GAZETTE);
    expect(await asking.stopHost('gazette.example')).toEqual([
      { host: 'registan.net', access: 'allowed', builtIn: true },
    ]);
    expect([...world.permissions.granted]).toEqual(OWN);
    expect(watched()).toEqual([]);
    expect(remembered()).toEqual([]);
  });

  test('one that the browser takes away is no longer watched, and is told of', async () => {
    world.permissions.grant(...GAZETTE);
    await vi.waitFor(() => expect(watched()).toEqual(GAZETTE));
    world.permissions.revoke(...GAZETTE);
    await vi.waitFor(() => expect(watched()).toEqual([]));
    expect(await listed()).toEqual(['registan.net allowed', 'gazette.example revoked']);
    expect(await asking.stopHost('gazette.example')).toHaveLength(1);
  });

  test.each(['startUp', 'install'] as const)('taken away while nobody listened: noticed at %s', async (when) => {
    world.permissions.grant(...GAZETTE);
    await vi.waitFor(() => expect(remembered()).toEqual(['gazette.example']));
    background.close();
    world.permissions.revoke(...GAZETTE);
    expect(watched()).toEqual(GAZETTE);
    await world.run(world.background(), loadBackground);
    await (when === 'startUp' ? world.startUp() : world.install('update'));
    expect(watched()).toEqual([]);
    expect(await listed()).toEqual(['registan.net allowed', 'gazette.example revoked']);
  });

  test('an update, after which the browser has forgotten the script: registered again', async () => {
    world.permissions.grant(...GAZETTE);
    await vi.waitFor(() => expect(watched()).toEqual(GAZETTE));
    await world.permissions.scripts.unregisterContentScripts();
    await world.install('update');
    expect(watched()).toEqual(GAZETTE);
  });

  test('the one that comes with the extension, taken away in the browser’s settings', async () => {
    world.permissions.revoke(...OWN);
    expect(await listed()).toEqual(['registan.net revoked']);
    world.permissions.grant(...OWN);
    expect(await listed()).toEqual(['registan.net allowed']);
    expect(watched()).toEqual([]);
  });

  test('and it is not stopped from here', async () => {
    await asking.stopHost('registan.net');
    expect([...world.permissions.granted]).toEqual(OWN);
  });

  test('every site, allowed in the browser’s settings', async () => {
    world.permissions.grant('*://*/*');
    expect(await listed()).toEqual(['registan.net allowed', '* allowed']);
    expect(watched()).toEqual(['*://*/*']);
    await asking.stopHost('*');
    expect(watched()).toEqual([]);
  });

  test('a store that refuses costs the memory, not the watching', async () => {
    world.storage.fault = (operation) => (operation === 'set' ? 'reject' : undefined);
    world.permissions.grant(...GAZETTE);
    expect(await listed()).toEqual(['registan.net allowed', 'gazette.example allowed']);
    expect(watched()).toEqual(GAZETTE);
  });

  test('a record that cannot be understood is no list', async () => {
    world.storage.seed({ hosts: [{ host: 'gazette.example' }] });
    expect(await listed()).toEqual(['registan.net allowed']);
  });

  const opened = () => [...world.tabs.values()].at(-1)?.url;
  test('the settings are opened, to ask for a host or not', async () => {
    const own = background.api.runtime.getURL('');
    await asking.openSettings();
    expect(opened()).toBe(`${own}settings.html`);
    await asking.openSettings('gazette.example');
    expect(opened()).toBe(`${own}settings.html?allow=gazette.example`);
  });

  test.each(['https://gazette.example/', '*', { host: 'gazette.example' }])(
    'the settings are not opened to ask for %j, which is no host',
    async (allow) => {
      const before = world.tabs.size;
      await expect(asking.openSettings(allow as string)).rejects.toThrow('bad request');
      expect(world.tabs.size).toBe(before);
    },
  );
});
