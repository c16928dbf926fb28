/** A site that is allowed for good: its posts are noticed by themselves, until the reader or the browser says stop. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { patternsOf } from '../../src/domain/access/host.ts';
import { ARTICLE_URL } from '../../tools/demo-site.ts';
import { answerWithNo, answerWithYes, takeAway } from './browser-settings.ts';
import { faults } from './faults.ts';
import { browserName, byRole, openPanel, press, pressAndClose, type Stage, says, setStage } from './stage.ts';
import { until } from './until.ts';

const FIRST = 'http://gazette.test/2026/05/04/bridge-opens/';
const SECOND = 'http://www.gazette.test/2026/05/05/bridge-shuts/';
const LIST = 'http://gazette.test/news';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  for (const url of [FIRST, SECOND]) stage.site.serve(url, { body: POST });
  stage.site.serve(LIST, { body: SINGLE_PAGE_SITE });
});
afterAll(() => stage.close());

/** Whether our small tab can be seen, and pressed, at the right edge of the page. */
function hasEdgeTab(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    for (let y = 0; y < innerHeight; y += 8) {
      const hit = document.elementFromPoint(document.documentElement.clientWidth - 6, y);
      if (hit?.hasAttribute('data-corrigenda')) return true;
    }
    return false;
  });
}

/** Opens a post of ours after a page that must have kept still: whatever could wake that one has had its turn by then. */
async function staysAsleep(url: string): Promise<boolean> {
  const page = await stage.visit(url);
  const ours = await stage.visit(ARTICLE_URL);
  await until('our own post is noticed', () => hasEdgeTab(ours));
  await page.bringToFront();
  const asleep = await page.evaluate(() => document.querySelector('[data-corrigenda]') === null);
  await ours.close();
  await page.close();
  return asleep;
}

/** The settings in the tab that was opened last. */
async function settingsTab(on: Stage = stage, limit?: number): Promise<Page> {
  const look = async () => {
    for (const page of (await on.driven().browser.pages()).reverse()) {
      const path = await page
        .evaluate(() => location.protocol.endsWith('-extension:') && location.pathname)
        .catch(() => '');
      if (path === '/settings.html' && (await page.$('h1'))) return page;
    }
    return null;
  };
  return until('the settings are open', look, limit);
}

/** Presses "Always on", and again where the question did not open, as a reader would. */
async function openQuestion(panel: Frame, on: Stage = stage): Promise<Page> {
  return until('the question opens', async () => {
    await press(panel, 'Always on gazette.test');
    return settingsTab(on, 20_000).catch((failure: unknown) => {
      console.warn(`"Always on" opened nothing; it is pressed again. ${String(failure)}`);
      return null;
    });
  });
}

async function closeSettings(): Promise<void> {
  await (await settingsTab()).close();
}

async function settingsFrom(panel: Frame): Promise<Frame> {
  await panel.focus('h1, button');
  await press(panel, 'Keys');
  await press(panel, 'All settings');
  const page = await settingsTab();
  await page.bringToFront();
  return page.mainFrame();
}

test('refused: said in words, the panel offers it as before, and posts are left alone', async () => {
  const page = await stage.visit(FIRST);
  const panel = await openPanel(stage, page);
  const question = await openQuestion(panel);
  await question.bringToFront();
  await answerWithNo(stage, () => press(question.mainFrame(), 'Allow on gazette.test'));
  // Chromium's question cannot be answered here: going back leaves it unanswered, which is a no as well.
  if (browserName === 'firefox') await says(question.mainFrame(), 'Nothing changed.');
  await pressAndClose(question, 'Go back to the page');
  await page.bringToFront();
  await byRole(panel, 'button', 'Always on gazette.test');
  expect(await staysAsleep(SECOND)).toBe(true);
  await page.close();
});

test('allowed from the panel: the next posts are noticed by themselves, with www and without', async () => {
  const page = await stage.visit(FIRST);
  const panel = await openPanel(stage, page);
  await answerWithYes(stage, patternsOf('gazette.test'));
  await page.bringToFront();
  const question = await openQuestion(panel);
  await question.bringToFront();
  await press(question.mainFrame(), 'Allow on gazette.test');
  await says(question.mainFrame(), 'Allowed on gazette.test');
  await pressAndClose(question, 'Go back to the page');
  await page.bringToFront();
  await says(panel, 'Stop on gazette.test');
  await page.close();
  for (const url of [FIRST, SECOND]) {
    const next = await stage.visit(url);
    await until(`${url} is noticed`, () => hasEdgeTab(next));
    await next.close();
  }
});

