/** The sign and the words of each kind of moment, and the words of the lanes. */
import type { Lane, MomentKind } from '../../domain/insight/timeline/moments.ts';
import { t } from '../../platform/i18n.ts';
import type { IconName } from '../../ui/icons.tsx';
import { statusWords } from '../corrections/words.ts';

export const SIGNS: Readonly<Record<MomentKind, IconName>> = {
  published: 'article',
  modified: 'edit',
  captured: 'saved',
  changed: 'edit',
  read: 'time',
  comment: 'comment',
  reported: 'reported',
  confirmed: 'confirmed',
  acknowledged: 'acknowledged',
  fixed: 'fixed',
  'fixed-silently': 'fixed-silently',
  disputed: 'disputed',
  withdrawn: 'withdrawn',
  unresolved: 'unresolved',
  note: 'note',
  request: 'mail',
  answered: 'reply',
};

export function kindWords(kind: MomentKind): string {
  switch (kind) {
    case 'published':
      return t('timelinePublished');
    case 'modified':
      return t('timelineModified');
    case 'captured':
      return t('timelineCaptured');
    case 'changed':
      return t('timelineChanged');
    case 'read':
      return t('timelineRead');
    case 'comment':
      return t('timelineComment');
    case 'note':
      return t('timelineNote');
    case 'request':
      return t('requestSent');
    case 'answered':
      return t('requestAnswered');
    default:
      return statusWords(kind);
  }
}

export function laneWords(lane: Lane): string {
  switch (lane) {
    case 'article':
      return t('timelineArticle');
    case 'readers':
      return t('timelineReaders');
    case 'author':
      return t('timelineAuthor');
    case 'you':
      return t('timelineYou');
  }
}
