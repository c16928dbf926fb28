/**
 * Everything the parts say to each other: one interface per answerer, one sentence per call.
 *
 * All of it travels through the background, within the sender's own tab: in Firefox an embedded extension page has no
 * `tabs` and hears no runtime broadcast (platform/rpc.ts). Content scripts may ask the background only for what
 * `ForPages` lists; `ForPanels` is for the extension's own pages.
 */

import type { AllowedHost } from './domain/access/allowed-hosts.ts';
import type { Verdict } from './domain/files/compare.ts';
import type { DeviceInFile, KeptRecord } from './domain/files/own-file.ts';
import type { JournalEvent, NewEvent, PostDescription } from './domain/journal/event.ts';
import type { PostView } from './domain/journal/view.ts';
import type { PostId, Reading } from './domain/post/reading.ts';
import type { Site } from './domain/post/sites/site.ts';
import type { JoinedThread } from './domain/post/thread/join-pages.ts';
import type { SeenPage } from './domain/post/thread/known-thread.ts';
import type { Anchor, TextQuote } from './domain/text/quote.ts';
import type { Picture } from './domain/versions/picture.ts';
import type { SeenVersion, Version } from './domain/versions/version.ts';
import type { Draft, FoundHealth, Schedule, Settings } from './records.ts';

export type { Schedule };

/** A passage that the reader selected in the article, or words selected in a comment. */
export interface Selected {
  readonly quote: TextQuote;
  /** Id of the comment it stands in, null for the article. */
  readonly comment: string | null;
}

/** What is to be painted on the page: a passage and the entry it belongs to. */
export interface Mark {
  /** Id of the note or correction. */
  readonly id: string;
  readonly of: 'note' | 'correction';
  readonly quote: TextQuote;
}

/** Where a mark was found. */
export interface FoundMark {
  readonly id: string;
  readonly anchor: Anchor;
  /** The text that stands there now, '' where it is gone. */
  readonly text: string;
}

export type SaveResult =
  /** Acknowledged by the store and read back. `at`: ISO 8601 in UTC; `event`: its id, the next version's base. */
  | { readonly saved: true; readonly at: string; readonly event: string }
  /** Nothing was lost: the caller still has the text. */
  | { readonly saved: false; readonly reason: SaveProblem };
export type SaveProblem =
  | 'store-unreadable'
  | 'store-refused'
  /** The browser's own file is damaged, and takes nothing any more. */
  | 'store-damaged'
  | 'newer-database'
  | 'not-read-back'
  | 'bad-request'
  /** Said by the asking side: the background was stopped and does not come back. */
  | 'no-answer'
  /** Likewise: the extension was updated under the page that asks; only loading that page again helps. */
  | 'updated';

/** What the panel needs to show a post. */
export type PostOpened =
  | {
      readonly state: 'open';
      readonly view: PostView;
      readonly drafts: readonly Draft[];
      /** Names the background's present life, for `write`. */
      readonly life: string;
    }
  | { readonly state: 'unreadable'; readonly reason: SaveProblem };

/** What a backup made now has to hold: the events up to those named here, and the other records as they are. */
export type Everything =
  | {
      readonly state: 'open';
      readonly devices: readonly DeviceInFile[];
      readonly records: readonly KeptRecord[];
      /** Keys of the articles' versions, to be asked for a few at a time. */
      readonly versions: readonly string[];
    }
  | { readonly state: 'unreadable'; readonly reason: SaveProblem };

/** Some of what stands in a file, in its order. */
export interface FilePart {
  readonly events: readonly JournalEvent[];
  readonly records: readonly KeptRecord[];
}

/** What taking over a part of a file did, or would do. */
export interface PartRestored {
  /** Of the events, then of the records. */
  readonly verdicts: readonly Verdict[];
  /** Why what is new could not be kept; null where all of it was written and read back. */
  readonly problem: SaveProblem | null;
}

/** A backup that was written and read back. */
export interface BackupMade {
  /** Last number of each device in it. */
  readonly devices: readonly { readonly device: string; readonly to: number }[];
  readonly bytes: number;
  /** Hashes of the repair rules in it (`rule-hash.ts`). */
  readonly rules?: readonly string[];
}
export interface BackupState {
  /** Null where there has been none. `at`: ISO 8601 in UTC; `bytes`: its size. */
  readonly last: { readonly at: string; readonly bytes: number } | null;
  /** Events and repair rules that are in no backup. */
  readonly since: number;
}

