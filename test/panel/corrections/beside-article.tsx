/** A panel's session beside a small article, for tests: a store and a page that behave, and can be made to fail. */
import { render } from '@testing-library/preact';
import type { EventBody, JournalEvent, NewEvent } from '../../../src/domain/journal/event.ts';
import { fold } from '../../../src/domain/journal/fold.ts';
import type { Comment, PostId, Reading } from '../../../src/domain/post/reading.ts';
import { resolve } from '../../../src/domain/text/resolve.ts';
import type { Background, FoundMark, Mark, Page, SaveProblem, SaveResult, Selected } from '../../../src/messages.ts';
import { Corrections } from '../../../src/panel/corrections/corrections.tsx';
import { textOfArticle } from '../../../src/panel/corrections/passage.ts';
import { createSession, type Session, SessionContext } from '../../../src/panel/session.ts';
import { createSteering, SteeringContext } from '../../../src/panel/steering.ts';
import { DEFAULT_SETTINGS, type Draft } from '../../../src/records.ts';

export const POST = 'registan.net/2012/03/27/kazakhstans-shameful-mass-trials' as PostId;
export const FIRST = 'Two mass trials opened on Tuesday in Aktau.';
export const SECOND = 'The judge suddenly decided to close the doors.';

export const COMMENTS: readonly Comment[] = [
  comment('comment-1', 'Nate Schenkkan', '2012-03-27T09:58', 'I’m pretty sure the top photo is from the other trial.'),
  comment('comment-2', 'TimurK', '2012-03-28T01:31', 'Nate is right on the photo.'),
  { ...comment('comment-3', 'Joshua Foust', '2012-03-29T04:56', 'My bad, I corrected it.'), isArticleAuthor: true },
];

function comment(id: string, author: string, iso: string, text: string): Comment {
  return {
    id,
    permalink: null,
    author,
    authorUrl: null,
    time: { text: `on ${iso}`, iso },
    text,
    parent: null,
    parentInferred: false,
    isArticleAuthor: false,
    kind: 'comment',
  };
}

export const READING: Reading = {
  post: { id: POST, canonical: `http://${POST}/`, capture: null },
  language: 'en',
  problem: null,
  thread: null,
  comments: COMMENTS,
  quoted: {},
  article: {
    title: 'Kazakhstan’s Shameful Mass Trials',
    authors: [{ name: 'Joshua Foust', url: null }],
    published: { text: '3/27/2012', iso: '2012-03-27' },
    modified: null,
    site: 'Registan.net',
    image: { src: 'http://registan.net/a.jpg', alt: 'Post image for Trials', caption: '' },
    blocks: [
      { kind: 'paragraph', text: FIRST },
      { kind: 'paragraph', text: SECOND },
    ],
    links: [{ text: 'a report', url: 'http://example.org/report' }],
    edits: [],
    statedComments: 3,
    authorBox: null,
    layers: {},
  },
};

/** A correction that was logged before: its passage is the first sentence. */
export const ENTRY: NewEvent = {
  id: 'entry-00001-event',
  post: POST,
  body: {
    kind: 'correction-logged',
    correction: 'entry-00001',
    content: {
      subject: { part: 'passage', quote: { exact: FIRST, prefix: '', suffix: '', start: 0 } },
      kind: 'fact',
      severity: 'minor',
      wrong: 'Aktau',
      right: 'Zhanaozen',
      evidence: [],
      reporter: { from: 'me' },
    },
    first: { status: 'reported', at: null, source: { from: 'me' }, note: '' },
  },
};

export interface Beside {
  readonly session: Session;
  /** Everything that was written, in order. */
  readonly events: NewEvent[];
  readonly bodies: () => EventBody[];
  readonly drafts: Map<string, Draft>;
  /** What the page was asked to show. */
  readonly shown: string[];
  /** The article as the page has it now; marks are found in it. */
  text: string;
  selection: Selected | null;
  /** The next writes end so. `written`: the store wrote it, and its answer was lost. */
  failures: (SaveProblem | { readonly written: SaveProblem })[];
  draftFailure: SaveProblem | null;
  open(): Promise<void>;
}

/** `kept`: what the store holds from earlier. */
export function besideArticle(kept: { events?: NewEvent[]; drafts?: Draft[] } = {}): Beside {
  const beside: Omit<Beside, 'session' | 'open' | 'bodies'> = {
    events: [...(kept.events ?? [])],
    drafts: new Map(kept.drafts?.map((draft) => [draft.id, draft])),
    shown: [],
    text: textOfArticle(READING.article),
    selection: null,
    failures: [],
    draftFailure: null,
  };
  const all = beside as Beside;
  const session = createSession(fakeStore(all), fakePage(all));
  return Object.assign(all, {
    session,
    bodies: () => all.events.map((event) => event.body),
    open: () => session.open(),
  });
}

/** The section as the panel draws it. */
export async function renderBeside(beside: Beside) {
  await beside.open();
  const steering = createSteering(beside.session, () => 0);
  return render(
    <SessionContext.Provider value={beside.session}>
      <SteeringContext.Provider value={steering}>
        <Corrections />
      </SteeringContext.Provider>
    </SessionContext.Provider>,
  );
}

const LOGGED_AT = '2026-05-04T10:00:00.000Z';

function asJournal(event: NewEvent, seq: number): JournalEvent {
  return { ...event, format: 1, device: 'device-1', seq, clock: seq, at: LOGGED_AT, prev: null, hash: '' };
}

function fakeStore(beside: Beside): Background {
  function append(event: NewEvent): SaveResult {
    if (!beside.events.some((known) => known.id === event.id)) beside.events.push(structuredClone(event));
    return { saved: true, at: '2026-05-04T14:32:00', event: event.id };
  }
  const store: Partial<Background> = {
    openPost: async () => ({
      state: 'open',
      life: 'life',
      view: fold(beside.events.map(asJournal)),
      drafts: [...beside.drafts.values()],
    }),
    write: async (event) => {
      const failure = beside.failures.shift();
      if (failure === undefined) return append(event);
      if (typeof failure === 'string') return { saved: false, reason: failure };
      append(event);
      return { saved: false, reason: failure.written };
    },
    keepDraft: async (draft) => {
      if (beside.draftFailure) return { saved: false, reason: beside.draftFailure };
      beside.drafts.set(draft.id, structuredClone(draft));
      return { saved: true, at: draft.at, event: draft.id };
    },
    dropDraft: async (id) => void beside.drafts.delete(id),
    settings: async () => DEFAULT_SETTINGS,
  };
  return store as Background;
}

function fakePage(beside: Beside): Page {
  function find({ id, quote }: Mark): FoundMark {
    const anchor = resolve(beside.text, quote);
    return { id, anchor, text: anchor.state === 'gone' ? '' : beside.text.slice(anchor.start, anchor.end) };
  }
  const page: Partial<Page> = {
    read: async () => structuredClone(READING),
    paint: async (marks) => marks.map(find),
    showPassage: async (quote) => {
      beside.shown.push(quote.exact);
      return resolve(beside.text, quote).state !== 'gone';
    },
    showComment: async (id) => {
      beside.shown.push(id);
      return true;
    },
    selected: async () => beside.selection,
  };
  return page as Page;
}
