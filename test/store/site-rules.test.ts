/** Rules made by pointing: one record per host, kept with a read-back, gone when removed, and nobody else's concern. */
import { describe, expect, test } from 'vitest';
import type { Site } from '../../src/records.ts';
import { fakeStorage } from '../fakes/storage.ts';
import { openOver } from './made.ts';

const A: Site = { hosts: ['a.example'], article: { body: '.story' } };
const B: Site = { hosts: ['b.example'], comments: { item: 'li.voice' } };

describe('rules', () => {
  test('are there for the next life of the background, each under its host', async () => {
    const storage = fakeStorage();
    const store = openOver(storage);
    expect(await store.sites.keep([B, A])).toMatchObject({ saved: true });
    expect(Object.keys(storage.dump()).sort()).toEqual(['site:a.example', 'site:b.example']);
    const next = openOver(storage);
    expect(await next.sites.of('a.example')).toEqual(A);
    expect(await next.sites.of('c.example')).toBeNull();
    expect(await next.sites.list()).toEqual([A, B]);
  });

  test('replace the one before, and are gone when removed', async () => {
    const store = openOver(fakeStorage());
    await store.sites.keep([A]);
    const both = { ...A, comments: { item: 'p' } };
    await store.sites.keep([both]);
    expect(await store.sites.list()).toEqual([both]);
    expect(await store.sites.remove('a.example')).toMatchObject({ saved: true });
    expect(await store.sites.of('a.example')).toBeNull();
    expect(await store.sites.list()).toEqual([]);
    expect(await store.sites.remove('a.example')).toMatchObject({ saved: true });
  });

  test.each([
    ['nothing', []],
    ['no list', A],
    ['two hosts at once', [{ ...A, hosts: ['a.example', 'b.example'] }]],
    ['a rule that says nothing', [{ hosts: ['a.example'] }]],
    ['a host that is none', [{ ...A, hosts: ['a.example/b'] }]],
    ['one good and one bad', [A, { ...B, comments: { item: '' } }]],
  ])('are refused as a whole: %s', async (_name, request) => {
    const storage = fakeStorage();
    expect(await openOver(storage).sites.keep(request)).toEqual({ saved: false, reason: 'bad-request' });
    expect(storage.dump()).toEqual({});
  });

  test('that cannot be understood, or stand under another host, are left alone and not used', async () => {
    const storage = fakeStorage();
    await storage.set({ 'site:a.example': { hosts: ['a.example'] }, 'site:b.example': A });
    const store = openOver(storage);
    expect(await store.sites.of('a.example')).toBeNull();
    expect(await store.sites.of('b.example')).toBeNull();
    expect(await store.sites.list()).toEqual([]);
    expect(Object.keys(storage.dump())).toHaveLength(2);
  });

  test('in a newer store are neither used nor written', async () => {
    const storage = fakeStorage();
    await storage.set({ schema: 99, 'site:a.example': A });
    const store = openOver(storage);
    expect(await store.sites.of('a.example')).toBeNull();
    expect(await store.sites.keep([B])).toEqual({ saved: false, reason: 'newer-database' });
    expect(await store.sites.remove('a.example')).toEqual({ saved: false, reason: 'newer-database' });
    await expect(store.sites.list()).rejects.toThrow();
  });
});
