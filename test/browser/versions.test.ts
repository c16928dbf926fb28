/** An article that changes: what was there is kept, what changed is said, and an entry gets its before and after. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLE_URL } from '../../tools/demo-site.ts';
import { faults } from './faults.ts';
import { mark, pressBesideSelection } from './hands.ts';
import { browserName, byRole, openPanel, press, type Stage, says, setStage, textOf } from './stage.ts';
import { until } from './until.ts';

const COPY = `https://web.archive.org/web/20120401000000/${ARTICLE_URL}`;
const seed = (name: string) => readFileSync(new URL(`../pages/registan/${name}.html`, import.meta.url), 'utf8');
const JOKE = 'Both of these trials are a joke.';
const MARKED = [
  'hundreds of people tried to enter',
  'the trial is closed to the public',
  'it makes for an interesting evolution',
  JOKE,
];
const WRONG = 'at least 17 protestors';
const CHANGED = seed('article')
  .replace('aktau-trial.jpg', 'aktobe-trial.jpg')
  .replace(WRONG, 'at least 71 protestors')
  .replace('hundreds of people tried to enter', 'thousands of people managed to enter');

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage({ trusting: true });
  stage.site.serve(COPY, { body: seed('article-wayback') });
  page = await stage.visit(ARTICLE_URL);
});
afterAll(() => stage.close());

/** The number on the toolbar button of the article's tab. */
function badge(panel: Frame): Promise<string> {
  return panel.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs?: { query(of: object): Promise<{ id: number; url?: string }[]> };
        action?: { getBadgeText(of: { tabId: number }): Promise<string> };
      };
    };
    const tab = (await chrome.tabs?.query({}))?.find(({ url }) => url === address);
    return (tab && (await chrome.action?.getBadgeText({ tabId: tab.id }))) ?? '';
  }, ARTICLE_URL);
}

test('read once, it is the only version, and passages are marked', async () => {
  const panel = await openPanel(stage, page);
  await says(panel, 'Versions (1)');
  await says(panel, /This is the only version you have read/);
  for (const words of MARKED) {
    await mark(page, words);
    await pressBesideSelection(page, 'Note');
    await (await byRole(panel, 'textbox', 'Note')).type('To be looked at.');
    await says(panel, /Saved \d/);
    await press(panel, 'Done');
  }
  await mark(page, WRONG);
  await pressBesideSelection(page, 'Correction');
  const form = await byRole(panel, 'form', 'New correction');
  await (await byRole(form, 'textbox', 'What is wrong')).type('The number.');
  await (await byRole(form, 'combobox', 'Kind of error')).select('number');
  await press(form, 'Log correction');
  await byRole(panel, 'region', 'Corrections (1)');
});

test('served with another photo and another sentence, it says what changed, and which of the passages', async () => {
  expect(CHANGED).not.toBe(seed('article'));
  stage.site.serve(ARTICLE_URL, { body: CHANGED });
  stage.site.serve(new URL('wp-content/uploads/2012/03/aktobe-trial.jpg', ARTICLE_URL).href, {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><path d="M0 0h600L0 400z" fill="#345"/></svg>',
    type: 'image/svg+xml',
  });
  await page.reload();
  const panel = await openPanel(stage, page);
  await says(panel, /Changed since you read it on/);
  await says(panel, '2 of your 5 passages changed');
  expect(await faults(panel)).toEqual([]);
  const versions = await byRole(panel, 'region', 'Versions (2)');
  const text = await says(versions, /Image[\s\S]*another address[\s\S]*aktau-trial\.jpg[\s\S]*aktobe-trial\.jpg/);
  expect(text).toMatch(/number/);
  const words = await versions.$$eval('.word-changes del, .word-changes ins', (all) =>
    all.map((one) => one.textContent),
  );
  expect(words).toEqual(expect.arrayContaining(['17', '71', 'hundreds', 'thousands']));
  const pictures = await versions.$$eval('.comparison-picture', (all) =>
    all.map((one) => (one instanceof HTMLImageElement ? [one.src.slice(0, 23), one.naturalWidth] : [])),
  );
  expect(pictures).toEqual([
    ['data:image/jpeg;base64,', 240],
    ['data:image/jpeg;base64,', 240],
  ]);
  // Only an extension's page in a tab of its own may ask for the badge in Firefox.
  if (browserName === 'chromium') await until('the badge says so', async () => (await badge(panel)) === '5!');
});

test('the entry is marked as fixed silently, with before and after', async () => {
  const panel = page.frames().find((frame) => frame !== page.mainFrame()) as Frame;
  const log = await byRole(panel, 'region', 'Corrections (1)');
  await says(log, 'Changed in the article, without a notice');
  await press(log, 'Mark as fixed silently, with before and after');
  const note = await byRole(log, 'textbox', 'Note');
  expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toMatch(
    /Before \(.*\): at least 17 protestors\nAfter \(.*\): .*71 protestors/,
  );
  await press(log, 'Add step');
  await says(log, /Fixed silently[\s\S]*Before[\s\S]*17[\s\S]*After[\s\S]*71/);
  expect(await textOf(log)).not.toContain('Mark as fixed');
});

test('once seen, nothing more is said of it, also after the page was loaded again', async () => {
  const panel = page.frames().find((frame) => frame !== page.mainFrame()) as Frame;
  await press(panel, 'I have seen it');
  await until('the line is gone', async () => !(await textOf(panel)).includes('Changed since'));
  await page.reload();
  const again = await openPanel(stage, page);
  await byRole(again, 'region', 'Versions (2)');
  expect(await textOf(again)).not.toContain('Changed since');
});

test('a copy that is visited is a version of its own date, and compared with the page as it is', async () => {
  const panel = await openPanel(stage, await stage.visit(COPY));
  const versions = await byRole(panel, 'region', 'Versions (3)');
  await says(versions, /2012[\s\S]*copy at web\.archive\.org/);
  expect(await textOf(panel)).not.toContain('Changed since');
  const words = await versions.$$eval('.word-changes del, .word-changes ins', (all) =>
    all.map((one) => one.textContent),
  );
  expect(words).toEqual(expect.arrayContaining(['17', '71']));
  const links = await versions.$$eval('.versions-archive a', (all) => all.map((one) => one.getAttribute('href')));
  expect(links).toEqual([
    `https://web.archive.org/web/*/${ARTICLE_URL}`,
    `https://web.archive.org/save/${ARTICLE_URL}`,
  ]);
});

test('a passage that is gone is shown in the newest version that had it', async () => {
  const without = CHANGED.replace(JOKE, '');
  expect(without).not.toBe(CHANGED);
  stage.site.serve(ARTICLE_URL, { body: without });
  await page.reload();
  const panel = await openPanel(stage, page);
  const notes = await byRole(panel, 'region', 'Notes on this post (4)');
  await says(notes, /no longer in the article/i);
  await press(notes, 'Show in that version');
  await until('the passage is marked in it', async () => {
    const marked = await notes.$$eval('.in-version mark', (all) => all.map((one) => one.textContent));
    return marked.length === 1 && marked[0] === JOKE;
  });
  const shown = await notes.$eval('.in-version', (part) => part.textContent ?? '');
  expect(shown).toMatch(/20\d\d/);
  expect(shown.length).toBeGreaterThan(JOKE.length + 40);
});
