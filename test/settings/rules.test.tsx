// @vitest-environment jsdom
/** The rules in the settings: shown in words, removed and brought back, written to a file and taken from one. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Site } from '../../src/domain/post/sites/site.ts';
import { formatSites } from '../../src/domain/post/sites/sites-file.ts';
import { createWorld, type World } from '../fakes/browser.ts';

const loadBackground = () => import('../../src/background.ts');
const loadPage = async () => ({
  ...(await import('../../src/settings/rules.tsx')),
  ...(await import('../../src/platform/rpc.ts')),
});
const A: Site = { hosts: ['a.example'], article: { body: 'div.story' } };
const B: Site = { hosts: ['b.example'], article: { body: '#text' }, comments: { item: 'li.voice' } };

describe.each(['chromium', 'firefox'] as const)('in %s', (like) => {
  let world: World;
  let user: ReturnType<typeof userEvent.setup>;
  let offered: Blob[];

  beforeEach(async () => {
    user = userEvent.setup();
    world = createWorld({ like });
    offered = [];
    // A link that is pressed would lead jsdom away.
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${offered.push(blob)}`, revokeObjectURL: () => {} });
    await world.run(world.background(), loadBackground);
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });

  /** Opens the section over a background that has these rules. */
  async function open(...sites: Site[]) {
    const { Rules, ask } = await world.run(world.extensionTab('settings.html'), loadPage);
    const background = ask('background');
    if (sites.length > 0) expect(await background.keepSiteRules(sites)).toMatchObject({ saved: true });
    render(<Rules background={background} />);
    await screen.findByText(sites[0]?.hosts[0] ?? /^None yet/);
    return background;
  }
  const button = (name: string) => screen.findByRole('button', { name });
  const choose = (text: string) => user.upload(screen.getByLabelText('Import'), new File([text], 'rules.json'));
  async function expectAccessible(): Promise<void> {
    const { violations } = await axe.run(document.body, {
      rules: {
        'color-contrast': { enabled: false },
        region: { enabled: false },
        'page-has-heading-one': { enabled: false },
      },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  }

  test('without any: says how to make one, and takes a file', async () => {
    await open();
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
    await expectAccessible();
  });

  test('each says what it is about; one is removed and brought back', async () => {
    const background = await open(A, B);
    const row = within(screen.getByText('b.example').closest('li') as HTMLElement);
    expect(row.getByText('#text')).toBeTruthy();
    expect(row.getByText('li.voice')).toBeTruthy();
    await user.click(row.getByRole('button', { name: 'Remove' }));
    await screen.findByText('The rule for b.example is removed. Its posts are read as before.');
    expect(await background.siteRules()).toEqual([A]);
    expect(screen.queryByText('li.voice')).toBeNull();
    await expectAccessible();
    await user.click(await button('Undo'));
    await screen.findByText('The rule for b.example is back.');
    expect(await background.siteRules()).toEqual([A, B]);
  });

  test('follow what is kept elsewhere', async () => {
    const background = await open();
    await background.keepSiteRules([A]);
    await screen.findByText('a.example');
    await background.removeSiteRule('a.example');
    await screen.findByText(/^None yet/);
  });

  test('are all written to one file', async () => {
    await open(A, B);
    await user.click(await button('Export'));
    await screen.findByText('Exported as corrigenda-rules.json.');
    expect(offered).toHaveLength(1);
    expect(await offered[0]?.text()).toBe(formatSites([A, B]));
  });

  test('are taken from a file after showing what that would do', async () => {
    const background = await open(A, B);
    const other: Site = { ...A, article: { body: 'main' } };
    const fresh: Site = { ...B, hosts: ['c.example'] };
    await choose(formatSites([other, B, fresh]));
    await screen.findByText('In the file: 1 new, 1 changed, 1 the same as here.');
    await screen.findByText('Replaces the rules for: a.example.');
    expect(await background.siteRules()).toEqual([A, B]);
    await expectAccessible();
    await user.click(await button('Take them over'));
    await screen.findByText('2 rules taken over.');
    expect(await background.siteRules()).toEqual([other, B, fresh]);
  });

  test('a file that is looked at and left changes nothing', async () => {
    const background = await open(A);
    await choose(formatSites([B]));
    await user.click(await button('Cancel'));
    await waitFor(() => expect(screen.queryByText('Take them over')).toBeNull());
    expect(await background.siteRules()).toEqual([A]);
  });

  test.each([
    ['is none', 'rules!', 'This file is not JSON. Nothing was changed.'],
    [
      'has a bad selector',
      formatSites([A, { ...B, comments: { item: 'li[[' } }]),
      'No selector this browser understands: sites[1].comments.item “li[[”. Nothing was changed.',
    ],
    [
      'has a bad host',
      formatSites([{ ...B, hosts: ['b/c'] }]),
      'Not understood: sites[0].hosts[0]. Nothing was changed.',
    ],
  ])('a file that %s is refused with the reason', async (_what, text, words) => {
    const background = await open(A);
    await choose(text);
    await screen.findByText(words);
    expect(screen.queryByRole('button', { name: 'Take them over' })).toBeNull();
    expect(await background.siteRules()).toEqual([A]);
  });
});
