/** The number on the toolbar button: how much is kept about the post in a tab. */
import { browser } from './browser.ts';
import { t, tn } from './i18n.ts';

/** A quiet grey on which both browsers write white. */
const COLOR = '#5f5a55';

/** Shows the counts, in figures on the button and in words on hover; nothing where there is nothing. */
export async function showBadge(tab: number, notes: number, corrections: number): Promise<void> {
  const sum = notes + corrections;
  const words = t('badgeTitle', tn('badgeNotes', notes), tn('badgeCorrections', corrections));
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOR }),
    browser.action.setBadgeText({ tabId: tab, text: sum > 0 ? String(sum) : '' }),
    browser.action.setTitle({ tabId: tab, title: sum > 0 ? words : t('actionTitle') }),
  ]);
}
