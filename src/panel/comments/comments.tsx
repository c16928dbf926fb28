/** The section with the thread as an outline, the notes in it, and what is no longer there. */
import { type ReadonlySignal, useComputed, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { formatNumber, t, tn } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { formatPageTime } from '../../ui/format-time.ts';
import { later } from '../later.tsx';
import { usePinned } from '../notes/pinned.ts';
import { PinnedNotes } from '../notes/pinned-notes.tsx';
import { Section } from '../section.tsx';
import { useSession } from '../session.ts';
import { CommentItem } from './comment-item.tsx';
import { type Outline, outlineOf } from './outline.ts';
import { createShownRows, type ShownRows, WHOLE } from './shown-rows.ts';

const Challenged = later('Challenged');
const GoneComments = later('GoneComments');
const Pings = later('Pings');
const ThreadPages = later('ThreadPages');
const RepairOffer = later('RepairOffer');

export function Comments() {
  const session = useSession();
  const reading = session.reading.value;
  const outline = useComputed(() => outlineOf(session.reading.value?.comments ?? []));
  const { rows, pings } = outline.value;
  const gone = usePinned((target) => target.on === 'comment' && !outline.value.rowOf.has(target.comment.id));
  const stated = reading?.article?.statedComments ?? null;
  return (
    <Section id="comments" icon="comment" title={t('commentsHead', formatNumber(rows.length))}>
      {rows.length === 0 && <p class="hint">{stated ? tn('commentsElsewhere', stated) : t('commentsNone')}</p>}
      {rows.length === 0 && <RepairOffer at="comment" />}
      {session.paged.value && <ThreadPages />}
      {rows.length > 0 && !session.paged.value && stated !== null && stated > rows.length + pings.length && (
        <p class="hint">{tn('commentsStated', stated, formatNumber(rows.length))}</p>
      )}
      <ClockHint outline={outline.value} />
      <Thread outline={outline} lang={reading?.language ?? ''} />
      <Challenged />
      {gone.value.length > 0 && <GoneComments pinned={gone.value} notes={PinnedNotes} />}
      {pings.length > 0 && <Pings pings={pings} />}
    </Section>
  );
}

/** Said once, above the thread, rather than beside each time. */
function ClockHint({ outline }: { outline: Outline }) {
  const first = outline.rows.find((row) => row.comment.time)?.comment.time;
  if (!first || formatPageTime(first).clock !== 'page') return null;
  return <p class="hint">{t('commentsPageClock')}</p>;
}

function Thread({ outline, lang }: { outline: ReadonlySignal<Outline>; lang: string }) {
  const session = useSession();
  const shown = useMemo(createShownRows, []);
  const { rows } = outline.value;
  shown.fit(rows.length);
  const { from, to } = shown.stretch.value;
  useSignalEffect(() => {
    const row = session.current.value === null ? undefined : outline.value.rowOf.get(session.current.value);
    if (row !== undefined) shown.reveal(row);
  });
  useWholeThread(shown, rows.length, to);
  // The same elements as before are not drawn again: each comment follows its own signals.
  const items = useMemo(
    () => rows.slice(from, to).map((row) => <CommentItem key={row.comment.id} row={row} lang={lang} />),
    [rows, from, to, lang],
  );
  if (rows.length === 0) return null;
  return (
    <>
      {from > 0 && <Button kind="quiet" icon="fold" label={t('commentsEarlier')} onClick={() => shown.earlier()} />}
      <ol class="thread" start={from + 1}>
        {items}
      </ol>
      {to < rows.length && <More shown={shown} rows={rows.length} />}
    </>
  );
}

/** Draws the rest of a thread of ordinary length bit by bit, after the panel is there. */
function useWholeThread(shown: ShownRows, rows: number, to: number): void {
  useEffect(() => {
    if (rows > WHOLE || to >= rows) return;
    const timer = setTimeout(() => shown.more(), 50);
    return () => clearTimeout(timer);
  }, [shown, rows, to]);
}

/** Of a very long thread the next part comes when the reader gets there, or presses the button. */
function More({ shown, rows }: { shown: ShownRows; rows: number }) {
  const end = useRef<HTMLDivElement>(null);
  const { from, to } = shown.stretch.value;
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver !== 'function') return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) shown.more();
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [shown, to]);
  return (
    <div class="thread-more" ref={end}>
      <p class="quiet">{t('commentsShown', formatNumber(from + 1), formatNumber(to), formatNumber(rows))}</p>
      <Button icon="unfold" label={t('commentsMore')} onClick={() => shown.more()} />
    </div>
  );
}
