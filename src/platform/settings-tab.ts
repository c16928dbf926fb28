/** The settings in a tab of their own. */
import { browser } from './browser.ts';

/** Opens them beside the tab `from`, to which the browser goes back when they are closed. `allow`: the host to ask for. */
export async function openSettingsTab(from: number | null, allow?: string): Promise<void> {
  const query = allow === undefined ? '' : `?${new URLSearchParams({ allow })}`;
  const url = `${browser.runtime.getURL('settings.html')}${query}`;
  await browser.tabs.create({ url, ...(from !== null && { openerTabId: from }) });
}

/** Closes the tab that the caller stands in. */
export async function closeOwnTab(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}
