// @vitest-environment jsdom
/** Quiet lines in the panel about what is kept: what neither copy has, and what is in no backup; and nothing where all is well. */
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Health } from '../../src/messages.ts';
import { DEFAULT_SETTINGS } from '../../src/records.ts';
import { expectAccessible, openBeside } from './beside-post.tsx';
import type { FakeStore } from './parties.ts';
import { shortReading } from './short-reading.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).soleApi() }));

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const gap = (from: number, to: number, why: 'absent' | 'altered' = 'absent') =>
  ({ device: 'device-1', from, to, why, before: null, after: null }) as const;
function finds(store: FakeStore, found: Partial<Health>): void {
  const { health } = store.background;
  store.background.health = async () => ({ ...(await health()), ...found });
}
function unsaved(store: FakeStore, since: number, remindAfter = 20): void {
  store.background.backupState = async () => ({ last: null, since });
  store.background.settings = async () => ({ ...DEFAULT_SETTINGS, remindAfter });
}
const lines = () => document.querySelector('.keeping')?.textContent ?? '';

test('entries that neither copy has are told of, with the way to what is known of them', async () => {
  const { store, user } = await openBeside(shortReading(), (fake) => {
    finds(fake, { state: 'missing', missing: [gap(3, 4), gap(9, 9, 'altered')] });
  });
  await screen.findByText(/3 entries could not be read\./);
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'See what is missing' }));
  await waitFor(() => expect(store.opened).toEqual(['rescue']));
});

test('a browser that takes nothing any more is told of, with the way to what can be done', async () => {
  const { store, user } = await openBeside(shortReading(), (fake) => finds(fake, { state: 'damaged' }));
  await screen.findByText(/nothing new can be saved\./);
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'How to go on' }));
  await waitFor(() => expect(store.opened).toEqual(['rescue']));
});

test.each<[string, (store: FakeStore) => void]>([
  ['all is well', () => {}],
  ['the reader knows of the loss', (store) => finds(store, { missing: [gap(3, 4)], isKnown: true })],
  ['fewer changes are in no backup than the reader wants to hear of', (store) => unsaved(store, 19)],
  ['the reader wants to hear of none', (store) => unsaved(store, 5_000, 0)],
  [
    'nobody answers',
    (store) => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      store.background.health = () => Promise.reject(new Error('stopped'));
      store.background.backupState = () => Promise.reject(new Error('stopped'));
    },
  ],
])('nothing is said where %s', async (_name, before) => {
  const { store } = await openBeside(shortReading(), before);
  await Promise.allSettled([store.background.health(), store.background.settings(), store.background.backupState()]);
  await Promise.resolve();
  expect(lines()).toBe('');
});

test('many changes in no backup are told of, until the reader has heard it', async () => {
  const { store, user } = await openBeside(shortReading(), (fake) => unsaved(fake, 20));
  await screen.findByText(/20 changes are in no backup yet\./);
  await user.click(screen.getByRole('button', { name: 'Make a backup' }));
  expect(store.opened).toEqual(['settings']);
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  await waitFor(() => expect(lines()).toBe(''));
});
