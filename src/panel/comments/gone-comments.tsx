/** Comments that the reader wrote about and that are not on the page any more: their kept copies, with the notes. */
import type { ComponentType } from 'preact';
import type { CommentCopy, Target } from '../../domain/journal/event.ts';
import { t } from '../../platform/i18n.ts';
import { PageTime } from '../../ui/page-time.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import type { Pinned } from '../notes/pinned.ts';
import { useSession } from '../session.ts';

interface Gone {
  readonly copy: CommentCopy;
  readonly pinned: Pinned[];
}

interface GoneProps {
  /** Notes on comments that are not on the page. */
  pinned: readonly Pinned[];
  /** Draws them. Handed over, because notes are drawn with the panel and this part is fetched later. */
  notes: ComponentType<{ pinned: readonly Pinned[] }>;
}

export function GoneComments({ pinned, notes: Notes }: GoneProps) {
  const { paged } = useSession();
  const unseen = paged.value?.whole === false || paged.value?.pages.some(({ seen }) => !seen);
  const gone = new Map<string, Gone>();
  for (const item of pinned) {
    const copy = commentOf(item);
    if (!copy) continue;
    const group = gone.get(copy.id) ?? { copy, pinned: [] };
    group.pinned.push(item);
    gone.set(copy.id, group);
  }
  return (
    <div class="gone">
      <h3 class="subhead">{t(unseen ? 'goneUnseenHead' : 'goneHead')}</h3>
      <ul class="thread">
        {[...gone.values()].map(({ copy, pinned: own }) => (
          <li class="comment comment-gone" key={copy.id} data-comment={copy.id} tabIndex={-1}>
            <div class="comment-head">
              <h4>
                <PersonName name={copy.author} />
              </h4>
              {copy.time && (
                <span class="quiet comment-time">
                  <PageTime time={copy.time} />
                </span>
              )}
            </div>
            <PersonText text={copy.text} as="body" />
            <Notes pinned={own} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function commentOf(item: Pinned): CommentCopy | null {
  const target: Target | undefined = item.is === 'editing' ? item.editing.target : item.note.target;
  return target?.on === 'comment' ? target.comment : null;
}
