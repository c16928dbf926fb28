/** Who wrote a post, as far as its page tells: name, role, bio, posts, books, outlets and links. Facts of the page, no verdicts. */
import type { Article, Comment, Link } from '../post/reading.ts';
import { type BioFacts, readBio } from './bio.ts';
import { foldName } from './fold-name.ts';

/** What a link leads to: posts of theirs on this site, a profile on Twitter/X, or a place of their own. */
export interface AuthorLink extends Link {
  readonly kind: 'archive' | 'twitter' | 'site';
}

export interface AuthorContext extends Omit<BioFacts, 'handle'> {
  readonly name: string;
  readonly bio: string;
  /** As the page states it, e.g. 1848. */
  readonly posts: number | null;
  readonly links: readonly AuthorLink[];
}

/** The context of the first author. `comments`: the thread, where the author may have given an address of their own. */
export function authorContext(article: Article, comments: readonly Comment[] = []): AuthorContext {
  const [first] = article.authors;
  const box = article.authorBox;
  const name = first?.name || box?.name || '';
  // Where several wrote, the box may be about another of them.
  const theirs = box && (box.name === '' || name === '' || foldName(box.name) === foldName(name)) ? box : null;
  const { handle, ...facts } = readBio(theirs?.bio ?? '', name);
  return {
    name,
    bio: theirs?.bio ?? '',
    posts: theirs?.posts ?? null,
    ...facts,
    links: linksOf(name, first?.url ?? null, theirs?.links ?? [], handle, comments),
  };
}

function linksOf(
  name: string,
  archive: string | null,
  boxLinks: readonly Link[],
  handle: string | null,
  comments: readonly Comment[],
): AuthorLink[] {
  const links: AuthorLink[] = [];
  const add = (link: AuthorLink) => {
    if (!links.some((known) => sameAddress(known.url, link.url))) links.push(link);
  };
  if (archive) add({ kind: 'archive', text: name, url: archive });
  for (const link of boxLinks) {
    const host = hostOf(link.url);
    if (/^(?:mobile\.)?(?:twitter|x)\.com$/.test(host)) add({ ...link, kind: 'twitter' });
    else if (!archive && /\/author[s]?\/|\/people\/|\/profile/.test(link.url)) add({ ...link, kind: 'archive' });
    else if (!archive || host !== hostOf(archive)) add({ ...link, kind: 'site' });
  }
  if (handle) add({ kind: 'twitter', text: `@${handle}`, url: `https://twitter.com/${handle}` });
  for (const { isArticleAuthor, authorUrl } of comments) {
    if (isArticleAuthor && authorUrl) add({ kind: 'site', text: hostOf(authorUrl), url: authorUrl });
  }
  return links;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}

function sameAddress(a: string, b: string): boolean {
  const bare = (url: string) =>
    url
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return bare(a) === bare(b);
}
