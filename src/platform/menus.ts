/** The items of the context menu on selected text. */
import { browser } from './browser.ts';
import { t } from './i18n.ts';

const ITEMS = { 'add-note': 'note', 'log-correction': 'correction' } as const;
export type Purpose = (typeof ITEMS)[keyof typeof ITEMS];

/** Makes them anew. The browser keeps them while the background sleeps. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'add-note', title: t('menuAddNote'), contexts: ['selection'] });
  browser.contextMenus.create({ id: 'log-correction', title: t('menuLogCorrection'), contexts: ['selection'] });
}

/** What the reader wants who picked this item; null where it is none of ours. */
export function purposeOf(item: string | number): Purpose | null {
  return typeof item === 'string' && Object.hasOwn(ITEMS, item) ? ITEMS[item as keyof typeof ITEMS] : null;
}
