/** The panel in a tab of its own, for pages that it cannot stand in. */
import { browser } from './browser.ts';

/** Opens it for the page in `tab`, or shows the one that is open. `problem`: why there is no page to read, for the panel to say in words. */
export async function openPanelTab(tab: number, problem?: 'not-a-page'): Promise<void> {
  const query = new URLSearchParams({ tab: String(tab), ...(problem ? { problem } : {}) });
  // Not `getURL('panel.html…')`: with `use_dynamic_url` that is an address for frames in web pages, which no tab may
  // be opened at (ERR_BLOCKED_BY_CLIENT in Chromium 156).
  const url = `${browser.runtime.getURL('')}panel.html?${query}`;
  // An extension sees the addresses of its own pages without the permission `tabs`.
  const open = (await browser.tabs.query({})).find((each) => each.url === url);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
