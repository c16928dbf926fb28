/** What a page has to load, in bytes: a reader's pages must not become slow because of us. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildExtension } from '../tools/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'corrigenda-budgets-'));
beforeAll(() => buildExtension(folder), 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  { files: ['content.js'], bytes: 2_000, why: 'runs on every page of a known site' },
  { files: ['page.js'], bytes: 60_000, why: 'runs beside the article' },
  {
    files: ['reading.js'],
    bytes: 170_000,
    why: 'reads every system that is known, and comes only when a page is read',
  },
  { files: ['pointing.js'], bytes: 60_000, why: 'comes only when the reader points at a page that was read wrongly' },
  { files: ['panel.js', 'panel-chunk.js'], bytes: 81_000, why: 'stands between the click and the panel' },
])('$files stay within $bytes bytes: it $why', ({ files, bytes }) => {
  const sizes = files.map((file) => statSync(join(folder, file)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(bytes);
});
