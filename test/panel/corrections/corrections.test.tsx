// @vitest-environment jsdom
/** The section as a reader meets it: logging, reading, going on with, editing and deleting corrections, by mouse and keys. */
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CorrectionContent, NewEvent, Step } from '../../../src/domain/journal/event.ts';
import type { CorrectionDraft } from '../../../src/records.ts';
import { type Beside, besideArticle, COMMENTS, FIRST, POST, renderBeside, SECOND } from './beside-article.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fakes/browser.ts')).soleApi() }));

afterEach(cleanup);

const quote = { exact: FIRST, prefix: '', suffix: `\n${SECOND.slice(0, 31)}`, start: 0 };
const said = (at: number) => {
  const { id, permalink, author, time, text } = COMMENTS[at] as (typeof COMMENTS)[number];
  return { from: 'comment' as const, comment: { id, permalink, author, time, text } };
};
const step = (status: Step['status'], at: number): Step => ({
  status,
  at: COMMENTS[at]?.time?.iso ?? null,
  source: said(at),
  note: '',
});

function logged(id: string, content: Partial<CorrectionContent> = {}, steps: Step[] = []): NewEvent[] {
  const whole: CorrectionContent = {
    ...{
      subject: { part: 'passage', quote },
      kind: 'date-or-place',
      severity: 'minor',
      wrong: 'Aktau',
      right: 'Zhanaozen',
    },
    ...{ evidence: [], reporter: said(0), ...content },
  };
  const first = { id: `${id}-event`, post: POST };
  return [
    { ...first, body: { kind: 'correction-logged', correction: id, content: whole, first: step('reported', 0) } },
    ...steps.map(
      (next, at): NewEvent => ({
        ...{ id: `${id}-step-${at}`, post: POST },
        body: { kind: 'correction-stepped', correction: id, step: next },
      }),
    ),
  ];
}

async function faults(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const section = () => screen.getByRole('region', { name: /^Corrections/ });
const entries = () => screen.queryAllByRole('article');
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string | RegExp) => screen.getByLabelText(name) as HTMLInputElement;
const lastBody = (beside: Beside) => beside.events.at(-1)?.body;

describe('without an entry', () => {
  test('the section is a landmark that says what to do next', async () => {
    const { container } = await renderBeside(besideArticle());
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Corrections (0)');
    expect(section().textContent).toMatch(/Select what is wrong in the article/);
    expect(await faults(container)).toEqual([]);
  });

  test('a store that cannot be read is not called empty', async () => {
    const beside = besideArticle();
    await renderBeside(beside);
    (beside.session.phase as { value: unknown }).value = { is: 'store-unreadable', reason: 'store-unreadable' };
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Corrections (…)'));
    expect(section().textContent).not.toMatch(/Nothing logged/);
  });
});

