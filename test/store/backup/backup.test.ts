/** What is taken in from a file, what is not, and what a backup says of itself. */
import { describe, expect, test } from 'vitest';
import { hashesOfRules } from '../../../src/domain/files/rule-hash.ts';
import { seal } from '../../../src/domain/journal/chain.ts';
import type { JournalEvent } from '../../../src/domain/journal/event.ts';
import { BACKUP_KEY, DEFAULT_SETTINGS } from '../../../src/records.ts';
import { createBackupStore } from '../../../src/store/backup/backup.ts';
import { createQueue } from '../../../src/store/queue.ts';
import { chained, createHeld, digest, type Held, notes } from './held.ts';

const NOW = '2026-11-22T12:00:00.000Z';

function storeOver(holdings: Held) {
  return createBackupStore({ holdings, queue: createQueue('test'), digest, now: () => NOW });
}
const seqs = (held: Held) => [...held.events.values()].map(({ device, seq }) => `${device}:${seq}`).sort();

describe('restoring', () => {
  test('takes over what is new and leaves what is here; again, it changes nothing', async () => {
    const events = await chained('device-a', notes(4));
    const held = createHeld(events.slice(0, 2));
    const store = storeOver(held);
    const part = { events, records: [] };
    expect(await store.compare(part)).toEqual(['same', 'same', 'new', 'new']);
    expect(held.events.size).toBe(2);
    expect(await store.restore(part)).toEqual({ verdicts: ['same', 'same', 'new', 'new'], problem: null });
    expect(seqs(held)).toEqual(['device-a:0', 'device-a:1', 'device-a:2', 'device-a:3']);
    expect((await store.restore(part)).verdicts).toEqual(['same', 'same', 'same', 'same']);
    expect(held.events.size).toBe(4);
  });

  test('a copy of the profile that was written on: what is here stays, and nothing of the other is mixed in', async () => {
    const here = await chained('device-a', notes(4));
    const there = await chained('device-a', [...notes(2), ...notes(3, 'elsewhere')]);
    const held = createHeld(here);
    const verdicts = await storeOver(held).restore({ events: there.slice(1), records: [] });
    expect(verdicts.verdicts).toEqual(['same', 'another-has-its-number', 'another-has-its-number', 'follows-another']);
    expect([...held.events.values()]).toEqual(here);
  });

  test('an event with a known id and other words is not taken for it', async () => {
    const [own] = await chained('device-a', notes(1));
    const forged = await seal({ ...(own as JournalEvent), device: 'device-x', post: 'elsewhere' }, digest);
    const held = createHeld([own as JournalEvent]);
    expect((await storeOver(held).restore({ events: [forged], records: [] })).verdicts).toEqual(['another-has-its-id']);
    expect(held.events.size).toBe(1);
  });

  test('records: what is here stays', async () => {
    const settings = { ...DEFAULT_SETTINGS, panelWidth: 500 };
    const held = createHeld([], { settings: DEFAULT_SETTINGS });
    const part = { events: [], records: [{ key: 'settings', value: settings }] };
    expect((await storeOver(held).restore(part)).verdicts).toEqual(['differs-here']);
    expect(held.kept.get('settings')).toEqual(DEFAULT_SETTINGS);
    held.kept.clear();
    expect((await storeOver(held).restore(part)).verdicts).toEqual(['new']);
    expect(held.kept.get('settings')).toEqual(settings);
  });

  test('a store that refuses: said, and the same part can be restored later', async () => {
    const part = { events: await chained('device-a', notes(2)), records: [] };
    const held = createHeld();
    held.refusing = 'store-refused';
    expect((await storeOver(held).restore(part)).problem).toBe('store-refused');
    held.refusing = null;
    expect((await storeOver(held).restore(part)).problem).toBeNull();
    expect(held.events.size).toBe(2);
  });

  test.each<[string, (event: JournalEvent) => unknown]>([
    ['an event that was changed', (event) => ({ events: [{ ...event, post: 'other' }], records: [] })],
    ['an event without a hash', ({ hash: _, ...event }) => ({ events: [event], records: [] })],
    ['something else', () => 'everything'],
    ['a record of the device', () => ({ events: [], records: [{ key: 'device', value: 'device-x' }] })],
    ['a record that is not of its kind', () => ({ events: [], records: [{ key: 'settings', value: 7 }] })],
    ['more than fits', (event) => ({ events: Array.from({ length: 501 }, () => event), records: [] })],
  ])('%s is refused whole', async (_name, make) => {
    const [event] = await chained('device-a', notes(1));
    const held = createHeld();
    const result = await storeOver(held).restore(make(event as JournalEvent));
    expect(result).toEqual({ verdicts: [], problem: 'bad-request' });
    expect(held.events.size + held.kept.size).toBe(0);
  });

  test('a newer database is left alone', async () => {
    const held = createHeld();
    held.unreadable = 'newer-database';
    const part = { events: await chained('device-a', notes(1)), records: [] };
    expect(await storeOver(held).restore(part)).toEqual({ verdicts: [], problem: 'newer-database' });
    expect(await storeOver(held).everythingKept()).toEqual({ state: 'unreadable', reason: 'newer-database' });
    expect(held.events.size).toBe(0);
  });
});

