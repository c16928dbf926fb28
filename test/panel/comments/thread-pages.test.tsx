// @vitest-environment jsdom
/** A thread on several pages in the panel: one outline, with what is elsewhere said, and the reader's notes in place. */
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NoteContent } from '../../../src/domain/journal/event.ts';
import type { Reading, ThreadPage } from '../../../src/domain/post/reading.ts';
import { copyOf } from '../../../src/panel/comments/comment-copy.ts';
import { type Beside, expectAccessible, openBeside } from '../beside-post.tsx';
import { comment, shortReading } from '../short-reading.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fakes/browser.ts')).soleApi() }));

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  // jsdom has no layout.
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const ADDRESS = 'http://registan.net/a-post/';
const link = (page: number) => ({ page, url: `${ADDRESS}comment-page-${page}/#comments` });
const thread = (page: number, ...others: number[]): ThreadPage => ({
  page,
  of: 3,
  url: `${ADDRESS}comment-page-${page}/`,
  pages: others.map(link),
  answers: [],
});

/** Page 3: two comments; the first one calls somebody of page 1. */
function third(): Reading {
  const later = { text: 'March 30, 2012', iso: '2012-03-30' };
  const comments = [
    comment('comment-8', 'Yerbulan', { text: '@TimurK which one?', time: later }),
    comment('comment-9', 'edik', { time: { text: 'March 31, 2012', iso: '2012-03-31' } }),
  ];
  return shortReading({ comments, thread: thread(3, 1, 2) });
}
function first(): Reading {
  return shortReading({ thread: thread(1, 2, 3) });
}

/** The panel beside page 3, and then beside page 1, as after following a link. */
async function openThenGo(before: Parameters<typeof openBeside>[1] = () => {}): Promise<Beside> {
  const beside = await openBeside(third(), before);
  beside.page.reading = first();
  await beside.life.open();
  return beside;
}

const comments = () => screen.getByRole('region', { name: /^Comments/ });
const names = () => [...comments().querySelectorAll('ol.thread > li .person-name')].map((name) => name.textContent);
const item = (name: RegExp) => within(comments()).getByRole('heading', { name }).closest('li') as HTMLElement;

test('all pages that were seen are one outline, in order, with parents across pages', async () => {
  await openThenGo();
  expect(screen.getByRole('heading', { name: 'Comments (5)' })).toBeTruthy();
  await waitFor(() => expect(names()).toContain('edik'));
  expect(names().filter((name) => ['Nate Schenkkan', 'edik'].includes(name ?? ''))).toEqual(['Nate Schenkkan', 'edik']);
  expect(item(/Yerbulan/).querySelector('.comment-to')?.textContent).toContain('TimurK');
  await expectAccessible();
});

test('says how much there is, what was seen, and where the rest is', async () => {
  const { store } = await openThenGo();
  expect(store.events).toEqual([]);
  const hint = await waitFor(() => within(comments()).getByText(/pages seen/));
  expect(hint.textContent).toBe('At least 5 comments on 3 pages, 2 pages seen');
  const missing = within(comments()).getAllByRole('link', { name: /^page 2/ });
  expect(missing.map((one) => one.getAttribute('href'))).toEqual([`${ADDRESS}comment-page-2/#comments`]);
});

test('where the page states a number, that is the number', async () => {
  const reading = third();
  const article = reading.article && { ...reading.article, statedComments: 35 };
  await openBeside({ ...reading, article });
  expect(await waitFor(() => within(comments()).getByText(/seen$/))).toBeTruthy();
  expect(within(comments()).getByText('35 comments on 3 pages, 1 page seen')).toBeTruthy();
  expect(within(comments()).queryByText(/The page speaks of/)).toBeNull();
});

