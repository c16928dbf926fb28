/** The second copy answers by post, id, number and clock, and says what it has. */
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { JournalEvent } from '../../../src/domain/journal/event.ts';
import { createTwin, type Twin } from '../../../src/store/twin/twin.ts';
import { event, written } from '../../domain/journal/made.ts';

let name: string;
let twin: Twin;
let made = 0;

beforeEach(() => {
  name = `twin-${++made}`;
  twin = createTwin(name);
});

function eventAt(seq: number, device = 'device-a', post = 'example.org/a'): JournalEvent {
  const id = `${device}-event-${seq}`;
  return { ...event(id, seq, written(`note-${seq}-x`, null, id), device), post };
}
const events = (from: number, to: number, device?: string, post?: string) =>
  Array.from({ length: to - from + 1 }, (_, at) => eventAt(from + at, device, post));
const idsOf = (list: readonly JournalEvent[]) => list.map(({ id }) => id);

test('thrown away is empty and takes anew, while another connection is open', async () => {
  const other = createTwin(name);
  await twin.put(events(0, 9));
  await twin.copy({ settings: { panelWidth: 400 } });
  await twin.setFilled(true);
  await twin.hold(['s:device-a:0-9']);
  expect(await twin.count()).toBe(10);
  expect(await other.isFilled()).toBe(true);
  await twin.discard();
  expect([await twin.count(), await twin.isFilled(), await twin.held(), await twin.copies()]).toEqual([
    0,
    false,
    [],
    {},
  ]);
  await twin.put(events(0, 1));
  expect(await other.count()).toBe(2);
});

describe('an empty twin', () => {
  test('says so and is not filled', async () => {
    expect(await twin.isFilled()).toBe(false);
    expect(await twin.devices()).toEqual([]);
    expect(await twin.covered('device-a')).toEqual([]);
    expect(await twin.lastOf('device-a')).toBeUndefined();
    expect(await twin.byId('event-0001')).toBeUndefined();
    expect(await twin.clock()).toBe(-1);
    expect(await twin.ofPost('example.org/a')).toEqual([]);
    expect(await twin.copies()).toEqual({});
  });
});

describe('what was put in', () => {
  beforeEach(async () => {
    await twin.put(events(0, 9));
    await twin.put(events(0, 4, 'device-b', 'example.org/b'));
  });

  test('is there for the next life', async () => {
    await twin.setFilled(true);
    const next = createTwin(name);
    expect(await next.isFilled()).toBe(true);
    expect(await next.stretch({ device: 'device-a', from: 0, to: 9 })).toEqual(events(0, 9));
  });

  test('is found by post, id, device and clock', async () => {
    expect(await twin.ofPost('example.org/b')).toEqual(events(0, 4, 'device-b', 'example.org/b'));
    expect(await twin.byId('device-a-event-7')).toEqual(eventAt(7));
    expect(await twin.lastOf('device-b')).toMatchObject({ seq: 4 });
    expect(await twin.clock()).toBe(9);
    expect(await twin.devices()).toEqual(['device-a', 'device-b']);
  });

  test('twice is there once', async () => {
    await twin.put(events(5, 9));
    expect(await twin.ofPost('example.org/a')).toHaveLength(10);
  });

  test('and does not have what an event must have is not answered', async () => {
    await twin.put([{ ...eventAt(10), format: 2 } as unknown as JournalEvent]);
    expect(idsOf(await twin.ofPost('example.org/a'))).toEqual(idsOf(events(0, 9)));
  });

  test('goes when it is removed', async () => {
    await twin.remove({ device: 'device-a', from: 3, to: 5 });
    expect(await twin.covered('device-a')).toEqual([
      { from: 0, to: 2 },
      { from: 6, to: 9 },
    ]);
  });
});

test('what it has of a long chain is counted, with every hole in it', async () => {
  await twin.put(events(0, 2_999));
  for (const [from, to] of [
    [0, 0],
    [700, 1_500],
    [2_998, 2_998],
  ] as const)
    await twin.remove({ device: 'device-a', from, to });
  await twin.put(events(0, 3, 'device-b'));
  expect(await twin.covered('device-a')).toEqual([
    { from: 1, to: 699 },
    { from: 1_501, to: 2_997 },
    { from: 2_999, to: 2_999 },
  ]);
  expect(await twin.covered('device-b')).toEqual([{ from: 0, to: 3 }]);
});

test('small records are copied, replaced and forgotten', async () => {
  await twin.copy({ settings: { panelWidth: 300 }, hosts: ['a.example'] });
  await twin.copy({ settings: { panelWidth: 400 }, hosts: undefined });
  expect(await twin.copies()).toEqual({ settings: { panelWidth: 400 } });
});

test('a database that is deleted is let go, and a new one is begun that is not filled', async () => {
  await twin.put(events(0, 3));
  await twin.setFilled(true);
  await deleteDB(name);
  expect(await twin.ofPost('example.org/a')).toEqual([]);
  expect(await twin.isFilled()).toBe(false);
});

test('a database that does not answer is given up', async () => {
  const { open } = indexedDB;
  const Request = IDBOpenDBRequest as unknown as new () => IDBOpenDBRequest;
  indexedDB.open = () => new Request();
  try {
    const hanging = createTwin('hanging', 20);
    await expect(hanging.ofPost('example.org/a')).rejects.toThrow('no answer');
    await expect(hanging.clock()).rejects.toThrow('hangs');
  } finally {
    indexedDB.open = open;
  }
});

test('one that does not open is tried again at the next call', async () => {
  const { open } = indexedDB;
  indexedDB.open = () => {
    throw new Error('no');
  };
  await expect(twin.clock()).rejects.toThrow('no');
  indexedDB.open = open;
  expect(await twin.clock()).toBe(-1);
});
