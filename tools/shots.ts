/** Takes the pictures that the README shows, in both browsers, light and dark: `npm run shots`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
// The same hands that drive the end-to-end tests.
import { mark, pressBesideSelection } from '../test/browser/hands.ts';
import { byRole, commentSaying, press, says, startNote } from '../test/browser/stage.ts';
import { buildExtension } from './build.ts';
import { openDemo, openPanel } from './demo.ts';
import { type BrowserName, findOrInstallBrowser, howToInstall } from './find-browser.ts';
import { root } from './steps.ts';

const folder = join(root, 'docs', 'shots');

async function takeAll(name: BrowserName, scheme: 'light' | 'dark'): Promise<void> {
  const executable = findOrInstallBrowser(name);
  if (!executable) throw new Error(howToInstall(name));
  const demo = await openDemo({ name, executable, dark: scheme === 'dark', extension: join(root, 'dist') });
  const { page } = demo;
  try {
    const panel = await openPanel(demo);
    for (const [scene, set] of Object.entries(SCENES)) {
      await set(page, panel);
      const file = join(folder, `${scene}-${scheme}-${name}.png`);
      await page.screenshot({ path: file as `${string}.png` });
      console.log(file);
    }
  } finally {
    await demo.close();
  }
}

/** In the order in which a reader would come by: each goes on from the one before. */
const SCENES: Readonly<Record<string, (page: Page, panel: Frame) => Promise<unknown>>> = {
  author: (_page, panel) => says(panel, '42 h 58 min'),
  comments: async (page, panel) => {
    const comment = await startNote(
      panel,
      'pretty sure the top photo',
      'He would know: compare the hashtag, #актаусуд.',
    );
    await says(comment, /Saved \d/);
    await page.$eval('#comments', (thread) => thread.scrollIntoView());
    await scrollTo(panel, 'section#comments');
  },
  'correction-form': async (page, panel) => {
    const comment = await commentSaying(panel, 'pretty sure the top photo');
    await press(comment, 'Done');
    await mark(page, 'above is a photo of the trial');
    await pressBesideSelection(page, 'Correction');
    const form = await byRole(panel, 'form', 'New correction');
    await (await byRole(form, 'textbox', 'What is wrong')).type('The photo shows the other trial.');
    await (await byRole(form, 'textbox', 'What it should say')).type('A photo of the trial that this post is about.');
    await (await byRole(form, 'combobox', 'Kind of error')).select('image');
    await (await byRole(form, 'combobox', 'Reported by')).select('comment');
    await (await byRole(form, 'combobox', 'Which comment')).select('comment-398123');
    await scrollTo(panel, '.correction-form');
  },
  correction: async (page, panel) => {
    await press(panel, 'Log correction');
    const log = await byRole(panel, 'region', 'Corrections (1)');
    await press(log, 'Add a step');
    await (await byRole(log, 'combobox', 'What happened')).select('acknowledged');
    await (await byRole(log, 'combobox', 'According to')).select('comment');
    await (await byRole(log, 'combobox', 'Which comment')).select('comment-398246');
    await press(log, 'Add step');
    await says(log, 'after 42 h 58 min');
    // What is marked hides the mark under it.
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await scrollTo(panel, 'section#corrections');
  },
};

/** Below the bar, which stays on top. */
function scrollTo(panel: Frame, selector: string): Promise<void> {
  return panel.$eval(selector, (part) => {
    document.scrollingElement?.scrollBy(0, part.getBoundingClientRect().top - 52);
  });
}

mkdirSync(folder, { recursive: true });
await buildExtension();
for (const name of ['chromium', 'firefox'] as const) {
  for (const scheme of ['light', 'dark'] as const) await takeAll(name, scheme);
}
