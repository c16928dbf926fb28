/** One panel's life with one page: what was read, what is kept, and the ways to change it. State is signals; nothing here renders. */
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EventBody, PostDescription } from '../domain/journal/event.ts';
import type { PostView } from '../domain/journal/view.ts';
import type { Reading } from '../domain/post/reading.ts';
import type { Elsewhere } from '../domain/post/thread/join-pages.ts';
import type {
  Background,
  FoundMark,
  Mark,
  Page,
  Pointed,
  PostOpened,
  PostVersions,
  SaveProblem,
  SaveResult,
  Selected,
  ThreadJoined,
} from '../messages.ts';
import { newId } from '../platform/new-id.ts';
import { report } from '../platform/report.ts';
import { isOrphaned } from '../platform/rpc.ts';
import type { Draft } from '../records.ts';
import { within } from './within.ts';

export type Phase =
  | { readonly is: 'reading' }
  /** The page gave its reading (with or without an article) and the store its records. */
  | { readonly is: 'open' }
  /** The page cannot be asked: it was closed, or the extension was updated under it. */
  | { readonly is: 'page-lost' }
  | { readonly is: 'store-unreadable'; readonly reason: SaveProblem };

/** What the reader asked for from outside a section: the section watches it, acts, and sets it back to null. */
export type Request =
  | { readonly to: 'note-selection' | 'correct-selection'; readonly selected: Selected }
  | { readonly to: 'correct-comment'; readonly comment: number }
  | { readonly to: 'show-entry'; readonly id: string };

/** A thread on several pages, and which of its comments stand on others than the one beside the panel. */
export interface PagedThread extends Omit<ThreadJoined, 'elsewhere' | 'comments'> {
  readonly elsewhere: ReadonlyMap<string, Elsewhere>;
}

export type SiteCalls = Pick<Background, 'hosts' | 'stopHost' | 'openSettings' | 'keepSiteRules'>;

/** How what is kept stands, and where more is said of it. */
export type KeepingCalls = Pick<
  Background,
  'health' | 'backupState' | 'settings' | 'openRescue' | 'openSettings' | 'openPanelTab'
>;

/** What the article says is handed over to, and what the reader has seen of it. */
export type VersionCalls = Pick<Background, 'keepVersion' | 'seenVersion'>;

export interface Session {
  readonly phase: ReadonlySignal<Phase>;
  /** What the page says; where its thread is on several pages, with the comments of all that were seen. */
  readonly reading: ReadonlySignal<Reading | null>;
  /** Null where the thread is on one page. */
  readonly paged: ReadonlySignal<PagedThread | null>;
  readonly view: ReadonlySignal<PostView>;
  /** Drafts found when the post was opened: typed before, never saved. */
  readonly drafts: ReadonlySignal<readonly Draft[]>;
  /** What the article said at other times, and now; null until it is known. */
  readonly versions: Signal<PostVersions | null>;
  /** Where each mark was found on the page, by the id of its note or correction. */
  readonly found: ReadonlySignal<ReadonlyMap<string, FoundMark>>;
  /** Id of the comment at the top of the page's view. */
  readonly current: Signal<string | null>;
  readonly request: Signal<Request | null>;
  /** What the reader has just pointed at in the page, null for nothing; undefined once it was taken up. */
  readonly pointed: Signal<Pointed | null | undefined>;
  readonly page: Page;
  /** Whether posts of a site wake by themselves, and the ways to change it. */
  readonly sites: SiteCalls;
  readonly keeping: KeepingCalls;
  /** The last of what was to be saved was refused because the browser's own file is damaged. */
  readonly isStoreDamaged: ReadonlySignal<boolean>;
  readonly versioning: VersionCalls;
  /** Reads page and store again; the phase says how it went. */
  open(): Promise<void>;
  /** Another page of the thread was seen in another tab. */
  joinPages(): Promise<void>;
  /** Asks the store again after a change anywhere. */
  refresh(): Promise<void>;
  /**
   * Appends to the journal. `event`: an id made in this page, never one that was kept; pass it again when retrying, so that
   * nothing is written twice.
   */
  write(body: EventBody, event?: string): Promise<SaveResult>;
  keepDraft(draft: Draft): Promise<SaveResult>;
  dropDraft(id: string): Promise<void>;
}

/** Milliseconds after which a write that nobody answers is said to have no answer: a worker may hang, and "Saving…" must end. */
const PATIENCE = 30_000;

const EMPTY: PostView = { description: null, notes: [], corrections: [], dismissed: [] };

/**
 * A session over the two parties it talks to. Ids and drafts are made by the caller. Once `life` is over, what is still
 * on its way is saved, but the page, which shows another post by then, is left alone.
 */
