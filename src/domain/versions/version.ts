/** One version of an article: what it said at one time, with everything that a correction can change. */
import * as v from 'valibot';
import { canonical } from '../journal/chain.ts';
import { type Digest, digestOf } from '../journal/digest-of.ts';
import { blockKinds } from './block-kinds.ts';
import { type Picture, SMALL, SMALL_ADDRESS } from './picture.ts';
import { VERSION_PREFIX } from './version-key.ts';

const shortText = v.pipe(v.string(), v.maxLength(2_000));
const longText = v.pipe(v.string(), v.maxLength(500_000));
const time = v.pipe(v.string(), v.maxLength(40));
const link = v.strictObject({ text: longText, url: v.pipe(v.string(), v.maxLength(20_000)) });

/**
 * What is compared and hashed: nothing in it depends on when or where it was read. Of the times only what was understood,
 * because pages print "2 hours ago" anew each hour.
 */
export const versionContent = v.strictObject({
  title: longText,
  authors: v.pipe(v.array(v.strictObject({ name: longText, url: v.nullable(longText) })), v.maxLength(1_000)),
  published: v.nullable(shortText),
  modified: v.nullable(shortText),
  image: v.nullable(v.strictObject({ src: longText, alt: longText, caption: longText })),
  blocks: v.pipe(v.array(v.strictObject({ kind: v.picklist(blockKinds), text: longText })), v.maxLength(50_000)),
  links: v.pipe(v.array(link), v.maxLength(50_000)),
  edits: v.pipe(
    v.array(
      v.strictObject({
        is: v.picklist(['struck', 'inserted']),
        block: v.pipe(v.number(), v.integer(), v.minValue(0)),
        text: longText,
      }),
    ),
    v.maxLength(1_000),
  ),
});

export const picture = v.strictObject({
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
  print: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))),
  small: v.nullable(v.pipe(v.string(), v.maxLength(SMALL.length), v.regex(SMALL_ADDRESS))),
});

export const capture = v.strictObject({
  archive: v.pipe(v.string(), v.maxLength(300)),
  at: v.nullable(time),
  url: v.pipe(v.string(), v.maxLength(100_000)),
});

/** What the panel hands over of a page that was read. */
export const seenVersion = v.strictObject({
  post: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
  capture: v.nullable(capture),
  content: versionContent,
  picture: v.nullable(picture),
});

export const version = v.strictObject({
  ...seenVersion.entries,
  /** `sha256-…` over the content's canonical form. */
  hash: v.pipe(v.string(), v.regex(/^sha256-[0-9a-f]{64}$/)),
  /** When it said so: when it was read or, of an archived copy, when that was made. ISO 8601 in UTC. */
  at: time,
  /** When it was first read, ISO 8601 in UTC. */
  readAt: time,
});

export type VersionContent = v.InferOutput<typeof versionContent>;
export type SeenVersion = v.InferOutput<typeof seenVersion>;
export type Version = v.InferOutput<typeof version>;
export type { Picture };

/** `sha256-` and 64 hexadecimal digits over the canonical JSON, in UTF-8. */
export function hashOfContent(content: VersionContent, digest: Digest): Promise<string> {
  return digestOf(canonical(content), digest);
}

/** `t:<post>:<when it said so>:<hash>`: of one post they sort by time. */
export function versionKey({ post, at, hash }: Pick<Version, 'post' | 'at' | 'hash'>): string {
  return `${VERSION_PREFIX}${post}:${at}:${hash}`;
}

/** The version under a key; null where it cannot be understood or is another's. */
export function versionUnder(key: string, value: unknown): Version | null {
  const parsed = v.safeParse(version, value);
  return parsed.success && versionKey(parsed.output) === key ? parsed.output : null;
}

/** The article's text as the offsets of passages count it. */
export function textOfVersion({ blocks }: Pick<VersionContent, 'blocks'>): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** By the time at which they said so, then by when they were read. */
export function inTime(versions: readonly Version[]): Version[] {
  return [...versions].sort((a, b) => order(a.at, b.at) || order(a.readAt, b.readAt) || order(a.hash, b.hash));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
