/** Tortures the store in both real browsers, prints what became of everything acknowledged, and writes that into docs/reliability.md: `npm run torture`. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../test/browser/torture/outcome.ts';
import { buildExtension } from './build.ts';
import { type BrowserName, findOrInstallBrowser, howToInstall } from './find-browser.ts';
import { root, runBin } from './steps.ts';

const PAGE = join(root, 'docs', 'reliability.md');
const [FROM, TO] = ['<!-- torture -->', '<!-- /torture -->'];

const INTRODUCTION = `## Torture

\`npm run torture\` does this to the built extension in real browsers and writes these tables; \`npm test\` does one round of each.
*Acknowledged*: records of which the extension said "Saved" (half-typed words: drafts that were on the disk), told to a process
outside of the browser as they came. *Surviving*: of those, there afterwards. *Restored*: entries that one copy gave back to the
other. *Named*: neither copy has them, and the reader is told which. *Lost*: not there, and nobody says so. *Said*: what the
settings say of the copies afterwards, or what the panel or the answer to a write says. After every damage three more notes are
written, and counted, unless the browser takes nothing any more, which is said then. Where the second copy lacks something and nobody says so, it stands
there as NOT SAID. What a stopped background left unanswered is asked once more by the line itself
(\`platform/line.ts\`) before the panel hears of it.`;

const wanted = process.argv.slice(2);
const browsers = (['chromium', 'firefox'] as const).filter((name) => wanted.length === 0 || wanted.includes(name));
await buildExtension();
const tables: string[] = [];
for (const name of browsers) {
  const since = Date.now();
  const outcomes = await torture(name);
  tables.push(tableOf(name, outcomes, Math.round((Date.now() - since) / 60_000)));
  console.log(`\n${tables.at(-1)}`);
}
if (process.exitCode !== 1 && browsers.length === 2) writeDown(tables);

/** Answers what came of it; what failed is told, and makes the tool fail. */
async function torture(name: BrowserName): Promise<readonly Outcome[]> {
  const executable = findOrInstallBrowser(name);
  if (!executable) throw new Error(howToInstall(name));
  const file = join(root, 'artifacts', `torture-${name}.json`);
  rmSync(file, { force: true });
  const args = ['run', '--config', 'vitest.browser.config.ts', '--no-color', 'test/browser/torture.test.ts'];
  const { ok } = await runBin('vitest', args, {
    lane: name,
    env: {
      CORRIGENDA_TORTURE: 'long',
      CORRIGENDA_BROWSER: name,
      [`CORRIGENDA_${name.toUpperCase()}`]: executable,
    },
  });
  if (!ok) process.exitCode = 1;
  return JSON.parse(readFileSync(file, 'utf8')) as Outcome[];
}

function tableOf(name: BrowserName, outcomes: readonly Outcome[], minutes: number): string {
  const rows = outcomes.map(({ what, rounds, acknowledged, surviving, restored, lost, named, said = '' }) =>
    [what, rounds, acknowledged, surviving, restored, lost, named, said].join(' | '),
  );
  return [
    `**${name === 'chromium' ? 'Chromium' : 'Firefox'}** (${minutes} minutes)`,
    '',
    '| what was done | rounds | acknowledged | surviving | restored | lost | named | said |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** Between the two markers; the rest of the page is other people's. */
function writeDown(all: readonly string[]): void {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : `# How reliable it is\n\n${FROM}\n${TO}\n`;
  const [from, to] = [page.indexOf(FROM), page.indexOf(TO)];
  if (from < 0 || to < from) throw new Error(`${PAGE} has no place for it between ${FROM} and ${TO}`);
  const words = `${FROM}\n${INTRODUCTION}\n\n${all.join('\n\n')}\n`;
  writeFileSync(PAGE, page.slice(0, from) + words + page.slice(to));
}
