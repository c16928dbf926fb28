/** The documented command, run as a reader would run it: what it answers, and with which exit code. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { chained, fileOf } from './made-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'corrigenda-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

function verify(text: string | null): { readonly code: number | null; readonly said: string } {
  const file = join(folder, 'log.jsonl');
  if (text !== null) writeFileSync(file, text);
  const path = text === null ? join(folder, 'nowhere.jsonl') : file;
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'tools/verify.ts', path], { encoding: 'utf8' });
  return { code: run.status, said: run.stdout + run.stderr };
}

test('answers intact, broken at an entry, no log, or that it cannot be read', async () => {
  const events = await chained(['первая', 'second 😀', 'third']);
  const log = await fileOf(events);
  const intact = verify(log);
  expect(intact.said).toMatch(/^Intact: 3 of the journal and 0 beside it prove themselves\./);
  expect(intact.said).toContain(events[2]?.hash);
  expect(intact.code).toBe(0);
  const broken = verify(log.replace('second', 'sekond'));
  expect(broken.said).toMatch(/^Broken at entry 2 \(line 3\): it was changed after it was written; note-written of /);
  expect(broken.code).toBe(1);
  const other = verify('{"annotations":[]}');
  expect(other.said).toMatch(/^No log: this is no log of Corrigenda\./);
  expect(other.code).toBe(2);
  const none = verify(null);
  expect(none.said).toMatch(/^The file could not be read: /);
  expect(none.code).toBe(2);
});
