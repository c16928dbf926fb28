/** Pages of a thread are remembered per post, within bounds, and only where there are several. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Comment, PostId } from '../../src/domain/post/reading.ts';
import type { SeenPage } from '../../src/domain/post/thread/known-thread.ts';
import { DEVICE_KEY, SCHEMA_KEY, threadKey } from '../../src/records.ts';
import type { Store } from '../../src/store/store.ts';
import { written } from '../domain/journal/made.ts';
import type { FakeStorage } from '../fakes/browser.ts';
import { fakeStorage } from '../fakes/storage.ts';
import { DESCRIPTION, noteRequest, openOver, POST, textsOf } from './made.ts';

let storage: FakeStorage;
let store: Store;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  storage = fakeStorage();
  store = openOver(storage);
});

/** Page `page` of a thread with comments of these numbers. */
function pageWith(page: number, numbers: readonly number[], post: string = POST, text = ''): SeenPage {
  const comments = numbers.map(
    (number): Comment => ({
      id: `comment-${number}`,
      permalink: null,
      author: `Reader ${number}`,
      authorUrl: null,
      time: null,
      text: text || `Text of ${number}.`,
      parent: null,
      parentInferred: false,
      isArticleAuthor: false,
      kind: 'comment',
    }),
  );
  const thread = { page, of: null, url: `http://registan.net/${page}`, pages: [], answers: [] };
  return { post: post as PostId, authors: [], thread, comments };
}

const idsOf = (joined: { readonly comments: readonly Comment[] }) =>
  joined.comments.map(({ id }) => id.slice(8)).join(' ');
const threadsOn = () => Object.keys(storage.dump()).filter((key) => key.startsWith('p:'));

test('pages join as they are visited, also in the next life of the background', async () => {
  expect(idsOf(await store.joinThread(pageWith(3, [5, 6])))).toBe('5 6');
  const later = await openOver(storage).joinThread(pageWith(1, [1, 2]));
  expect(idsOf(later)).toBe('1 2 5 6');
  expect(later.elsewhere.map(([id, { page }]) => [id, page])).toEqual([
    ['comment-5', 3],
    ['comment-6', 3],
  ]);
  expect(later.problem).toBeNull();
});

test('each post has its own thread', async () => {
  await store.joinThread(pageWith(1, [1]));
  expect(idsOf(await store.joinThread(pageWith(2, [2], 'example.org/b')))).toBe('2');
});

test('a page that reads as before is not written again', async () => {
  await store.joinThread(pageWith(1, [1, 2]));
  const set = vi.spyOn(storage, 'set');
  const over = openOver(storage);
  await over.joinThread(pageWith(1, [1, 2]));
  expect(set).not.toHaveBeenCalled();
  await over.joinThread(pageWith(1, [1, 2, 3]));
  expect(set).toHaveBeenCalledOnce();
});

test('a page whose address changed before its comments did is not remembered', async () => {
  await store.joinThread(pageWith(1, [1, 2]));
  expect((await store.joinThread(pageWith(2, [1, 2]))).elsewhere).toEqual([]);
  const joined = await store.joinThread(pageWith(2, [3]));
  expect(joined.elsewhere.map(([, { page, gone }]) => [page, gone])).toEqual([
    [1, false],
    [1, false],
  ]);
});

test('opening a post, and writing about it, remembers no thread', async () => {
  await store.openPost(POST);
  await store.write(noteRequest('event-0001', 'x'), DESCRIPTION);
  expect(threadsOn()).toEqual([]);
});