export function createSession(background: Background, page: Page, life?: AbortSignal): Session {
  const phase = signal<Phase>({ is: 'reading' });
  const reading = signal<Reading | null>(null);
  const paged = signal<PagedThread | null>(null);
  /** As the page gave it, and what is shown of it, to tell whether anything is new. */
  let own: Reading | null = null;
  let shown: { readonly of: Reading; readonly thread: string } | null = null;
  const view = signal<PostView>(EMPTY);
  const drafts = signal<readonly Draft[]>([]);
  const found = signal<ReadonlyMap<string, FoundMark>>(new Map());
  const versions = signal<PostVersions | null>(null);
  const current = signal<string | null>(null);
  const request = signal<Request | null>(null);
  const pointed = signal<Pointed | null | undefined>();
  const isStoreDamaged = signal(false);
  /** As the post was opened last. */
  let backgroundLife: string | undefined;

  async function open(): Promise<void> {
    try {
      own = await page.read();
    } catch (failure) {
      report('reading the page', failure);
      phase.value = { is: 'page-lost' };
      return;
    }
    await joinPages();
    await refresh();
  }

  async function joinPages(): Promise<void> {
    const read = own;
    if (!read) return;
    const thread = await joined(read, background);
    // Meanwhile the page may have been read again.
    if (read !== own) return;
    const words = JSON.stringify(thread);
    if (shown?.of === read && shown.thread === words) return;
    shown = { of: read, thread: words };
    batch(() => {
      paged.value = thread && { ...thread, elsewhere: new Map(thread.elsewhere) };
      reading.value = thread ? { ...read, comments: thread.comments } : read;
    });
  }

  async function refresh(): Promise<void> {
    if (!reading.value) return;
    let opened: PostOpened;
    try {
      opened = await background.openPost(reading.value.post.id);
    } catch (failure) {
      report('opening the post', failure);
      opened = { state: 'unreadable', reason: 'store-unreadable' };
    }
    if (opened.state === 'unreadable') {
      phase.value = { is: 'store-unreadable', reason: opened.reason };
      return;
    }
    view.value = opened.view;
    backgroundLife = opened.life;
    if (phase.value.is !== 'open') drafts.value = opened.drafts;
    phase.value = { is: 'open' };
    await repaint();
  }

  async function repaint(): Promise<void> {
    if (life?.aborted) return;
    const places = await page.paint(marksOf(view.value)).catch(() => []);
    found.value = new Map(places.map((place) => [place.id, place]));
  }

  /** Ids of events that were asked for: what is asked for again may have been written already. */
  const asked = new Set<string>();
  /** Events that nobody answered for, by what they say: asked for again, they are the same events. */
  const waiting = new Map<string, string>();

  async function write(body: EventBody, given?: string): Promise<SaveResult> {
    if (!reading.value) return { saved: false, reason: 'bad-request' };
    const { post } = reading.value;
    const words = JSON.stringify(body);
    const event = given ?? waiting.get(words) ?? newId();
    waiting.set(words, event);
    const since = asked.has(event) ? undefined : backgroundLife;
    asked.add(event);
    const sent = { id: event, post: post.id, body };
    const answer = background.write(sent, describePost(reading.value), ...(since ? [since] : []));
    try {
      const result = heard(await within(PATIENCE, answer));
      waiting.delete(words);
      if (result.saved) await refresh();
      return result;
    } catch (failure) {
      report('saving', failure);
      // It may be written all the same, and then it is shown.
      answer.then(({ saved }) => (saved ? refresh() : undefined)).catch(() => undefined);
      return unanswered();
    }
  }

  async function keepDraft(draft: Draft): Promise<SaveResult> {
    return background.keepDraft(draft).then(heard, unanswered);
  }

  function heard(result: SaveResult): SaveResult {
    isStoreDamaged.value = !result.saved && result.reason === 'store-damaged';
    return result;
  }

  async function dropDraft(id: string): Promise<void> {
    await background.dropDraft(id).catch((failure: unknown) => report('forgetting a draft', failure));
  }

  const sites = background;
  return {
    phase,
    reading,
    paged,
    view,
    drafts,
    versions,
    found,
    current,
    request,
    pointed,
    page,
    sites,
    keeping: sites,
    isStoreDamaged,
    versioning: sites,
    open,
    joinPages,
    refresh,
    write,
    keepDraft,
    dropDraft,
  };
}

/** Nobody took it: what is to be saved is with the caller, and nowhere else. */
function unanswered(): SaveResult {
  return { saved: false, reason: isOrphaned() ? 'updated' : 'no-answer' };
}

/** The whole thread; null where it is on one page, or where only this page can be shown. */
async function joined(read: Reading, background: Background): Promise<ThreadJoined | null> {
  const { post, article, thread, comments } = read;
  if (!thread) return null;
  const authors = article?.authors.map(({ name }) => name) ?? [];
  try {
    return await background.joinThread({ post: post.id, authors, thread, comments });
  } catch (failure) {
    report('joining the pages of the thread', failure);
    return null;
  }
}

/** Passages of notes and corrections that are to be painted on the page. */
export function marksOf({ notes, corrections }: Pick<PostView, 'notes' | 'corrections'>): Mark[] {
  const marks: Mark[] = [];
  for (const { id, target, deleted } of notes) {
    if (!deleted && target.on === 'passage') marks.push({ id, of: 'note', quote: target.quote });
  }
  for (const { id, content, deleted } of corrections) {
    if (!deleted && content.subject.part === 'passage')
      marks.push({ id, of: 'correction', quote: content.subject.quote });
  }
  return marks;
}

function describePost({ post, article }: Reading): PostDescription {
  return {
    url: post.canonical,
    title: article?.title ?? '',
    site: article?.site ?? '',
    authors: article?.authors.map((author) => author.name) ?? [],
    published: article?.published?.iso ?? article?.published?.text ?? null,
  };
}

export const SessionContext = createContext<Session | null>(null);

/** The session that this part of the panel belongs to. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of a session');
  return session;
}
