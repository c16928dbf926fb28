/** The panel in a tab of its own, for pages that it cannot stand in. */
import { browser } from './browser.ts';

/** Opens it for the page in `tab`. `problem`: why there is no page to read, for the panel to say in words. */
export async function openPanelTab(tab: number, problem?: 'not-a-page'): Promise<void> {
  const query = new URLSearchParams({ tab: String(tab), ...(problem ? { problem } : {}) });
  await browser.tabs.create({ url: browser.runtime.getURL(`panel.html?${query}`) });
}