test('on it, an article that comes without a page load is noticed', async () => {
  const page = await stage.visit(LIST);
  await page.click('#open');
  await until('the article is noticed', () => hasEdgeTab(page));
  expect(page.url()).toBe(FIRST);
  const panel = await openPanel(stage, page);
  await says(panel, 'Bridge opens after nine years');
  await page.close();
});

test('stopped in the settings: its posts are left alone, and it can be undone', async () => {
  const page = await stage.visit(FIRST);
  const settings = await settingsFrom(await openPanel(stage, page));
  await says(settings, 'gazette.test');
  await press(settings, 'Stop');
  await says(settings, 'Stopped on gazette.test');
  expect(await staysAsleep(FIRST)).toBe(true);
  await (await settingsTab()).bringToFront();
  await press(settings, 'Undo');
  await says(settings, 'Allowed on gazette.test');
  await closeSettings();
  const again = await stage.visit(FIRST);
  await until('the post is noticed again', () => hasEdgeTab(again));
  await again.close();
  await page.close();
});

test('taken away in the browser’s own settings: said in words there and in the panel, and posts are left alone', async () => {
  const page = await stage.visit(FIRST);
  const settings = await settingsFrom(await openPanel(stage, page));
  await says(settings, 'gazette.test');
  await takeAway(stage, patternsOf('gazette.test'));
  await says(settings, 'Taken away in the browser’s settings.');
  await closeSettings();
  expect(await staysAsleep(FIRST)).toBe(true);
  await page.close();
  // The toolbar button still works there. A page that was loaded while Chromium was still taking the right away may keep
  // it busy with what it held back there: then its button does nothing until the page is loaded again.
  const panel = await until(
    'the panel opens',
    async () => {
      const again = await stage.visit(FIRST);
      const opened = await openPanel(stage, again, 25_000).catch(() => null);
      if (!opened) await again.close();
      return opened;
    },
    150_000,
  );
  await says(panel, 'The browser’s settings no longer allow gazette.test.');
});

test.each(['light', 'dark'])('the question and the settings keep to WCAG 2.2 AA in %s colours', async (scheme) => {
  const own = await setStage({ dark: scheme === 'dark' });
  try {
    own.site.serve(FIRST, { body: POST });
    const panel = await openPanel(own, await own.visit(FIRST));
    await byRole(panel, 'button', 'Always on gazette.test');
    expect(await faults(panel)).toEqual([]);
    await answerWithYes(own, patternsOf('gazette.test'));
    const question = await openQuestion(panel, own);
    await question.bringToFront();
    const frame = question.mainFrame();
    expect(await faults(frame)).toEqual([]);
    await press(frame, 'Allow on gazette.test');
    await says(frame, 'Allowed on gazette.test');
    expect(await faults(frame)).toEqual([]);
    await press(frame, 'All settings', 'link');
    await says(frame, 'Comes with Corrigenda.');
    await takeAway(own, patternsOf('gazette.test'));
    await says(frame, 'Taken away in the browser’s settings.');
    expect(await faults(frame)).toEqual([]);
    await press(frame, 'Forget');
    await says(frame, 'gazette.test is off the list.');
    expect(await faults(frame)).toEqual([]);
  } finally {
    await own.close();
  }
});

const PARAGRAPH = 'The bridge over the river was opened on Monday, nine years after the first stone was laid. ';
const ARTICLE = `<article class="hentry"><h1 class="entry-title">Bridge opens after nine years</h1>
<div class="entry-content">${`<p>${PARAGRAPH.repeat(3)}</p>`.repeat(4)}</div></article>
<div id="comments"><h2>No comments yet</h2></div>`;
const HEAD = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gazette</title>';
const POST = `${HEAD}<meta property="og:type" content="article"></head><body>${ARTICLE}</body></html>`;
/** A list that becomes an article by script, as sites of one page do. */
const SINGLE_PAGE_SITE = `${HEAD}</head><body><main><a id="open" href="${FIRST}">Bridge opens</a></main>
<template>${ARTICLE}</template><script>
document.querySelector('#open').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState(null, '', event.target.href);
  setTimeout(() => {
    document.title = 'Bridge opens after nine years';
    document.querySelector('main').replaceChildren(document.querySelector('template').content.cloneNode(true));
  }, 700);
});
</script></body></html>`;
