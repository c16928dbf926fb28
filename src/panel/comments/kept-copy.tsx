/** A comment as it read when the reader wrote about it, where it reads differently now or is gone. */
import type { CommentCopy } from '../../domain/journal/event.ts';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icons.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import type { Pinned } from '../notes/pinned.ts';

/** The copies kept with the notes of a comment that now reads `now`; the page's white space is not a change. */
export function ChangedComment({ pinned, now }: { pinned: readonly Pinned[]; now: string }) {
  const copies = pinned.map(copyWith).filter((copy) => copy !== null);
  const changed = copies.find((copy) => !sameWords(copy.text, now));
  if (!changed) return null;
  return (
    <details class="kept-copy">
      <summary>
        <Icon name="warning" /> {t('commentChanged')}
      </summary>
      <p class="quiet">{t('commentThen')}</p>
      <PersonText text={changed.text} />
    </details>
  );
}

function copyWith(item: Pinned): CommentCopy | null {
  const target = item.note?.target ?? (item.is === 'editing' ? item.editing.target : null);
  return target?.on === 'comment' ? target.comment : null;
}

/** A copy is cut where it is very long, so it is the beginning that counts. */
function sameWords(kept: string, now: string): boolean {
  const [a, b] = [kept, now].map((text) => text.replace(/\s+/g, ' ').trim()) as [string, string];
  return a === b || (kept.length >= 400_000 && b.startsWith(a));
}
