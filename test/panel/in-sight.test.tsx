// @vitest-environment jsdom
/** While the page hides the panel, no press in it does anything; what is typed is kept; the way out is a tab of its own. */
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sight } from '../../src/panel/sight.ts';
import { expectAccessible, openBeside } from './beside-post.tsx';
import { shortReading } from './short-reading.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).soleApi() }));

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  sight.value = 'clear';
});

test('nothing is deleted, neither by a press nor by the keyboard, until it is seen again; what is typed is kept', async () => {
  const { user, store, life } = await openBeside(shortReading());
  life.desk.start({ on: 'post' }, '');
  const field = await screen.findByRole('textbox', { name: 'Note' });
  await user.type(field, 'a thought');
  await waitFor(() => expect(store.events).toHaveLength(1));

  sight.value = 'hidden';
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/The page hides this panel/);
  await expectAccessible();
  const remove = screen.getByRole('button', { name: 'Delete note' });
  await user.click(remove);
  remove.focus();
  await user.keyboard('{Enter} ');
  await user.click(screen.getByRole('button', { name: 'New correction' }));
  expect(screen.queryByRole('form')).toBeNull();
  field.focus();
  await user.keyboard(' and more');
  await waitFor(() => expect(store.events.at(-1)?.body).toMatchObject({ content: { text: 'a thought and more' } }));
  expect(store.events.map(({ body }) => body.kind)).not.toContain('note-deleted');

  sight.value = 'nearly';
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Delete note' }));
  await waitFor(() => expect(store.events.at(-1)?.body.kind).toBe('note-deleted'));
});

test('the panel can be had in a tab of its own, and closed', async () => {
  const opened = vi.fn(async () => {});
  const { user, page } = await openBeside(shortReading(), (store) => {
    store.background.openPanelTab = opened;
  });
  sight.value = 'hidden';
  await user.click(await screen.findByRole('button', { name: 'Open it in a tab of its own' }));
  await waitFor(() => expect(page.told).toContain('closePanel'));
  expect(opened).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Close the panel' }));
  expect(page.told.filter((told) => told === 'closePanel')).toHaveLength(2);
});
