/** Why something was not saved, in words that say what the reader can do. */
import type { SaveProblem } from '../messages.ts';
import { t } from '../platform/i18n.ts';

export function saveProblem(reason: SaveProblem): string {
  switch (reason) {
    case 'store-unreadable':
      return t('problemStoreUnreadable');
    case 'store-refused':
      return t('problemStoreRefused');
    case 'newer-database':
      return t('problemNewerDatabase');
    case 'not-read-back':
      return t('problemNotReadBack');
    case 'bad-request':
      return t('problemBadRequest');
  }
}
