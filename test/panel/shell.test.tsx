// @vitest-environment jsdom
/** The panel as a reader meets it: what it shows of a post, in every state, by mouse and by keys. */
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NoteContent, Target } from '../../src/domain/journal/event.ts';
import type { Reading, ReadingProblem } from '../../src/domain/post/reading.ts';
import { copyOf } from '../../src/panel/comments/comment-copy.ts';
import { type Beside, expectAccessible, openBeside } from './beside-post.tsx';
import type { FakeStore } from './parties.ts';
import { seedReading } from './seed-reading.ts';
import { comment, shortReading } from './short-reading.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/browser.ts')).soleApi() }));

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  // jsdom has no layout.
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const region = (name: string | RegExp) => screen.getByRole('region', { name });
const item = (name: RegExp) =>
  within(region(/^Comments/))
    .getByRole('heading', { name })
    .closest('li') as HTMLElement;
const content = (text: string): NoteContent => ({ text, tags: [], kind: 'note' });
const onComment = (reading: Reading, at: number, text?: string): Target => {
  const copy = copyOf(reading.comments[at] ?? comment('none', 'nobody'));
  return { on: 'comment', comment: text === undefined ? copy : { ...copy, text } };
};
function put(store: FakeStore, note: string, target: Target, text: string): string {
  return store.writtenElsewhere({ kind: 'note-written', note, base: null, target, content: content(text) });
}

