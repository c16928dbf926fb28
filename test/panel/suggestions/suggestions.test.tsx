// @vitest-environment jsdom
/** A proposed chain as a reader meets it: shown with its parts, logged in two clicks with every field, dismissed and brought back. */
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import type { Reading } from '../../../src/domain/post/reading.ts';
import { suggestionsOf } from '../../../src/panel/suggestions/suggestions-of.ts';
import { besideArticle, renderBeside } from '../corrections/beside-article.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fakes/browser.ts')).soleApi() }));

afterEach(cleanup);

const proposals = () => screen.queryAllByRole('group').filter((one) => one.classList.contains('suggestion'));
/** A thread is looked through in slices. */
const proposed = () => waitFor(() => expect(proposals()).toHaveLength(1));
const proposal = () => within(proposals()[0] as HTMLElement);
const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('one chain is proposed, with its three people and the time it took', async () => {
  await renderBeside(besideArticle());
  await proposed();
  for (const name of ['Nate Schenkkan', 'TimurK', 'Joshua Foust']) proposal().getByText(name);
  proposal().getByText('Fix claimed');
  proposal().getByText(/42 h 58 min/);
  proposal().getByText('No notice in the article.');
  const { violations } = await axe.run(proposals()[0] as HTMLElement, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations).toEqual([]);
});

test('two clicks log it, with every field and what others said of it', async () => {
  const user = userEvent.setup();
  const beside = besideArticle();
  await renderBeside(beside);
  await proposed();
  await user.click(proposal().getByRole('button', { name: 'Log…' }));
  await user.click(button('Log correction'));
  await waitFor(() => expect(beside.bodies()).toHaveLength(3));
  const [logged, confirmed, acknowledged] = beside.bodies();
  expect(logged).toMatchObject({
    kind: 'correction-logged',
    content: {
      subject: { part: 'image', text: 'Post image for Trials' },
      kind: 'image',
      wrong: 'I’m pretty sure the top photo is from the other trial.',
      reporter: { from: 'comment', comment: { author: 'Nate Schenkkan' } },
    },
    first: { status: 'reported', at: '2012-03-27T09:58' },
  });
  expect(confirmed).toMatchObject({
    kind: 'correction-stepped',
    step: { status: 'confirmed', at: '2012-03-28T01:31', source: { comment: { author: 'TimurK' } } },
  });
  expect(acknowledged).toMatchObject({
    step: {
      status: 'acknowledged',
      at: '2012-03-29T04:56',
      note: 'Fix claimed',
      source: { comment: { author: 'Joshua Foust' } },
    },
  });
  expect(proposals()).toEqual([]);
});

test('a step that cannot be saved is said, waits, and is written once when tried again', async () => {
  const user = userEvent.setup();
  const beside = besideArticle();
  await renderBeside(beside);
  await proposed();
  await user.click(proposal().getByRole('button', { name: 'Log…' }));
  const save = button('Log correction');
  // The entry is written, and so is its first step, but the answer to that is lost.
  const write = beside.session.write;
  let times = 0;
  Object.assign(beside.session, {
    write: async (...given: Parameters<typeof write>) => {
      times++;
      const result = await write(...given);
      return times === 2 ? { saved: false, reason: 'store-refused' } : result;
    },
  });
  await user.click(save);
  await screen.findByText(/The entry is saved; what others said of it is not yet/);
  await user.click(button('Try again'));
  await waitFor(() => expect(screen.queryByText(/is not yet/)).toBeNull());
  expect(beside.bodies().map(({ kind }) => kind)).toEqual([
    'correction-logged',
    'correction-stepped',
    'correction-stepped',
  ]);
});

test('dismissed, it stays away when the post is opened again, until that is undone', async () => {
  const user = userEvent.setup();
  const beside = besideArticle();
  const { unmount } = await renderBeside(beside);
  await proposed();
  await user.click(proposal().getByRole('button', { name: 'Dismiss' }));
  await screen.findByText('Proposal dismissed.');
  expect(proposals()).toEqual([]);
  unmount();

  const again = besideArticle({ events: beside.events });
  await renderBeside(again);
  const found = suggestionsOf(again.session.reading.value as Reading);
  await waitFor(() => expect(found.value).toHaveLength(1));
  expect(proposals()).toEqual([]);
  cleanup();

  await renderBeside(beside);
  expect(proposals()).toEqual([]);
  await beside.session.write({ kind: 'suggestion-restored', suggestion: 'comment-1 → comment-3' });
  await waitFor(() => expect(proposals()).toHaveLength(1));
});

test('undo brings a dismissed proposal back', async () => {
  const user = userEvent.setup();
  await renderBeside(besideArticle());
  await proposed();
  await user.click(proposal().getByRole('button', { name: 'Dismiss' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(proposals()).toHaveLength(1));
});
