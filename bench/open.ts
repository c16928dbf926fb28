/** Times the way from the toolbar click to a usable panel, beside that of an empty extension frame in the same place. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { panelOf } from '../tools/browsers.ts';
import { type Demo, openDemo } from '../tools/demo.ts';
import { ARTICLE_URL } from '../tools/demo-site.ts';
import { findOrInstallBrowser, howToInstall } from '../tools/find-browser.ts';

const ROUNDS = 15;
/** The panel is usable when this is painted and a click at its middle reaches it. */
const FIRST_COMMENT = 'li[data-comment]';

/** Prints both medians and their ratio: wanted is at most 2. */
export async function benchOpen(rounds = ROUNDS): Promise<void> {
  const executable = findOrInstallBrowser('chromium');
  if (!executable) throw new Error(howToInstall('chromium'));
  const empty = emptyExtension();
  const demo = await openDemo({ name: 'chromium', executable, size: { width: 1280, height: 1400 } });
  try {
    const emptyId = await demo.browser.installExtension(empty);
    const ours: number[] = [];
    const theirs: number[] = [];
    // The first round of each starts workers and fills caches; it does not count.
    for (let round = 0; round <= rounds; round++) {
      const [a, b] = [await timeOpening(demo, demo.extensionId, FIRST_COMMENT), await timeOpening(demo, emptyId, 'p')];
      if (round > 0) {
        ours.push(a);
        theirs.push(b);
      }
    }
    printMedians(ours, theirs);
  } finally {
    await demo.close();
    rmSync(empty, { recursive: true });
  }
}

/** Milliseconds from the click until `selector` is painted in the extension's frame and can be clicked. */
async function timeOpening({ browser }: Demo, id: string, selector: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(noteWhenUsable, selector);
    await page.goto(ARTICLE_URL, { waitUntil: 'networkidle0' });
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error(`extension ${id} is not installed`);
    const since = performance.timeOrigin + performance.now();
    await extension.triggerAction(page);
    return (await usableAt(page)) - since;
  } finally {
    await page.close();
  }
}

async function usableAt(page: Page): Promise<number> {
  const frame = await panelOf(page);
  const handle = await frame.waitForFunction(() => (globalThis as { usableAt?: number }).usableAt, { timeout: 30_000 });
  return (await handle.jsonValue()) ?? Number.NaN;
}

/**
 * Runs in every document before its own scripts; acts in extension frames only. Times are milliseconds since the epoch.
 * It travels as text, without what tsx would wrap around an inner function to keep its name: hence the method.
 */
function noteWhenUsable(selector: string): void {
  if (location.protocol !== 'chrome-extension:') return;
  const eye = {
    look() {
      const found = document.querySelector(selector);
      const box = found?.getBoundingClientRect();
      const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 8));
      if (!found?.contains(hit ?? null) || !hit) return void requestAnimationFrame(eye.look);
      // This frame is painted once the next task runs.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(globalThis, { usableAt: performance.timeOrigin + performance.now() });
      port2.postMessage(null);
    },
  };
  requestAnimationFrame(eye.look);
}

/** The least that an extension can do on a click: a frame in a closed shadow root, with one word in it. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty frame',
    version: '1',
    action: {},
    background: { service_worker: 'background.js' },
    permissions: ['activeTab', 'scripting'],
    host_permissions: ['*://registan.net/*'],
    web_accessible_resources: [{ resources: ['panel.html'], matches: ['http://*/*'], use_dynamic_url: true }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'background.js'),
    `chrome.action.onClicked.addListener((tab) =>
  chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['page.js'] }));`,
  );
  writeFileSync(
    join(folder, 'page.js'),
    `{ const host = document.createElement('div');
  host.style.cssText = 'all:initial;position:fixed;top:0;right:0;width:380px;height:100%;z-index:2147483647';
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('panel.html');
  frame.style.cssText = 'width:100%;height:100%;border:0';
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host); }`,
  );
  writeFileSync(join(folder, 'panel.html'), '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty</p>');
  return folder;
}

function printMedians(ours: readonly number[], theirs: readonly number[]): void {
  const [panel, frame] = [median(ours), median(theirs)];
  console.log(`\nFrom the click to a usable panel, on the article, in Chromium (median of ${ours.length}; ms)`);
  console.log(`  our panel, first comment can be clicked  ${panel.toFixed(0).padStart(5)}   (${range(ours)})`);
  console.log(`  an empty extension frame                 ${frame.toFixed(0).padStart(5)}   (${range(theirs)})`);
  console.log(
    `  ratio                                    ${(panel / frame).toFixed(2).padStart(5)}   (wanted: at most 2)`,
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = sorted.slice(sorted.length % 2 === 0 ? middle - 1 : middle);
  return sorted.length % 2 === 0 ? (low + high) / 2 : low;
}

function range(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchOpen();