describe('what a backup holds', () => {
  test('all devices, and of the records only what the reader made', async () => {
    const held = createHeld([...(await chained('device-b', notes(1))), ...(await chained('device-a', notes(3)))], {
      settings: DEFAULT_SETTINGS,
      hosts: ['gazette.example'],
      device: 'device-a',
      schema: 1,
      'site:gazette.example': { hosts: ['gazette.example'], comments: { item: 'p' } },
      'site:other.example': { hosts: ['gazette.example'], comments: { item: 'p' } },
    });
    const everything = await storeOver(held).everythingKept();
    expect(everything).toMatchObject({
      devices: [
        { device: 'device-a', from: 0, to: 2, count: 3 },
        { device: 'device-b', from: 0, to: 0, count: 1 },
      ],
      records: [{ key: 'settings' }, { key: 'site:gazette.example' }],
    });
    expect((await storeOver(held).eventsFrom('device-a', 1, 500)).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test('since the last one: counted by device', async () => {
    const held = createHeld(await chained('device-a', notes(3)));
    const store = storeOver(held);
    expect(await store.state()).toEqual({ last: null, since: 3 });
    const kept = await store.keep({ devices: [{ device: 'device-a', to: 1 }], bytes: 900 });
    expect(kept).toEqual({ saved: true, at: NOW, event: BACKUP_KEY });
    expect(await store.state()).toEqual({ last: { at: NOW, bytes: 900 }, since: 1 });
    for (const one of await chained('device-b', notes(5))) held.events.set(`b${one.seq}`, one);
    expect((await store.state()).since).toBe(6);
  });

  test('since the last one: a repair rule counts while no backup has it as it is', async () => {
    const key = 'site:gazette.example';
    const rule = { hosts: ['gazette.example'], comments: { item: 'p' } };
    const held = createHeld([], { settings: { panelWidth: 300, edgeTab: true }, [key]: rule });
    const store = storeOver(held);
    expect(await store.state()).toEqual({ last: null, since: 1 });
    const rules = await hashesOfRules([{ key, value: rule }], digest);
    await store.keep({ devices: [], bytes: 90, rules });
    expect((await store.state()).since).toBe(0);
    held.kept.set(key, { ...rule, comments: { item: 'li' } });
    expect((await store.state()).since).toBe(1);
  });

  test('what is asked for in another form is refused', async () => {
    const store = storeOver(createHeld());
    await expect(store.eventsFrom('device-a', 0, 100_000)).rejects.toThrow();
    await expect(store.eventsFrom({ device: 'a' }, 0, 5)).rejects.toThrow();
    expect(await store.keep({ devices: 'all', bytes: -1 })).toEqual({ saved: false, reason: 'bad-request' });
  });
});
