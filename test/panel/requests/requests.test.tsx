// @vitest-environment jsdom
/** A request to correct: drafted, changed, kept while half-written, marked as sent and answered, taken back. */
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { type Beside, besideArticle, ENTRY, renderBeside } from '../corrections/beside-article.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fakes/browser.ts')).soleApi() }));

afterEach(cleanup);

const field = (name: string) => screen.getByLabelText(name) as HTMLTextAreaElement;
const button = (name: string) => screen.getByRole('button', { name });
const draftOf = ({ drafts }: Beside) => [...drafts.values()];

async function letter() {
  const user = userEvent.setup();
  const beside = besideArticle({ events: [ENTRY] });
  await renderBeside(beside);
  await user.click(button('Ask for a correction'));
  return { user, beside };
}

test('is drafted in the article’s language, and in the other one when that is chosen', async () => {
  const { user } = await letter();
  expect(field('Letter').value).toMatch(
    /^Dear Joshua Foust,[\s\S]*What is wrong: Aktau[\s\S]*Suggested wording: Zhanaozen/,
  );
  expect(field('Letter').value).toContain('#:~:text=');
  await user.type(field('Letter'), ' Sincerely');
  await user.selectOptions(field('Language of the letter'), 'ru');
  expect(field('Letter').value).toMatch(/^Здравствуйте, Joshua Foust!/);
  await user.selectOptions(field('Language of the letter'), 'en');
  expect(field('Letter').value).toMatch(/Sincerely$/);
  const mail = screen.getByRole('link', { name: 'Open in mail program' }) as HTMLAnchorElement;
  expect(mail.href).toMatch(/^mailto:\?subject=Correction.*&body=Dear.*Sincerely$/);
});

test('half-written is there again when the panel is opened again', async () => {
  const { user, beside } = await letter();
  await user.type(field('Letter'), ' And so on');
  await waitFor(() => expect(JSON.stringify(draftOf(beside))).toContain('And so on'));
  cleanup();
  const again = besideArticle({ events: beside.events, drafts: draftOf(beside) });
  await renderBeside(again);
  await waitFor(() => expect(field('Letter').value).toMatch(/And so on$/));
  expect(document.activeElement).toBe(document.body);
});

test('marked as sent it stays with what was sent; the answer follows, and both can be taken back', async () => {
  const { user, beside } = await letter();
  await user.clear(field('Subject'));
  await user.type(field('Subject'), 'A mistake');
  await user.click(button('I have sent it'));
  const list = await screen.findByRole('list', { name: 'What became of the request' });
  expect(within(list).getByText('Request sent')).toBeTruthy();
  expect(list.textContent).toContain('A mistake');
  await waitFor(() => expect(draftOf(beside)).toEqual([]));
  await user.click(button('They answered'));
  await user.type(field('Their answer'), 'Thank you, we will.');
  await user.click(button('Keep the answer'));
  await waitFor(() => expect(within(list).getByText('Answered')).toBeTruthy());
  expect(beside.bodies().at(-1)).toMatchObject({
    kind: 'request-tracked',
    request: { state: 'answered', text: 'Thank you, we will.' },
  });
  await user.click(button('There was no answer'));
  await waitFor(() => expect(within(list).queryByText('Answered')).toBeNull());
  await user.click(button('Undo'));
  await waitFor(() => expect(within(list).getByText('Answered')).toBeTruthy());
});

test('given up after it was changed can be taken up again, and is sent once', async () => {
  const { user, beside } = await letter();
  await user.type(field('Letter'), ' Do not lose me');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByLabelText('Letter')).toBeNull());
  await user.click(button('Undo'));
  await waitFor(() => expect(field('Letter').value).toMatch(/Do not lose me$/));
  await waitFor(() => expect(JSON.stringify(draftOf(beside))).toContain('Do not lose me'));
  await user.click(button('I have sent it'));
  await screen.findByText('Request sent');
  await waitFor(() => expect(draftOf(beside)).toEqual([]));
});

test('that could not be saved says so, keeps its words, and is written once when it is tried again', async () => {
  const { user, beside } = await letter();
  beside.failures = [{ written: 'no-answer' }];
  await user.click(button('I have sent it'));
  expect(await screen.findByText(/^Not saved/)).toBeTruthy();
  await user.click(button('Try again'));
  await screen.findByText('Request sent');
  expect(new Set(beside.events.map(({ id }) => id)).size).toBe(beside.events.length);
  expect(beside.bodies().filter(({ kind }) => kind === 'request-tracked')).toHaveLength(1);
});
