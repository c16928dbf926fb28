/** Why something was not saved, in words that say what the reader can do. */
import type { SaveProblem } from '../messages.ts';
import { t } from '../platform/i18n.ts';

const WORDS = {
  'store-unreadable': 'problemStoreUnreadable',
  'store-refused': 'problemStoreRefused',
  'store-damaged': 'problemStoreDamaged',
  'newer-database': 'problemNewerDatabase',
  'not-read-back': 'problemNotReadBack',
  'bad-request': 'problemBadRequest',
  'no-answer': 'problemNoAnswer',
  updated: 'problemUpdated',
} as const satisfies Record<SaveProblem, string>;

export function saveProblem(reason: SaveProblem): string {
  return t(WORDS[reason]);
}
