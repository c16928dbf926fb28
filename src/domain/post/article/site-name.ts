/** What the site calls itself. */
import { textOf } from '../../text/text-of.ts';
import type { Seen } from '../found.ts';
import type { PageHead } from './page-head.ts';

const LOGO = /^(?:logo|site-?(?:title|name|logo)|blog-?title|brand|masthead|header-title|wp-block-site-title)$/i;
const LONGEST = 80;

/** By metadata, the logo in words, the feed's title, or the end of the page's title; else the host. */
export function readSiteName(
  outline: readonly Seen[],
  head: PageHead,
  title: string,
  host: string,
  archived: boolean,
): string {
  // An archive puts its own name there.
  const stated =
    archived && /^archive\./.test(head.meta('og:site_name')) ? '' : head.meta('og:site_name', 'application-name');
  if (stated !== '') return stated.slice(0, LONGEST);
  if (head.publisher !== '' && head.publisher.length < LONGEST) return head.publisher;
  for (const seen of outline) {
    if (seen.holdsComments || !`${seen.id} ${seen.classes}`.split(/\s+/).some((token) => LOGO.test(token))) continue;
    const text = textOf(seen.element).split('\n')[0] ?? '';
    if (text !== '' && text.length < LONGEST) return text;
  }
  const feed = head.feeds
    .map((name) => name.replace(/\s*(?:[»›|-].*|rss.*|atom.*|feed.*)$/i, '').trim())
    .find((name) => name !== '' && name.length < LONGEST);
  return feed ?? afterTitle(head.title, title) ?? host;
}

function afterTitle(page: string, title: string): string | null {
  if (title === '' || !page.startsWith(title)) return null;
  const rest = page
    .slice(title.length)
    .replace(/^[\s|–—:·«»‹›✩-]+/, '')
    .trim();
  return rest !== '' && rest.length < LONGEST ? rest : null;
}
