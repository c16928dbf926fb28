/** Versions of articles in the store: one for each time an article says something else, in both copies, and none twice. */
import { describe, expect, test } from 'vitest';
import { type SeenVersion, type Version, versionKey } from '../../src/domain/versions/version.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createTwin } from '../../src/store/twin/twin.ts';
import { type FakeStorage, fakeStorage } from '../fakes/storage.ts';
import { databaseOf, POST, surroundings } from './made.ts';

const ARCHIVE = 'web.archive.org';

function seen(text: string, capture: string | null = null, print: string | null = null): SeenVersion {
  return {
    post: POST,
    capture: capture === null ? null : { archive: ARCHIVE, at: capture, url: `https://${ARCHIVE}/web/${capture}/a` },
    content: {
      title: 'A post',
      authors: [],
      published: null,
      modified: null,
      image: { src: 'http://registan.net/a.jpg', alt: '', caption: '' },
      blocks: [{ kind: 'paragraph', text }],
      links: [],
      edits: [],
    },
    picture: print === null ? null : { width: 10, height: 10, print, small: null },
  };
}

/** A store whose clock goes on by a minute with every question. */
function over(storage: FakeStorage, from = Date.UTC(2026, 0, 1)): Store {
  let minutes = 0;
  return openStore({ ...surroundings(storage), now: () => new Date(from + 60_000 * minutes++).toISOString() });
}
const textsOf = (versions: readonly Version[]) => versions.map(({ content }) => content.blocks[0]?.text);
const kept = (storage: FakeStorage) => Object.keys(storage.dump()).filter((key) => key.startsWith('t:'));

describe('a version', () => {
  test('is kept once while the article says the same, and the first is seen', async () => {
    const storage = fakeStorage();
    const store = over(storage);
    const first = await store.versions.keep(seen('One.'));
    expect(first).toMatchObject({ seen: first.current, problem: null });
    expect(await over(storage, Date.UTC(2027, 0, 1)).versions.keep(seen('One.'))).toEqual(first);
    expect(kept(storage)).toHaveLength(1);
    expect(await store.versions.isChanged(POST)).toBe(false);
  });

  test('comes with each change, also back to what was said before, until it is seen', async () => {
    const store = over(fakeStorage());
    for (const text of ['One.', 'Two.', 'One.']) await store.versions.keep(seen(text));
    const { versions, current } = await store.versions.keep(seen('One.'));
    expect(textsOf(versions)).toEqual(['One.', 'Two.', 'One.']);
    // It says what was seen again.
    expect(await store.versions.isChanged(POST)).toBe(false);
    const next = await store.versions.keep(seen('Three.'));
    expect(await store.versions.isChanged(POST)).toBe(true);
    expect(next.current).not.toBe(current);
    expect(await store.versions.see(POST, next.current)).toMatchObject({ saved: true });
    expect(await store.versions.isChanged(POST)).toBe(false);
  });

  test('of a copy stands at the date of the copy, and is no change since', async () => {
    const store = over(fakeStorage());
    await store.versions.keep(seen('Now.'));
    const { versions, current } = await store.versions.keep(seen('Then.', '2012-04-01T00:00:00Z'));
    expect(textsOf(versions)).toEqual(['Then.', 'Now.']);
    expect(current).toBe(versionKey(versions[0] as Version));
    await store.versions.keep(seen('Then.', '2012-04-01T00:00:00Z'));
    const later = await store.versions.keep(seen('Then.', '2013-04-01T00:00:00Z'));
    expect(textsOf(later.versions)).toEqual(['Then.', 'Then.', 'Now.']);
    expect(await store.versions.isChanged(POST)).toBe(false);
  });

  test('comes with another image under the same address; a print that could not be read before is added', async () => {
    const storage = fakeStorage();
    const store = over(storage);
    await store.versions.keep(seen('One.'));
    await store.versions.keep(seen('One.', null, '0f0f0f0f0f0f0f0f'));
    expect(kept(storage)).toHaveLength(1);
    const { versions } = await store.versions.keep(seen('One.', null, 'f0f0f0f0f0f0f0f0'));
    expect(versions.map(({ picture }) => picture?.print)).toEqual(['0f0f0f0f0f0f0f0f', 'f0f0f0f0f0f0f0f0']);
  });

  test('is not mixed up with those of a post whose name begins alike', async () => {
    const store = over(fakeStorage());
    await store.versions.keep({ ...seen('Other.'), post: `${POST}:2020-01-01` });
    expect(textsOf((await store.versions.keep(seen('One.'))).versions)).toEqual(['One.']);
  });
});

