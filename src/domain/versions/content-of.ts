/** What of an article makes a version; apart from the validators, which the panel does without until it is drawn. */
import type { Article, ReadTime } from '../post/reading.ts';
import type { VersionContent } from './version.ts';

/** Of the times only what was understood. */
export function contentOf({
  title,
  authors,
  published,
  modified,
  image,
  blocks,
  links,
  edits,
}: Article): VersionContent {
  return {
    title,
    authors: authors.map(({ name, url }) => ({ name, url })),
    published: understood(published),
    modified: understood(modified),
    image: image && { src: image.src, alt: image.alt, caption: image.caption },
    blocks: blocks.map(({ kind, text }) => ({ kind, text })),
    links: links.map(({ text, url }) => ({ text, url })),
    edits: edits.map(({ is, block, text }) => ({ is, block, text })),
  };
}

function understood(read: ReadTime | null): string | null {
  return read?.iso ?? null;
}
