/** What a browser, a disk and a reader do to a store, and what is there afterwards: one round of each, or all with `npm run torture`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserName, type Stage, setStage } from './stage.ts';
import { KINDS } from './torture/kinds.ts';
import type { Outcome } from './torture/outcome.ts';
import { limited } from './torture/quota.ts';

const length = process.env.CORRIGENDA_TORTURE === 'long' ? 'long' : 'short';
const outcomes: Outcome[] = [];

/** The short forms come one after the other over the same reader's store, in the build that has a quota. */
let shared: Stage | null = null;
beforeAll(async () => {
  if (length === 'short') shared = await setStage(limited());
});
afterAll(async () => {
  await shared?.close();
  if (length === 'short') return;
  // tools/torture.ts makes the table of it.
  mkdirSync('artifacts', { recursive: true });
  writeFileSync(`artifacts/torture-${browserName}.json`, JSON.stringify(outcomes, null, 1));
});

describe.each(KINDS)('$name', ({ options, run }) => {
  test('nothing that was acknowledged is lost', { timeout: length === 'long' ? 1_200_000 : 90_000 }, async () => {
    const own = shared ? null : await setStage(options?.());
    try {
      const came = await run((own ?? shared) as Stage, length);
      outcomes.push(...came);
      for (const one of came) expect(one).toMatchObject({ lost: 0 });
    } finally {
      await own?.close();
    }
  });
});
