/** What the site calls itself. */
import { textOf } from '../../text/text-of.ts';
import type { Seen } from '../found.ts';
import { webUrl } from '../web-url.ts';
import type { PageHead } from './page-head.ts';

const LOGO = /^(?:logo|site-?(?:title|name|logo)|blog-?title|brand|masthead|header-title|wp-block-site-title)$/i;
const HOME =
  /^(?:home(?:page)?|start(?:seite)?|главная|accueil|inicio|início|strona główna|ana ?sayfa|hjem|hem|etusivu|back.*|zurück.*)$/iu;
const LONGEST = 80;

/** By metadata, the logo in words, the feed's title, or the end of the page's title; else the host. */
export function readSiteName(
  outline: readonly Seen[],
  head: PageHead,
  title: string,
  host: string,
  base: string,
): string {
  const stated = head.meta('og:site_name', 'application-name');
  if (stated !== '') return stated.slice(0, LONGEST);
  if (head.publisher !== '' && head.publisher.length < LONGEST) return head.publisher;
  const logo = outline.find((seen) => !seen.holdsComments && isLogo(seen) && nameIn(seen) !== '');
  if (logo) return nameIn(logo);
  const feed = head.feeds
    .map((name) => name.replace(/\s*(?:[»›|-].*|rss.*|atom.*|feed.*)$/i, '').trim())
    .find((name) => name !== '' && name.length < LONGEST);
  return feed ?? afterTitle(head.title, title) ?? namedHome(outline, host, base) ?? host;
}

function isLogo({ id, classes }: Seen): boolean {
  return `${id} ${classes}`.split(/\s+/).some((token) => LOGO.test(token));
}

function nameIn({ element }: Seen): string {
  const text = textOf(element).split('\n')[0] ?? '';
  return text.length < LONGEST ? text : '';
}

/** The first link to the site's first page that is not just called "Home". */
function namedHome(outline: readonly Seen[], host: string, base: string): string | null {
  for (const seen of outline) {
    if (seen.tag !== 'a') continue;
    const url = webUrl(seen.element.getAttribute('href'), base);
    if (!url || url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') !== host) continue;
    const text = nameIn(seen);
    if (/\p{L}{2}/u.test(text) && !HOME.test(text)) return text;
  }
  return null;
}

function afterTitle(page: string, title: string): string | null {
  if (title === '' || !page.startsWith(title)) return null;
  const rest = page
    .slice(title.length)
    .replace(/^[\s|–—:·«»‹›✩-]+/, '')
    .trim();
  return rest !== '' && rest.length < LONGEST ? rest : null;
}
