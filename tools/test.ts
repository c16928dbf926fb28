/** Everything that can fail, from types to real browsers: `npm test`. Its last line is always `N passed, N failed`. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build.ts';
import { check } from './check.ts';
import { type BrowserName, findOrInstallBrowser, howToInstall } from './find-browser.ts';
import { root, runBin, sum, type Tally } from './steps.ts';

/** What vitest's JSON reporter writes, as far as it is used here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** The slowest goes first: all is over when it is, and each browser waits for answers while the unit tests never do. */
const YIELDS = { firefox: 0, chromium: 5 } as const;
const ONE_FAILED: Tally = { passed: 0, failed: 1 };
const tallies: Tally[] = [await check().catch(failedBy)];
const browsers = (['chromium', 'firefox'] as const).map((name) => ({ name, executable: findOrInstallBrowser(name) }));
await buildExtension();
// Browsers mostly wait, for pages and for each other's answers: side by side, all is over when the slowest of them is.
console.log('\nUnit tests and both browsers run side by side; each line names who says it.');
tallies.push(
  ...(await Promise.all([
    tests('unit', 'vitest.config.ts', { yields: 10 }).catch(failedBy),
    ...browsers.map((browser) => browserTests(browser).catch(failedBy)),
  ])),
);
const { passed, failed } = sum(tallies);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function failedBy(error: unknown): Tally {
  console.error(error);
  return ONE_FAILED;
}

async function browserTests({ name, executable }: { name: BrowserName; executable: string | null }): Promise<Tally> {
  if (!executable) {
    console.log(`FAILED end to end in ${name}: ${howToInstall(name)}`);
    return ONE_FAILED;
  }
  const env = { CORRIGENDA_BROWSER: name, [`CORRIGENDA_${name.toUpperCase()}`]: executable };
  return tests(name, 'vitest.browser.config.ts', { env, yields: YIELDS[name] });
}

/** Runs one vitest configuration and counts its tests; a file that could not run, or a skipped test, counts as failed. */
async function tests(name: string, config: string, how: Parameters<typeof runBin>[2]): Promise<Tally> {
  const file = join(root, 'artifacts', `tests-${name}.json`);
  mkdirSync(join(root, 'artifacts'), { recursive: true });
  rmSync(file, { force: true });
  // One line for each file of tests, and none for a slow test.
  const reporters = [
    '--reporter=default',
    '--slowTestThreshold=600000',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  await runBin('vitest', ['run', '--config', config, '--no-color', ...reporters], { ...how, lane: name });
  return count(JSON.parse(readFileSync(file, 'utf8')) as Report);
}

function count({ testResults }: Report): Tally {
  const all = testResults.flatMap(({ name, status, message, assertionResults }) => {
    if (status === 'failed' && assertionResults.every((one) => one.status === 'passed')) {
      return [...assertionResults, { status, fullName: `${name}: ${message}` }];
    }
    return assertionResults;
  });
  const notPassed = all.filter(({ status }) => status !== 'passed');
  for (const { status, fullName } of notPassed) console.log(`${status}: ${fullName}`);
  return { passed: all.length - notPassed.length, failed: notPassed.length };
}
