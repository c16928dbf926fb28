/** What every call must look like, and who may make it: the background lets nothing else through, to itself or on to page and panel. */
import * as v from 'valibot';
import { EVERY_HOST, isHost } from './domain/access/host.ts';
import { textQuote } from './domain/journal/event.ts';
import type { PostId } from './domain/post/reading.ts';
import { site } from './domain/post/sites/site.ts';
import type { ForPages, ForPanels, Page, Panel, Parties } from './messages.ts';

/** What the store looks into itself: it answers `bad-request`, which the panel can say in words. */
type JudgedByStore<A> = v.GenericSchema<unknown, { [I in keyof A]: unknown }> & { readonly judge: 'store' };
/** The arguments of a call, all of them: one too many is refused as one too few. A call without its row does not compile. */
type Rows<Calls> = {
  readonly [K in keyof Calls]: Calls[K] extends (...args: infer A) => unknown
    ? v.GenericSchema<unknown, A> | JudgedByStore<A>
    : never;
};

const none = v.strictTuple([]);
const one = { ...v.strictTuple([v.unknown()]), judge: 'store' } as const;
const two = { ...v.strictTuple([v.unknown(), v.unknown()]), judge: 'store' } as const;
const writing = { ...v.strictTuple([v.unknown(), v.unknown(), v.optional(v.string())]), judge: 'store' } as const;

const shortText = v.pipe(v.string(), v.maxLength(2_000));
const longText = v.pipe(v.string(), v.maxLength(500_000));
const id = v.pipe(shortText, v.minLength(1));
const post = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(100_000),
  v.transform((text) => text as PostId),
);
const host = v.pipe(v.string(), v.maxLength(300), v.check(isHost));
/** CSS pixels: any that a window may have; the store brings it within bounds. */
const width = v.pipe(v.number(), v.minValue(1), v.maxValue(100_000));
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const purpose = v.picklist(['note', 'correction']);
const pointAt = v.picklist(['article', 'comment']);
const selected = v.strictObject({ quote: textQuote, comment: v.nullable(shortText) });
const mark = v.strictObject({ id, of: purpose, quote: textQuote });
const preview = v.strictObject({
  title: longText,
  blocks: place,
  opening: longText,
  comments: place,
  author: longText,
  words: longText,
});

const forPages: Rows<ForPages> = {
  wakePage: none,
  wakeReader: none,
  wakePointing: none,
  pageReady: v.strictTuple([post]),
  ownSite: v.strictTuple([post]),
  openPanelTab: none,
  keepPanelWidth: v.strictTuple([width]),
};

const forPanels: Rows<ForPanels> = {
  openPost: v.strictTuple([post]),
  write: writing,
  joinThread: one,
  keepVersion: one,
  seenVersion: two,
  keepDraft: one,
  dropDraft: v.strictTuple([id]),
  health: none,
  knowLoss: none,
  settings: none,
  keepSettings: one,
  hosts: none,
  stopHost: v.strictTuple([v.union([v.literal(EVERY_HOST), host])]),
  everythingKept: none,
  versionsUnder: one,
  eventsFrom: v.strictTuple([id, place, place]),
  keepBackup: one,
  backupState: none,
  schedule: none,
  keepSchedule: one,
  compareWithFile: one,
  restoreFromFile: one,
  siteRules: none,
  keepSiteRules: one,
  removeSiteRule: v.strictTuple([host]),
  openSettings: v.union([none, v.strictTuple([host])]),
  openRescue: none,
};

const page: Rows<Page> = {
  ping: none,
  togglePanel: none,
  closePanel: none,
  panelReady: none,
  read: none,
  picture: v.strictTuple([longText]),
  showComment: v.strictTuple([shortText]),
  showPassage: v.strictTuple([textQuote]),
  light: v.strictTuple([
    v.nullable(v.union([v.strictObject({ passage: textQuote }), v.strictObject({ comment: shortText })])),
  ]),
  paint: v.strictTuple([v.pipe(v.array(mark), v.maxLength(100_000))]),
  selected: none,
  useSelection: v.strictTuple([purpose]),
  startPointing: v.strictTuple([pointAt]),
  stopPointing: none,
  focusPage: none,
};

const panel: Rows<Panel> = {
  pageChanged: none,
  currentComment: v.strictTuple([v.nullable(shortText)]),
  markClicked: v.strictTuple([id]),
  startFrom: v.strictTuple([selected, purpose]),
  pointed: v.strictTuple([v.nullable(v.strictObject({ at: pointAt, site, preview }))]),
  takeFocus: none,
  seen: v.strictTuple([v.picklist(['clear', 'nearly', 'hidden'])]),
};

const requests = { background: { ...forPages, ...forPanels }, page, panel };

/** Every call that there is, by who answers it. */
export const CALLS = (['background', 'page', 'panel'] as const).flatMap((party) =>
  Object.keys(requests[party]).map((call) => [party, call] as const),
);

/** What the scripts in web pages may ask of the background; all else is for the extension's own pages. */
export const OPEN_TO_PAGES = Object.keys(forPages) as readonly (keyof ForPages)[];

/**
 * The arguments of `party.call` as they may be used, nothing in them but what belongs there.
 * Throws where there is no such call, or where the arguments are none of its.
 */
export function admit(party: keyof Parties, call: string, args: readonly unknown[]): readonly unknown[] {
  const known: Readonly<Record<string, v.GenericSchema<unknown, readonly unknown[]>>> = requests[party];
  const schema = Object.hasOwn(known, call) ? known[call] : undefined;
  if (!schema) throw new Error(`no such call: ${party}.${call}`);
  const parsed = v.safeParse(schema, args);
  if (!parsed.success) throw new Error(`bad request: ${party}.${call}`);
  return parsed.output;
}
