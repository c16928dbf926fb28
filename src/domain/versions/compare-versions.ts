/** Everything in which two versions of an article differ: by blocks and words, title, byline, dates, image, captions and links. */
import { noticesIn } from '../insight/notices.ts';
import { type TextPart, wordDiff } from '../text/word-diff.ts';
import { type AlignedBlock, alignBlocks } from './align-blocks.ts';
import { type Broken, whyBroken } from './broken.ts';
import { type ChangeKind, kindsOfParts } from './change-kinds.ts';
import { comparePictures, type SameImage } from './picture.ts';
import type { Version, VersionContent } from './version.ts';

export interface BlockChange {
  readonly is: Exclude<AlignedBlock['is'], 'same'>;
  readonly isMoved: boolean;
  readonly isCaption: boolean;
  readonly parts: readonly TextPart[];
  /** What it is about; empty for a block that only moved. */
  readonly kinds: readonly ChangeKind[];
}

/** Blocks that stayed as they were, in a row. */
export interface Unchanged {
  readonly is: 'unchanged';
  readonly texts: readonly string[];
}

export interface ImageChange {
  readonly is: 'image';
  readonly before: VersionContent['image'];
  readonly after: VersionContent['image'];
  /** Whether another picture is shown, by its pixels. */
  readonly pixels: SameImage;
  /** Which of it differs. */
  readonly parts: readonly ('address' | 'pixels' | 'description' | 'caption')[];
}