test('a comment of another page says which, links to it there, and does not scroll this page', async () => {
  const { page, user } = await openThenGo();
  const elsewhere = item(/edik/);
  const there = await waitFor(() => within(elsewhere).getByRole('link', { name: /^page 3/ }));
  expect(there.getAttribute('href')).toBe(`${ADDRESS}comment-page-3/#comment-9`);
  expect(there.getAttribute('rel')).toBe('noopener noreferrer');
  expect(within(elsewhere).queryByRole('button', { name: /show on the page/ })).toBeNull();
  page.told.length = 0;
  await user.click(within(elsewhere).getByText('What edik wrote.'));
  expect(elsewhere.getAttribute('aria-current')).toBe('true');
  expect(page.told).toEqual([]);
  await user.click(within(item(/TimurK/)).getByText('What TimurK wrote.'));
  expect(page.told).toEqual(['showComment comment-3']);
});

describe('notes', () => {
  test('on a comment of another page stand with it, and can be written and changed', async () => {
    const { store, user } = await openThenGo((before) => {
      const target = { on: 'comment', comment: copyOf(comment('comment-9', 'edik')) } as const;
      const content: NoteContent = { text: 'From page 3', tags: [], kind: 'note' };
      before.writtenElsewhere({ kind: 'note-written', note: 'note-0001', base: null, target, content });
    });
    expect(within(item(/edik/)).getByText('From page 3')).toBeTruthy();
    expect(within(comments()).queryByRole('heading', { name: /No longer|Not on/ })).toBeNull();
    await user.click(within(item(/Yerbulan/)).getByRole('button', { name: /^Note/ }));
    await user.type(await within(item(/Yerbulan/)).findByRole('textbox', { name: 'Note' }), 'To ask');
    await waitFor(() => expect(JSON.stringify(store.events)).toContain('To ask'));
  });

  test('on a comment of a page that was not seen are not said to be on a comment that is gone', async () => {
    await openBeside(third(), (store) => {
      const target = { on: 'comment', comment: copyOf(comment('comment-5', 'oldschool boy')) } as const;
      const content: NoteContent = { text: 'From page 2', tags: [], kind: 'note' };
      store.writtenElsewhere({ kind: 'note-written', note: 'note-0001', base: null, target, content });
    });
    expect(await waitFor(() => screen.getByRole('heading', { name: 'Not on the pages seen so far' }))).toBeTruthy();
    expect(screen.getByText('From page 2')).toBeTruthy();
  });
});

test('the author’s part is counted over all pages', async () => {
  const { life, page } = await openBeside(third());
  expect(screen.queryByText('1 of 5 comments')).toBeNull();
  page.reading = first();
  await life.open();
  expect(screen.getByText('1 of 5 comments')).toBeTruthy();
});

test('a page that cannot be remembered is shown, and the reason said', async () => {
  await openBeside(third(), (store) => {
    store.refuses = 'store-refused';
  });
  expect(names()).toContain('edik');
  expect(await waitFor(() => screen.getByText(/could not be remembered.*disk full/))).toBeTruthy();
});

test('where the background does not answer, the page alone is shown', async () => {
  await openBeside(third(), ({ background }) => {
    background.joinThread = () => Promise.reject(new Error('the worker was stopped'));
  });
  expect(screen.getByRole('heading', { name: 'Comments (2)' })).toBeTruthy();
});

test('a page seen in another tab joins without this page being read again', async () => {
  const { store, page, life } = await openBeside(third());
  await store.background.joinThread({
    post: 'registan.net/a-post',
    authors: [],
    thread: thread(1),
    comments: first().comments,
  });
  const read = vi.spyOn(page.page, 'read');
  await life.session.joinPages();
  expect(screen.getByRole('heading', { name: 'Comments (5)' })).toBeTruthy();
  expect(read).not.toHaveBeenCalled();
});

test('a thread on one page is told to nobody', async () => {
  await openBeside(shortReading(), ({ background }) => {
    background.joinThread = vi.fn(background.joinThread);
    expect(background.joinThread).not.toHaveBeenCalled();
  });
  expect(within(comments()).queryByText(/seen/)).toBeNull();
});