/** How the reader's data are: two copies of everything, compared when the browser starts. */
export interface Health {
  /**
   * `checking`: no check has ended yet; the figures are those of the last one. `damaged`: the browser takes nothing any more, for its file is
   * damaged; what is kept can be read, and goes into a backup.
   */
  readonly state: FoundHealth['state'] | 'checking' | 'unreadable' | 'damaged' | 'newer-database';
  readonly events: number;
  readonly devices: number;
  readonly restored: FoundHealth['restored'];
  readonly missing: FoundHealth['missing'];
  /** The reader was told of all that is missing, and wants to hear no more of it. */
  readonly isKnown: boolean;
  /** ISO 8601 in UTC; null before the first check. */
  readonly checkedAt: string | null;
  /** Size of the first copy, where the browser tells it. */
  readonly bytes: number | null;
}

/** A thread on several pages, as far as they were seen. */
export interface ThreadJoined extends JoinedThread {
  /** Why the page could not be remembered, null where it was. */
  readonly problem: SaveProblem | null;
}

/** The versions of one article, as far as they were read. */
export interface PostVersions {
  /** By the time at which they said so; the newest two hundred. */
  readonly versions: readonly Version[];
  /** Key of the one that was handed over; null where it could not be kept. */
  readonly current: string | null;
  /** Key of the one that the reader has seen last; null for none. */
  readonly seen: string | null;
  /** Why it could not be kept, null where it was. */
  readonly problem: SaveProblem | null;
}

/** What the reader points at where reading failed: the article as a whole, or one of its comments. */
export type PointAt = 'article' | 'comment';

/** What was pointed at, as a rule that is not kept yet, and what would be read with it. */
export interface Pointed {
  readonly at: PointAt;
  /** The host's whole rule as it would be kept, with what it said before of the other part. */
  readonly site: Site;
  readonly preview: RepairPreview;
}

export interface RepairPreview {
  readonly title: string;
  /** Number of blocks of text, and how the first one begins. */
  readonly blocks: number;
  readonly opening: string;
  readonly comments: number;
  /** Of the first comment: who wrote it, and how it begins. */
  readonly author: string;
  readonly words: string;
}

/** What content scripts may ask of the background. */
export interface ForPages {
  /** Stage one looked at the page and thinks it is a post: inject stage two. */
  wakePage(): Promise<void>;
  /** The page is going to be read: inject stage three, the reader, which is too heavy to come before it is needed. */
  wakeReader(): Promise<void>;
  /** Stage two is there; tells the post's id for the badge, answers the settings the page needs. */
  pageReady(post: PostId): Promise<Settings>;
  /** What is known of how to read the page's own host; null for nothing. */
  ownSite(post: PostId): Promise<Site | null>;
  /** The reader is going to point at the page: inject what lets them. */
  wakePointing(): Promise<void>;
  /** The panel did not load in the page: open it in a tab of its own. */
  openPanelTab(): Promise<void>;
  /** The reader dragged the panel's edge; width in CSS pixels. */
  keepPanelWidth(width: number): Promise<void>;
}

/** What the extension's own pages may ask of the background. */
export interface ForPanels {
  /** Notes, corrections and drafts of a post as they stand. */
  openPost(post: PostId): Promise<PostOpened>;
  /**
   * Appends to the journal; before the first event of a post, also what the post is. The same id twice writes once.
   * `since`: with an id that was made for this call and asked for never before, the life that `openPost` told last.
   */
  write(event: NewEvent, description: PostDescription, since?: string): Promise<SaveResult>;
  /** Remembers a page of a thread on several pages, and answers the thread of all that were seen. */
  joinThread(seen: SeenPage): Promise<ThreadJoined>;
  /** What the page beside the panel says now; kept where it differs from what was read last. Answers all that is known. */
  keepVersion(seen: SeenVersion): Promise<PostVersions>;
  /** The reader has looked at what changed up to this version. */
  seenVersion(post: PostId, version: string): Promise<SaveResult>;
  /** Keeps what is being typed, by its id, replacing the draft before. */
  keepDraft(draft: Draft): Promise<SaveResult>;
  /** The draft was saved as an event, or given up: forget it. */
  dropDraft(id: string): Promise<void>;
  /** What the last check of the kept data found; watch `HEALTH_KEY` to hear of the next. */
  health(): Promise<Health>;
  /** The reader has seen what is missing now: no panel tells of it again. */
  knowLoss(): Promise<SaveResult>;
  settings(): Promise<Settings>;
  keepSettings(settings: Settings): Promise<SaveResult>;
  /** Hosts whose posts wake by themselves, as the browser has it now, and those that it has taken away. */
  hosts(): Promise<readonly AllowedHost[]>;
  /** Gives the right to a host back to the browser and forgets it; answers the list after that. */
  stopHost(host: string): Promise<readonly AllowedHost[]>;
  everythingKept(): Promise<Everything>;
  /** Versions of articles under these keys; one that is no longer there is left out. */
  versionsUnder(keys: readonly string[]): Promise<readonly KeptRecord[]>;
  /** Events of a device from number `from` on, in order; at most `limit`, which is at most 500. */
  eventsFrom(device: string, from: number, limit: number): Promise<readonly JournalEvent[]>;
  /** The reader has a file with everything in it: what came since is counted from there. */
  keepBackup(made: BackupMade): Promise<SaveResult>;
  backupState(): Promise<BackupState>;
  /** How often a backup makes itself, and how the last try went. Rejects where the store cannot be read. */
  schedule(): Promise<Schedule>;
  keepSchedule(schedule: Schedule): Promise<SaveResult>;
  /** What `restoreFromFile` would do. Writes nothing. */
  compareWithFile(part: FilePart): Promise<readonly Verdict[]>;
  /** Takes over what is new. What is here stays as it is; the same part again changes nothing. */
  restoreFromFile(part: FilePart): Promise<PartRestored>;
  /** Every rule that the reader made by pointing, by host. Rejects where the store cannot be read. */
  siteRules(): Promise<readonly Site[]>;
  /** Keeps rules, each in place of its host's one before; all of them or none. */
  keepSiteRules(sites: readonly Site[]): Promise<SaveResult>;
  /** Forgets a host's rule: its pages are read as ever. */
  removeSiteRule(host: string): Promise<SaveResult>;
  /** Opens the settings in a tab; `allow`: to ask there for this host, because the browser wants a click for it. */
  openSettings(allow?: string): Promise<void>;
  /** Opens in a tab what is known of entries that were lost, and the ways to have them back. */
  openRescue(): Promise<void>;
}