describe('the article with its thread', () => {
  test('has its sections as landmarks, and its title, site and date', async () => {
    await openBeside(seedReading());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Kazakhstan’s Shameful Mass Trials');
    expect(screen.getByText('Registan.net', { selector: '.header *' })).toBeTruthy();
    await screen.findByRole('region', { name: 'Versions (1)' });
    const names = screen.getAllByRole('region').map((one) => one.querySelector('h2')?.textContent);
    expect(names).toEqual([
      'Author',
      'Notes on this post',
      'Comments (10)',
      'Corrections (0)',
      'Versions (1)',
      'Time line',
    ]);
    await expectAccessible();
  });

  test('says who wrote it and how they answer', async () => {
    await openBeside(seedReading());
    const author = within(region('Author'));
    expect(author.getByText('Joshua Foust', { selector: '.author-name *' })).toBeTruthy();
    for (const words of ['Fellow at the American Security Project', 'New York Times', '2 of 10 comments'])
      expect(author.getByText(words)).toBeTruthy();
    expect(author.getByText('1,848 posts on Registan.net, as this page says')).toBeTruthy();
    const answers = author.getAllByRole('button', { name: /answered/ }).map((one) => one.textContent);
    expect(answers).toEqual(['answered Nate Schenkkan after 42 h 58 min', 'answered oldschool boy after 40 h 19 min']);
    const link = author.getByRole('link', { name: /@joshuafoust/ });
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('shows order, nesting, author mark, times and inferred answers', async () => {
    await openBeside(seedReading());
    const rows = [...document.querySelectorAll('.thread > li')];
    expect(rows.map((row) => row.querySelector('.person-name')?.textContent)).toEqual([
      'Nate Schenkkan',
      'Joshua Foust',
      'oldschool boy',
      'Joshua Foust',
      'Yerbulan',
      'guest 3113',
      'TimurK',
      'Alina Osipova',
      'Билли Холидей',
      'edik',
    ]);
    expect(rows.map((row) => /depth-(\d)/.exec(row.className)?.[1]).join('')).toBe('0101100000');
    expect(rows.flatMap((row, at) => (row.querySelector('.chip-accent') ? at : []))).toEqual([1, 3]);
    const time = rows[0]?.querySelector('time');
    expect(time?.getAttribute('datetime')).toBe('2012-03-27T09:58');
    expect(time?.title).toContain('March 27, 2012 at 9:58 am');
    expect(rows[6]?.textContent).toContain('to guest 3113 (inferred)');
    expect(region('Comments (10)').textContent).toContain('it names no time zone');
  });

  test('a click on a comment shows it on the page, a press on its name too', async () => {
    const { page, user, life } = await openBeside(seedReading());
    await user.click(item(/edik/));
    expect(page.told.at(-1)).toBe('showComment comment-398259');
    await user.click(within(region('Comments (10)')).getByRole('button', { name: /^TimurK/ }));
    expect(page.told.at(-1)).toBe('showComment comment-398163');
    expect(life.session.current.value).toBe('comment-398163');
    expect(item(/TimurK/).getAttribute('aria-current')).toBe('true');
  });

  test('follows the page without taking the keyboard', async () => {
    const { life, user } = await openBeside(seedReading());
    await user.click(screen.getByRole('button', { name: 'Add note' }));
    const typing = document.activeElement;
    life.steering.follow('comment-398259');
    await waitFor(() => expect(item(/edik/).getAttribute('aria-current')).toBe('true'));
    expect(document.activeElement).toBe(typing);
  });
});

describe('notes', () => {
  async function typeNote({ user }: Beside, name: RegExp, words: string): Promise<HTMLElement> {
    await user.click(within(item(name)).getByRole('button', { name: 'Note' }));
    const field = within(item(name)).getByRole('textbox', { name: 'Note' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.type(field, words);
    return field;
  }

  test('on a comment: written in place, saved by itself, with the comment as it read', async () => {
    const beside = await openBeside(seedReading());
    await typeNote(beside, /Nate Schenkkan/, 'Ask for the date');
    await within(item(/Nate Schenkkan/)).findByText(/^Saved \d\d:\d\d$/);
    const [event] = beside.store.events;
    expect(event?.body).toMatchObject({ kind: 'note-written', content: { text: 'Ask for the date' } });
    expect(JSON.stringify(event?.body)).toContain('the top photo is from the trial in Zhanaozen');
    await expectAccessible();
  });

  test('several on one comment, with kind and tags', async () => {
    const beside = await openBeside(shortReading(), (store) =>
      put(store, 'note-0001', onComment(shortReading(), 0), 'The first one'),
    );
    const { user, store } = beside;
    await typeNote(beside, /Nate Schenkkan/, 'The second one');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of note' }), 'question');
    await user.type(screen.getByRole('textbox', { name: 'Add tag' }), 'photo,to check{Enter}');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(within(item(/Nate/)).getAllByRole('article')).toHaveLength(2));
    expect(store.events.at(-1)?.body).toMatchObject({ content: { kind: 'question', tags: ['photo', 'to check'] } });
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit note'));
  });

  test('deleted and brought back', async () => {
    const { user } = await openBeside(shortReading(), (store) => {
      put(store, 'note-0001', { on: 'post' }, 'To be deleted');
    });
    await user.click(screen.getByRole('button', { name: 'Delete note' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(screen.queryByText('To be deleted')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(undo));
    await expectAccessible();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('To be deleted')).toBeTruthy();
  });

  // Typed by a driver into Chromium the moment the button had gone up, the first words of a note had gone nowhere.
  test('takes the keys before anything else can happen after it was asked for', async () => {
    await openBeside(shortReading());
    // Not through the helpers, which wait until all effects have run.
    screen.getByRole('button', { name: 'Add note' }).click();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
  });

  test('a failure is told with its reason, and the text can be taken away', async () => {
    const beside = await openBeside(shortReading(), (store) => {
      store.refuses = 'store-refused';
    });
    await typeNote(beside, /Nate/, 'precious');
    await screen.findByText(/^Not saved – kept here, retrying\..*disk full/);
    await beside.user.click(screen.getByRole('button', { name: 'Done' }));
    expect(await screen.findByRole('button', { name: 'Copy the text' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Download the text' })).toBeTruthy();
    await expectAccessible();
    await beside.user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(screen.getByRole('button', { name: 'Discard for good' })).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe('precious');
  });

  test('the ways out stay where they are while it is tried again', async () => {
    const beside = await openBeside(shortReading(), (store) => {
      store.refuses = 'store-refused';
    });
    await typeNote(beside, /Nate/, 'precious');
    await beside.user.click(await screen.findByRole('button', { name: 'Discard' }));
    const sure = await screen.findByRole('button', { name: 'Discard for good' });
    let answer: () => void = () => {};
    beside.store.busy = new Promise((resolve) => {
      answer = resolve;
    });
    const again = screen.getByRole('button', { name: 'Try again' });
    await beside.user.click(again);
    await screen.findByText('Saving…');
    expect(screen.getByRole('button', { name: 'Discard for good' })).toBe(sure);
    expect(document.activeElement).toBe(again);
    beside.store.refuses = null;
    answer();
    await screen.findByText(/^Saved/);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test('what was refused is saved when it is tried again', async () => {
    const beside = await openBeside(shortReading(), (store) => {
      store.refuses = 'store-refused';
    });
    await typeNote(beside, /Nate/, 'precious');
    await screen.findByText(/^Not saved/);
    beside.store.refuses = null;
    await beside.user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(/^Saved/);
  });

  test('a draft found at opening is in its editor again, says so, and is saved', async () => {
    const reading = shortReading();
    const { store } = await openBeside(reading, ({ drafts }) => {
      const at = '2026-11-22T10:00:00Z';
      const target = onComment(reading, 2);
      drafts.set('note-0009', {
        of: 'note',
        id: 'note-0009',
        post: reading.post.id,
        at,
        base: null,
        target,
        content: content('typed before the crash'),
      });
    });
    const field = within(item(/TimurK/)).getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    expect(field.value).toBe('typed before the crash');
    await screen.findByText(/^Found as you left it\. Saved/);
    expect(store.drafts.size).toBe(0);
    expect(document.activeElement).toBe(document.body);
  });

  test('leaving the field saves at once', async () => {
    const beside = await openBeside(shortReading());
    await typeNote(beside, /Nate/, 'quick');
    const [editing] = beside.life.desk.open.value.values();
    expect(editing?.state.value.is).toBe('typing');
    await beside.user.click(screen.getByRole('heading', { level: 1 }));
    expect(editing?.state.value.is).not.toBe('typing');
    await waitFor(() => expect(beside.store.events).toHaveLength(1));
  });

  test('another tab’s note appears, and of two wordings one can be chosen', async () => {
    const { store, life, user } = await openBeside(shortReading());
    const base = put(store, 'note-0001', { on: 'post' }, 'first');
    for (const text of ['this one', 'that one'])
      store.writtenElsewhere({
        kind: 'note-written',
        note: 'note-0001',
        base,
        target: { on: 'post' },
        content: content(text),
      });
    await life.session.refresh();
    await screen.findByText(/Also written in another tab/);
    await expectAccessible();
    const theOther = screen.getByText('this one').closest('li') as HTMLElement;
    await user.click(within(theOther).getByRole('button', { name: 'Keep this' }));
    await waitFor(() => expect(screen.queryByText(/Also written/)).toBeNull());
    expect(screen.getByText('this one')).toBeTruthy();
    expect(screen.queryByText('that one')).toBeNull();
  });

  test('a comment that reads differently now, or is gone, is shown as it was', async () => {
    const reading = shortReading();
    await openBeside(reading, (store) => {
      put(store, 'note-0001', onComment(reading, 0, 'An older wording.'), 'on the older one');
      put(store, 'note-0002', { on: 'comment', comment: { ...copyOf(comment('gone', 'edik')) } }, 'on a gone one');
    });
    expect(within(item(/Nate/)).getByText(/has changed since/)).toBeTruthy();
    expect(within(item(/Nate/)).getByText('An older wording.')).toBeTruthy();
    const gone = screen.getByRole('heading', { name: 'No longer on the page' }).parentElement as HTMLElement;
    expect(within(gone).getByText('What edik wrote.')).toBeTruthy();
    expect(within(gone).getByText('on a gone one')).toBeTruthy();
    await expectAccessible();
  });

  test('on a passage: says where it is now, and what stands in a doubtful place', async () => {
    const quote = { exact: 'trials are a joke', prefix: '', suffix: '', start: 14 };
    const { page, user, life } = await openBeside(shortReading());
    life.session.request.value = { to: 'note-selection', selected: { quote, comment: null } };
    const field = await screen.findByRole('textbox', { name: 'Note' });
    await user.type(field, 'strong words');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await screen.findByRole('article', { name: 'Your note' });
    await user.click(screen.getByRole('button', { name: 'Show in the article' }));
    expect(page.told.at(-1)).toBe('showPassage trials are a joke');
    page.find = ({ id }) => ({ id, text: 'trials are a farce', anchor: { state: 'doubtful', start: 14, end: 32 } });
    await life.session.refresh();
    expect(await screen.findByText(/Moved\?/)).toBeTruthy();
    expect(screen.getByText('trials are a farce')).toBeTruthy();
    page.find = ({ id }) => ({ id, text: '', anchor: { state: 'gone' } });
    await life.session.refresh();
    expect(await screen.findByText(/No longer in the article/)).toBeTruthy();
    expect(screen.getByText('trials are a joke')).toBeTruthy();
  });
});

describe('keys', () => {
  test('j and k go through the comments, n writes a note there, Esc finishes it and then leaves', async () => {
    const { user, page, life, store } = await openBeside(shortReading());
    await user.keyboard('jj');
    expect(page.told.slice(-2)).toEqual(['showComment comment-1', 'showComment comment-2']);
    await waitFor(() => expect(document.activeElement).toBe(item(/Joshua Foust/)));
    await user.keyboard('k');
    expect(life.session.current.value).toBe('comment-1');
    await user.keyboard('n');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    await user.keyboard('jkn?');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(store.events[0]?.body).toMatchObject({ content: { text: 'jkn?' } });
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit note'));
    await user.keyboard('{Escape}');
    expect(page.told.at(-1)).toBe('focusPage');
  });

  test('c asks for a correction reported by the current comment', async () => {
    const { user } = await openBeside(shortReading());
    await user.keyboard('jc');
    await waitFor(() => expect(within(region(/^Corrections/)).queryAllByRole('textbox').length).toBeGreaterThan(0));
  });

  test('? lists them all, Esc puts the list away', async () => {
    const { user } = await openBeside(shortReading());
    await user.keyboard('?');
    const list = region('Keys');
    for (const key of ['j', 'k', 'n', 'c', '?', 'Esc']) expect(within(list).getByText(key)).toBeTruthy();
    await expectAccessible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Keys' })).toBeNull();
  });

  test('an untouched note is gone after Esc, and the keyboard is back where it was', async () => {
    const { user, store } = await openBeside(shortReading());
    await user.click(screen.getByRole('button', { name: 'Add note' }));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Add note'));
    expect(store.events).toEqual([]);
  });
});

describe('states', () => {
  test('while the page is read', async () => {
    const opening = openBeside(shortReading());
    expect(screen.getByText('Reading the page…').getAttribute('role')).toBe('status');
    await opening;
    expect(screen.queryByText('Reading the page…')).toBeNull();
  });

  test.each<[ReadingProblem, RegExp]>([
    ['no-article', /does not look like a single article/],
    ['list-of-posts', /lists several posts/],
    ['archive-listing', /lists archived copies/],
    ['empty-page', /page is empty/],
  ])('a page without article (%s) says why, and takes a note', async (problem, words) => {
    const { user, store } = await openBeside(shortReading({ article: null, problem, comments: [] }));
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Author' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Add note' }));
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'still worth a note');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(store.events).toHaveLength(1));
    await expectAccessible();
  });

  test('no comments, no notes, no corrections: each says what to do next', async () => {
    const reading = shortReading({ comments: [] });
    await openBeside({ ...reading, article: reading.article && { ...reading.article, statedComments: 0 } });
    expect(region('Comments (0)').textContent).toContain('When it gets some, they appear here');
    expect(region('Notes on this post').textContent).toContain('select a passage');
    await expectAccessible();
  });

  test('a page that does not answer', async () => {
    const { page, user } = await openBeside(shortReading(), (_, lost) => {
      lost.gone = true;
    });
    expect(screen.getByText(/what you have typed is kept as a draft/)).toBeTruthy();
    await expectAccessible();
    page.gone = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Comments (3)' })).toBeTruthy();
  });

  test.each([
    ['store-unreadable', /Nothing was changed or deleted/],
    ['newer-database', /Update Corrigenda/],
  ] as const)('a store that cannot be read (%s) still shows the page, and writes nothing', async (reason, words) => {
    const { store, user } = await openBeside(shortReading(), (broken) => {
      broken.unreadable = reason;
    });
    expect(screen.getByText(words)).toBeTruthy();
    expect(region('Comments (3)')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add note' })).toBeNull();
    await expectAccessible();
    store.unreadable = null;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Add note' })).toBeTruthy();
  });
});

describe('what a page may throw at it', () => {
  const nasty = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

  test('markup is text, and a script address is no link', async () => {
    const hostile = comment('comment-1', nasty, { text: nasty, authorUrl: 'javascript:alert(1)' });
    const reading = shortReading({ comments: [hostile, { ...hostile, id: 'ping-1', kind: 'pingback' }] });
    await openBeside({ ...reading, article: reading.article && { ...reading.article, title: nasty, site: nasty } });
    expect(document.querySelector('img, script')).toBeNull();
    expect([...document.querySelectorAll('a')].filter((link) => !/^https?:/.test(link.href))).toEqual([]);
    expect(item(/onerror/).textContent).toContain('alert(2)');
  });

  test('hidden characters and mixed alphabets in names are marked', async () => {
    const names = ['evil\u202Etxet', 'Nаte', 'Билли Холидей'];
    await openBeside(shortReading({ comments: names.map((name, at) => comment(`comment-${at}`, name)) }));
    const rows = [...document.querySelectorAll('.thread > li')].map((row) => row.textContent ?? '');
    expect(rows[0]).toContain('hidden characters');
    expect(rows[1]).toContain('mixed alphabets');
    expect(rows[2]).not.toMatch(/hidden characters|mixed alphabets/);
  });

  test('a comment of 200 kB stays folded', async () => {
    const text = 'word '.repeat(40_000);
    const { user } = await openBeside(shortReading({ comments: [comment('comment-1', 'edik', { text })] }));
    expect(item(/edik/).textContent?.length).toBeLessThan(1_500);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(item(/edik/).textContent?.length).toBeGreaterThan(199_000);
  });

  test('3,000 comments, each in answer to the one before, are drawn bit by bit and without recursion', async () => {
    const comments = Array.from({ length: 3_000 }, (_, at) =>
      comment(`comment-${at}`, `reader ${at}`, { parent: at === 0 ? null : at - 1 }),
    );
    const { life } = await openBeside(shortReading({ comments }));
    const drawn = () => document.querySelectorAll('.thread > li').length;
    expect(drawn()).toBeLessThan(200);
    life.steering.follow('comment-2500');
    await waitFor(() => expect(item(/reader 2500,/).getAttribute('aria-current')).toBe('true'));
    expect(drawn()).toBeLessThan(300);
    expect(screen.getByText(/^Showing .* of 3,000$/)).toBeTruthy();
  });
});
