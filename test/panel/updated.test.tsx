// @vitest-environment jsdom
/** The extension is updated under an open panel: it says so, takes no more words, and those that are there can be taken away. */
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { t } from '../../src/platform/i18n.ts';
import { orphanSole } from '../fakes/browser.ts';
import { expectAccessible, openBeside } from './beside-post.tsx';
import { shortReading } from './short-reading.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).soleApi() }));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('a note and a correction that were being written can be copied, and nothing more can be typed', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  Element.prototype.scrollIntoView = vi.fn();
  const { store, user, life } = await openBeside(shortReading());
  const clipboard = vi.spyOn(navigator.clipboard, 'writeText');
  store.refuses = 'no-answer';
  life.desk.start({ on: 'post' }, '');
  await user.type(await screen.findByRole('textbox', { name: 'Note' }), 'half a note');
  await user.click(screen.getByRole('button', { name: 'New correction' }));
  await user.type(screen.getByRole('textbox', { name: 'What is wrong' }), 'half a correction');
  expect(screen.queryByRole('alert')).toBeNull();

  orphanSole();
  await user.type(screen.getByRole('textbox', { name: 'What is wrong' }), ' and more');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/Corrigenda was updated.*Reload this page.*your drafts are kept/);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What is wrong' }).value).toBe('half a correction');
  await expectAccessible();

  const copies = await waitFor(() => {
    const buttons = screen.getAllByRole('button', { name: 'Copy the text' });
    expect(buttons).toHaveLength(2);
    return buttons;
  });
  for (const copy of copies) await user.click(copy);
  await waitFor(() => expect(screen.getAllByText('Copied.')).toHaveLength(2));
  expect(clipboard.mock.calls.map(([text]) => text)).toEqual([
    'half a note',
    expect.stringContaining('What is wrong: half a correction'),
  ]);
  // A text that was never asked for cannot be had any more; nothing breaks for it.
  expect(t('restoreHead')).toBe('');
});
