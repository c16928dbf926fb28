/**
 * The store against a model of what it promises, in random lives: `CORRIGENDA_MODEL_RUNS` sequences of each kind (500
 * without it), from the seed that is printed, or from `CORRIGENDA_SEED`.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { whatIsWrong } from './model/proof.ts';
import { type Step, withDamage, withFaults } from './model/steps.ts';
import { liveThrough } from './model/world.ts';

const runs = Number(process.env.CORRIGENDA_MODEL_RUNS ?? 1_000) / 2;
const seed = Number(process.env.CORRIGENDA_SEED ?? Date.now() % 2 ** 31);
const sayErrors = console.error;
const count = { promised: 0, lost: 0, steps: 0 };

beforeAll(() => {
  // Without a spy, which would remember every call.
  console.error = () => undefined;
  process.stdout.write(
    `model of the store: 2 × ${runs} sequences, again with CORRIGENDA_SEED=${seed} npx vitest run test/store/model.test.ts\n`,
  );
});
afterAll(() => {
  console.error = sayErrors;
  const { promised, lost, steps } = count;
  process.stdout.write(
    `model of the store: ${steps} steps, ${promised} acknowledged, ${lost} of them taken out of both copies on purpose\n`,
  );
});

async function holds(steps: readonly Step[], latency: number, strict: boolean): Promise<void> {
  const world = await liveThrough(steps, latency);
  count.promised += world.promised.size;
  count.lost += world.lost.size;
  count.steps += steps.length;
  expect(await whatIsWrong(world, strict)).toEqual([]);
}

const LIMIT = 60_000 + runs * 500;

test('whatever fails or stops, what was acknowledged is there exactly once', { timeout: LIMIT }, async () => {
  await fc.assert(
    fc.asyncProperty(withFaults, fc.nat(), (steps, latency) => holds(steps, latency, true)),
    { numRuns: runs, seed },
  );
});

test('whatever is damaged, what either copy has comes back, and what neither has is named', {
  timeout: LIMIT,
}, async () => {
  await fc.assert(
    fc.asyncProperty(withDamage, fc.nat(), (steps, latency) => holds(steps, latency, false)),
    { numRuns: runs, seed },
  );
});
