/** A store over fake storage, and the requests that tests send it. */
import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import type { EventBody, JournalEvent, NewEvent, PostDescription } from '../../src/domain/journal/event.ts';
import type { PostId } from '../../src/domain/post/reading.ts';
import type { Draft } from '../../src/records.ts';
import type { Locks } from '../../src/store/queue.ts';
import type { Sizes } from '../../src/store/sealing.ts';
import { openStore, type Store, type Surroundings } from '../../src/store/store.ts';
import { createTwin, type Twin } from '../../src/store/twin/twin.ts';
import { written } from '../domain/journal/made.ts';
import type { FakeStorage } from '../fakes/browser.ts';
import { fakeStorage } from '../fakes/storage.ts';

export const POST = 'registan.net/2012/03/27/a-post' as PostId;
export const DESCRIPTION: PostDescription = {
  url: 'http://registan.net/2012/03/27/a-post/',
  title: 'A post',
  site: 'Registan.net',
  authors: ['Joshua Foust'],
  published: '2012-03-27',
};

export const sha256 = (bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> =>
  webcrypto.subtle.digest('SHA-256', bytes);

let lastId = 0;

const databases = new WeakMap<FakeStorage, string>();

const sessions = new WeakMap<FakeStorage, FakeStorage>();

/** What lives as long as the browser does; to start it anew is to clear this. */
export function sessionOf(storage: FakeStorage): FakeStorage {
  const session = sessions.get(storage) ?? fakeStorage();
  sessions.set(storage, session);
  return session;
}

/** The name of the database that lies beside a storage in the same profile. */
export function databaseOf(storage: FakeStorage): string {
  const name = databases.get(storage) ?? `corrigenda-${++lastId}`;
  databases.set(storage, name);
  return name;
}

/** What a life of the background over a storage stands on. Its clock stands still. */
export function surroundings(storage: FakeStorage): Surroundings {
  return {
    area: {
      get: storage.get,
      set: storage.set,
      remove: storage.remove,
      getKeys: storage.getKeys,
      getBytesInUse: storage.getBytesInUse,
      onChanged: storage.changed,
    },
    twin: createTwin(databaseOf(storage)),
    session: sessionOf(storage),
    pause: () => Promise.resolve(),
    digest: sha256,
    now: () => '2026-11-22T14:32:00.000Z',
    newId: () => `made-id-${++lastId}`,
  };
}

/** One life of the background over a storage, and over the database beside it. */
export function openOver(storage: FakeStorage, locks?: Locks, twin?: Twin, sizes?: Sizes, now?: () => string): Store {
  const usual = surroundings(storage);
  return openStore({ ...usual, twin: twin ?? usual.twin, locks, sizes, now: now ?? usual.now });
}

/** A twin whose database does not open. */
export function brokenTwin(): Twin {
  return new Proxy({} as Twin, { get: () => () => Promise.reject(new Error('the database does not open')) });
}

/** Locks as `navigator.locks` has them: shared by all who hold the same object. */
export function fakeLocks(): Locks {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request<T>(_name: string, job: () => Promise<T>): Promise<T> {
      const result = last.then(job, job);
      last = result;
      return result;
    },
  };
}

/** A request to write a note of its own. */
export function noteRequest(id: string, text: string, body: EventBody = written(`note-${id}`, null, text)): NewEvent {
  return { id, post: POST, body };
}

export function noteDraft(id: string, text: string, more: Partial<Draft> = {}): Draft {
  return {
    of: 'note',
    id,
    post: POST,
    at: '2026-11-22T14:32:00.000Z',
    base: null,
    target: { on: 'post' },
    content: { text, tags: [], kind: 'note' },
    ...more,
  } as Draft;
}

/** Every event on disk, in the order of keys. */
export function eventsOn(storage: FakeStorage): JournalEvent[] {
  return Object.entries(storage.dump())
    .filter(([key]) => key.startsWith('e:'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value as JournalEvent);
}

/** Texts of the notes that the store shows, sorted; the reason where it shows none. */
export async function textsOf(store: Store, post: string = POST): Promise<string[] | string> {
  const opened = await store.openPost(post);
  if (opened.state === 'unreadable') return opened.reason;
  return opened.view.notes.map((note) => note.current.content.text).sort();
}
