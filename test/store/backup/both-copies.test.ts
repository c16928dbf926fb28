/** Backup and restore over a whole store: both copies, and either of them alone. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { JournalEvent } from '../../../src/domain/journal/event.ts';
import type { ForPanels } from '../../../src/messages.ts';
import { asideKey, SCHEMA_KEY } from '../../../src/records.ts';
import { makeFile } from '../../../src/settings/data/make-file.ts';
import { compareFile, restoreFile } from '../../../src/settings/data/restore-file.ts';
import type { Store } from '../../../src/store/store.ts';
import { createTwin } from '../../../src/store/twin/twin.ts';
import { written } from '../../domain/journal/made.ts';
import { type FakeStorage, fakeStorage } from '../../fakes/storage.ts';
import { brokenTwin, DESCRIPTION, databaseOf, openOver, POST } from '../made.ts';

const run = () => ({ progress: () => undefined, signal: new AbortController().signal });

function backgroundOver({ backup }: Store): ForPanels {
  return {
    everythingKept: backup.everythingKept,
    eventsFrom: backup.eventsFrom,
    compareWithFile: backup.compare,
    restoreFromFile: backup.restore,
  } as Partial<ForPanels> as ForPanels;
}

async function fileOf(store: Store): Promise<Blob> {
  const made = await makeFile(backgroundOver(store), run());
  if (!made.made) throw new Error(made.reason);
  return made.blob;
}

async function write(store: Store, from: number, to: number): Promise<void> {
  for (let n = from; n < to; n += 1) {
    const body = written(`note-number-${n}`, null, `text ${n}`);
    expect(await store.write({ id: `event-number-${n}`, post: POST, body }, DESCRIPTION)).toMatchObject({
      saved: true,
    });
  }
}

async function texts(store: Store): Promise<string[]> {
  const opened = await store.openPost(POST);
  if (opened.state !== 'open') throw new Error(opened.reason);
  return opened.view.notes.map((note) => note.current.content.text).sort();
}
const expected = (count: number) => Array.from({ length: count }, (_, n) => `text ${n}`).sort();

let storage: FakeStorage;
let store: Store;
beforeEach(() => {
  // A twin that does not open is reported, which is right and no news here.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  storage = fakeStorage();
  store = openOver(storage);
});

describe('a backup', () => {
  test('restored into an empty profile: all notes, and the same file again', async () => {
    await write(store, 0, 20);
    const file = await fileOf(store);
    const other = openOver(fakeStorage());
    const outcome = { new: 21, same: 0, conflicting: 0, refused: 0 };
    expect(await compareFile(backgroundOver(other), file, run())).toMatchObject({ state: 'compared', outcome });
    expect(await texts(other)).toEqual([]);
    expect(await restoreFile(backgroundOver(other), file, run())).toMatchObject({ state: 'restored', outcome });
    expect(await texts(other)).toEqual(expected(20));
    expect(await (await fileOf(other)).text()).toBe(await file.text());
  });

  test('is whole where one of the copies is gone', async () => {
    await write(store, 0, 5);
    const text = await (await fileOf(store)).text();
    const withoutTwin = openOver(storage, undefined, brokenTwin());
    expect(await (await fileOf(withoutTwin)).text()).toBe(text);
    const single = Object.keys(storage.dump()).filter((key) => key.startsWith('e:'));
    await storage.remove(single.slice(1, 3));
    expect(await (await fileOf(openOver(storage))).text()).toBe(text);
  });

  test('what was restored outlives the background, and either copy', async () => {
    await write(store, 0, 6);
    const file = await fileOf(store);
    const target = fakeStorage();
    await restoreFile(backgroundOver(openOver(target)), file, run());
    expect(await texts(openOver(target))).toEqual(expected(6));
    expect(await texts(openOver(target, undefined, brokenTwin()))).toEqual(expected(6));
  });

  test('restored is known to be in the second copy: the next check need not count', async () => {
    await write(store, 0, 6);
    const file = await fileOf(store);
    const target = fakeStorage();
    await restoreFile(backgroundOver(openOver(target)), file, run());
    const sealed = Object.keys(target.dump()).filter((key) => key.startsWith('s:'));
    expect(sealed).toHaveLength(1);
    expect(await createTwin(databaseOf(target)).held()).toEqual(sealed);
  });

  test('restored while the second copy does not open', async () => {
    await write(store, 0, 6);
    const file = await fileOf(store);
    const target = fakeStorage();
    const broken = openOver(target, undefined, brokenTwin());
    expect(await restoreFile(backgroundOver(broken), file, run())).toMatchObject({ state: 'restored' });
    expect(await texts(openOver(target))).toEqual(expected(6));
  });
});

describe('an event that says something else than was written', () => {
  const change = (event: JournalEvent): JournalEvent => ({ ...event, post: 'another.example/post' });
  const outcome = { new: 1, same: 5, conflicting: 0, refused: 0 };

  test('in both copies comes back from a file, and what stood there is put aside', async () => {
    await write(store, 0, 5);
    const file = await fileOf(store);
    const [key, kept] = Object.entries(storage.dump()).find(([name]) => name.endsWith('3')) ?? [];
    const bad = change(kept as JournalEvent);
    storage.seed({ [String(key)]: bad });
    await createTwin(databaseOf(storage)).put([bad]);
    const next = openOver(storage);
    expect(await compareFile(backgroundOver(next), file, run())).toMatchObject({ state: 'compared', outcome });
    expect(await restoreFile(backgroundOver(next), file, run())).toMatchObject({ state: 'restored', outcome });
    expect(await texts(next)).toEqual(expected(5));
    for (const life of [openOver(storage), openOver(storage, undefined, brokenTwin())]) {
      expect(await texts(life)).toEqual(expected(5));
      expect(await (await fileOf(life)).text()).toBe(await file.text());
    }
    expect(storage.dump()[asideKey(String(key))]).toEqual(bad);
    expect(await compareFile(backgroundOver(next), file, run())).toMatchObject({ outcome: { new: 0, same: 6 } });
  });

  test('in the second copy, which alone has it, comes back from a file', async () => {
    await write(store, 0, 5);
    const file = await fileOf(store);
    const events = Object.entries(storage.dump()).filter(([name]) => name.startsWith('e:'));
    await createTwin(databaseOf(storage)).put([change(events[3]?.[1] as JournalEvent)]);
    storage.lose(Object.keys(storage.dump()));
    const next = openOver(storage);
    expect(await restoreFile(backgroundOver(next), file, run())).toMatchObject({ state: 'restored', outcome });
    expect(await texts(next)).toEqual(expected(5));
  });
});

test('a profile set back to an earlier day: the file brings back the rest, and writing goes on', async () => {
  await write(store, 0, 5);
  const earlier = storage.dump();
  await write(store, 5, 10);
  const file = await fileOf(store);
  const back = fakeStorage();
  back.seed(earlier);
  const restored = openOver(back);
  expect(await restoreFile(backgroundOver(restored), file, run())).toMatchObject({
    outcome: { new: 5, conflicting: 0 },
  });
  await write(restored, 10, 12);
  expect(await texts(restored)).toEqual(expected(12));
  expect(await texts(openOver(back))).toEqual(expected(12));
  expect(await compareFile(backgroundOver(restored), file, run())).toMatchObject({
    outcome: { new: 0, conflicting: 0 },
  });
});

test('a newer store is left untouched', async () => {
  await write(store, 0, 2);
  const file = await fileOf(store);
  const newer = fakeStorage();
  newer.seed({ [SCHEMA_KEY]: 99 });
  expect(await restoreFile(backgroundOver(openOver(newer)), file, run())).toMatchObject({
    state: 'stopped',
    reason: 'newer-database',
  });
  expect(newer.dump()).toEqual({ [SCHEMA_KEY]: 99 });
});
