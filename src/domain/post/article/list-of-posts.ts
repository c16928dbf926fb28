/** Is the page a list of posts (a front page, a category, a search) instead of one post? */
import { isInside, type Seen } from '../found.ts';
import { type Body, findBody } from './article-body.ts';
import { foldTitle } from './stated-titles.ts';

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

/** Less text than this beside the listed posts is an introduction to them. */
const LEAST_TEXT = 400;

/**
 * Where the article's text stands, as `findBody` finds it, once other posts are set aside: where the page has a headline
 * of its own (one of `titles`), what follows it, one after the other, is to be read next, however long it is.
 * `page`: classes of the document's body.
 */
export function bodyAmongPosts(outline: readonly Seen[], titles: readonly string[], page: string): Body | null {
  const others = LIST_PAGE.test(page) && !ONE_PAGE.test(page) ? [] : othersThan(outline, titles);
  for (const post of others) post.isAside = true;
  const body = findBody(outline);
  if (others.length === 0 || (body && body.size >= LEAST_TEXT)) return body;
  for (const post of others) post.isAside = false;
  return findBody(outline);
}

function othersThan(outline: readonly Seen[], titles: readonly string[]): Seen[] {
  const listed = listedPosts(outline);
  const own = outline.find(
    (seen) => seen.tag === 'h1' && isStated(seen, titles) && !listed.some((post) => isInside(post, seen)),
  );
  if (!own) return [];
  const next = outline.filter(
    (seen) => seen.tag === 'article' && !seen.isAside && !seen.holdsComments && hasHeadline(outline, seen),
  );
  return [...(listed.length >= LEAST ? listed : []), ...next].filter(
    (post) => !isInside(post, own) && post.index > own.index && !post.isAside,
  );
}

function isStated({ element }: Seen, titles: readonly string[]): boolean {
  const heading = foldTitle(element.textContent ?? '');
  return heading.length > 7 && titles.some((title) => foldTitle(title).startsWith(heading));
}

function hasHeadline(outline: readonly Seen[], post: Seen): boolean {
  return outline.slice(post.index + 1, post.end + 1).some(({ tag }) => tag === 'h1');
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
