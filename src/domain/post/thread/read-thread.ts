/** The thread of a page: comments in document order, with parents as the markup shows them. */
import { textOf } from '../../text/text-of.ts';
import type { Found } from '../found.ts';
import { dateOrderOf } from '../read-time.ts';
import type { Comment } from '../reading.ts';
import { webUrl } from '../web-url.ts';
import { readName } from './comment-name.ts';
import { commentText } from './comment-text.ts';
import { findElsewhere } from './elsewhere.ts';
import { dateLineIn, headLineIn, withoutLine } from './head-line.ts';
import { isHeldNotice, LONGEST_NOTICE } from './held.ts';
import { leaveNumbers, leaveSubjects } from './numbered.ts';
import { parentsOf } from './parents.ts';
import { leavePrinted } from './printed-words.ts';
import { readSaidTime, type SaidTime, toReadTime } from './read-comment.ts';
import { findUnlabelled, isUnlabelled } from './unlabelled.ts';

const LONGEST_ID = 300;
const NUMBERED = /\d+$/;
const MUCH_TEXT = 500;
const COMMENT_ANCHOR = /^(?:comment|c|cmt)[-_]?\d+$/i;

export interface Thread {
  readonly comments: readonly Comment[];
  /** Parallel to `comments`. */
  readonly found: readonly Found[];
  /** Whether the page marks any comment as the article's author's. */
  readonly marksAuthor: boolean;
  /** What looked like a comment and is none, though much text stands in it: perhaps the article. */
  readonly mistaken: ReadonlySet<Element>;
}

interface Draft {
  readonly found: Found;
  name: string;
  said: SaidTime | null;
  text: string;
}

/**
 * @param base address of the page, for its links
 * @param canonical address of the post, or of this page of its comments, for permalinks
 * @param leaveOut what is no text, by the site's rule
 */
export function readThread(
  all: readonly Found[],
  base: string,
  canonical: string,
  language: string,
  leaveOut: ReadonlySet<Element>,
): Thread {
  const drafts: Draft[] = [];
  /** Index among the drafts of each that was found, -1 for what is no comment. */
  const places: number[] = [];
  const mistaken = new Set<Element>();
  const others = once(() => new Set([...all.map(({ element }) => element), ...leaveOut]));
  const elsewhere = findElsewhere(all, base, canonical);
  const holders = new Set<number>();
  for (const found of all) prepare(found, all, holders);
  // What runs for every comment is in functions of its own: engines make those fast, not a loop that runs once.
  const settle = (draft: Draft, index: number): void => {
    const { found } = draft;
    draft.text = commentText(found, holders.has(index) || leaveOut.size > 0 ? others : noOthers);
    if (draft.said === null && found.isForced) takeHeadLine(draft, others);
    if (isPing(draft)) {
      found.kind = 'pingback';
      draft.name = readName(found);
    }
    const is = !(elsewhere.size > 0 && elsewhere.has(found)) && isComment(draft);
    places.push(is ? drafts.push(draft) - 1 : -1);
    if (!is && !found.held && draft.text.length > MUCH_TEXT) mistaken.add(found.element);
  };
  withHeads(all, holders, others).forEach(settle);
  leaveNumbers(drafts);
  leaveSubjects(drafts);
  leavePrinted(drafts);
  if (isMarkOfAll(drafts)) for (const { found } of drafts) found.byArticleAuthor = false;
  const order = dateOrderOf(numericDates(drafts), language);
  const believed = areBelieved(drafts);
  const parents = parentsOf(
    drafts.map(({ found }) => found),
    all,
    places,
  );
  const ids = new Map<string, number>();
  const known = once(() => new Set(all.map(({ id }) => id)));
  const links: Links = { base, page: plainPage(base), canonical };
  const comments = drafts.map((draft, at) => {
    const id = uniqueId(idOf(draft, known), ids);
    return toComment(draft, id, parents[at] ?? null, toReadTime(draft.said, believed, order), links);
  });
  return {
    comments,
    found: drafts.map(({ found }) => found),
    marksAuthor: drafts.some(({ found }) => found.byArticleAuthor),
    mistaken,
  };
}

/** What links are read against. */
interface Links {
  readonly base: string;
  /** `base` without what follows a `#`; '' where links to it are to be read with care. */
  readonly page: string;
  readonly canonical: string;
}

