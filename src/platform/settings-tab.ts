/** The settings in a tab of their own. */
import { browser } from './browser.ts';

/** What of them is shown; all of them where nothing is asked for. */
interface Asked {
  /** The host to ask for. */
  readonly allow?: string;
  readonly show?: 'rescue';
}

/** Opens them beside the tab `from`, to which the browser goes back when they are closed. */
export async function openSettingsTab(from: number | null, asked: Asked): Promise<void> {
  const query = new URLSearchParams({ ...asked }).toString();
  const url = `${browser.runtime.getURL('settings.html')}${query && `?${query}`}`;
  await browser.tabs.create({ url, ...(from !== null && { openerTabId: from }) });
}

/** Closes the tab that the caller stands in. */
export async function closeOwnTab(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}
