// @vitest-environment jsdom
/** A half-written step: kept with every change, back when the panel is opened again, gone once it is saved or given up. */
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fold } from '../../../src/domain/journal/fold.ts';
import { createDrafts } from '../../../src/store/drafts.ts';
import { createSnapshot } from '../../../src/store/snapshot.ts';
import { fakeStorage } from '../../fakes/storage.ts';
import { type Beside, besideArticle, ENTRY, POST, renderBeside } from './beside-article.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fakes/browser.ts')).soleApi() }));

afterEach(cleanup);

const field = (name: string) => screen.getByLabelText(name) as HTMLInputElement;
const button = (name: string) => screen.getByRole('button', { name });
const draftOf = ({ drafts }: Beside) => [...drafts.values()];

async function halfWritten() {
  const user = userEvent.setup();
  const beside = besideArticle({ events: [ENTRY] });
  await renderBeside(beside);
  await user.click(button('Add a step'));
  await user.selectOptions(field('What happened'), 'disputed');
  await user.selectOptions(field('According to'), 'link');
  await user.type(field('Note'), 'he says it was');
  await waitFor(() =>
    expect(draftOf(beside)).toMatchObject([
      { of: 'step', correction: 'entry-00001', content: { status: 'disputed', note: 'he says it was' } },
    ]),
  );
  return { user, beside };
}

test('is back as it was left when the panel is opened again, and does not take the keyboard', async () => {
  const { beside } = await halfWritten();
  cleanup();
  const again = besideArticle({ events: beside.events, drafts: draftOf(beside) });
  await renderBeside(again);
  await screen.findByText(/^Brought back as you left it/);
  expect([field('What happened').value, field('Note').value]).toEqual(['disputed', 'he says it was']);
  expect(document.activeElement).toBe(document.body);

  const user = userEvent.setup();
  await user.type(field('Note'), ' true');
  await waitFor(() => expect(draftOf(again)).toMatchObject([{ content: { note: 'he says it was true' } }]));
  await user.selectOptions(field('According to'), 'article');
  await user.click(button('Add step'));
  await waitFor(() => expect(draftOf(again)).toEqual([]));
  expect(again.bodies().at(-1)).toMatchObject({ step: { status: 'disputed', note: 'he says it was true' } });
});

test('that is given up is forgotten', async () => {
  const { user, beside } = await halfWritten();
  await user.click(button('Cancel'));
  await waitFor(() => expect(draftOf(beside)).toEqual([]));
  expect(beside.events).toHaveLength(1);
});

test('that cannot be saved can be taken away as a text', async () => {
  const { user, beside } = await halfWritten();
  const clipboard = vi.spyOn(navigator.clipboard, 'writeText');
  await user.selectOptions(field('According to'), 'article');
  beside.failures = ['no-answer'];
  await user.click(button('Add step'));
  await screen.findByText(/^Not saved; nothing is lost\. Corrigenda’s background does not answer\./);
  await user.click(button('Copy the text'));
  await screen.findByText('Copied.');
  expect(clipboard.mock.calls[0]?.[0]).toMatch(/What happened: Disputed\n.*\nNote: he says it was/s);
  expect(draftOf(beside)).toHaveLength(1);
});

test('that became an event before the browser ended is no draft any more', async () => {
  const { beside } = await halfWritten();
  const [draft] = draftOf(beside);
  if (!draft) throw new Error('no draft');
  const area = fakeStorage();
  const drafts = createDrafts(area, createSnapshot(area), (work) => work());
  await drafts.keep(draft);
  const journal = (id: string) =>
    fold(
      [
        ENTRY,
        {
          ...ENTRY,
          id,
          body: {
            kind: 'correction-stepped' as const,
            correction: 'entry-00001',
            step: { status: 'disputed' as const, at: null, source: { from: 'me' as const }, note: '' },
          },
        },
      ].map((event, seq) => ({
        ...event,
        format: 1,
        device: 'device-1',
        seq,
        clock: seq,
        at: '',
        prev: null,
        hash: '',
      })),
    );
  expect(await drafts.list(POST, journal('another-event'))).toHaveLength(1);
  expect(await drafts.list(POST, journal(draft.id))).toEqual([]);
});
