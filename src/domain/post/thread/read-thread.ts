/** The thread of a page: comments in document order, with parents as the markup shows them. */

import type { Found } from '../found.ts';
import { dateOrderOf } from '../read-time.ts';
import type { Comment, CommentKind } from '../reading.ts';
import { webUrl } from '../web-url.ts';
import { commentText } from './comment-text.ts';
import { readSaidTime, readWho, type SaidTime, toReadTime, type Who } from './read-comment.ts';

const LONGEST_ID = 300;
const HELD =
  /^(?:your comment is awaiting moderation|dein kommentar wartet|ihr kommentar wartet|ваш комментарий ожидает|votre commentaire est en attente|tu comentario está pendiente)/i;

export interface Thread {
  readonly comments: readonly Comment[];
  /** Parallel to `comments`. */
  readonly found: readonly Found[];
  /** Whether the page marks any comment as the article's author's. */
  readonly marksAuthor: boolean;
}

interface Draft {
  readonly found: Found;
  readonly index: number;
  readonly who: Who;
  readonly said: SaidTime | null;
  readonly text: string;
}

/**
 * @param base address of the page, for its links
 * @param canonical address of the post, for permalinks
 */
export function readThread(all: readonly Found[], base: string, canonical: string, language: string): Thread {
  const elements = new Set(all.map((found) => found.element));
  const drafts: Draft[] = [];
  all.forEach((found, index) => {
    if (found.held) return;
    const text = commentText(found, elements);
    const draft = { found, index, who: readWho(found), said: readSaidTime(found), text };
    if (isComment(draft)) drafts.push(draft);
  });
  const kept = new Map(drafts.map((draft, at) => [draft.index, at]));
  const order = dateOrderOf(
    drafts.map(({ said }) => said?.text ?? ''),
    language,
  );
  const believed = areBelieved(drafts);
  const parents = parentsOf(drafts, all, kept);
  const ids = new Set<string>();
  const comments = drafts.map(({ found, who, said, text }, at): Comment => {
    const permalink = found.permalink?.getAttribute('href') ?? '';
    const id = uniqueId(idOf(found, permalink) ?? `comment-by-${who.name}-${at + 1}`, ids);
    return {
      id,
      permalink: permalinkOf(found, permalink, id, base, canonical),
      author: who.name,
      authorUrl: webUrl(who.link?.getAttribute('href'), base),
      time: toReadTime(said, believed, order),
      text,
      parent: parents[at] ?? null,
      parentInferred: false,
      isArticleAuthor: found.byArticleAuthor,
      kind: found.kind,
    };
  });
  return {
    comments,
    found: drafts.map(({ found }) => found),
    marksAuthor: drafts.some(({ found }) => found.byArticleAuthor),
  };
}

/** What only looked like a comment has no author, or nothing to say. */
function isComment({ found, who, said, text }: Draft): boolean {
  const isPing: boolean = (['pingback', 'trackback'] as CommentKind[]).includes(found.kind);
  if (isPing) return who.name !== '' || text !== '';
  if (text === '' || HELD.test(text)) return false;
  if (found.sure) return who.name !== '' || said !== null;
  return who.name !== '' && (said !== null || found.author !== null);
}

/** The machine-readable time is not to be believed where three and more share one while the words differ. */
function areBelieved(drafts: readonly Draft[]): boolean {
  const machine = drafts.flatMap(({ said }) => (said?.machine ? [said.machine] : []));
  if (machine.length < 3 || new Set(machine).size > 1) return true;
  return new Set(drafts.map(({ said }) => said?.text)).size === 1;
}

/** Parents among the comments that were kept: by nesting; in flat lists, by the depth that classes or margins tell. */
function parentsOf(
  drafts: readonly Draft[],
  all: readonly Found[],
  kept: ReadonlyMap<number, number>,
): (number | null)[] {
  const parents = drafts.map(({ found }): number | null => {
    let at = found.parent;
    while (at >= 0 && !kept.has(at)) at = all[at]?.parent ?? -1;
    return kept.get(at) ?? null;
  });
  if (parents.some((parent) => parent !== null)) return parents;
  const depths = drafts.map(({ found }) => found.depth);
  if (!depths.some((depth, at) => depth > (depths[0] ?? 0) && depths[at - 1] !== undefined)) return parents;
  const open: number[] = [];
  return depths.map((depth, at) => {
    while (open.length > 0 && (depths[open.at(-1) ?? 0] ?? 0) >= depth) open.pop();
    const parent = open.at(-1) ?? null;
    open.push(at);
    return parent;
  });
}

/** The id that the permalink points to; else the one that says "comment"; else any with a number. */
function idOf({ ids, element }: Found, permalink: string): string | null {
  const hash = permalink.includes('#') ? permalink.slice(permalink.indexOf('#') + 1) : '';
  if (
    hash !== '' &&
    hash.length <= LONGEST_ID &&
    (ids.includes(hash) || /^(?:comment|c|cmt|kommentar)?[-_]?\w*\d\w*$/i.test(hash))
  )
    return hash;
  const exact = ids.find((id) => /^comment[-_]\w*\d/i.test(id)) ?? ids.findLast((id) => /\d/.test(id)) ?? ids[0];
  if (exact) return exact.slice(0, LONGEST_ID);
  return element.getAttribute('data-comment-id') ?? element.getAttribute('data-commentid');
}

function uniqueId(id: string, taken: Set<string>): string {
  let free = id;
  for (let copy = 2; taken.has(free); copy++) free = `${id}-${copy}`;
  taken.add(free);
  return free;
}

function permalinkOf(found: Found, href: string, id: string, base: string, canonical: string): string | null {
  if (href.startsWith('#')) return canonical + href;
  const url = href === '' ? null : webUrl(href, base);
  // archive.today turns `#x` into an address of the copy.
  const hash = url?.includes('#') ? url.slice(url.indexOf('#')) : '';
  if (url && hash && url.startsWith(base.replace(/[#].*$/, ''))) return canonical + hash;
  if (url) return url;
  return found.ids.includes(id) ? `${canonical}#${id}` : null;
}