export interface LinkChange {
  /** `retargeted`: the same words lead elsewhere. */
  readonly is: 'added' | 'removed' | 'retargeted';
  readonly text: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Words whose markup says otherwise than before: newly struck or inserted, or not any more. */
export interface EditChange {
  readonly change: 'added' | 'removed';
  readonly is: 'struck' | 'inserted';
  readonly text: string;
}

export interface Comparison {
  /** Either is no version of the article; then nothing else is compared. */
  readonly broken: { readonly which: 'before' | 'after'; readonly why: Broken } | null;
  readonly title: readonly TextPart[] | null;
  readonly authors: readonly TextPart[] | null;
  readonly published: { readonly before: string | null; readonly after: string | null } | null;
  readonly modified: { readonly before: string | null; readonly after: string | null } | null;
  readonly image: ImageChange | null;
  readonly blocks: readonly (BlockChange | Unchanged)[];
  readonly links: readonly LinkChange[];
  readonly edits: readonly EditChange[];
  /** The later one says of itself that it was changed, and the earlier did not. */
  readonly hasNewNotice: boolean;
}

type Compared = Pick<Version, 'content' | 'picture'>;

/** Null where nothing differs. */
export function compareVersions(before: Compared, after: Compared): Comparison | null {
  const [was, is] = [before.content, after.content];
  const brokenAfter = whyBroken(is, was);
  const brokenBefore = brokenAfter ? null : whyBroken(was, is);
  if (brokenAfter) return { ...NOTHING, broken: { which: 'after', why: brokenAfter } };
  if (brokenBefore) return { ...NOTHING, broken: { which: 'before', why: brokenBefore } };
  const notices = newNotices(was, is);
  const edits = editsChanged(was.edits, is.edits);
  const comparison: Comparison = {
    broken: null,
    title: wordsChanged(was.title, is.title),
    authors: wordsChanged(namesOf(was), namesOf(is)),
    published: changed(was.published, is.published),
    modified: changed(was.modified, is.modified),
    image: imageChange(before, after),
    blocks: blocksChanged(was, is, notices),
    links: linksChanged(was.links, is.links),
    edits,
    hasNewNotice: notices.size > 0 || edits.some(({ change }) => change === 'added'),
  };
  return isNothing(comparison) ? null : comparison;
}

/** Whether two readings are one version. The pixels of an image may have been replaced under its address. */
export function isSameVersion(a: Compared & { hash: string }, b: Compared & { hash: string }): boolean {
  return a.hash === b.hash && comparePictures(a.picture, b.picture) !== 'different';
}

const NOTHING: Comparison = {
  broken: null,
  title: null,
  authors: null,
  published: null,
  modified: null,
  image: null,
  blocks: [],
  links: [],
  edits: [],
  hasNewNotice: false,
};

function isNothing({ title, authors, published, modified, image, blocks, links, edits }: Comparison): boolean {
  const isText = blocks.some((block) => block.is !== 'unchanged');
  return !(title || authors || published || modified || image || isText || links.length + edits.length > 0);
}

function wordsChanged(before: string, after: string): TextPart[] | null {
  return before === after ? null : wordDiff(before, after);
}

function changed(before: string | null, after: string | null): { before: string | null; after: string | null } | null {
  return before === after ? null : { before, after };
}

function namesOf({ authors }: VersionContent): string {
  return authors.map(({ name }) => name).join(', ');
}

function imageChange(before: Compared, after: Compared): ImageChange | null {
  const [was, is] = [before.content.image, after.content.image];
  if (!was && !is) return null;
  const pixels = comparePictures(before.picture, after.picture);
  const parts: ImageChange['parts'][number][] = [];
  if (was?.src !== is?.src) parts.push('address');
  if (pixels === 'different') parts.push('pixels');
  if ((was?.alt ?? '') !== (is?.alt ?? '')) parts.push('description');
  if ((was?.caption ?? '') !== (is?.caption ?? '')) parts.push('caption');
  return parts.length > 0 ? { is: 'image', before: was, after: is, pixels, parts } : null;
}

function editsChanged(was: VersionContent['edits'], is: VersionContent['edits']): EditChange[] {
  const without = (some: typeof is, others: typeof is) =>
    some.filter((one) => !others.some((other) => other.is === one.is && other.text === one.text));
  return [
    ...without(is, was).map((edit) => ({ change: 'added' as const, is: edit.is, text: edit.text })),
    ...without(was, is).map((edit) => ({ change: 'removed' as const, is: edit.is, text: edit.text })),
  ];
}

/** Texts of the notices that the earlier version did not have. */
function newNotices(was: VersionContent, is: VersionContent): ReadonlySet<string> {
  const old = new Set(was.blocks.map(({ text }) => text));
  return new Set(noticesIn(is.blocks, (text) => !old.has(text)).map(({ text }) => text));
}

function blocksChanged(
  was: VersionContent,
  is: VersionContent,
  notices: ReadonlySet<string>,
): (BlockChange | Unchanged)[] {
  const out: (BlockChange | { is: 'unchanged'; texts: string[] })[] = [];
  for (const block of alignBlocks(was.blocks, is.blocks)) {
    if (block.is === 'same') {
      const last = out.at(-1);
      if (last?.is === 'unchanged') last.texts.push(block.before?.text ?? '');
      else out.push({ is: 'unchanged', texts: [block.before?.text ?? ''] });
    } else out.push(blockChange(block, block.is, notices));
  }
  return out;
}

function blockChange(block: AlignedBlock, is: BlockChange['is'], notices: ReadonlySet<string>): BlockChange {
  const { before, after, isMoved } = block;
  const parts = wordDiff(before?.text ?? '', after?.text ?? '');
  const kinds = is === 'moved' ? [] : kindsOfParts(parts);
  const isNotice = after !== null && notices.has(after.text);
  return {
    is,
    isMoved,
    isCaption: (after ?? before)?.kind === 'caption',
    parts,
    kinds: isNotice ? ['notice', ...kinds] : kinds,
  };
}

/** By their words and where they lead; a link that only stands elsewhere is none. */
function linksChanged(was: VersionContent['links'], is: VersionContent['links']): LinkChange[] {
  const gone = minus(was, is);
  const come = minus(is, was);
  const changes: LinkChange[] = [];
  for (const { text, url } of gone) {
    const at = come.findIndex((other) => other.text === text && text !== '');
    if (at < 0) changes.push({ is: 'removed', text, before: url, after: null });
    else changes.push({ is: 'retargeted', text, before: url, after: come.splice(at, 1)[0]?.url ?? null });
  }
  return [...changes, ...come.map(({ text, url }): LinkChange => ({ is: 'added', text, before: null, after: url }))];
}

function minus(links: VersionContent['links'], others: VersionContent['links']): VersionContent['links'] {
  const left = new Map<string, number>();
  for (const link of others) left.set(nameOf(link), (left.get(nameOf(link)) ?? 0) + 1);
  return links.filter((link) => {
    const count = left.get(nameOf(link)) ?? 0;
    if (count > 0) left.set(nameOf(link), count - 1);
    return count === 0;
  });
}

function nameOf({ text, url }: VersionContent['links'][number]): string {
  return `${url}\n${text}`;
}
