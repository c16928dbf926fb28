/** One comment in the outline: who, when, to whom, what, and the reader's notes on it. */
import { useComputed } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Target } from '../../domain/journal/event.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Icon } from '../../ui/icons.tsx';
import { PageTime } from '../../ui/page-time.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { WithName } from '../../ui/with-name.tsx';
import { later } from '../later.tsx';
import { useDesk } from '../notes/desk.ts';
import { usePinned } from '../notes/pinned.ts';
import { PinnedNotes } from '../notes/pinned-notes.tsx';
import { useSession } from '../session.ts';
import { useSteering } from '../steering.ts';
import { copyOf } from './comment-copy.ts';
import type { Row } from './outline.ts';

const ChangedComment = later('ChangedComment');
const ElsewhereChip = later('ElsewhereChip');
const QuoteChips = later('QuoteChips');

/** Deeper replies are drawn at this depth; "to …" says the rest. */
const DEEPEST = 4;

export function CommentItem({ row, lang }: { row: Row; lang: string }) {
  const { comment, depth } = row;
  const session = useSession();
  const steering = useSteering();
  const heading = useId();
  const element = useRef<HTMLLIElement>(null);
  const isCurrent = useComputed(() => session.current.value === comment.id).value;
  const pinned = usePinned((target) => target.on === 'comment' && target.comment.id === comment.id).value;

  useEffect(() => {
    if (isCurrent) element.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isCurrent]);

  function clicked(event: MouseEvent): void {
    const onControl =
      event.target instanceof Element && event.target.closest('button, a, input, textarea, select, .note');
    const selecting = document.getSelection()?.isCollapsed === false;
    if (!onControl && !selecting) void steering.goTo(comment.id);
  }

  const classes = [
    `comment depth-${Math.min(depth, DEEPEST)}`,
    depth > 0 && 'comment-reply',
    isCurrent && 'comment-current',
  ]
    .filter(Boolean)
    .join(' ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button in the comment's heading does the same for the keyboard
    <li
      class={classes}
      data-comment={comment.id}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={-1}
      ref={element}
      onClick={clicked}
    >
      <CommentHead row={row} heading={heading} />
      <PersonText text={comment.text} lang={lang} as="body" />
      <QuoteChips comment={comment.id} />
      <ChangedComment pinned={pinned} now={comment.text} />
      <PinnedNotes pinned={pinned} />
      <CommentActions row={row} heading={heading} />
    </li>
  );
}

function CommentHead({ row, heading }: { row: Row; heading: string }) {
  const { comment, answers } = row;
  const steering = useSteering();
  const elsewhere = useSession().paged.value?.elsewhere.get(comment.id);
  return (
    <div class="comment-head">
      <h3 id={heading}>
        {elsewhere ? (
          <PersonName name={comment.author} />
        ) : (
          <button type="button" class="comment-author" onClick={() => void steering.goTo(comment.id)}>
            <PersonName name={comment.author} />
            <span class="unseen">{t('commentShow')}</span>
          </button>
        )}
      </h3>
      {elsewhere && <ElsewhereChip elsewhere={elsewhere} />}
      {comment.isArticleAuthor && (
        <Chip icon="author" tone="accent">
          {t('commentAuthorMark')}
        </Chip>
      )}
      {comment.time && (
        <span class="quiet comment-time">
          <PageTime time={comment.time} />
        </span>
      )}
      {answers !== null && (
        <span class="quiet comment-to" title={comment.parentInferred ? t('commentInferredWhy') : undefined}>
          <Icon name="reply" />
          <span>
            <WithName
              name={answers}
              sentence={(name) => t(comment.parentInferred ? 'commentToInferred' : 'commentTo', name)}
            />
          </span>
        </span>
      )}
    </div>
  );
}

function CommentActions({ row, heading }: { row: Row; heading: string }) {
  const session = useSession();
  const desk = useDesk();
  const note = useRef<HTMLButtonElement>(null);
  const target: Target = { on: 'comment', comment: copyOf(row.comment) };
  const writable = session.phase.value.is === 'open';
  const open = desk.open.value;
  useEffect(() => {
    const back = desk.returnFocus;
    if (back?.target.on !== 'comment' || back.target.comment.id !== row.comment.id) return;
    // A note that was kept takes the keyboard itself; this is for one that was never written.
    if (open.has(back.note) || desk.find(back.note)?.deleted === false) return;
    desk.returnFocus = null;
    note.current?.focus();
  }, [open]);
  if (!writable) return null;
  return (
    <div class="comment-actions">
      <Button
        kind="quiet"
        icon="note"
        label={t('noteAdd')}
        describedBy={heading}
        shortcut="n"
        buttonRef={note}
        onClick={() => desk.start(target)}
      />
      <Button
        kind="quiet"
        icon="correction"
        label={t('commentCorrect')}
        describedBy={heading}
        shortcut="c"
        onClick={() => {
          session.request.value = { to: 'correct-comment', comment: row.index };
        }}
      />
    </div>
  );
}
