/** The box about the author that many themes print under a post. */
import { textOf } from '../../text/text-of.ts';
import { isInside, type Seen } from '../found.ts';
import type { AuthorBox, Link } from '../reading.ts';
import { webUrl } from '../web-url.ts';
import { cleanAuthor } from './byline-text.ts';

const HEADING =
  /^(?:this (?:post|article|entry) was (?:written|posted) by|about (?:the author|\p{Lu})|über den autor|über die autorin|об авторе|à propos de l.auteur|sobre (?:el autor|o autor)|written by)/iu;
const POSTS =
  /(\d[\d.,\s]{0,8}\d|\d)\s+(?:posts?|articles?|entries|stories|beiträge|artikel|записей|записи|статей|статьи|artículos|entradas|posten)\b/iu;
const NAMES =
  '.fn, [itemprop~="name"], [class*="author-name"], [class*="author_name"], [class*="author-title"], h2, h3, h4, h5, h6, a[rel~="author"], a[href*="/author"]';
const ABOUT = /^(?:about|über|об|à propos de|sobre|o autorze:?|su|over|om)\s+(?=\p{Lu})/iu;
const PERSON = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}?[\p{L}.'’-]+){1,3}$/u;
const LONGEST_BIO = 5_000;
const MOST_LINKS = 20;

/** `authors`: names that the byline gives; a box that names somebody else first is still the page's box. */
export function readAuthorBox(
  outline: readonly Seen[],
  body: Seen,
  authors: readonly string[],
  base: string,
): AuthorBox | null {
  const box = findBox(outline, body);
  if (!box) return null;
  const lines = textOf(box.element).split('\n');
  const links = linksIn(box.element, base);
  const stated = lines.find((line) => POSTS.test(line) && line.length < 200);
  const name = nameIn(box, lines, authors);
  const bio = lines
    .filter(
      (line) =>
        line !== stated &&
        line !== name &&
        line.length > 30 &&
        !HEADING.test(line) &&
        !/^(?:view all|more (?:posts|articles)|all posts|see all)\b/i.test(line),
    )
    .join('\n')
    .slice(0, LONGEST_BIO);
  if (name === '' && bio === '') return null;
  return { name, bio, posts: postsIn(stated ?? ''), links };
}

function findBox(outline: readonly Seen[], body: Seen): Seen | null {
  let best: Seen | null = null;
  for (const seen of outline) {
    if (seen.index < body.index - 60 || seen.index > body.end + 150) continue;
    if (seen.isBox && !seen.isAside && !seen.holdsComments) {
      const size = (seen.element.textContent ?? '').trim().length;
      // The box as a whole, not its inner parts; a longer one rather than a byline that is called so.
      if (size > 20 && (!best || (!isInside(best, seen) && size > (best.element.textContent ?? '').trim().length)))
        best = seen;
    }
  }
  return best ?? byHeading(outline, body);
}

/** A heading "This post was written by…" without classes to know the box by: the element around it. */
function byHeading(outline: readonly Seen[], body: Seen): Seen | null {
  for (let index = body.index + 1; index < Math.min(outline.length, body.end + 80); index++) {
    const seen = outline[index];
    if (!seen || !/^(?:h[2-6]|p|strong|b)$/.test(seen.tag)) continue;
    const text = (seen.element.textContent ?? '').trim();
    if (text.length < 80 && HEADING.test(text)) {
      const parent = outline[seen.parent];
      return parent && !parent.holdsComments && parent !== body && !isInside(parent, body) ? parent : null;
    }
  }
  return null;
}

/** By label or heading; a link to the author's posts is often called "View all posts by …", which is no name. */
function nameIn(box: Seen, lines: readonly string[], authors: readonly string[]): string {
  for (const element of box.element.querySelectorAll(NAMES)) {
    const name = cleanAuthor(textOf(element).split('\n')[0]?.replace(ABOUT, '') ?? '');
    if (name !== '' && name.split(' ').length <= 5 && !HEADING.test(name)) return name;
  }
  const named = authors.find((name) => lines.some((line) => line.includes(name)));
  return named ?? lines.map(cleanAuthor).find((line) => line.length < 60 && PERSON.test(line)) ?? '';
}

function postsIn(line: string): number | null {
  const digits = POSTS.exec(line)?.[1]?.replace(/\D/g, '');
  return digits ? Number(digits) : null;
}

function linksIn(element: Element, base: string): Link[] {
  const links: Link[] = [];
  for (const link of element.getElementsByTagName('a')) {
    const url = webUrl(link.getAttribute('href'), base);
    const text = textOf(link).replace(/\n/g, ' ');
    if (url && links.length < MOST_LINKS && !links.some((known) => known.url === url)) links.push({ text, url });
  }
  return links;
}