describe('logging', () => {
  test('a blank form by keyboard alone', async () => {
    const user = userEvent.setup();
    const beside = besideArticle();
    const { container } = await renderBeside(beside);
    button('New correction').focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(field('What is wrong'));
    expect(await faults(container)).toEqual([]);
    await user.keyboard('The place{Tab}Zhanaozen{Enter}');
    button('Log correction').focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(entries()).toHaveLength(1));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Corrections (1)');
    expect(lastBody(beside)).toMatchObject({
      kind: 'correction-logged',
      content: { subject: { part: 'article' }, wrong: 'The place', right: 'Zhanaozen', reporter: { from: 'me' } },
    });
    await waitFor(() => expect(document.activeElement).toBe(entries()[0]));
    expect(screen.getByText(/^Saved .*14:32$/)).toBeTruthy();
  });

  test('a selection fills the passage', async () => {
    const user = userEvent.setup();
    const beside = besideArticle();
    await renderBeside(beside);
    beside.session.request.value = { to: 'correct-selection', selected: { quote, comment: null } };
    await waitFor(() => expect(field(/^Passage/).value).toBe(FIRST));
    expect(beside.session.request.value).toBeNull();
    await user.click(button('Log correction'));
    await waitFor(() => expect(lastBody(beside)).toMatchObject({ content: { subject: { part: 'passage', quote } } }));
  });

  test('a comment becomes the reporter; the passage can be taken from the page', async () => {
    const user = userEvent.setup();
    const beside = besideArticle();
    await renderBeside(beside);
    beside.session.request.value = { to: 'correct-comment', comment: 0 };
    await waitFor(() => expect(field('Which comment').value).toBe('comment-1'));
    expect(field(/^Passage/).value).toBe('');
    await user.click(button('Use what is selected on the page'));
    await screen.findByText('Nothing is selected in the article.');
    beside.selection = { quote, comment: null };
    await user.click(button('Use what is selected on the page'));
    await waitFor(() => expect(field(/^Passage/).value).toBe(FIRST));
    await user.click(button('Log correction'));
    await waitFor(() =>
      expect(lastBody(beside)).toMatchObject({
        content: { subject: { quote }, reporter: said(0) },
        first: { status: 'reported', at: '2012-03-27T09:58', source: said(0) },
      }),
    );
  });

  test('the part suggests the kind, and brings its words', async () => {
    const user = userEvent.setup();
    await renderBeside(besideArticle());
    await user.click(button('New correction'));
    await user.selectOptions(field('Part of the post'), 'Image');
    expect(field('Kind of error').value).toBe('image');
    expect(field('As it stands in the post').value).toBe('Post image for Trials');
    await user.selectOptions(field('Kind of error'), 'Other');
    await user.selectOptions(field('Part of the post'), 'Headline');
    expect(field('Kind of error').value).toBe('other');
  });

  test('a passage typed by hand is found in the article', async () => {
    const user = userEvent.setup();
    const beside = besideArticle();
    await renderBeside(beside);
    await user.click(button('New correction'));
    await user.type(field(/^Passage/), 'in Aktau ');
    await user.click(button('Log correction'));
    const start = FIRST.indexOf('in Aktau');
    await waitFor(() =>
      expect(lastBody(beside)).toMatchObject({ content: { subject: { quote: { exact: 'in Aktau', start } } } }),
    );
  });

  test('what is missing is said at its field, and the first one takes the keyboard', async () => {
    const user = userEvent.setup();
    const beside = besideArticle();
    const { container } = await renderBeside(beside);
    await user.click(button('New correction'));
    await user.click(button('Add a link'));
    await user.type(field('Link 1'), 'javascript:alert(1)');
    await user.click(button('Log correction'));
    const wrong = field('What is wrong');
    expect(document.activeElement).toBe(wrong);
    expect(describedBy(wrong)).toMatch('Say what is wrong, or choose the passage.');
    expect(describedBy(field('Link 1'))).toMatch('This is no web address.');
    expect(await faults(container)).toEqual([]);
    expect(beside.events).toEqual([]);
    await user.type(wrong, 'a');
    expect(wrong.getAttribute('aria-invalid')).toBeNull();
    await user.click(button('Remove link 1'));
    await user.click(button('Log correction'));
    await waitFor(() => expect(beside.events).toHaveLength(1));
  });

  test('a failure says why, keeps every word, and the next try writes once', async () => {
    const user = userEvent.setup();
    const beside = besideArticle();
    beside.failures = [{ written: 'not-read-back' }];
    await renderBeside(beside);
    await user.click(button('New correction'));
    await user.type(field('What is wrong'), 'The place');
    await user.click(button('Log correction'));
    await screen.findByText(/^Not saved; nothing is lost\./);
    expect(field('What is wrong').value).toBe('The place');
    expect(screen.queryByText(/^Saved/)).toBeNull();
    await user.click(button('Try again'));
    await waitFor(() => expect(entries()).toHaveLength(1));
    expect(beside.events).toHaveLength(1);
  });
});

describe('drafts', () => {
  const draft: CorrectionDraft = {
    ...{ id: 'draft-of-old', post: POST, at: '2026-05-03T10:00:00Z', base: null, of: 'correction' },
    content: { subject: null, wrong: 'typed before' },
  };

  test('one comes back after a closed tab, says so, and does not take the keyboard unasked', async () => {
    const user = userEvent.setup();
    await renderBeside(besideArticle({ drafts: [draft] }));
    expect(section().textContent).toMatch(/Draft, May.*10:00.*typed before/);
    expect(document.activeElement).toBe(document.body);
    await user.click(button('Continue'));
    expect(field('What is wrong').value).toBe('typed before');
    expect(section().textContent).toMatch(/Brought back as you left it, May.*10:00/);
  });

  test('cancelling asks nothing, keeps what was typed, and says so', async () => {
    const user = userEvent.setup();
    const beside = besideArticle();
    await renderBeside(beside);
    await user.click(button('New correction'));
    await user.type(field('What is wrong'), 'The place');
    await user.keyboard('{Escape}');
    await screen.findByText('Put by as a draft.');
    expect(document.activeElement).toBe(button('New correction'));
    expect(beside.drafts.size).toBe(1);
    await user.click(button('Continue'));
    expect(field('What is wrong').value).toBe('The place');
    await user.clear(field('What is wrong'));
    await user.click(button('Cancel'));
    await waitFor(() => expect(beside.drafts.size).toBe(0));
    expect(screen.queryByText('Put by as a draft.')).toBeNull();
  });

  test('a discarded one can be had back', async () => {
    const user = userEvent.setup();
    const beside = besideArticle({ drafts: [draft] });
    const { container } = await renderBeside(beside);
    expect(await faults(container)).toEqual([]);
    await user.click(button('Discard'));
    await waitFor(() => expect(beside.drafts.size).toBe(0));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(beside.drafts.get(draft.id)).toMatchObject({ content: draft.content }));
    expect(section().textContent).toMatch(/typed before/);
  });
});

