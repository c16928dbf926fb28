/** What the page can learn of the reader: nothing of what is typed or kept, whatever the page does. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLE_URL } from '../../tools/demo-site.ts';
import { mark, pressBesideSelection } from './hands.ts';
import { byRole, openPanel, press, type Stage, says, setStage, writeNote } from './stage.ts';
import { beyond } from './unasked.ts';
import { until } from './until.ts';

const SECRET = 'Nightingale at dawn';
let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

/** Everything the page's own scripts can see of the document, shadow roots that are open included. */
function seenByPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot?.innerHTML ?? []);
    const entries = performance.getEntries().map(({ name }) => name);
    return [document.documentElement.outerHTML, document.title, location.href, ...roots, ...entries].join('\n');
  });
}

test('a page that forbids everything: the panel works all the same', async () => {
  const url = 'http://strict.test/2026/05/04/locked-down/';
  stage.site.serve(url, {
    headers: { 'content-security-policy': "default-src 'none'; frame-src 'none'" },
    body: post('Locked down', ''),
  });
  const page = await stage.visit(url);
  const panel = await openPanel(stage, page);
  await byRole(panel, 'heading', 'Locked down');
  await writeNote(panel, 'post', SECRET);
  expect(await seenByPage(page)).not.toContain(SECRET);
  await page.reload();
  await says(await openPanel(stage, page), SECRET);
});

test('a page in a sandbox, where no frame of ours can run: the panel has a tab of its own', async () => {
  const url = 'http://sandbox.test/2026/05/04/in-a-box/';
  stage.site.serve(url, { headers: { 'content-security-policy': 'sandbox' }, body: post('In a box', '') });
  const page = await stage.visit(url);
  await stage.driven().clickToolbar(page);
  const tab = await until('the panel in a tab', panelTab);
  await byRole(tab.mainFrame(), 'heading', 'In a box');
  await writeNote(tab.mainFrame(), 'post', SECRET);
  await tab.close();
});

test('a page that embeds only what allows it (COEP): the panel stands in it, or has a tab of its own', async () => {
  const url = 'http://isolated.test/2026/05/04/on-an-island/';
  const headers = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' };
  stage.site.serve(url, { headers, body: post('On an island', '') });
  const page = await stage.visit(url);
  await stage.driven().clickToolbar(page);
  const panel = await until('the panel, in the page or in a tab', async () => {
    const tab = await panelTab();
    if (tab) return tab.mainFrame();
    const frame = page.frames().find((one) => one !== page.mainFrame());
    return frame && (await frame.$('section h2').catch(() => null)) ? frame : null;
  });
  await byRole(panel, 'heading', 'On an island');
  await writeNote(panel, 'post', SECRET);
  await (await panelTab())?.close();
});

/** A page of the extension in a tab of its own. */
async function panelTab(): Promise<Page | null> {
  for (const one of await stage.driven().browser.pages()) {
    const protocol = await one.evaluate(() => location.protocol).catch(() => '');
    if (protocol.endsWith('-extension:')) return one;
  }
  return null;
}

test('a page that listens to every key and every message hears nothing and sees no note', async () => {
  const url = 'http://nosy.test/2026/05/04/all-ears/';
  stage.site.serve(url, { body: post('All ears', LISTEN) });
  const page = await stage.visit(url);
  const panel = await openPanel(stage, page);
  await writeNote(panel, 'post', SECRET);
  await press(panel, 'New correction');
  await (await byRole(panel, 'textbox', 'What is wrong')).type(SECRET);
  await press(panel, 'Log correction');
  await byRole(panel, 'region', 'Corrections (1)');
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  const seen = await seenByPage(page);
  expect(seen).not.toContain(SECRET);
  expect(seen).not.toMatch(/(chrome|moz)-extension:/);
  expect(await page.evaluate(() => [document.querySelectorAll('iframe').length, window.length])).toEqual([0, 0]);
  // The listeners do listen: what is typed into the page is heard.
  await page.focus('#field');
  await page.keyboard.type('x');
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toContain('keydown x');
});

test('the extension asks nothing of the network', async () => {
  const page = await stage.visit(ARTICLE_URL);
  await page.waitForNetworkIdle();
  const own = new Set(stage.site.asked);
  const before = stage.site.asked.length;
  const panel = await openPanel(stage, page);
  await writeNote(panel, 'pretty sure the top photo', SECRET);
  await mark(page, 'for the crazy shootout');
  await pressBesideSelection(page, 'Correction');
  await (await byRole(panel, 'textbox', 'What is wrong')).type('No.');
  await press(panel, 'Log correction');
  await byRole(panel, 'region', 'Corrections (1)');
  expect(beyond(stage.site.asked.slice(before), own)).toEqual([]);
});

/** Runs in the page: keeps every event that could tell what a reader types or what the extension says. */
const LISTEN = `<script>
globalThis.heard = [];
for (const target of [window, document]) {
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionend', 'message', 'messageerror', 'paste', 'copy']) {
    target.addEventListener(type, (event) => heard.push(type + ' ' + (event.key ?? JSON.stringify(event.data ?? ''))), true);
  }
}
</script><p><input id="field"></p>`;

function post(title: string, more: string): string {
  const paragraph = `<p>${'A sentence that stands for an article, at some length. '.repeat(6)}</p>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<article><h1>${title}</h1>${paragraph.repeat(5)}</article>${more}</html>`;
}
