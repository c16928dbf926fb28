/** Brings the second stage into a tab's page when it is wanted, once. */
import { browser } from './browser.ts';
import { askTab } from './rpc.ts';

/** Tabs whose page is being woken: the first stage and the toolbar button may both ask at the same time. */
const waking = new Map<number, Promise<boolean>>();

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

async function inject(tab: number): Promise<boolean> {
  if (await isAwake(tab)) return true;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['page.js'] });
  } catch {
    // The browser's own pages, its store, PDF viewers, and hosts that the reader never let us see.
    return false;
  }
  return isAwake(tab);
}
