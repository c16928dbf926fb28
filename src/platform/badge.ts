/** The number on the toolbar button: how much is kept about the post in a tab, and whether its article has changed. */
import { browser } from './browser.ts';
import { t, tn } from './i18n.ts';

/** A quiet grey, and a dark orange for a change, on which both browsers write white. */
const COLOR = '#5f5a55';
const CHANGED_COLOR = '#a04000';

export interface BadgeCounts {
  readonly notes: number;
  readonly corrections: number;
  /** The article differs from what the reader has seen last. */
  readonly isChanged: boolean;
}

/** Shows the counts, in figures on the button and in words on hover, with a mark where the article changed; nothing where there is nothing. */
export async function showBadge(tab: number, { notes, corrections, isChanged }: BadgeCounts): Promise<void> {
  const sum = notes + corrections;
  const counts =
    sum > 0 ? t('badgeTitle', tn('badgeNotes', notes), tn('badgeCorrections', corrections)) : t('actionTitle');
  const number = sum > 0 ? String(sum) : '';
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: isChanged ? CHANGED_COLOR : COLOR }),
    browser.action.setBadgeText({ tabId: tab, text: isChanged ? `${number}!` : number }),
    browser.action.setTitle({ tabId: tab, title: isChanged ? t('badgeChanged', counts) : counts }),
  ]);
}
