/** The section with notes on the post as a whole and on passages of its article. */
import { useEffect, useRef } from 'preact/hooks';
import { formatNumber, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { later } from '../later.tsx';
import { Section } from '../section.tsx';
import { useSession } from '../session.ts';
import { useDesk } from './desk.ts';
import { type Pinned, usePinned } from './pinned.ts';
import { PinnedNotes } from './pinned-notes.tsx';

const QuotedPassage = later('QuotedPassage');

export function PostNotes() {
  const session = useSession();
  const desk = useDesk();
  const add = useRef<HTMLButtonElement>(null);
  const pinned = usePinned((target) => target.on !== 'comment').value;
  const count = pinned.filter((item) => item.is !== 'deleted').length;
  const writable = session.phase.value.is === 'open';
  const open = desk.open.value;
  useEffect(() => {
    const back = desk.returnFocus;
    if (!back || back.target.on === 'comment' || open.has(back.note) || desk.find(back.note)?.deleted === false) return;
    desk.returnFocus = null;
    add.current?.focus();
  }, [open]);
  const button = writable && (
    <Button icon="add" label={t('noteOnPost')} buttonRef={add} onClick={() => desk.start({ on: 'post' })} />
  );
  const title = count > 0 ? t('postNotesHeadCount', formatNumber(count)) : t('postNotesHead');
  return (
    <Section id="notes" icon="note" title={title} action={button}>
      {count === 0 && <p class="hint">{t('postNotesNone')}</p>}
      <PinnedNotes pinned={pinned} above={(item) => <Passage item={item} />} />
    </Section>
  );
}

function Passage({ item }: { item: Pinned }) {
  const target = item.note?.target ?? (item.is === 'editing' ? item.editing.target : null);
  return target?.on === 'passage' ? <QuotedPassage id={item.id} quote={target.quote} /> : null;
}
