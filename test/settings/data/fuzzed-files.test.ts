/** Files that are not what was written, through the whole way of a restore: told with their place, and neither copy changes by a byte. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LONGEST_LINE } from '../../../src/domain/files/own-file.ts';
import { canonical } from '../../../src/domain/journal/chain.ts';
import type { ForPanels } from '../../../src/messages.ts';
import { makeFile } from '../../../src/settings/data/make-file.ts';
import { compareFile, type Outcome, restoreFile } from '../../../src/settings/data/restore-file.ts';
import type { Store } from '../../../src/store/store.ts';
import { type FakeStorage, fakeStorage } from '../../fakes/storage.ts';
import { type FakeTwin, fakeTwin } from '../../fakes/twin.ts';
import { DESCRIPTION, noteDraft, noteRequest, openOver } from '../../store/made.ts';

const run = () => ({ progress: () => undefined, signal: new AbortController().signal });
const rule = { hosts: ['blog.example'], comments: { item: 'li.comment' } };

let storage: FakeStorage;
let twin: FakeTwin;
let store: Store;
let background: ForPanels;
/** The store's own backup, line by line: header, 6 events, 3 records, end. */
let lines: string[];
let before: string;
const bothCopies = () => canonical([storage.dump(), [...twin.disk], Object.entries(Object.prototype)]);

beforeAll(async () => {
  storage = fakeStorage();
  twin = fakeTwin();
  store = openOver(storage, undefined, twin);
  for (const id of ['event-0001', 'event-0002', 'event-0003', 'event-0004', 'event-0005'])
    await store.write(noteRequest(id, `text of ${id}`), DESCRIPTION);
  await store.keepDraft(noteDraft('draft-0001', 'half a thou'));
  await store.keepSettings({ panelWidth: 333, edgeTab: false });
  await store.sites.keep([rule]);
  const { everythingKept, eventsFrom, compare, restore } = store.backup;
  background = { everythingKept, eventsFrom, compareWithFile: compare, restoreFromFile: restore } as ForPanels;
  const made = await makeFile(background, run());
  if (!made.made) throw new Error(made.reason);
  lines = (await made.blob.text()).trimEnd().split('\n');
  expect(lines).toHaveLength(11);
  before = bothCopies();
});
afterEach(() => {
  expect(bothCopies()).toBe(before);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

/** What the reader is shown, and whether anything changed when it was taken over all the same. */
async function outcomeOf(content: BlobPart): Promise<Outcome> {
  const file = new Blob([content]);
  const compared = await compareFile(background, file, run());
  expect(bothCopies()).toBe(before);
  const restored = await restoreFile(background, file, run());
  expect(bothCopies()).toBe(before);
  if (compared.state !== 'compared' || restored.state !== 'restored') throw new Error(compared.state);
  expect(restored.outcome).toEqual(compared.outcome);
  expect(compared.outcome.new).toBe(0);
  return compared.outcome;
}
const told = ({ problems, conflicts }: Outcome) => [
  ...problems.map(({ line, problem, at }) => `${line} ${problem} ${at}`.trim()),
  ...conflicts.map(({ line, verdict }) => `${line} ${verdict}`),
];
const withLine = (at: number, text: string) => lines.with(at, text).join('\n');

describe('a file of another format', () => {
  test.each<[string, BlobPart]>([
    ['nothing', ''],
    ['CSV', 'id,text\n1,hello\n'],
    ['a page', '<!doctype html><title>x</title>'],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>'],
    ['annotations of another program', '{"rows":[{"id":"x","text":"y"}],"total":1}'],
    ['JSON Lines of another program', '{"id":1,"note":"x"}\n{"id":2,"note":"y"}'],
    ['our lines as one list', '[{"format":"corrigenda/1"}]'],
    ['a ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])],
    ['a gzipped file', new Uint8Array([0x1f, 0x8b, 8, 0, 0xff, 0xfe, 0, 1])],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0, 10, 0])],
    ['a prototype', '{"__proto__":{"polluted":1},"format":"corrigenda/1"}'],
  ])('%s is refused at its first line', async (_name, content) => {
    expect(told(await outcomeOf(content))[0]).toMatch(/^1 (not-ours|wrong-shape devices)$/);
  });
});

test('a file that was cut off anywhere is told from a whole one', async () => {
  const text = lines.join('\n');
  for (let at = 0; at < text.length; at += 37)
    expect(told(await outcomeOf(text.slice(0, at)))).toContainEqual(expect.stringMatching(/ (cut-off|not-ours)$/));
  expect(told(await outcomeOf(text))).toEqual([]);
});

describe('a line', () => {
  const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
  const longText = () => lines[2]?.replace('"text of', `"${'x'.repeat(600_000)}`) ?? '';
  test.each<[string, () => string, string]>([
    ['nested deeply', () => withLine(2, deep), '3 wrong-shape'],
    ['with an event nested deeply', () => withLine(2, `{"event":${deep}}`), '3 wrong-shape event'],
    [
      'with a record nested deeply',
      () => withLine(7, `{"record":{"key":"d:draft-0001","value":${deep}},"hash":"sha256-${'0'.repeat(64)}"}`),
      '8 unknown-record d:draft-0001',
    ],
    ['with a list that does not end', () => withLine(2, '['.repeat(200_000)), '3 no-json'],
    ['with a text longer than any note', () => withLine(2, longText()), '3 wrong-shape event.body.content.text'],
    ['longer than any line', () => withLine(2, 'x'.repeat(LONGEST_LINE + 1)), '3 too-long'],
    ['with a key longer than any', () => withLine(7, recordLine('d:'.repeat(9_000), {})), '8 wrong-shape record.key'],
    ['that is another header', () => withLine(2, lines[0] ?? ''), '3 wrong-shape'],
    ['with prototype keys', () => withLine(2, lines[2]?.replace('{"event":{', PROTOTYPE) ?? ''), '3 wrong-shape'],
  ])('%s is refused with its number', async (_name, content, expected) => {
    expect((await outcomeOf(content())).refused).toBeGreaterThan(0);
    expect(told(await outcomeOf(content()))[0]).toMatch(expected);
  });
  const PROTOTYPE = '{"event":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
});

