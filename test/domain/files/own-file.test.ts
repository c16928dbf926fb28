/** What was written is read again, in whatever pieces it comes; what was not written by us is refused, with its place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_LINE } from '../../../src/domain/files/own-file.ts';
import { createOwnFileReader, type FileItem, type FileProblemKind } from '../../../src/domain/files/read-file.ts';
import { seal } from '../../../src/domain/journal/chain.ts';
import type { JournalEvent } from '../../../src/domain/journal/event.ts';
import { chained, digest, fileOf, isRecord } from './made-file.ts';

async function readIn(pieces: readonly string[]): Promise<FileItem[]> {
  const reader = createOwnFileReader({ digest, isRecord });
  const items: FileItem[] = [];
  for (const piece of pieces) items.push(...(await reader.read(piece)));
  return [...items, ...(await reader.end())];
}

function problemsOf(items: readonly FileItem[]): string[] {
  return items.flatMap((item) => (item.is === 'problem' ? [`${item.line} ${item.problem} ${item.at}`.trim()] : []));
}

const texts = ['Билли Холидей', 'a "quote"\nand 😀', ''];
const records = [{ key: 'd:one', value: 'half a thou' }];

describe('what was written', () => {
  test('is read again: header, events, records', async () => {
    const events = await chained(texts);
    const items = await readIn([await fileOf(events, records)]);
    expect(problemsOf(items)).toEqual([]);
    expect(items.flatMap((item) => (item.is === 'event' ? [item.event] : []))).toEqual(events);
    expect(items.flatMap((item) => (item.is === 'record' ? [item.record] : []))).toEqual(records);
    expect(items[0]).toMatchObject({ is: 'header', header: { events: 3, records: 1 } });
  });

  test('an empty store makes a whole file too', async () => {
    expect(problemsOf(await readIn([await fileOf([])]))).toEqual([]);
  });

  test('the same events give the same bytes', async () => {
    expect(await fileOf(await chained(texts), records)).toBe(await fileOf(await chained(texts), records));
  });

  test('with the line ends of another system, and with a line feed more or less', async () => {
    const file = await fileOf(await chained(texts), records);
    for (const changed of [file.replaceAll('\n', '\r\n'), file.trimEnd(), `${file}\n\n`]) {
      expect(problemsOf(await readIn([changed]))).toEqual([]);
    }
  });

  test('in whatever pieces it comes', async () => {
    const events = await chained(texts);
    const file = await fileOf(events, records);
    const cuts = fc.uniqueArray(fc.nat({ max: file.length }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const ordered = [0, ...places.sort((a, b) => a - b), file.length];
        const pieces = ordered.slice(1).map((to, index) => file.slice(ordered[index], to));
        const items = await readIn(pieces);
        expect(problemsOf(items)).toEqual([]);
        expect(items.flatMap((item) => (item.is === 'event' ? [item.event] : []))).toEqual(events);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what was not', () => {
  /** A sound file with one thing done to its lines. */
  async function damaged(change: (lines: string[]) => string[]): Promise<string[]> {
    const file = await fileOf([...(await chained(texts)), ...(await chained(['other'], 'device-b'))], records);
    return problemsOf(await readIn([change(file.trimEnd().split('\n')).join('\n')]));
  }
  const without = (index: number) => (lines: string[]) => lines.filter((_, at) => at !== index);
  const swapped = (index: number, line: (old: string) => string) => (lines: string[]) =>
    lines.map((old, at) => (at === index ? line(old) : old));

  test.each<[string, (lines: string[]) => string[], string[]]>([
    ['a word changed in an event', swapped(2, (line) => line.replace('quote', 'quota')), ['3 altered']],
    ['a byte of JSON lost', swapped(2, (line) => line.slice(1)), ['3 no-json']],
    ['an event taken out', without(2), ['6 end-differs']],
    ['an event twice', (lines) => [...lines.slice(0, 3), ...lines.slice(2)], ['8 end-differs']],
    ['two events changed places', ([a, b, c, ...rest]) => [a, c, b, ...rest] as string[], ['7 end-differs']],
    ['the end is gone', (lines) => lines.slice(0, -1), ['7 cut-off']],
    ['cut in the middle of a line', (lines) => [...lines.slice(0, 3), '{"event":{"at"'], ['4 no-json', '5 cut-off']],
    ['more after the end', (lines) => [...lines, lines[1] as string], ['8 out-of-place']],
    ['a record changed', swapped(5, (line) => line.replace('thou', 'thought')), ['6 altered']],
    ['a record of another kind', swapped(5, (line) => line.replace('d:one', 'device')), ['6 unknown-record device']],
    [
      'a field more in an event',
      swapped(1, (line) => line.replace('"clock"', '"x":1,"clock"')),
      ['2 wrong-shape event.x'],
    ],
    [
      'a number for a text',
      swapped(1, (line) => line.replace(/"post":"[^"]*"/, '"post":7')),
      ['2 wrong-shape event.post'],
    ],
    ['the header announces less', swapped(0, (line) => line.replace('"events":4', '"events":3')), ['7 end-differs']],
    ['a later format', swapped(0, (line) => line.replace('corrigenda/1', 'corrigenda/9')), ['1 newer corrigenda/9']],
    ['no header', without(0), ['1 not-ours']],
    ['a line that says nothing we know', swapped(1, () => '{"hello":1}'), ['2 wrong-shape']],
    ['a list for an object', swapped(1, () => '[]'), ['2 wrong-shape']],
  ])('%s', async (_name, change, expected) => {
    expect(await damaged(change)).toEqual(expected);
  });

  test('events that prove themselves, but not each other', async () => {
    const [first, second] = await chained(texts);
    const forged = await seal({ ...(second as JournalEvent), prev: second?.hash ?? null }, digest);
    expect(problemsOf(await readIn([await fileOf([first as JournalEvent, forged])]))).toEqual(['3 unlinked']);
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['white space', ' \n \n'],
    ['a page', '<!doctype html><title>x</title>'],
    ['other JSON', '{"annotations":[]}'],
    ['a list', '[1,2]'],
    ['null', 'null'],
    ['CSV', 'id,text\n1,hello'],
    ['the start of a PNG', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
    ['deep nesting', '['.repeat(200_000)],
  ])('%s is no file of ours', async (_name, text) => {
    const items = await readIn([text]);
    expect(items.map((item) => (item.is === 'problem' ? item.problem : item.is))).toEqual(['not-ours']);
  });

  test('a line without end is not gathered for ever', async () => {
    const file = await fileOf([]);
    const reader = createOwnFileReader({ digest, isRecord });
    const [header = ''] = file.split('\n');
    await reader.read(`${header}\n`);
    const piece = 'x'.repeat(LONGEST_LINE / 4);
    const items: FileItem[] = [];
    for (let index = 0; index < 5; index += 1) items.push(...(await reader.read(piece)));
    expect(problemsOf(items)).toEqual(['2 too-long']);
    expect(reader.isOver()).toBe(true);
    expect(problemsOf(await reader.end())).toEqual([]);
  });

  test('deep nesting within an event or a record', async () => {
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    expect(await damaged(swapped(1, () => `{"event":${deep}}`))).toEqual([expect.stringMatching(/^2 wrong-shape/)]);
    const record = `{"record":{"key":"d:one","value":${deep}},"hash":"sha256-${'0'.repeat(64)}"}`;
    expect(await damaged(swapped(5, () => record))).toEqual(['6 unknown-record d:one']);
  });

  test('prototype keys reach no prototype', async () => {
    const file = await fileOf(await chained(texts), records);
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const changed = file.replace('{"event":{', `{"event":{"${key}":{"polluted":1},`);
      const items = await readIn([changed]);
      // `__proto__` is dropped on the way, and then nothing but what was hashed is left.
      expect(problemsOf(items).every((problem) => /wrong-shape|altered/.test(problem))).toBe(true);
      for (const item of items) if (item.is === 'event') expect(Object.keys(item.event)).not.toContain(key);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    }
  });

  test('whatever is done to the text of a file, it is told, or nothing of it has changed', async () => {
    const events = await chained(texts);
    const file = await fileOf(events, records);
    const known = new Set(events.map((one) => one.hash));
    const kinds = new Set<FileProblemKind>();
    const edit = fc.record({
      at: fc.nat({ max: file.length - 1 }),
      cut: fc.nat({ max: 40 }),
      put: fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('\n', '{', '"', '\u0000', '\\u0000', '[[')),
    });
    await fc.assert(
      fc.asyncProperty(edit, async ({ at, cut, put }) => {
        const changed = file.slice(0, at) + put + file.slice(at + cut);
        const items = await readIn([changed]);
        for (const item of items) {
          if (item.is === 'problem') kinds.add(item.problem);
          if (item.is === 'event') expect(known.has(item.event.hash)).toBe(true);
          if (item.is === 'record') expect(item.record).toEqual(records[0]);
        }
        const same = items.filter(({ is }) => is !== 'problem').length === 5;
        expect(same || problemsOf(items).length > 0).toBe(true);
      }),
      { numRuns: 400 },
    );
    expect(kinds.size).toBeGreaterThan(3);
  });
});
