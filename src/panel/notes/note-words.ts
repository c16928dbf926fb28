/** Words for the kinds of notes, and the icon of each. */
import type { NoteKind } from '../../domain/journal/event.ts';
import { t } from '../../platform/i18n.ts';
import type { IconName } from '../../ui/icons.tsx';

/** In the order in which they are offered. */
export const NOTE_KINDS: readonly NoteKind[] = ['note', 'question', 'source', 'context', 'off-topic'];

export const KIND_ICONS = {
  note: 'note',
  question: 'question',
  source: 'source',
  context: 'context',
  'off-topic': 'off-topic',
} as const satisfies Record<NoteKind, IconName>;

export function kindName(kind: NoteKind): string {
  switch (kind) {
    case 'note':
      return t('noteKindNote');
    case 'question':
      return t('noteKindQuestion');
    case 'source':
      return t('noteKindSource');
    case 'context':
      return t('noteKindContext');
    case 'off-topic':
      return t('noteKindOffTopic');
  }
}