test('what one copy has lost of the versions, the other gives back', async () => {
  const storage = fakeStorage();
  const store = over(storage);
  await store.versions.keep(seen('One.'));
  await store.check();
  const [key = ''] = kept(storage);
  const twin = createTwin(databaseOf(storage));
  expect(await twin.versions()).toEqual([key]);
  const value = storage.dump()[key];
  await storage.remove(key);
  await over(storage).check();
  expect(storage.dump()[key]).toEqual(value);
  await twin.copy({ [key]: undefined });
  await over(storage).check();
  expect(await twin.copyOf(key)).toEqual(value);
  expect(Object.keys(await twin.copies())).not.toContain(key);
});

test('one that is damaged in the first copy comes out of the second, and is written back', async () => {
  const storage = fakeStorage();
  const store = over(storage);
  for (const text of ['One.', 'Two.']) await store.versions.keep(seen(text));
  await store.check();
  const [key = ''] = kept(storage);
  storage.seed({ [key]: { ...(storage.dump()[key] as object), hash: 'sha256-0' } });
  const again = over(storage, Date.UTC(2027, 0, 1));
  expect(textsOf((await again.versions.keep(seen('Two.'))).versions)).toEqual(['One.', 'Two.']);
  expect(storage.dump()[key]).toMatchObject({
    content: { blocks: [{ text: 'One.' }] },
    hash: expect.stringMatching(/.{70}/),
  });
});

test('one that the first copy has lost, or has damaged, is in a backup all the same', async () => {
  const storage = fakeStorage();
  const store = over(storage);
  for (const text of ['One.', 'Two.', 'Three.']) await store.versions.keep(seen(text));
  await store.check();
  const keys = kept(storage);
  const values = keys.map((key) => storage.dump()[key]);
  storage.seed({ [String(keys[0])]: { ...(values[0] as object), hash: 'sha256-0' } });
  storage.lose([String(keys[1])]);
  const { backup } = over(storage);
  const everything = await backup.everythingKept();
  expect(everything).toMatchObject({ state: 'open', versions: keys });
  expect(await backup.versionsUnder(keys)).toEqual(keys.map((key, at) => ({ key, value: values[at] })));
});

test('a failed write says so, and loses nothing that was there', async () => {
  const storage = fakeStorage();
  const store = over(storage);
  await store.versions.keep(seen('One.'));
  storage.failNext('set', 'reject');
  expect(await store.versions.keep(seen('Two.'))).toMatchObject({ current: null, problem: 'store-refused' });
  expect(textsOf((await store.versions.keep(seen('Two.'))).versions)).toEqual(['One.', 'Two.']);
});

test('in a newer database nothing is written', async () => {
  const storage = fakeStorage();
  storage.seed({ schema: 99 });
  expect(await over(storage).versions.keep(seen('One.'))).toMatchObject({ current: null, problem: 'newer-database' });
  expect(storage.dump()).toEqual({ schema: 99 });
});

test.each([[null], [{}], [{ ...seen('One.'), more: 1 }], [{ ...seen('One.'), post: '' }]])(
  '%j is refused',
  async (junk) => {
    const storage = fakeStorage();
    await expect(over(storage).versions.keep(junk)).rejects.toThrow('bad-request');
    expect(await over(storage).versions.see(POST, junk)).toMatchObject({ saved: false });
    expect(storage.dump()).toEqual({});
  },
);

test('a backup holds them, and what is in one comes back only as what its hash names', async () => {
  const storage = fakeStorage();
  const store = over(storage);
  await store.versions.keep(seen('One.'));
  const everything = await store.backup.everythingKept();
  if (everything.state !== 'open') throw new Error('unreadable');
  const records = await store.backup.versionsUnder(everything.versions);
  const empty = fakeStorage();
  const altered = records.map(({ key, value }) => ({
    key,
    value: { ...(value as Version), content: seen('Two.').content },
  }));
  expect(await over(empty).backup.restore({ events: [], records: altered })).toMatchObject({ problem: 'bad-request' });
  expect(kept(empty)).toEqual([]);
  expect(await over(empty).backup.restore({ events: [], records })).toEqual({ verdicts: ['new'], problem: null });
  expect(kept(empty)).toEqual(kept(storage));
});
