/** Is the page a list of posts (a front page, a category, a search) instead of one post? */
import { isInside, type Seen } from '../found.ts';
import type { Body } from './article-body.ts';

const POST = /(?:^|\s)(?:hentry|h-entry|type-post|post|post_box|entry)(?:\s|$)/;
/** As WordPress and themes after it say what kind of page this is. */
const LIST_PAGE = /(?:^|\s)(?:home|blog|archive|search-results|category|tag|author|date)(?:\s|$)/;
const ONE_PAGE = /(?:^|\s)(?:single|singular|single-post|page-template\S*|page-id-\S+|postid-\S+|attachment)(?:\s|$)/;
const LEAST = 3;

/** `page`: classes of the document's body. `body`: where the article's text would be, null where none was found. */
export function isListOfPosts(outline: readonly Seen[], page: string, body: Body | null): boolean {
  const posts = listedPosts(outline);
  if (ONE_PAGE.test(page)) return false;
  if (LIST_PAGE.test(page) && posts.length >= 2) return true;
  if (posts.length < LEAST) return false;
  if (!body) return true;
  const own = posts.find((post) => post === body.seen || isInside(post, body.seen));
  // The text holds them all: they are what the page is made of.
  if (!own) return posts.filter((post) => isInside(body.seen, post)).length >= LEAST;
  // Its headline leads elsewhere, as those of the others do: one teaser among many.
  const longest = Math.max(
    ...posts.filter((post) => post !== own).map(({ element }) => (element.textContent ?? '').length),
  );
  return body.size < 4 * longest;
}

/** Posts side by side, each with a headline that leads to the post itself. */
function listedPosts(outline: readonly Seen[]): Seen[] {
  const posts: Seen[] = [];
  for (let index = 0; index < outline.length; index++) {
    const seen = outline[index];
    if (!seen) continue;
    if (seen.isAside || seen.isOut || seen.isBox) {
      index = seen.end;
      continue;
    }
    if ((seen.tag === 'article' || POST.test(seen.classes)) && hasLinkedHeading(outline, seen)) {
      posts.push(seen);
      index = seen.end;
    }
  }
  return posts;
}

function hasLinkedHeading(outline: readonly Seen[], post: Seen): boolean {
  for (let index = post.index + 1; index <= post.end; index++) {
    const seen = outline[index];
    if (seen && /^h[1-4]$/.test(seen.tag)) {
      const around = outline[seen.parent];
      const link = seen.element.querySelector('a[href]') ?? (around?.tag === 'a' ? around.element : null);
      return link !== null && !/^#/.test(link.getAttribute('href') ?? '');
    }
  }
  return false;
}