function toComment(
  { found, name, text }: Draft,
  id: string,
  parent: number | null,
  time: Comment['time'],
  links: Links,
): Comment {
  return {
    id,
    permalink: permalinkOf(found, id, links),
    author: name,
    authorUrl: found.authorLink ? webUrl(found.authorLink.getAttribute('href'), links.base) : null,
    time,
    text,
    parent,
    parentInferred: false,
    isArticleAuthor: found.byArticleAuthor,
    kind: found.kind,
  };
}

/** Sets straight what can be told from the elements alone. `holders`: gets the index of what `found` stands in. */
function prepare(found: Found, all: readonly Found[], holders: Set<number>): void {
  foldBack(found, all);
  holders.add(found.parent);
  if (found.tag === 'dt') found.meta ??= found.element;
  if (found.isForced && found.second) found.meta ??= found.body === found.element ? found.second : found.element;
  if (!linksToAnother(found)) return;
  found.href = '';
  found.permalink = null;
}

/** Everything that was found with its author and time, no text yet: as the pass found them, else as all of them show where to look. */
function withHeads(all: readonly Found[], holders: ReadonlySet<number>, others: () => ReadonlySet<Element>): Draft[] {
  const drafts = all.map((found): Draft => ({ found, name: readName(found), said: readSaidTime(found), text: '' }));
  const unlabelled = drafts.filter(({ found, name, said }) => isUnlabelled(found, name, said));
  const labelled = new Set(unlabelled.filter(({ found }) => found.author));
  findUnlabelled(
    unlabelled.map(({ found }) => found),
    unlabelled.length > 0 ? new Set(all.filter((_found, index) => holders.has(index))) : new Set(),
    others,
  );
  for (const draft of unlabelled) {
    // What was read without knowing the author's place may have stood on another link.
    if (!labelled.has(draft)) draft.found.authorLink = null;
    draft.name = readName(draft.found);
    draft.said = readSaidTime(draft.found);
  }
  return drafts;
}

/** Nothing in the comment says who wrote it and when but a line of its text. */
function takeHeadLine(draft: Draft, others: () => ReadonlySet<Element>): void {
  const { found, name } = draft;
  const all = textOf(found.element, (element) => element !== found.element && others().has(element));
  const head = headLineIn(all);
  const isHead = head !== null && (name === '' || name === head.name);
  const line = isHead ? head.line : name === '' ? null : dateLineIn(all);
  if (line === null) return;
  if (isHead) draft.name = head.name;
  draft.said = { text: line, machine: null };
  draft.text = withoutLine(draft.text, line);
}

/** What looked like an answer but has neither author nor time is the text of the comment it stands in. */
function foldBack(found: Found, all: readonly Found[]): void {
  if (found.told || found.isForced || found.author || found.time || (found.sure && (found.id !== '' || found.meta)))
    return;
  const outer = all[found.parent];
  if (!outer || (outer.body && !outer.body.contains(found.element))) return;
  if (found.sure && !(outer.author || outer.time || outer.meta)) return;
  outer.body = found.body ?? found.wrap ?? found.element;
  outer.text = found.text;
  found.held = true;
}

const NO_OTHERS: ReadonlySet<Element> = new Set();

function noOthers(): ReadonlySet<Element> {
  return NO_OTHERS;
}

