/** What breaks the accessibility rules in a page of the extension, in a real browser: contrast and sizes need one. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What breaks WCAG 2.2 AA in the frame, in words; the size of targets included, which axe leaves out unasked. */
export async function faults(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  // What is scrolled half under the bar would count as a small target.
  await frame.evaluate(() => scrollTo(0, 0));
  // A colour on its way to another is neither of the two.
  await frame.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
  const options: RunOptions = {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: true } },
  };
  const { violations } = await frame.evaluate(
    (how) => (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(how),
    options,
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
}
