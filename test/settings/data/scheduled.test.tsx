// @vitest-environment jsdom
/** The choice that backups make themselves: the browser is asked first, a refusal and a right taken back are said. */
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ForPanels, Schedule } from '../../../src/messages.ts';
import { type Right, Scheduled } from '../../../src/settings/data/scheduled.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fakes/browser.ts')).soleApi() }));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const NEVER: Schedule = { every: 0, tried: null, problem: null };

function keeper(kept: Schedule = NEVER) {
  const state = { kept };
  const background: Partial<ForPanels> = {
    schedule: async () => state.kept,
    keepSchedule: async (next) => {
      state.kept = next;
      return { saved: true, at: '', event: '' };
    },
  };
  return { state, background: background as ForPanels };
}
function right(allows: boolean, has = false): Right & { readonly has: () => boolean } {
  let granted = has;
  return {
    has: () => granted,
    may: async () => granted,
    ask: async () => {
      granted = allows;
      return allows;
    },
    giveBack: async () => {
      granted = false;
    },
  };
}
const choice = (name: string) => screen.findByRole<HTMLInputElement>('radio', { name });

describe('the choice', () => {
  test('is never, until the browser has allowed another', async () => {
    const { state, background } = keeper();
    const rights = right(true);
    render(<Scheduled background={background} right={rights} />);
    expect((await choice('never')).checked).toBe(true);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    const user = userEvent.setup();
    await user.click(await choice('once a week'));
    await waitFor(async () => expect((await choice('once a week')).checked).toBe(true));
    expect(state.kept.every).toBe(7);
    await user.click(await choice('never'));
    await waitFor(() => expect(rights.has()).toBe(false));
    expect(state.kept.every).toBe(0);
  });

  test('stays where it was when the browser refuses, and says so', async () => {
    const { state, background } = keeper();
    render(<Scheduled background={background} right={right(false)} />);
    await userEvent.setup().click(await choice('once a day'));
    await screen.findByText('The browser did not allow it; nothing is saved by itself.');
    expect((await choice('never')).checked).toBe(true);
    expect(state.kept).toEqual(NEVER);
  });

  test('says that the right was taken back', async () => {
    render(<Scheduled background={keeper({ ...NEVER, every: 7 }).background} right={right(true)} />);
    await screen.findByText(/does not allow files to be saved any more/);
    expect((await choice('once a week')).checked).toBe(false);
  });

  test('says how the last try failed', async () => {
    const kept = { every: 7, tried: '2026-11-22T10:00:00Z', problem: 'not-whole' } as const;
    render(<Scheduled background={keeper(kept).background} right={right(true, true)} />);
    await screen.findByText(/^Tried on Nov 22, 2026.*could not be read back whole\./);
  });
});