export type Background = ForPages & ForPanels;

/** What the reader's pointer rests on in the panel, to be seen on the page. */
export type Lit = { readonly passage: TextQuote } | { readonly comment: string };

/** Answered by page.ts in the article's tab. */
export interface Page {
  /** Is stage two there? */
  ping(): Promise<true>;
  /** The toolbar button, the shortcut or the edge tab: opens the panel, or closes it. */
  togglePanel(): Promise<'opened' | 'closed'>;
  closePanel(): Promise<void>;
  /** The panel has rendered: it need not be replaced by a tab. */
  panelReady(): Promise<void>;
  /** Reads article and thread, now. */
  read(): Promise<Reading>;
  /** Size of the lead image, and a print of its pixels where they can be read; null where it is not there (yet). */
  picture(src: string): Promise<Picture | null>;
  /** Scrolls to a comment and flashes it; false where it is no longer on the page. */
  showComment(id: string): Promise<boolean>;
  /** Scrolls to a passage and flashes it; false where it cannot be found. */
  showPassage(quote: TextQuote): Promise<boolean>;
  /** Lights up a passage or a comment where it stands, without scrolling, until it is asked for something else or nothing. */
  light(place: Lit | null): Promise<void>;
  /** Replaces all marks on the page by these and says where each was found. */
  paint(marks: readonly Mark[]): Promise<readonly FoundMark[]>;
  /** What is selected in the article or in a comment right now. */
  selected(): Promise<Selected | null>;
  /** The context menu was used on a selection: opens the panel where it is closed and, once it is ready, hands the selection over. */
  useSelection(purpose: 'note' | 'correction'): Promise<void>;
  /** Lets the reader point; what comes of it is told by `pointed`. */
  startPointing(at: PointAt): Promise<void>;
  stopPointing(): Promise<void>;
  /** Gives the keyboard back to the page, where it was before the panel took it. */
  focusPage(): Promise<void>;
}

/**
 * How the reader sees the panel in its page; `nearly`: as a whole, but with its colours changed, as by an extension for
 * dark pages, or with some small thing over it.
 */
export type Sight = 'clear' | 'nearly' | 'hidden';

/** Answered by the panel. */
export interface Panel {
  /** The page was read again and differs: late comments, another article. */
  pageChanged(): Promise<void>;
  /** The reader scrolled: this comment is now at the top of the page's view (null: none is). */
  currentComment(id: string | null): Promise<void>;
  /** The reader clicked a mark on the page. */
  markClicked(id: string): Promise<void>;
  /** The reader chose "note" or "correction" beside a selection. */
  startFrom(selected: Selected, purpose: 'note' | 'correction'): Promise<void>;
  /** The reader pointed at something; null where they gave it up. */
  pointed(pointed: Pointed | null): Promise<void>;
  /** The panel was opened again or the shortcut pressed: take the keyboard. */
  takeFocus(): Promise<void>;
  /** How it is seen has changed: while it is hidden, it must not act. */
  seen(sight: Sight): Promise<void>;
}

export interface Parties {
  readonly background: Background;
  readonly page: Page;
  readonly panel: Panel;
}
export type Party = keyof Parties;
