/** What earlier versions have kept opens under the present one and shows what it showed then. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { verifyChain } from '../../src/domain/journal/chain.ts';
import { DEVICE_KEY, SCHEMA_KEY, SCHEMA_VERSION, tipKey } from '../../src/records.ts';
import { fakeStorage } from '../fakes/storage.ts';
import { DESCRIPTION, eventsOn, noteRequest, openOver, POST, sha256 } from './made.ts';

interface Recorded {
  readonly schema: number;
  readonly records: Record<string, unknown>;
  readonly views: Record<string, { readonly view: { readonly corrections: readonly object[] } }>;
}

const folder = new URL('../databases/', import.meta.url);
const recordings = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** A post as it was recorded, with what views have had since then, empty. */
function asNow(post: Recorded['views'][string]): object {
  const corrections = post.view.corrections.map((one) => ({ requests: [], ...one }));
  return { ...post, view: { dismissed: [], ...post.view, corrections } };
}

describe.each(recordings)('%s', (name) => {
  const recorded = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Recorded;

  test('shows every post as it did', async () => {
    const storage = fakeStorage();
    storage.seed(recorded.records);
    const store = openOver(storage);
    for (const [post, view] of Object.entries(recorded.views))
      expect(await store.openPost(post)).toMatchObject(asNow(view));
    // What came later has its default; what was chosen then still holds.
    expect(await store.settings()).toMatchObject(recorded.records.settings as object);
    expect(await store.hosts.read()).toEqual(recorded.records.hosts);
  });

  test('is brought up to date by the first write, with nothing taken away and its chain gone on with', async () => {
    const storage = fakeStorage();
    storage.seed(recorded.records);
    for (const stop of [true, false]) {
      const store = openOver(storage);
      // Stopped while it is brought up to date, it may be tried again.
      if (stop) storage.failNext('set', 'reject');
      expect(await store.write(noteRequest('event-new1', 'new'), DESCRIPTION)).toMatchObject({ saved: !stop });
      if (stop) expect(storage.dump()).toEqual(recorded.records);
    }
    // The end of the own chain is the one thing that is written anew.
    const own = tipKey(String(recorded.records[DEVICE_KEY]));
    const { [own]: _, ...kept } = recorded.records;
    expect(storage.dump()).toMatchObject({ ...kept, [SCHEMA_KEY]: SCHEMA_VERSION });
    expect(storage.dump()[DEVICE_KEY]).toBe(recorded.records[DEVICE_KEY]);
    expect(await verifyChain(eventsOn(storage), sha256)).toEqual([]);
    for (const [post, view] of Object.entries(recorded.views)) {
      if (post !== POST) expect(await openOver(storage).openPost(post)).toMatchObject(asNow(view));
    }
  });
});