describe('bounds', () => {
  test('of one thread: the page being read is shown whole and kept first', async () => {
    await store.joinThread(pageWith(1, [1, 2]));
    const long = await store.joinThread(pageWith(2, [3], POST, 'x'.repeat(999_990)));
    expect(idsOf(long)).toBe('1 2 3');
    const later = await openOver(storage).joinThread(pageWith(3, [4]));
    expect(idsOf(later)).toBe('1 2 4');
  });

  test('of many: posts without a word of the reader’s are forgotten, the ones seen longest ago first', async () => {
    let minute = 0;
    const over = openOver(storage, undefined, undefined, undefined, () =>
      new Date(Date.UTC(2026, 10, 22, 0, minute++)).toISOString(),
    );
    const [oldest, noted] = ['example.org/0', 'example.org/1'];
    await over.write(
      { ...noteRequest('event-0001', 'mine', written('note-0001', null, 'mine')), post: noted },
      DESCRIPTION,
    );
    for (let at = 0; at < 32; at++) await over.joinThread(pageWith(1, [1], `example.org/${at}`));
    expect(threadsOn()).toHaveLength(31);
    expect(threadsOn()).not.toContain(threadKey(oldest));
    expect(threadsOn()).toContain(threadKey(noted));
  });
});

describe('when something is wrong', () => {
  test('a damaged record hides no other, no note, and goes when the thread is seen again', async () => {
    await store.write(noteRequest('event-0001', 'mine'), DESCRIPTION);
    await store.joinThread(pageWith(1, [1], 'example.org/b'));
    storage.seed({ [threadKey(POST)]: { post: POST, at: 7, thread: 'x' } });
    const over = openOver(storage);
    expect(await textsOf(over)).toEqual(['mine']);
    expect(idsOf(await over.joinThread(pageWith(2, [2], 'example.org/b')))).toBe('1 2');
    expect(idsOf(await over.joinThread(pageWith(1, [1])))).toBe('1');
    expect(idsOf(await over.joinThread(pageWith(2, [2])))).toBe('1 2');
  });

  test('a record that claims to be of another post is not believed', async () => {
    await store.joinThread(pageWith(1, [1]));
    storage.seed({ [threadKey('example.org/b')]: storage.dump()[threadKey(POST)] });
    expect(idsOf(await openOver(storage).joinThread(pageWith(2, [2], 'example.org/b')))).toBe('2');
  });

  test('a full disk costs no more than the memory of the page', async () => {
    await store.joinThread(pageWith(1, [1]));
    vi.spyOn(storage, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect(await openOver(storage).joinThread(pageWith(2, [2]))).toMatchObject({
      problem: 'store-refused',
      comments: [{}, {}],
    });
  });

  test('storage that cannot be read', async () => {
    vi.spyOn(storage, 'get').mockRejectedValue(new Error('broken'));
    expect(await openOver(storage).joinThread(pageWith(2, [2]))).toMatchObject({
      problem: 'store-unreadable',
      comments: [{}],
    });
  });

  test('a newer database is neither read nor written', async () => {
    storage.seed({ [SCHEMA_KEY]: 999, [DEVICE_KEY]: 'device-a' });
    const before = structuredClone(storage.dump());
    expect(await store.joinThread(pageWith(2, [2]))).toMatchObject({ problem: 'newer-database', comments: [{}] });
    expect(storage.dump()).toEqual(before);
  });

  test.each([
    ['nothing', undefined],
    ['another post’s id', { ...pageWith(1, [1]), post: '' }],
    ['page 0', { ...pageWith(1, [1]), thread: { ...pageWith(1, [1]).thread, page: 0 } }],
    ['more than is known', { ...pageWith(1, [1]), extra: 1 }],
    ['comments that are none', { ...pageWith(1, [1]), comments: [{ id: 'x' }] }],
  ])('%s is refused at the door', async (_what, request) => {
    await expect(store.joinThread(request)).rejects.toThrow();
    expect(threadsOn()).toEqual([]);
  });

  test('a clock that was put back does not make an older reading the newer one', async () => {
    await openOver(storage, undefined, undefined, undefined, () => '2027-01-01T00:00:00.000Z').joinThread(
      pageWith(1, [1], POST, 'old'),
    );
    const joined = await store.joinThread(pageWith(1, [1], POST, 'new'));
    expect(joined.comments.map(({ text }) => text)).toEqual(['new']);
  });
});
