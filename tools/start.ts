/** Shows the extension beside the bundled article: `npm start`, `npm start -- --browser firefox`, `npm start -- --headless`. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Demo, openDemo, openPanel } from './demo.ts';
import { ARTICLE_URL } from './demo-site.ts';
import { type BrowserName, findBrowser, findOrInstallBrowser, howToInstall } from './find-browser.ts';
import { readPanel } from './read-panel.ts';
import { readingTable } from './reading-table.ts';
import { root } from './steps.ts';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
});
const name = browserName(values.browser);
const executable = findOrInstallBrowser(name);
if (!executable) {
  console.error(howToInstall(name));
  process.exit(1);
}
const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
if (noDisplay && !values.headless) console.error('No display: running headless.');
const headless = values.headless || noDisplay;
const demo = await openDemo({ name, executable, headless, size: { width: 1280, height: 900 } });
if (headless) await printPanel(demo);
else await stayOpen(demo);

/** The browser asked for; else the first that is there. */
function browserName(asked: string | undefined): BrowserName {
  if (asked === 'firefox') return 'firefox';
  if (asked === undefined && !findBrowser('chromium') && findBrowser('firefox')) return 'firefox';
  if (asked === undefined || ['chromium', 'chrome', 'edge'].includes(asked)) return 'chromium';
  console.error(`There is no browser called "${asked}" here: say chromium or firefox.`);
  process.exit(2);
}

async function printPanel(demo: Demo): Promise<void> {
  try {
    const panel = await openPanel(demo);
    const shown = await readPanel(panel);
    console.log(shown.text);
    console.log(`\n${readingTable(await demo.page.content(), ARTICLE_URL)}`);
    mkdirSync(join(root, 'artifacts'), { recursive: true });
    const file = join(root, 'artifacts', `start-${name}.png`);
    await demo.page.screenshot({ path: file as `${string}.png` });
    console.log(`\nScreenshot: ${relative(process.cwd(), file)}`);
    // "Came up" means: with this article in it, as the page itself names it.
    const title = await demo.page.$eval('h1.entry-title', (heading) => heading.textContent ?? '');
    if (shown.title === title && shown.comments > 0) return;
    console.error(`The panel shows "${shown.title}" with ${shown.comments} comments, not "${title}".`);
    process.exitCode = 1;
  } catch (error) {
    console.error('The panel did not come up:', error);
    process.exitCode = 1;
  } finally {
    await demo.close();
  }
}

async function stayOpen(demo: Demo): Promise<void> {
  await openPanel(demo).catch((error: unknown) => console.error('The panel did not come up:', error));
  console.log(`${ARTICLE_URL} is open with its panel. Close the browser or press Ctrl+C to end.`);
  await new Promise<void>((resolve) => {
    demo.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await demo.close();
}