describe('an entry', () => {
  const chain = [step('confirmed', 1), step('acknowledged', 2)];

  test('tells where it stands, what is wrong, and its life with times and names', async () => {
    const evidence = [{ url: 'https://example.org/photo', note: 'the agency’s caption' }];
    const { container } = await renderBeside(besideArticle({ events: logged('entry-00001', { evidence }, chain) }));
    const [entry] = entries();
    if (!entry) throw new Error('no entry');
    expect(within(entry).getByRole('heading').textContent).toMatch(/Acknowledged.*Date or place.*Minor/);
    expect(entry.textContent).toContain(FIRST);
    expect(entry.textContent).toMatch(/Wrong.*Aktau.*Should be.*Zhanaozen/);
    const steps = within(within(entry).getByRole('list', { name: 'History' })).getAllByRole('listitem');
    expect(steps.map((item) => item.textContent)).toEqual([
      expect.stringMatching(/Reported.*Nate Schenkkan.*Mar.*9:58/),
      expect.stringMatching(/Confirmed.*TimurK/),
      expect.stringMatching(/Acknowledged.*Joshua Foust.*after 42 h 58 min/),
    ]);
    const link = within(entry).getByRole('link', { name: /example\.org\/photo/ });
    expect(link.getAttribute('rel')).toMatch(/noopener/);
    expect(await faults(container)).toEqual([]);
  });

  test('hostile words stay words', async () => {
    const hostile = '<img src=x onerror="globalThis.harmed = true">';
    const evidence = [{ url: 'javascript:globalThis.harmed = true', note: hostile }];
    const { container } = await renderBeside(
      besideArticle({ events: logged('entry-00001', { wrong: hostile, right: '\u202Eright', evidence }) }),
    );
    expect(container.querySelector('img, a[href^="javascript"]')).toBeNull();
    expect(container.textContent).toContain(hostile);
  });

  test('goes to its passage, and to a comment of its history', async () => {
    const user = userEvent.setup();
    const beside = besideArticle({ events: logged('entry-00001') });
    await renderBeside(beside);
    await user.click(button('Show on the page'));
    await user.click(screen.getByText('Zhanaozen'));
    await user.click(button('Show the comment by Nate Schenkkan'));
    expect(beside.shown).toEqual([FIRST, FIRST, 'comment-1']);
  });

  test('comes into view and takes the keyboard when its mark was clicked', async () => {
    const beside = besideArticle({ events: [...logged('entry-00001'), ...logged('entry-00002')] });
    await renderBeside(beside);
    beside.session.request.value = { to: 'show-entry', id: 'entry-00002' };
    await waitFor(() => expect(document.activeElement).toBe(entries()[1]));
    expect(beside.session.request.value).toBeNull();
    const before = entries()[1]?.dataset.flash;
    beside.session.request.value = { to: 'show-entry', id: 'entry-00002' };
    await waitFor(() => expect(entries()[1]?.dataset.flash).not.toBe(before));
  });

  test('leaves requests to show a note to the notes', async () => {
    const beside = besideArticle();
    await renderBeside(beside);
    const request = { to: 'show-entry', id: 'some-note-id' } as const;
    beside.session.request.value = request;
    expect(beside.session.request.value).toBe(request);
  });
});

describe('a passage that is no longer as it was', () => {
  const changed = FIRST.replace('on Tuesday in Aktau', 'on Wednesday in Zhanaozen');

  test('moved: shows both texts, and keeps the new place only when told', async () => {
    const user = userEvent.setup();
    const beside = besideArticle({ events: logged('entry-00001') });
    beside.text = `${changed}\n${SECOND}`;
    const { container } = await renderBeside(beside);
    expect(beside.session.found.value.get('entry-00001')?.anchor.state).toBe('doubtful');
    expect(section().textContent).toMatch(/Moved\? The text there now reads/);
    expect(section().textContent).toContain(FIRST);
    expect(await faults(container)).toEqual([]);
    expect(beside.events).toHaveLength(1);
    await user.click(button('Mark as fixed'));
    expect(field('What happened').value).toBe('fixed');
    expect(field('Note').value).toMatch(/^Now reads: “/);
    await user.click(button('Add step'));
    await waitFor(() =>
      expect(lastBody(beside)).toMatchObject({ step: { status: 'fixed', source: { from: 'article' } } }),
    );
    expect(screen.queryByRole('button', { name: 'Mark as fixed' })).toBeNull();
  });

  test('gone: says so, with the text as it was', async () => {
    const beside = besideArticle({ events: logged('entry-00001') });
    beside.text = 'Another text altogether.';
    await renderBeside(beside);
    expect(section().textContent).toMatch(/No longer on the page/);
    expect(section().textContent).toContain(FIRST);
    expect(screen.queryByRole('button', { name: 'Show on the page' })).toBeNull();
  });
});

