/** The whole panel over one session: what is shown in which state, and how keys and requests from outside reach it. */
import { untracked, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Selected } from '../messages.ts';
import { t } from '../platform/i18n.ts';
import { Author } from './author/author.tsx';
import { Bar } from './bar.tsx';
import { copyOf } from './comments/comment-copy.ts';
import { Comments } from './comments/comments.tsx';
import { outlineOf } from './comments/outline.ts';
import { Header } from './header.tsx';
import { focusOn } from './jump.ts';
import { listenForKeys } from './keys.ts';
import { later } from './later.tsx';
import { type Desk, DeskContext } from './notes/desk.ts';
import { PostNotes } from './notes/post-notes.tsx';
import { type Session, SessionContext } from './session.ts';
import { type Steering, SteeringContext } from './steering.ts';

const PageLostState = later('PageLostState');
const ProblemState = later('ProblemState');
const StoreState = later('StoreState');
const Help = later('Help');
const Notices = later('Notices');
const RepairBox = later('RepairBox');
const Corrections = later('Corrections');
const ChangedNotice = later('ChangedNotice');
const Versions = later('Versions');
const TimeLine = later('TimeLine');

interface ShellProps {
  session: Session;
  desk: Desk;
  steering: Steering;
}

export function Shell({ session, desk, steering }: ShellProps) {
  const help = useSignal(false);
  useEffect(() => {
    const life = new AbortController();
    listenForKeys(
      {
        next: () => step(session, steering, 1),
        previous: () => step(session, steering, -1),
        note: () => noteOnCurrent(session, desk),
        correction: () => correctCurrent(session),
        help: () => {
          help.value = !help.value;
        },
        leave: () => {
          if (help.value) help.value = false;
          else void session.page.focusPage().catch(() => undefined);
        },
      },
      life.signal,
    );
    return () => life.abort();
  }, [session, desk, steering]);
  useSignalEffect(() => takeRequest(session, desk));
  return (
    <SessionContext.Provider value={session}>
      <DeskContext.Provider value={desk}>
        <SteeringContext.Provider value={steering}>
          <div class="top">
            <Bar
              helpOpen={help.value}
              onHelp={() => {
                help.value = !help.value;
              }}
              onClose={() => void session.page.closePanel().catch(() => globalThis.close())}
            />
            {help.value && (
              <Help
                onClose={() => {
                  help.value = false;
                }}
              />
            )}
          </div>
          <Notices />
          <Body session={session} />
        </SteeringContext.Provider>
      </DeskContext.Provider>
    </SessionContext.Provider>
  );
}

function Body({ session }: { session: Session }) {
  const phase = session.phase.value;
  const reading = session.reading.value;
  const retry = () => void session.open();
  if (!reading) {
    return (
      <main>
        {phase.is === 'page-lost' ? (
          <PageLostState onRetry={retry} />
        ) : (
          <p class="state-reading" role="status">
            {t('stateReading')}
          </p>
        )}
      </main>
    );
  }
  return (
    <>
      <Header reading={reading} />
      <main>
        {phase.is === 'page-lost' && <PageLostState onRetry={retry} />}
        {phase.is === 'store-unreadable' && <StoreState reason={phase.reason} onRetry={retry} />}
        <ChangedNotice />
        <RepairBox />
        {reading.problem && <ProblemState problem={reading.problem} />}
        {reading.article && <Author />}
        <PostNotes />
        {(reading.article || reading.comments.length > 0) && <Comments />}
        <Corrections />
        <Versions />
        <TimeLine />
      </main>
    </>
  );
}

/** To the comment `by` rows on from the current one, or to the first. */
function step(session: Session, steering: Steering, by: 1 | -1): void {
  const { rows, rowOf } = outlineOf(session.reading.value?.comments ?? []);
  const at = session.current.value === null ? undefined : rowOf.get(session.current.value);
  const next = rows[at === undefined ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
  if (!next) return;
  void steering.goTo(next.comment.id);
  // After it is drawn: it may have been outside of the stretch that was.
  setTimeout(() => focusOn('comment', next.comment.id));
}

function noteOnCurrent(session: Session, desk: Desk): void {
  if (session.phase.value.is !== 'open') return;
  const comment = session.reading.value?.comments.find((one) => one.id === session.current.value);
  desk.start(comment ? { on: 'comment', comment: copyOf(comment) } : { on: 'post' });
}

function correctCurrent(session: Session): void {
  const at = session.reading.value?.comments.findIndex((one) => one.id === session.current.value) ?? -1;
  if (at >= 0 && session.phase.value.is === 'open') session.request.value = { to: 'correct-comment', comment: at };
}

/** What the page asked for and is the notes' to do; corrections take their own. */
function takeRequest(session: Session, desk: Desk): void {
  const request = session.request.value;
  if (request?.to === 'note-selection' && session.phase.value.is === 'open') {
    session.request.value = null;
    untracked(() => noteOnSelection(request.selected, session, desk));
  }
  if (request?.to === 'show-entry' && desk.find(request.id)) {
    session.request.value = null;
    setTimeout(() => focusOn('note', request.id));
  }
}

function noteOnSelection(selected: Selected, session: Session, desk: Desk): void {
  const { quote, comment: id } = selected;
  const comment = session.reading.value?.comments.find((one) => one.id === id);
  if (!comment) {
    desk.start({ on: 'passage', quote });
    return;
  }
  session.current.value = comment.id;
  desk.start({ on: 'comment', comment: copyOf(comment) }, `> ${quote.exact.replace(/\n+/g, '\n> ')}\n\n`);
}