/** "In reply to #7": a link to an id of the same form with another number is no permalink of this comment. */
function linksToAnother({ href, id }: Found): boolean {
  if (id === '' || href === '' || href.endsWith(id)) return false;
  const hash = href.slice(href.indexOf('#') + 1);
  return NUMBERED.test(id) && NUMBERED.test(hash) && id.replace(NUMBERED, '') === hash.replace(NUMBERED, '');
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What only looked like a comment has no author, or nothing to say. */
function isComment({ found, name, said, text }: Draft): boolean {
  if (found.held) return false;
  if (found.kind !== 'comment') return name !== '' || text !== '';
  if (text === '' || opensWithNotice(text)) return false;
  if (found.sure) return found.told || name !== '' || said !== null;
  return name !== '' && (said !== null || found.authorRank > 0);
}

/** Its first line, which may stand above what was written. */
function opensWithNotice(text: string): boolean {
  const end = text.indexOf('\n');
  return end < 0 ? isHeldNotice(text) : end <= LONGEST_NOTICE && isHeldNotice(text.slice(0, end));
}

/** Nothing marks it, but it is written as WordPress writes pingbacks: announced, or an excerpt between two ellipses. */
function isPing({ found, said, text }: Draft): boolean {
  if (found.kind !== 'comment' || !(text.startsWith('[') || said === null)) return false;
  return (
    (found.authorLink !== null && /^\[(?:…|\.{3})\]\s.*\[(?:…|\.{3})\]$/s.test(text)) ||
    (said === null && /^\s*(?:ping|track)back\s*:/i.test((found.element.textContent ?? '').slice(0, 60)))
  );
}

/** A class that every comment has, whoever wrote it, marks nobody: some call the place of the name `author-comment`. */
function isMarkOfAll(drafts: readonly Draft[]): boolean {
  return drafts.every(({ found }) => found.byArticleAuthor) && new Set(drafts.map(({ name }) => name)).size > 1;
}

function numericDates(drafts: readonly Draft[]): string[] {
  const texts: string[] = [];
  for (const { said } of drafts) if (said?.text.includes('/')) texts.push(said.text);
  return texts;
}

/** The machine-readable time is not to be believed where three and more share one while the words differ. */
function areBelieved(drafts: readonly Draft[]): boolean {
  const machine: string[] = [];
  for (const { said } of drafts) if (said?.machine) machine.push(said.machine);
  if (machine.length < 3 || machine.some((time) => time !== machine[0])) return true;
  return new Set(drafts.map(({ said }) => said?.text)).size === 1;
}

/** The id that the permalink points to; else the one that says "comment"; else any with a number; else one of its words. */
function idOf({ found, name, text }: Draft, known: () => ReadonlySet<string>): string {
  const { href, id, otherIds, element } = found;
  const at = href.indexOf('#');
  if (at >= 0 && href.length - at <= LONGEST_ID) {
    if (id !== '' && href.length - at - 1 === id.length && href.endsWith(id)) return id;
    const hash = href.slice(at + 1);
    if (otherIds?.includes(hash)) return hash;
    // "Next" leads to another comment.
    if (/^(?:comment|c|cmt|kommentar)?[-_]?\w*\d\w*$/i.test(hash) && !known().has(hash)) return hash;
  }
  const ids = otherIds ? [id, ...otherIds] : [id];
  const best =
    ids.find((one) => /^comment[-_]\w*\d/i.test(one)) ??
    ids.find((one) => /^comment(?!s)[-\w]*\d$/i.test(one)) ??
    ids.find((one) => /\d$/.test(one)) ??
    ids.find((one) => /\d/.test(one)) ??
    ids.find(Boolean);
  if (best) return best.slice(0, LONGEST_ID);
  // Drupal 7 puts an anchor before the comment.
  const before = element.previousElementSibling;
  if (before?.localName === 'a' && COMMENT_ANCHOR.test(before.id)) return before.id;
  const given = element.getAttribute('data-comment-id') ?? element.getAttribute('data-commentid');
  return given?.slice(0, LONGEST_ID) ?? `comment-${hashOf(`${name}\n${text}`)}`;
}

/** FNV-1a, 32 bits: a short name for words that stay the same wherever the comment stands. */
function hashOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** `taken`: ids that are given away, with the number of the last copy of each. */
function uniqueId(id: string, taken: Map<string, number>): string {
  let copy = taken.get(id);
  if (copy === undefined) {
    taken.set(id, 1);
    return id;
  }
  let free = id;
  while (taken.has(free)) free = `${id}-${++copy}`;
  taken.set(id, copy);
  taken.set(free, 1);
  return free;
}

function permalinkOf({ href, id: own, otherIds }: Found, id: string, links: Links): string | null {
  const { base, page, canonical } = links;
  if (href.startsWith('#')) return canonical + href;
  // Most links lead to the comment on this very page.
  const end = page.length;
  const isOwn = end > 0 && href.length === end + 1 + id.length && href.endsWith(id) && href.startsWith(page);
  if (isOwn && href[end] === '#' && /^[\w-]+$/.test(id)) return `${canonical}#${id}`;
  const url = href === '' ? null : webUrl(href, base);
  // archive.today turns `#x` into an address of the copy.
  const at = url?.indexOf('#') ?? -1;
  if (url && at > 0 && url.slice(0, at) === withoutHash(base)) return canonical + url.slice(at);
  if (url) return url;
  return id === own || otherIds?.includes(id) ? `${canonical}#${id}` : null;
}

function plainPage(base: string): string {
  const page = withoutHash(base);
  return webUrl(page, page) === page ? page : '';
}

function withoutHash(address: string): string {
  const at = address.indexOf('#');
  return at < 0 ? address : address.slice(0, at);
}
