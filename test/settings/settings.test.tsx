// @vitest-environment jsdom
/** The settings as a reader meets them, over a whole background in a world like each browser. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { patternsOf } from '../../src/domain/access/host.ts';
import { createWorld, type World } from '../fakes/browser.ts';

const loadBackground = () => import('../../src/background.ts');
const loadPage = async () => ({
  ...(await import('../../src/settings/settings-page.tsx')),
  ...(await import('../../src/settings/allow-host.tsx')),
  ...(await import('../../src/platform/rpc.ts')),
});
const GAZETTE = patternsOf('gazette.example');
const OWN = patternsOf('registan.net');

describe.each(['chromium', 'firefox'] as const)('in %s', (like) => {
  let world: World;
  let user: ReturnType<typeof userEvent.setup>;

  beforeEach(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    user = userEvent.setup();
    world = createWorld({ like });
    await world.run(world.background(), loadBackground);
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });

  async function openSettings(): Promise<void> {
    const { SettingsPage, ask } = await world.run(world.extensionTab('settings.html'), loadPage);
    render(<SettingsPage background={ask('background')} />);
    await screen.findByText('registan.net');
  }
  async function openQuestion(host: string): Promise<void> {
    const tab = world.extensionTab(`settings.html?allow=${host}`);
    const { AllowHost } = await world.run(tab, loadPage);
    render(<AllowHost host={host} />);
  }
  async function expectAccessible(): Promise<void> {
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  }
  const watched = () => [...world.permissions.registered.values()].flatMap((script) => script.matches);
  const row = (host: string) => within(screen.getByText(host).closest('li') as HTMLElement);
  const button = (name: string) => screen.findByRole('button', { name });

  describe('the question for one host', () => {
    test('is one sentence and one button, and asks nothing before it is pressed', async () => {
      await openQuestion('gazette.example');
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Always on gazette.example');
      expect(world.permissions.prompts).toEqual([]);
      await expectAccessible();
    });

    test('allowed: says so, the first stage is there, and the way back has the keyboard', async () => {
      await openQuestion('gazette.example');
      await user.click(await button('Allow on gazette.example'));
      expect((await screen.findByRole('status')).textContent).toContain('Allowed on gazette.example');
      expect(world.permissions.prompts).toEqual([GAZETTE]);
      await waitFor(() => expect(watched()).toEqual(GAZETTE));
      const back = await button('Go back to the page');
      await waitFor(() => expect(document.activeElement).toBe(back));
      expect(screen.queryByRole('button', { name: 'Allow on gazette.example' })).toBeNull();
      await expectAccessible();
    });

    test('refused: says what still works, and can be asked again', async () => {
      world.permissions.reader = () => false;
      await openQuestion('gazette.example');
      await user.click(await button('Allow on gazette.example'));
      await screen.findByText('Nothing changed. You can still press the toolbar button there.');
      expect([...world.permissions.granted]).toEqual(OWN);
      world.permissions.reader = () => true;
      await user.click(await button('Allow on gazette.example'));
      await screen.findByText(/^Allowed on gazette.example/);
    });

    test('a browser that would not ask: said in words', async () => {
      const tab = world.extensionTab('settings.html?allow=gazette.example');
      Object.assign(tab.api.permissions, { request: () => Promise.reject(new Error('not now')) });
      const { AllowHost } = await world.run(tab, loadPage);
      render(<AllowHost host="gazette.example" />);
      await user.click(await button('Allow on gazette.example'));
      await screen.findByText(/^The browser would not ask for it/);
    });

    test('going back closes the tab', async () => {
      await openQuestion('gazette.example');
      const before = world.tabs.size;
      await user.click(await button('Go back to the page'));
      await waitFor(() => expect(world.tabs.size).toBe(before - 1));
    });
  });

  describe('the list of sites', () => {
    test('has what comes with the extension, without a button that could not work', async () => {
      await openSettings();
      expect(row('registan.net').getByText(/^Comes with Corrigenda/)).toBeTruthy();
      expect(row('registan.net').queryAllByRole('button')).toEqual([]);
      await expectAccessible();
    });

    test('follows what the browser allows while it is open', async () => {
      await openSettings();
      world.permissions.grant(...GAZETTE);
      await screen.findByText('gazette.example');
      world.permissions.revoke(...GAZETTE);
      expect(await row('gazette.example').findByText(/^Taken away in the browser’s settings/)).toBeTruthy();
    });

    test('a site is stopped, and allowed again by undoing it', async () => {
      world.permissions.grant(...GAZETTE);
      await openSettings();
      await user.click(await screen.findByRole('button', { name: 'Stop', description: 'gazette.example' }));
      await screen.findByText('Stopped on gazette.example. The toolbar button still works there.');
      expect([...world.permissions.granted]).toEqual(OWN);
      expect(watched()).toEqual([]);
      expect(screen.queryByText('gazette.example')).toBeNull();
      const undo = await button('Undo');
      await waitFor(() => expect(document.activeElement).toBe(undo));
      await expectAccessible();
      await user.click(await button('Undo'));
      await screen.findByText('gazette.example');
      expect(watched()).toEqual(GAZETTE);
    });

    test('an undoing that the reader refuses the browser', async () => {
      world.permissions.grant(...GAZETTE);
      await openSettings();
      await user.click(await button('Stop'));
      world.permissions.reader = () => false;
      await user.click(await button('Undo'));
      // Chromium does not ask a second time for what was once allowed.
      if (like === 'firefox') await screen.findByText(/^Nothing changed/);
      else await screen.findByText('gazette.example');
    });

    test('a site that was taken away is allowed again, or forgotten', async () => {
      world.permissions.grant(...GAZETTE, ...patternsOf('archive.today'));
      await openSettings();
      await screen.findByText('gazette.example');
      world.permissions.revoke(...GAZETTE, ...patternsOf('archive.today'));
      await waitFor(() => expect(screen.getAllByRole('button', { name: 'Allow again' })).toHaveLength(2));
      await expectAccessible();
      await user.click(row('archive.today').getByRole('button', { name: 'Allow again' }));
      await waitFor(() => expect(watched()).toContain('*://archive.ph/*'));
      expect(await row('archive.today').findByText(/With its mirrors archive.ph, archive.is/)).toBeTruthy();
      await user.click(row('gazette.example').getByRole('button', { name: 'Forget' }));
      await screen.findByText('gazette.example is off the list.');
      expect(screen.queryByText('gazette.example')).toBeNull();
      expect(document.activeElement?.textContent).toBe('Sites');
    });

    test('our own, taken away, is allowed again', async () => {
      world.permissions.revoke(...OWN);
      await openSettings();
      expect(row('registan.net').queryByRole('button', { name: 'Forget' })).toBeNull();
      await user.click(row('registan.net').getByRole('button', { name: 'Allow again' }));
      await screen.findByText(/^Comes with Corrigenda/);
      expect([...world.permissions.granted]).toEqual(OWN);
    });

    test('every site, allowed in the browser’s settings', async () => {
      world.permissions.grant('*://*/*');
      await openSettings();
      expect(row('Every site').getByRole('button', { name: 'Stop' })).toBeTruthy();
    });
  });

  describe('the tab at the page’s edge', () => {
    const box = () => screen.findByRole<HTMLInputElement>('checkbox', { name: 'Show the small tab on posts' });

    test('is switched off and stays so; the panel’s width is left as it is', async () => {
      world.storage.seed({ settings: { panelWidth: 500, edgeTab: true } });
      await openSettings();
      await waitFor(async () => expect((await box()).checked).toBe(true));
      await user.click(await box());
      await screen.findByText(/^Saved \d/);
      expect(world.storage.dump().settings).toEqual({ panelWidth: 500, edgeTab: false, remindAfter: 100 });
      expect((await box()).checked).toBe(false);
    });

    test('what could not be saved is said, and the switch goes back', async () => {
      await openSettings();
      await waitFor(async () => expect((await box()).disabled).toBe(false));
      world.storage.failNext('set', 'reject');
      await user.click(await box());
      await screen.findByText(/^Not done\. The browser’s storage refused it/);
      expect((await box()).checked).toBe(true);
    });
  });

  describe('the shortcut', () => {
    test('is shown as it is really bound', async () => {
      await openSettings();
      const part = within(screen.getByRole('region', { name: 'Keyboard shortcut' }));
      expect(await part.findByText(like === 'firefox' ? 'Shift+Alt+K' : 'Alt+Shift+K')).toBeTruthy();
    });

    test('that is bound to no key says so, and follows when the reader comes back', async () => {
      world.shortcuts.set('_execute_action', '');
      await openSettings();
      await screen.findByText(/^No key is bound/);
      world.shortcuts.set('_execute_action', 'Ctrl+Shift+9');
      document.dispatchEvent(new Event('visibilitychange'));
      expect(await screen.findByText('Ctrl+Shift+9')).toBeTruthy();
    });

    test('is changed on the browser’s own page', async () => {
      await openSettings();
      await user.click(await button('Change in the browser'));
      const expected = like === 'firefox' ? 'about:addons' : 'chrome://extensions/shortcuts';
      await waitFor(() => expect([...world.tabs.values()].at(-1)?.url).toBe(expected));
    });
  });

  test('the version is the manifest’s', async () => {
    await openSettings();
    expect(screen.getByText('Corrigenda 0.1.0')).toBeTruthy();
  });
});
