/** A log that left the extension, verified: whatever was done to it, the first place that is not as it was is named. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOwnFileReader } from '../../../src/domain/files/read-file.ts';
import { createVerification, type Verdict } from '../../../src/domain/files/verification.ts';
import { seal } from '../../../src/domain/journal/chain.ts';
import type { JournalEvent } from '../../../src/domain/journal/event.ts';
import { chained, digest, fileOf, isRecord } from './made-file.ts';

async function verify(file: string): Promise<Verdict> {
  const reader = createOwnFileReader({ digest, isRecord });
  const verification = createVerification();
  verification.take(await reader.read(file));
  verification.take(await reader.end());
  return verification.verdict();
}

/** "entry reason" of each break; a gap also says how long it is. */
const breaksOf = ({ breaks }: Verdict): string[] =>
  breaks.map(({ entry, why, count }) => `${entry} ${why}${why === 'missing' ? ` ${count}` : ''}`);

const texts = ['one', 'two', 'three', 'four', 'five'];
const records = [{ key: 'd:one', value: 'half a thou' }];

describe('a log as it was written', () => {
  test('is intact, and says where the chain of each device ends', async () => {
    const [a, b] = [await chained(texts), await chained(['other'], 'device-b')];
    const verdict = await verify(await fileOf([...a, ...b], records));
    expect(verdict).toMatchObject({ state: 'intact', entries: 6, records: 1, breaks: [], broken: 0 });
    expect(verdict.ends).toEqual([
      { device: 'device-a', entries: 5, hash: a[4]?.hash, at: a[4]?.at },
      { device: 'device-b', entries: 1, hash: b[0]?.hash, at: b[0]?.at },
    ]);
  });

  test('with nothing in it is intact too', async () => {
    expect(await verify(await fileOf([]))).toMatchObject({ state: 'intact', entries: 0, ends: [] });
  });

  test.each(['', '{"annotations":[]}', '<!doctype html>'])('%j is no log: neither intact nor broken', async (text) => {
    expect((await verify(text)).state).toBe('none');
  });
});

describe('a log that was changed', () => {
  const lines = async () => (await fileOf(await chained(texts), records)).trimEnd().split('\n');
  const changed = async (change: (all: string[]) => string[]) => verify(change(await lines()).join('\n'));
  const swapped = (index: number, line: (old: string) => string) => (all: string[]) =>
    all.map((old, at) => (at === index ? line(old) : old));

  test.each<[string, (all: string[]) => string[], string[]]>([
    ['one character of an entry', swapped(3, (line) => line.replace('three', 'threw')), ['3 altered']],
    ['one character of a record', swapped(6, (line) => line.replace('thou', 'shou')), ['6 altered']],
    ['a line cut short', swapped(3, (line) => line.slice(0, -5)), ['3 no-json']],
    ['an entry taken out', (all) => all.filter((_, at) => at !== 3), ['3 missing 1', 'null end-differs']],
    [
      'two entries exchanged',
      ([h, a, b, ...r]) => [h, b, a, ...r] as string[],
      ['1 missing 1', '2 repeated', 'null end-differs'],
    ],
    ['the end cut off', (all) => all.slice(0, 5), ['null cut-off']],
  ])('%s', async (_name, change, expected) => {
    const verdict = await changed(change);
    expect(verdict.state).toBe('broken');
    expect(breaksOf(verdict)).toEqual(expected);
  });

  test('names the entry as it reads now', async () => {
    const verdict = await changed(swapped(3, (line) => line.replace('three', 'threw')));
    expect(verdict.breaks[0]?.event?.body).toMatchObject({ content: { text: 'threw' } });
    expect(verdict.entries).toBe(4);
  });

  test('and its hash with it: the next one does not continue it', async () => {
    const events = await chained(texts);
    const forged = await seal({ ...(events[2] as JournalEvent), post: 'elsewhere.test/a' }, digest);
    expect(breaksOf(await verify(await fileOf(events.with(2, forged))))).toEqual(['4 unlinked']);
  });

  test('an entry taken out, and header and end made anew', async () => {
    const events = await chained(texts);
    const verdict = await verify(await fileOf(events.filter((_, at) => at !== 2)));
    expect(breaksOf(verdict)).toEqual(['3 missing 1']);
    expect(verdict.breaks[0]?.event?.id).toBe(events[3]?.id);
  });

  test('the first one taken out, and header and end made anew', async () => {
    expect(breaksOf(await verify(await fileOf((await chained(texts)).slice(1))))).toEqual(['1 missing 1']);
  });

  test('a first one that says something was before it', async () => {
    const [first, second] = await chained(texts);
    const forged = await seal({ ...(first as JournalEvent), prev: second?.hash ?? null }, digest);
    expect(breaksOf(await verify(await fileOf([forged])))).toEqual(['1 headless']);
  });

  test('several that cannot be read are not told as missing once more', async () => {
    const verdict = await changed((all) => all.map((line, at) => (at === 2 || at === 3 ? 'no' : line)));
    expect(breaksOf(verdict)).toEqual(['2 no-json', '3 no-json']);
  });

  test('of thousands of breaks the first are told and all counted', async () => {
    const many = await chained(Array.from({ length: 120 }, (_, at) => `text ${at}`));
    const verdict = await verify((await fileOf(many)).replaceAll('"text ', '"test '));
    expect([verdict.broken, verdict.breaks.length]).toEqual([120, 50]);
  });

  test('whatever one character becomes: broken, or no log, never intact with other words', async () => {
    const file = (await lines()).join('\n');
    const edit = fc.record({
      at: fc.nat({ max: file.length - 1 }),
      to: fc.constantFrom('a', '0', '"', '}', '\n', 'я'),
    });
    await fc.assert(
      fc.asyncProperty(edit, async ({ at, to }) => {
        fc.pre(file[at] !== to);
        const verdict = await verify(file.slice(0, at) + to + file.slice(at + 1));
        expect(verdict.state).not.toBe('intact');
      }),
      { numRuns: 200 },
    );
  });
});