/** A record with the hash that belongs to it, as someone who knows the format would write it. */
function recordLine(key: string, value: unknown): string {
  const record = { key, value };
  const hash = `sha256-${createHash('sha256').update(canonical(record)).digest('hex')}`;
  return canonical({ record, hash });
}

describe('a record that proves itself', () => {
  const draft = noteDraft('draft-0001', 'half a thou');
  test.each<[string, string, unknown]>([
    ['the device', 'device', 'device-of-another'],
    ['the layout', 'schema', 99],
    ['an event', 'e:device-x:000000000000', {}],
    ['a segment', 's:device-x:000000000000-000000000001', {}],
    ['the end of a chain', 'tip:device-x', { seq: 7, hash: null }],
    ['hosts', 'hosts', ['evil.example']],
    ['a backup', 'backup', { at: '2026-01-01T00:00:00Z', bytes: 1, devices: [] }],
    ['a finding', 'health', { state: 'whole' }],
    ['something put aside', 'x:schema', 1],
    ['a prototype', '__proto__', { polluted: 1 }],
    ['a draft under the key of another', 'd:draft-0002', draft],
    ['a draft with more in it', 'd:draft-0001', { ...draft, more: 1 }],
    ['a draft that inherits', 'd:draft-0001', JSON.parse(`{"__proto__":{"polluted":1},"id":"draft-0001"}`)],
    ['a rule of another host', 'site:other.example', rule],
    ['settings out of bounds', 'settings', { panelWidth: 1e9, edgeTab: true }],
  ])('but is %s is refused with its place', async (_name, key, value) => {
    expect(told(await outcomeOf(withLine(7, recordLine(key, value))))).toEqual([`8 unknown-record ${key}`]);
  });

  test('and says something else of what is here, gives way to it', async () => {
    const other = recordLine('settings', { panelWidth: 500, edgeTab: true });
    const at = lines.findIndex((line) => line.includes('"key":"settings"'));
    expect(told(await outcomeOf(withLine(at, other)))).toContain(`${at + 1} differs-here`);
  });
});

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, -1, 0.5, 1e300, '', [], {}, [[]], 'x'.repeat(3_000)),
  fc.constantFrom('__proto__', 'constructor', 'toString', '../..', '\u0000', '\ud800', '<img src=x onerror=alert(1)>'),
  fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'polluted', 'event', 'end'), fc.jsonValue({ maxDepth: 2 })),
  fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 3 }),
);

test('whatever stands in place of something in a line, or beside it, is told with its line', async () => {
  const edit = fc.record({
    line: fc.nat({ max: 10 }),
    steps: fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 5 }),
    how: fc.constantFrom('replace', 'add', 'remove'),
    key: fc.constantFrom('__proto__', 'constructor', 'prototype', 'hash', 'more', '0'),
    value: junk,
  });
  await fc.assert(
    fc.asyncProperty(edit, async ({ line, steps, how, key, value }) => {
      const old: unknown = JSON.parse(lines[line] ?? '');
      const text = JSON.stringify(edited(old, steps, how, key, value));
      const { refused, conflicting } = await outcomeOf(withLine(line, text));
      if (text !== JSON.stringify(old)) expect(refused + conflicting).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});

/** The value with something replaced, added or removed at the end of a way through it; whatever the way leads past is its end. */
function edited(value: unknown, [step = 0, ...rest]: number[], how: string, key: string, put: unknown): unknown {
  if (typeof value !== 'object' || value === null) return put;
  const entries = Object.entries(value);
  const [name, inner] = entries[step % Math.max(1, entries.length)] ?? [key, null];
  let next = entries.map(([one, old]) => [one, one === name ? edited(old, rest, how, key, put) : old] as const);
  if (rest.length === 0 || typeof inner !== 'object' || inner === null) {
    if (how === 'remove') next = entries.filter(([one]) => one !== name);
    if (how === 'replace') next = entries.map(([one, old]) => [one, one === name ? put : old] as const);
    if (how === 'add') next = [...entries.filter(([one]) => one !== key), [key, put] as const];
  }
  // Defined, not assigned: `__proto__` becomes a key like any other.
  return Array.isArray(value) ? next.map(([, one]) => one) : Object.fromEntries(next);
}

test('a part of a file that another script made up is refused as a whole', async () => {
  const { event } = JSON.parse(lines[1] ?? '');
  const { record } = JSON.parse(lines.find((line) => line.includes('"key":"settings"')) ?? '');
  const lawful = { events: [event], records: [record] };
  expect((await store.backup.restore(lawful)).verdicts).toEqual(['same', 'same']);
  const edit = fc.record({
    steps: fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 6 }),
    how: fc.constantFrom('replace', 'add'),
    key: fc.constantFrom('__proto__', 'constructor', 'more'),
    value: junk,
  });
  await fc.assert(
    fc.asyncProperty(edit, async ({ steps, how, key, value }) => {
      const part = edited(lawful, steps, how, key, value);
      const { verdicts, problem } = await store.backup.restore(part);
      // A list with nothing in it is lawful, too, and so are other settings: what is here stays.
      expect(problem === 'bad-request' || verdicts.every((verdict) => /^(?:same|differs-here)$/.test(verdict))).toBe(
        true,
      );
      expect(bothCopies()).toBe(before);
    }),
    { numRuns: 150 },
  );
});
