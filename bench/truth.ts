/** Whole pages with what a careful person finds on them, and how far a reader agrees: the contributors' scoring, criterion by criterion. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePage } from '../tools/decode-page.ts';
import type { Found, FoundComment } from './readers.ts';

interface TrueComment {
  readonly index: number;
  readonly author: string;
  readonly text60: string;
  readonly time_iso: string | null;
  readonly parent: number | null;
  readonly is_post_author: boolean | null;
}

/** What is on a page; the names are those of the files. */
export interface Truth {
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[] | null;
  readonly published: { readonly iso: string | null } | null;
  readonly body_first80: string | null;
  readonly body_last80: string | null;
  readonly comment_count: number;
  readonly comments_listed: string;
  readonly comments: readonly TrueComment[];
}

export interface TruePage {
  readonly html: string;
  readonly truth: Truth;
}

/** How often a reader was right, of how many times it could have been. */
export interface Score {
  readonly right: number;
  readonly of: number;
}

export type Field = 'titles' | 'authors' | 'dates' | 'bodies' | 'parents' | 'times' | 'author marks';
export type Scores = Readonly<Record<Field, Score>> & {
  readonly hit: number;
  readonly missed: number;
  readonly invented: number;
};

/** The pages of a folder, or null where it is not there. */
export function readFolder(folder: string): TruePage[] | null {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []));
  return names.map((name) => ({
    html: decodePage(readFileSync(join(folder, `${name}.html`))),
    truth: JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Truth,
  }));
}

/** How well `found` agrees with the truth, both in the order of the pages. */
export function judge(pages: readonly TruePage[], found: readonly Found[]): Scores {
  const tally: Record<Field, { right: number; of: number }> = {
    titles: { right: 0, of: 0 },
    authors: { right: 0, of: 0 },
    dates: { right: 0, of: 0 },
    bodies: { right: 0, of: 0 },
    parents: { right: 0, of: 0 },
    times: { right: 0, of: 0 },
    'author marks': { right: 0, of: 0 },
  };
  const count = (field: Field, right: boolean) => {
    tally[field].of += 1;
    if (right) tally[field].right += 1;
  };
  let [hit, missed, invented] = [0, 0, 0];
  for (const [at, { truth }] of pages.entries()) {
    const one = found[at];
    if (!one) throw new Error(`nothing was read at ${truth.url}`);
    judgeArticle(truth, one, count);
    const thread = judgeThread(truth, one.comments, count);
    hit += thread.hit;
    missed += thread.missed;
    invented += thread.invented;
  }
  return { ...tally, hit, missed, invented };
}

type Count = (field: Field, right: boolean) => void;

function judgeArticle(truth: Truth, found: Found, count: Count): void {
  count('titles', squash(found.title) === squash(truth.title));
  count('authors', namesOf(found.authors) === namesOf(truth.authors ?? []));
  const day = truth.published?.iso?.slice(0, 10);
  if (day) count('dates', found.published.slice(0, 10) === day);
  if (truth.body_first80) {
    const body = squash(found.body);
    const starts = body.slice(0, 600).includes(squash(truth.body_first80));
    count('bodies', starts && body.slice(-600).includes(squash(truth.body_last80)));
  }
}

function judgeThread(truth: Truth, comments: readonly FoundComment[], count: Count) {
  const left = new Set(comments.keys());
  const matched = new Map<number, number>();
  for (const want of truth.comments) {
    const at = [...left].find((index) => isSame(comments[index], want));
    if (at === undefined) continue;
    left.delete(at);
    matched.set(want.index, at);
  }
  for (const want of truth.comments) {
    const comment = comments[matched.get(want.index) ?? -1];
    if (!comment) continue;
    if (want.parent === null || matched.has(want.parent)) {
      count('parents', comment.parent === (want.parent === null ? null : matched.get(want.parent)));
    }
    if (want.time_iso) count('times', isSameTime(comment.time, want.time_iso));
    if (want.is_post_author !== null) count('author marks', comment.isArticleAuthor === want.is_post_author);
  }
  const missed = truth.comments.length - matched.size;
  // Of a long thread the files name the first and the last.
  const surplus = comments.length - truth.comment_count;
  if (truth.comments_listed !== 'all') {
    return { hit: matched.size, missed: missed + Math.max(0, -surplus - missed), invented: Math.max(0, surplus) };
  }
  return { hit: matched.size, missed, invented: left.size };
}

function isSame(found: FoundComment | undefined, want: TrueComment): boolean {
  if (!found || squash(found.author) !== squash(want.author)) return false;
  const [text, begins] = [squash(found.text), squash(want.text60)];
  return text.startsWith(begins) || text.slice(0, 40) === begins.slice(0, 40);
}

/** The same minute on the clock; where both name a zone, the same instant; a day where the page tells no more. */
function isSameTime(found: string, want: string): boolean {
  const zoned = /(?:z|[+-]\d\d:?\d\d)$/i;
  if (want.length <= 10) return found.slice(0, 10) === want;
  if (zoned.test(found) && zoned.test(want)) return Math.abs(Date.parse(found) - Date.parse(want)) < 60_000;
  return found !== '' && found.slice(0, 16) === want.slice(0, 16);
}

function namesOf(names: readonly string[]): string {
  return names.map(squash).sort().join('|');
}

function squash(text: string | null): string {
  return (text ?? '').normalize('NFC').replace(/[\s\u200b-\u200f\ufeff\u00ad]+/gu, '');
}
