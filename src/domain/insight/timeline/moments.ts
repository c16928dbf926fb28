/** Everything that happened to a post, on one clock: what it is about, whose side it was on, and where more is said of it. */
import type { Status } from '../../journal/event.ts';
import type { CorrectionView, PostView } from '../../journal/view.ts';
import type { Comment, Reading, ReadTime } from '../../post/reading.ts';
import type { Version } from '../../versions/version.ts';
import type { Suggestion } from '../chains/suggestion.ts';

/** Whose side something happened on; the picture has a lane for each. */
export const LANES = ['article', 'readers', 'author', 'you'] as const;
export type Lane = (typeof LANES)[number];

export type MomentKind =
  | 'published'
  /** The article says that it was changed then. */
  | 'modified'
  /** An archive's copy that was read. */
  | 'captured'
  /** It was read and said something else than before. */
  | 'changed'
  /** It was read for the first time. */
  | 'read'
  | 'comment'
  /** A step in the life of a correction, or a comment that is one. */
  | Status
  | 'note'
  | 'request'
  /** What they answered to it, outside the thread. */
  | 'answered';

export interface Moment {
  /** Milliseconds. A time without a zone is the page's own clock, and taken as if it were UTC. */
  readonly at: number;
  /** Whether the hour is known. */
  readonly hasTime: boolean;
  readonly lane: Lane;
  readonly kind: MomentKind;
  /** '' where nobody is named. */
  readonly who: string;
  /** Where to go: a comment or an entry of the reader's, by id. */
  readonly comment: string | null;
  readonly entry: string | null;
  /** Moments of one correction, logged or proposed, have the same. */
  readonly chain: string | null;
}

export interface Told {
  readonly reading: Pick<Reading, 'article' | 'comments'>;
  readonly view: Pick<PostView, 'notes' | 'corrections'>;
  readonly versions: readonly Version[];
  /** Chains of the thread that are proposed and not logged. */
  readonly suggestions: readonly Suggestion[];
}

/** By time; what has no time that could be understood is left out. */
export function momentsOf({ reading, view, versions, suggestions }: Told): Moment[] {
  const { article, comments } = reading;
  const chained = partsOfChains(comments, suggestions, view.corrections);
  const moments = [
    ofArticle('published', article?.published ?? null, article?.authors[0]?.name ?? ''),
    ofArticle('modified', article?.modified ?? null, ''),
    ...versions.map(ofVersion),
    ...comments.map((comment) => ofComment(comment, chained.get(comment.id))),
    ...view.corrections.filter(({ deleted }) => !deleted).flatMap((entry) => ofEntry(entry, chained)),
    ...view.notes
      .filter(({ deleted }) => !deleted)
      .map(({ id, createdAt }) => moment(createdAt, { lane: 'you', kind: 'note', entry: id })),
  ];
  return moments.filter((one) => one !== null).sort((a, b) => a.at - b.at);
}

interface InChain {
  readonly chain: string;
  readonly kind: 'reported' | 'confirmed' | 'acknowledged' | 'disputed';
}

/** Which comments are part of a chain, and as what: a logged one says more than a proposed one. */
function partsOfChains(
  comments: readonly Comment[],
  suggestions: readonly Suggestion[],
  entries: readonly CorrectionView[],
): Map<string, InChain> {
  const parts = new Map<string, InChain>();
  const put = (index: number, chain: string, kind: InChain['kind']) => {
    const id = comments[index]?.id;
    if (id !== undefined) parts.set(id, { chain, kind });
  };
  for (const { id, report, confirmations, answer } of suggestions) {
    put(report, id, 'reported');
    for (const one of confirmations) put(one, id, 'confirmed');
    if (answer) put(answer.comment, id, answer.grade === 'disputed' ? 'disputed' : 'acknowledged');
  }
  for (const { id, steps, deleted } of entries) {
    if (deleted) continue;
    for (const { source, status } of steps) {
      if (source.from === 'comment' && isPart(status)) parts.set(source.comment.id, { chain: id, kind: status });
    }
  }
  return parts;
}

function isPart(status: Status): status is InChain['kind'] {
  return status === 'reported' || status === 'confirmed' || status === 'acknowledged' || status === 'disputed';
}

function ofArticle(kind: 'published' | 'modified', time: ReadTime | null, who: string): Moment | null {
  return moment(time?.iso ?? null, { lane: 'article', kind, who });
}

function ofVersion({ at, capture }: Version, index: number): Moment | null {
  const kind = capture ? 'captured' : index === 0 ? 'read' : 'changed';
  return moment(at, { lane: 'article', kind, who: capture?.archive ?? '' });
}

function ofComment({ id, author, time, isArticleAuthor }: Comment, part: InChain | undefined): Moment | null {
  return moment(time?.iso ?? null, {
    lane: isArticleAuthor ? 'author' : 'readers',
    kind: part?.kind ?? 'comment',
    who: author,
    comment: id,
    chain: part?.chain ?? null,
  });
}

/** Steps that no comment of the thread stands for, and the requests. */
function ofEntry({ id, steps, requests }: CorrectionView, chained: ReadonlyMap<string, InChain>): (Moment | null)[] {
  const own = steps.filter(({ source }) => source.from !== 'comment' || chained.get(source.comment.id)?.chain !== id);
  return [
    ...own.map(({ status, at, loggedAt, source }) =>
      moment(at ?? loggedAt, {
        lane: source.from === 'article' ? 'article' : 'you',
        kind: status,
        who: source.from === 'comment' ? source.comment.author : '',
        entry: id,
        chain: id,
      }),
    ),
    ...requests.map(({ at, state }) => {
      const side =
        state === 'sent'
          ? ({ lane: 'you', kind: 'request' } as const)
          : ({ lane: 'author', kind: 'answered' } as const);
      return moment(at, { ...side, entry: id, chain: id });
    }),
  ];
}

type Said = Pick<Moment, 'lane' | 'kind'> & Partial<Pick<Moment, 'who' | 'comment' | 'entry' | 'chain'>>;

function moment(iso: string | null, said: Said): Moment | null {
  const match =
    iso === null ? null : /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(iso);
  if (!match) return null;
  const [, year, month, day, time, zone] = match;
  const at = Date.parse(`${year}-${month}-${day}${time ?? 'T00:00'}${(time && zone) || 'Z'}`);
  if (Number.isNaN(at)) return null;
  return { who: '', comment: null, entry: null, chain: null, ...said, at, hasTime: time !== undefined };
}
