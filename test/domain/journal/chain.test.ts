/** Whatever is changed, taken out or put in afterwards, the chain shows it. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, type Digest, hashOf, seal, verifyChain } from '../../../src/domain/journal/chain.ts';
import type { JournalEvent } from '../../../src/domain/journal/event.ts';
import { event, written } from './made.ts';

/** Node's own SHA-256: another implementation than the browser's, which the product uses. */
const digest: Digest = async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()).buffer;

async function chained(length: number, device = 'device-a'): Promise<JournalEvent[]> {
  const events: JournalEvent[] = [];
  for (let seq = 0; seq < length; seq++) {
    const plain = event(`${device}-${seq}`, seq, written('note', null, `text ${seq}`), device);
    events.push(await seal({ ...plain, prev: events.at(-1)?.hash ?? null }, digest));
  }
  return events;
}

describe('canonical JSON', () => {
  test.each<[string, unknown, string]>([
    ['keys are sorted by code unit', { b: 1, a: 2, B: 3, é: 4 }, '{"B":3,"a":2,"b":1,"é":4}'],
    ['order in lists is kept', [3, 1, 2], '[3,1,2]'],
    ['nested', { z: { y: [{ b: null, a: true }] } }, '{"z":{"y":[{"a":true,"b":null}]}}'],
    ['text is escaped as JSON does', 'line\n"quote" Билли', '"line\\n\\"quote\\" Билли"'],
    ['a missing field is the same as an undefined one', { a: undefined, b: 1 }, '{"b":1}'],
  ])('%s', (_name, value, expected) => {
    expect(canonical(value)).toBe(expected);
  });

  test('means the same as JSON, however its keys were ordered', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonical(copy))).toEqual(copy);
      }),
    );
  });
});

test('the hash is that of sha256sum over the canonical JSON without the hash', async () => {
  const one = event('id-1', 0, written('note', null, 'Билли Холидей'));
  const { hash: _, ...rest } = one;
  const expected = createHash('sha256').update(canonical(rest), 'utf8').digest('hex');
  expect(await hashOf(one, digest)).toBe(`sha256-${expected}`);
});

describe('verifying', () => {
  test('sound chains of several devices, in any order, with duplicates', async () => {
    const events = [...(await chained(5)), ...(await chained(3, 'device-b'))];
    expect(await verifyChain([...events].reverse().concat(events), digest)).toEqual([]);
    expect(await verifyChain([], digest)).toEqual([]);
  });

  test.each<[string, (events: JournalEvent[]) => JournalEvent[], object[]]>([
    ['one taken out', (events) => events.filter(({ seq }) => seq !== 2), [{ seq: 2, fault: 'missing', count: 1 }]],
    ['the first two taken out', (events) => events.slice(2), [{ seq: 0, fault: 'missing', count: 2 }]],
    [
      'a text changed',
      (events) => events.map((each) => (each.seq === 2 ? { ...each, body: written('note', null, 'other') } : each)),
      [{ seq: 2, fault: 'altered' }],
    ],
    [
      'a time changed',
      (events) => events.map((each) => (each.seq === 4 ? { ...each, at: '2012-01-01T00:00:00.000Z' } : each)),
      [{ seq: 4, fault: 'altered' }],
    ],
    [
      'a number as high as numbers go',
      (events) => [...events, { ...(events[4] as JournalEvent), seq: Number.MAX_SAFE_INTEGER }],
      [
        { seq: 5, fault: 'missing' },
        { seq: Number.MAX_SAFE_INTEGER, fault: 'altered' },
      ],
    ],
  ])('%s', async (_name, tamper, expected) => {
    expect(await verifyChain(tamper(await chained(5)), digest)).toMatchObject(expected);
  });

  test('one changed and sealed anew breaks the link to the next', async () => {
    const events = await chained(5);
    events[2] = await seal({ ...(events[2] as JournalEvent), body: written('note', null, 'other') }, digest);
    expect(await verifyChain(events, digest)).toMatchObject([{ seq: 3, fault: 'unlinked' }]);
  });

  test('two different events of one number', async () => {
    const events = await chained(3);
    const other = await seal({ ...(events[2] as JournalEvent), id: 'another-id' }, digest);
    expect(await verifyChain([...events, other], digest)).toMatchObject([{ seq: 2, fault: 'forked' }]);
  });

  test('any change to any field of any event is found', async () => {
    const events = await chained(4);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(3),
        fc.constantFrom('id', 'post', 'at', 'hash', 'clock', 'device', 'prev'),
        fc.string({ minLength: 1 }),
        async (which, field, value) => {
          const changed = events.map((each) => (each.seq === which ? { ...each, [field]: `changed ${value}` } : each));
          expect(await verifyChain(changed as JournalEvent[], digest)).not.toEqual([]);
        },
      ),
    );
  });
});
