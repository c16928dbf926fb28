// @vitest-environment jsdom
/** Quotes as a reader meets them: ways out of comments, and the passages that were taken up, by whom. */
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Challenged } from '../../../src/panel/quotes/challenged.tsx';
import { QuoteChips } from '../../../src/panel/quotes/quote-chips.tsx';
import { renderBesideSeed } from './beside-seed.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fakes/browser.ts')).soleApi() }));

afterEach(cleanup);

test('four passages are taken up, the judge’s by two readers, and each leads to its comment and its place', async () => {
  const user = userEvent.setup();
  const { shown } = await renderBesideSeed(() => <Challenged />);
  await user.click(screen.getByText('Passages that readers quote (4)'));
  const rows = screen.getAllByRole('listitem');
  expect(rows).toHaveLength(4);
  const judge = within(rows.find((row) => row.textContent?.includes('the judge suddenly decided')) as HTMLElement);
  expect(judge.getByRole('button', { name: 'Yerbulan' })).toBeTruthy();
  await user.click(judge.getByRole('button', { name: 'oldschool boy' }));
  await user.click(judge.getByRole('button', { name: 'Show on the page' }));
  expect(shown[0]).toMatch(/^comment-\d+$/);
  expect(shown[1]).toContain('the judge suddenly decided');
});

test('a comment says which passages it quotes; one that quotes nothing says nothing', async () => {
  const user = userEvent.setup();
  const chipsOf = (author: string) =>
    renderBesideSeed(({ comments }) => (
      <QuoteChips comment={comments.find((comment) => comment.author === author)?.id ?? ''} />
    ));
  const { shown } = await chipsOf('Yerbulan');
  await user.click(screen.getByRole('button', { name: /^quotes “the judge suddenly decided/ }));
  expect(shown).toEqual([expect.stringContaining('the judge suddenly decided')]);
  cleanup();
  await chipsOf('Nate Schenkkan');
  expect(screen.queryAllByRole('button')).toEqual([]);
});
