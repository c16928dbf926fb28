/** A segment is a stretch of one chain, and says so truthfully. */
import { webcrypto } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { seal } from '../../../src/domain/journal/chain.ts';
import type { JournalEvent } from '../../../src/domain/journal/event.ts';
import { eventKey, placeOf, segmentKey, stretchOf } from '../../../src/domain/journal/keys.ts';
import { isLinked, isSound, makeSegment, type Segment } from '../../../src/domain/journal/segment.ts';
import { event, written } from './made.ts';

const digest = (bytes: Uint8Array<ArrayBuffer>) => webcrypto.subtle.digest('SHA-256', bytes);

async function chain(length: number): Promise<JournalEvent[]> {
  const events: JournalEvent[] = [];
  for (let seq = 0; seq < length; seq++) {
    const { hash: _, ...rest } = event(`event-${seq}-x`, seq, written(`note-${seq}-x`, null, `жазба ${seq}`));
    events.push(await seal({ ...rest, prev: events.at(-1)?.hash ?? null }, digest));
  }
  return events;
}

describe('a segment', () => {
  test('of events that follow one another is sound, from the middle of a chain too', async () => {
    const events = await chain(6);
    const made = makeSegment(events.slice(2)) as Segment;
    expect(made).toMatchObject({ from: 2, to: 5, prev: events[1]?.hash, last: events[5]?.hash });
    expect(await isSound(made, digest)).toBe(true);
  });

  test('is not made of nothing, of events with a hole, of two devices or in another order', async () => {
    const [a, b, c] = (await chain(3)) as [JournalEvent, JournalEvent, JournalEvent];
    expect([[], [a, c], [b, a], [a, { ...b, device: 'device-b' }]].map((list) => makeSegment(list))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test.each<[string, (segment: Segment) => Segment, boolean]>([
    ['a number too many', (it) => ({ ...it, to: it.to + 1 }), false],
    ['an event gone', (it) => ({ ...it, events: it.events.slice(0, -1) }), false],
    ['another end', (it) => ({ ...it, last: 'sha256-0' }), false],
    ['another start', (it) => ({ ...it, prev: 'sha256-0' }), false],
    ['other words', (it) => ({ ...it, events: it.events.map((one) => ({ ...one, post: 'another' })) }), true],
  ])('with %s is not sound', async (_name, change, linked) => {
    const changed = change(makeSegment(await chain(3)) as Segment);
    expect(isLinked(changed)).toBe(linked);
    expect(await isSound(changed, digest)).toBe(false);
  });
});

describe('keys', () => {
  test('are read back as they were made', () => {
    expect(placeOf(eventKey('device-a', 41))).toEqual({ device: 'device-a', seq: 41 });
    const stretch = { device: 'device-a', from: 256, to: 511 };
    expect(segmentKey(stretch)).toBe('s:device-a:000000000256-000000000511');
    expect(stretchOf(segmentKey(stretch))).toEqual(stretch);
  });

  test.each([
    'e:device-a:1',
    'e:device-a',
    'e::000000000001',
    'settings',
    's:device-a:000000000005-000000000001',
    'd:x',
  ])('that are none (%s) name nothing', (key) => {
    expect(placeOf(key)).toBeNull();
    expect(stretchOf(key)).toBeNull();
  });
});
