// @vitest-environment jsdom
/** The page about lost entries: what was found, what came back, what is missing and beside what, and the ways to have it again. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import type { ForPanels, Health, PostOpened } from '../../../src/messages.ts';
import { DEFAULT_SETTINGS } from '../../../src/records.ts';
import { RescuePage } from '../../../src/settings/data/rescue-page.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fakes/browser.ts')).soleApi() }));

afterEach(cleanup);

const POST = 'registan.net/2012/03/27/trials';
const WHOLE: Health = {
  ...{ state: 'whole', events: 12, devices: 1, restored: [], missing: [], isKnown: false },
  ...{ checkedAt: '2026-11-22T10:00:00Z', bytes: 4_000 },
};
const LOST: Health = {
  ...WHOLE,
  state: 'missing',
  restored: [{ device: 'device-1', from: 0, to: 1, into: 'local' }],
  missing: [
    {
      ...{ device: 'device-1', from: 4, to: 6, why: 'absent' },
      before: { at: '2026-11-20T09:00:00Z', post: POST },
      after: { at: '2026-11-21T09:00:00Z', post: 'example.org/unknown' },
    },
    { device: 'device-1', from: 9, to: 9, why: 'altered', before: null, after: null },
  ],
};
const described: PostOpened = {
  state: 'open',
  life: 'life',
  drafts: [],
  view: {
    description: { url: `http://${POST}`, title: 'Mass Trials', site: '', authors: ['Joshua Foust'], published: null },
    ...{ notes: [], corrections: [], dismissed: [] },
  },
};

function open(health: Health, background: Partial<ForPanels> = {}) {
  const all: Partial<ForPanels> = {
    health: async () => health,
    openPost: async (post) =>
      post === POST ? described : { state: 'unreadable' as const, reason: 'store-unreadable' as const },
    backupState: async () => ({ last: null, since: 9 }),
    settings: async () => DEFAULT_SETTINGS,
    ...background,
  };
  return render(<RescuePage background={all as ForPanels} />);
}
const part = (name: string) => within(screen.getByRole('region', { name }));

test('where the browser takes nothing any more: what to do, in order, and the ways to do it', async () => {
  const { container } = open({ ...WHOLE, state: 'damaged' });
  await screen.findByText(/is damaged and takes nothing new/);
  const steps = part('How to go on').getAllByRole('listitem');
  expect(steps.map(({ textContent }) => textContent?.split(/[ ,:]/)[0])).toEqual(['Make', 'Copy', 'Remove', 'Restore']);
  screen.getByRole('button', { name: 'Make a backup' });
  screen.getByLabelText('Saved file');
  expect(screen.queryByRole('region', { name: 'Bring back, and save what is there' })).toBeNull();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('names each gap with the entries on both sides: time, post, title and author', async () => {
  open(LOST);
  await screen.findByText('4 entries are in neither copy.');
  const missing = part('What is missing');
  missing.getByText('3 entries from number 5 on are missing.');
  missing.getByText('1 entry, number 10, is not as it was written.');
  await missing.findByText('Mass Trials');
  missing.getByText('Joshua Foust');
  missing.getByText('example.org/unknown');
  part('What came back').getByText('2 entries from number 1 on came back from the second copy.');
  screen.getByRole('heading', { name: 'Restore from a file' });
  screen.getByRole('button', { name: 'Make a backup' });
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a loss that the reader knows is told of no more in the panel', async () => {
  let isKnown = false;
  open(LOST, {
    health: async () => ({ ...LOST, isKnown }),
    knowLoss: async () => {
      isKnown = true;
      return { saved: true, at: '', event: '' };
    },
  });
  await userEvent.setup().click(await screen.findByRole('button', { name: /stop telling me/ }));
  await screen.findByText('The panel does not tell of these any more.');
});

test('that this could not be kept is said', async () => {
  open(LOST, { knowLoss: async () => ({ saved: false, reason: 'store-refused' }) });
  await userEvent.setup().click(await screen.findByRole('button', { name: /stop telling me/ }));
  await screen.findByText(/is the disk full/);
});

test.each([
  [0, /^Nothing is kept yet/],
  [3, /^What you write is kept twice on this device; the copies are compared/],
])('before the first check, with %d entries: %s', async (events, says) => {
  open({ ...WHOLE, events, checkedAt: null });
  await screen.findByText(says);
});

test('nothing is missing: it says so, and names nothing', async () => {
  open(WHOLE);
  await screen.findByText(/^Both copies on this device agree/);
  expect(screen.queryByRole('region', { name: 'What is missing' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'What came back' })).toBeNull();
});

test.each([
  { state: 'newer-database' as const, says: /written by a newer version/, mayWrite: false },
  { state: 'unreadable' as const, says: /storage cannot be read/, mayWrite: true },
])('a store that is $state: words, and nothing is written', async ({ state, says, mayWrite }) => {
  open({ ...WHOLE, state });
  await screen.findByText(says);
  screen.getByText(/^Nothing was written, and nothing is written until/);
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Restore from a file' }) !== null).toBe(mayWrite));
  expect(screen.queryByRole('region', { name: 'How to go on' }) !== null).toBe(state === 'unreadable');
});
