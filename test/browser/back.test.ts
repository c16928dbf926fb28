/** A page that was left and is come back to, out of the browser's back/forward cache or loaded anew. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BRIDGE, FERRY, pageOf, THREAD } from './journal-pages.ts';
import { closePanel, commentSaying, openPanel, type Stage, says, setStage, writeNote } from './stage.ts';
import { until } from './until.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ remembering: true });
});
afterAll(() => stage.close());

describe('back to a page that was left', () => {
  const headers = { 'cache-control': 'max-age=600' };
  const NOTE_KEPT = `<script>addEventListener('pageshow', ({ persisted }) => { globalThis.kept = persisted; })</script>`;

  /** Leaves the page for another one and goes back. Answers whether it came out of the back/forward cache. */
  async function leaveAndComeBack(page: Page, meanwhile: () => Promise<unknown>): Promise<boolean> {
    const url = page.url();
    stage.site.serve(`${url}next/`, { body: pageOf(BRIDGE, ''), headers });
    await page.goto(`${url}next/`);
    await meanwhile();
    await page.bringToFront();
    // Not from within: what asked would be gone before its answer.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until('it is shown again', () => page.evaluate((at) => location.href === at && 'kept' in globalThis, url));
    return page.evaluate(() => (globalThis as { kept?: boolean }).kept === true);
  }

  async function openServed(name: string): Promise<[Page, string]> {
    const url = `http://journal.test/2026/06/01/${name}/`;
    // What may not be stored at all is not kept in that cache either.
    stage.site.serve(url, { body: pageOf(FERRY, THREAD + NOTE_KEPT), headers });
    return [await stage.visit(url), url];
  }

  test('kept in memory, its panel closed: the panel opens on what was written meanwhile, and saves', async () => {
    const [page, url] = await openServed('ferry-kept-in-memory');
    await closePanel(page, await openPanel(stage, page));
    const kept = await leaveAndComeBack(page, async () => {
      await writeNote(await openPanel(stage, await stage.visit(url)), 'The ferry never stopped.', 'While it was away.');
    });
    expect(kept).toBe(true);
    const panel = await openPanel(stage, page);
    await says(await commentSaying(panel, 'The ferry never stopped.'), 'While it was away.');
    await writeNote(panel, 'post', 'And back again.');
  });

  test('its panel open: kept or not, there is a panel with everything in it', async () => {
    const [page, url] = await openServed('ferry-with-its-panel');
    await writeNote(await openPanel(stage, page), 'It did in March.', 'Before leaving.');
    const kept = await leaveAndComeBack(page, async () => {
      await writeNote(await openPanel(stage, await stage.visit(url)), 'The ferry never stopped.', 'While it was away.');
    });
    // Chromium keeps no page with a frame of an extension. Firefox does, but its driver is not told of the frame again.
    if (kept) {
      await until('the panel stands beside the page', () => page.evaluate(panelIsThere));
      await stage.driven().clickToolbar(page);
      await until('it was closed', async () => !(await page.evaluate(panelIsThere)));
    }
    const panel = await openPanel(stage, page);
    await says(await commentSaying(panel, 'It did in March.'), 'Before leaving.');
    await says(await commentSaying(panel, 'The ferry never stopped.'), 'While it was away.');
    await writeNote(panel, 'post', 'And back again.');
  });
});

/** Runs in the page: whether our panel stands at its right edge. */
function panelIsThere(): boolean {
  const hit = document.elementFromPoint(document.documentElement.clientWidth - 200, innerHeight / 2);
  return hit?.hasAttribute('data-corrigenda') ?? false;
}
