/** Wakes the background now and then, to see whether a backup is due; and the tab in which one makes itself. */
import { browser } from './browser.ts';

const NAME = 'backup';
/** Minutes. The first look comes when the browser has settled. */
const [FIRST, BETWEEN] = [2, 60];

/** `look` is called at every alarm. To be called in the background's first turn. */
export function onBackupAlarm(look: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => (name === NAME ? look() : undefined));
}

/** Sets the alarm, or clears it; one that is set already goes on. Firefox forgets it when it is closed. */
export async function setBackupAlarm(wanted: boolean): Promise<void> {
  const set = (await browser.alarms.get(NAME)) !== undefined;
  if (wanted && !set) browser.alarms.create(NAME, { delayInMinutes: FIRST, periodInMinutes: BETWEEN });
  if (!wanted && set) await browser.alarms.clear(NAME);
}

/** A background has no files to give in Chromium: a page has to. It closes itself. */
export async function openBackupTab(): Promise<void> {
  const url = `${browser.runtime.getURL('settings.html')}?show=backup`;
  const isOpen = (await browser.tabs.query({})).some((tab) => tab.url === url);
  if (!isOpen) await browser.tabs.create({ url, active: false });
}