describe('the next step', () => {
  test('from a comment takes its time; earlier steps stay', async () => {
    const user = userEvent.setup();
    const beside = besideArticle({ events: logged('entry-00001', {}, [step('confirmed', 1)]) });
    const { container } = await renderBeside(beside);
    await user.click(button('Add a step'));
    expect(document.activeElement).toBe(field('What happened'));
    expect(field('What happened').value).toBe('acknowledged');
    await user.selectOptions(field('According to'), 'A comment here');
    await user.selectOptions(field('Which comment'), 'comment-3');
    expect([field('Date').value, field('Time').value]).toEqual(['2012-03-29', '04:56']);
    expect(describedBy(field('Date'))).toMatch('By the page’s clock');
    expect(await faults(container)).toEqual([]);
    await user.click(button('Add step'));
    await waitFor(() =>
      expect(lastBody(beside)).toMatchObject({ kind: 'correction-stepped', step: step('acknowledged', 2) }),
    );
    await screen.findByText('after 42 h 58 min');
    expect(within(screen.getByRole('list', { name: 'History' })).getAllByRole('listitem')).toHaveLength(3);
  });

  test('may have no known time', async () => {
    const user = userEvent.setup();
    const beside = besideArticle({ events: logged('entry-00001') });
    await renderBeside(beside);
    await user.click(button('Add a step'));
    await user.clear(field('Date'));
    await user.clear(field('Time'));
    await user.click(button('Add step'));
    await waitFor(() => expect(lastBody(beside)).toMatchObject({ step: { at: null, source: { from: 'me' } } }));
    expect(section().textContent).toMatch(/time unknown/);
  });

  test('that fails is tried again once, and Escape leaves the form', async () => {
    const user = userEvent.setup();
    const beside = besideArticle({ events: logged('entry-00001') });
    beside.failures = [{ written: 'store-refused' }];
    await renderBeside(beside);
    await user.click(button('Add a step'));
    await user.click(button('Add step'));
    await screen.findByText(/^Not saved/);
    await user.click(button('Try again'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull());
    expect(beside.events).toHaveLength(2);
    await user.click(button('Add a step'));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(entries()[0]);
  });
});

describe('changing and deleting', () => {
  test('an edit starts from what stands there', async () => {
    const user = userEvent.setup();
    const beside = besideArticle({ events: logged('entry-00001') });
    const { container } = await renderBeside(beside);
    await user.click(button('Edit'));
    expect(field('What it should say').value).toBe('Zhanaozen');
    expect(await faults(container)).toEqual([]);
    await user.type(field('What it should say'), ', as the caption says');
    await user.click(button('Save changes'));
    await waitFor(() =>
      expect(lastBody(beside)).toMatchObject({
        kind: 'correction-edited',
        base: 'entry-00001-event',
        content: { right: 'Zhanaozen, as the caption says' },
      }),
    );
    await waitFor(() => expect(document.activeElement).toBe(entries()[0]));
  });

  test('an entry changed elsewhere meanwhile says so', async () => {
    const user = userEvent.setup();
    const beside = besideArticle({ events: logged('entry-00001') });
    await renderBeside(beside);
    await user.click(button('Edit'));
    const [event] = logged('entry-00001', { right: 'elsewhere' });
    if (event?.body.kind !== 'correction-logged') throw new Error('unexpected');
    const { content } = event.body;
    const body = { kind: 'correction-edited', correction: 'entry-00001', base: 'entry-00001-event', content } as const;
    beside.events.push({ id: 'other-tab-event', post: POST, body });
    await beside.session.refresh();
    await screen.findByText(/This entry was changed elsewhere/);
  });

  test('a deleted entry can be had back, by keyboard', async () => {
    const user = userEvent.setup();
    const beside = besideArticle({ events: logged('entry-00001') });
    await renderBeside(beside);
    await user.click(button('Delete'));
    await waitFor(() => expect(entries()).toHaveLength(0));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Corrections (0)');
    await waitFor(() => expect(document.activeElement).toBe(button('Undo')));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(entries()[0]));
    expect(beside.bodies().map(({ kind }) => kind)).toEqual([
      'correction-logged',
      'correction-deleted',
      'correction-restored',
    ]);
  });

  test('what cannot be deleted stays, and it says why', async () => {
    const user = userEvent.setup();
    const beside = besideArticle({ events: logged('entry-00001') });
    beside.failures = ['store-refused'];
    await renderBeside(beside);
    await user.click(button('Delete'));
    await screen.findByText(/^Not deleted\./);
    expect(entries()).toHaveLength(1);
  });
});

function describedBy(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}
