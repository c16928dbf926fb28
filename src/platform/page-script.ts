/** Brings the second stage into a tab's page when it is wanted, once, the third when that is going to read, and what lets point. */
import { browser } from './browser.ts';
import { askTab } from './rpc.ts';

/** Tabs whose page is being woken: the first stage and the toolbar button may both ask at the same time. */
const waking = new Map<number, Promise<boolean>>();

/**
 * Milliseconds. In Chromium 156 the right that a click on the button gives (activeTab) may reach the page's process later
 * than the script does: about one click in thirty was refused, and none when tried again after this pause.
 */
const SETTLING = 80;

/** Whether the page in this tab answers, after injecting the second stage where it is not there. False where scripts may not go. */
export function wakePage(tab: number): Promise<boolean> {
  const wake = waking.get(tab) ?? inject(tab).finally(() => waking.delete(tab));
  waking.set(tab, wake);
  return wake;
}

/** Whether the second stage is in this tab. */
export async function isAwake(tab: number): Promise<boolean> {
  try {
    return await askTab('page', tab).ping();
  } catch {
    return false;
  }
}

/** Injects the reader for a page that is awake. Rejects where scripts may no longer go. */
export async function wakeReader(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['reading.js'] });
}

/** Injects what lets the reader point, for a page that is awake. Rejects where scripts may no longer go. */
export async function wakePointing(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['pointing.js'] });
}

async function inject(tab: number): Promise<boolean> {
  if (await isAwake(tab)) return true;
  // The browser's own pages, its store, PDF viewers, and hosts that the reader never let us see, refuse both times.
  return (await runPageScript(tab)) || (await later(SETTLING, () => runPageScript(tab))) ? isAwake(tab) : false;
}

async function runPageScript(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['page.js'] });
    return true;
  } catch {
    return false;
  }
}

function later<T>(pause: number, act: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => setTimeout(() => act().then(resolve, reject), pause));
}
