/** Types and lint alone, in seconds: `npm run check`. */
import { fileURLToPath } from 'node:url';
import { buildExtension } from './build.ts';
import { runBin, step, sum, type Tally } from './steps.ts';

/** Every step counts as one. They share no files, so they run side by side. */
export async function check(): Promise<Tally> {
  return sum(
    await Promise.all([
      step('types (tsc)', () => runBin('tsc', ['--noEmit', '-p', '.'])),
      step('format and lint (biome)', () => runBin('biome', ['ci', '--colors=off', '.'])),
      step('safe DOM (eslint)', () => runBin('eslint', ['--max-warnings', '0', '.'])),
      step('nothing unused (knip)', () => runBin('knip', ['--no-progress'])),
      step('as the add-on stores see it (web-ext lint)', lintExtension),
    ]),
  );
}

async function lintExtension() {
  return runBin('web-ext', ['lint', '--source-dir', await buildExtension(), '--boring', '--no-config-discovery']);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await check();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
