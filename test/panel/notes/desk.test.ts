/** The desk: which drafts are reopened, what is put away, and what is told of what went wrong. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NoteContent } from '../../../src/domain/journal/event.ts';
import { withTags } from '../../../src/panel/notes/tags-input.tsx';
import { createPostLife, type PostLife } from '../../../src/panel/post-life.ts';
import type { NoteDraft } from '../../../src/records.ts';
import { createFakePage, createFakeStore, type FakePage, type FakeStore } from '../parties.ts';
import { shortReading } from '../short-reading.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../../fakes/browser.ts')).soleApi() }));

const content = (text: string): NoteContent => ({ text, tags: [], kind: 'note' });
const draft = (text: string, base: string | null = null): NoteDraft => ({
  of: 'note',
  id: 'note-0001',
  post: 'registan.net/a-post',
  at: '2026-11-22T10:00:00Z',
  base,
  target: { on: 'post' },
  content: content(text),
});

let store: FakeStore;
let page: FakePage;
let life: PostLife;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  store = createFakeStore('registan.net/a-post');
  page = createFakePage(shortReading());
  life = createPostLife(store.background, page.page);
});
afterEach(() => {
  life.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const wait = (span: number) => vi.advanceTimersByTimeAsync(span);
const write = (text: string, base: string | null = null) =>
  store.writtenElsewhere({
    kind: 'note-written',
    note: 'note-0001',
    base,
    target: { on: 'post' },
    content: content(text),
  });
const note = () => {
  const found = life.desk.find('note-0001');
  if (!found) throw new Error('no such note');
  return found;
};

describe('a draft found at opening', () => {
  test.each([
    ['of a new note is reopened and saved', () => store.drafts.set('note-0001', draft('mine')), ['mine']],
    ['that is saved already is forgotten', () => store.drafts.set('note-0001', draft('mine', write('mine'))), ['mine']],
    [
      'of an edit goes on from it',
      () => store.drafts.set('note-0001', draft('longer', write('short'))),
      ['short', 'longer'],
    ],
    ['that is empty is forgotten', () => store.drafts.set('note-0001', draft(' ')), []],
  ])('%s', async (_, before, expected) => {
    before();
    await life.open();
    await wait(1_000);
    expect(store.events.flatMap(({ body }) => (body.kind === 'note-written' ? body.content.text : []))).toEqual(
      expected,
    );
    expect(store.drafts.size).toBe(0);
  });

  test('whose editor is open in another tab is left to it', async () => {
    store.drafts.set('note-0001', draft('typed there right now'));
    vi.stubGlobal('navigator', {
      locks: { request: async (_name: string, _options: unknown, work: (lock: null) => unknown) => work(null) },
    });
    await life.open();
    await wait(1_000);
    expect(life.desk.open.value.size).toBe(0);
    expect(store.events).toEqual([]);
    expect(store.drafts.size).toBe(1);
  });
});

describe('the desk', () => {
  beforeEach(() => life.open());

  test('does not open a second empty editor on the same thing', () => {
    const first = life.desk.start({ on: 'post' });
    expect(life.desk.start({ on: 'post' })).toBe(first);
    first.type({ text: 'something' });
    expect(life.desk.start({ on: 'post' })).not.toBe(first);
  });

  test('puts an editor away only when its text is saved', async () => {
    const editing = life.desk.start({ on: 'post' });
    editing.type({ text: 'precious' });
    store.refuses = 'store-refused';
    expect(await life.desk.close(editing.note)).toBe(false);
    expect(life.desk.open.value.size).toBe(1);
    store.refuses = null;
    expect(await life.desk.close(editing.note)).toBe(true);
    expect(life.desk.open.value.size).toBe(0);
  });

  test('says why a note was not deleted, and leaves it there', async () => {
    write('stays');
    await life.session.refresh();
    store.refuses = 'store-refused';
    await life.desk.remove(note());
    expect(life.desk.refused.value.get('note-0001')).toBe('store-refused');
    expect(life.desk.deleted.value.size).toBe(0);
    expect(note().deleted).toBe(false);
  });

  test('deletes every wording of a note, and brings it back', async () => {
    const base = write('first');
    write('one', base);
    write('other', base);
    await life.session.refresh();
    await life.desk.remove(note());
    expect(note().deleted).toBe(true);
    await life.desk.undoRemove(note());
    expect(note().deleted).toBe(false);
  });

  test('what is typed when the page shows another post is saved under the one it was typed for', async () => {
    life.desk.start({ on: 'post' }).type({ text: 'about the first post' });
    page.reading = shortReading({ post: { ...shortReading().post, id: 'registan.net/other' as never } });
    life.end();
    await wait(1_000);
    expect(store.events).toMatchObject([
      { post: 'registan.net/a-post', body: { content: { text: 'about the first post' } } },
    ]);
  });
});

test.each([
  [[], 'photo', ['photo']],
  [[], ' photo ,  to   check;x', ['photo', 'to check', 'x']],
  [['Photo'], 'photo', ['Photo']],
  [['a'], ' , ;', ['a']],
])('tags %j with %j become %j', (tags, typed, expected) => {
  expect(withTags(tags, typed)).toEqual(expected);
});
