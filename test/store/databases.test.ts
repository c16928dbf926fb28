/** What earlier versions have kept opens under the present one and shows what it showed then. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fakeStorage } from '../fakes/storage.ts';
import { openOver } from './made.ts';

interface Recorded {
  readonly schema: number;
  readonly records: Record<string, unknown>;
  readonly views: Record<string, unknown>;
}

const folder = new URL('../databases/', import.meta.url);
const recordings = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe.each(recordings)('%s', (name) => {
  const recorded = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Recorded;

  test('shows every post as it did', async () => {
    const storage = fakeStorage();
    storage.seed(recorded.records);
    const store = openOver(storage);
    for (const [post, view] of Object.entries(recorded.views)) expect(await store.openPost(post)).toEqual(view);
    expect(await store.settings()).toEqual(recorded.records.settings);
    expect(await store.hosts.read()).toEqual(recorded.records.hosts);
  });
});
