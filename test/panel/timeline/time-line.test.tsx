// @vitest-environment jsdom
/** The time line as the reader meets it: a picture with a name, a table that says the same, and the strip. */
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { TimeLine } from '../../../src/panel/timeline/time-line.tsx';
import { renderBesideSeed } from '../quotes/beside-seed.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fakes/browser.ts')).soleApi() }));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('a picture, a table with the same, and the way to each comment', async () => {
  const user = userEvent.setup();
  const { shown } = await renderBesideSeed(() => <TimeLine />);
  const picture = screen.getByRole('img', { name: /^Time line from Mar 27, 2012 to .*, with 10 comments/ });
  expect(picture.querySelectorAll('.timeline-mark')).toHaveLength(11);
  // Chains are looked for in slices.
  await waitFor(() => expect(picture.querySelectorAll('polyline')).toHaveLength(1));
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows).toHaveLength(12);
  expect(rows[2]?.textContent).toMatch(/^Mar 27, 2012, 09:58Reported · Readers Nate Schenkkan$/);
  await user.click(within(rows[2] as HTMLElement).getByRole('button', { name: 'Nate Schenkkan' }));
  expect(shown).toContain('comment-398123');
  expect(screen.getByRole('img', { name: /^The article as a strip with 4 passages/ })).toBeTruthy();
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('is printed alone and whole, and is as before afterwards', async () => {
  const user = userEvent.setup();
  await renderBesideSeed(() => <TimeLine />);
  const folded = () => document.querySelectorAll('#timeline details:not([open])').length;
  const before = folded();
  const seen: unknown[] = [];
  vi.stubGlobal('print', () => seen.push(document.documentElement.dataset.printing, folded()));
  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(seen).toEqual(['timeline', 0]);
  dispatchEvent(new Event('afterprint'));
  expect([document.documentElement.dataset.printing, folded()]).toEqual([undefined, before]);
  vi.unstubAllGlobals();
});
