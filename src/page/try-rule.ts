/** Makes a rule of what was pointed at, and reads the page with it once, to show what would come of it. */

import { isArchiveToday } from '../domain/post/archives.ts';
import type { Reading } from '../domain/post/reading.ts';
import { articleRule, commentRule } from '../domain/post/sites/rule-from.ts';
import type { Site } from '../domain/post/sites/site.ts';
import { hostOfPost } from '../domain/post/sites/site-for.ts';
import type { PointAt, Pointed, RepairPreview } from '../messages.ts';
import type { Reader } from './reader.ts';

const WORDS = 120;

/** `root`: the page's body. Null where the page has no host. Nothing is kept. */
export function tryRule(
  root: Element,
  element: Element,
  at: PointAt,
  reader: Pick<Reader, 'last' | 'site' | 'trial'>,
): Pointed | null {
  const { post } = reader.last()?.reading ?? reader.trial(null);
  const host = hostOfPost(post.id);
  if (host === null) return null;
  const oldClasses = post.capture !== null && isArchiveToday(post.capture.archive);
  const before = reader.site();
  const site: Site = {
    ...(before ?? {}),
    hosts: [host],
    ...(at === 'article'
      ? { article: articleRule(root, element, oldClasses) }
      : { comments: commentRule(root, element, oldClasses) }),
  };
  return { at, site, preview: previewOf(reader.trial(site)) };
}

function previewOf({ article, comments }: Reading): RepairPreview {
  const [first] = comments;
  return {
    title: article?.title ?? '',
    blocks: article?.blocks.length ?? 0,
    opening: clip(article?.blocks[0]?.text ?? ''),
    comments: comments.length,
    author: first?.author ?? '',
    words: clip(first?.text ?? ''),
  };
}

function clip(text: string): string {
  const line = text.slice(0, 2 * WORDS).replace(/\s+/g, ' ');
  return line.length > WORDS ? `${line.slice(0, WORDS).trimEnd()}…` : line;
}
