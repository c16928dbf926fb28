/** One version of an article: what it said when it was read at one time, with everything that a correction can change. */
import type { Article, Block, Byline, LeadImage, Link, PostId, ReadTime } from '../post/reading.ts';

/** What is compared and hashed: nothing in it depends on when or where it was read. */
export interface VersionContent {
  readonly title: string;
  readonly authors: readonly Byline[];
  readonly published: ReadTime | null;
  readonly modified: ReadTime | null;
  readonly image: LeadImage | null;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}

export interface Version {
  /** `sha256-…` over the content's canonical form. */
  readonly hash: string;
  readonly post: PostId;
  /** When it was first read, ISO 8601 in UTC. */
  readonly readAt: string;
  /** Where it was read in an archived copy: when the copy was made (ISO 8601 in UTC, null where unknown), and its address. */
  readonly capture: { readonly archive: string; readonly at: string | null; readonly url: string } | null;
  readonly content: VersionContent;
}

/** What of an article makes a version. */
export function contentOf(article: Article): VersionContent {
  const { title, authors, published, modified, image, blocks, links } = article;
  return { title, authors, published, modified, image, blocks, links };
}
