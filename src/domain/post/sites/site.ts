/** What is known of one site's pages beyond what all systems have in common: data, whoever it comes from. */
import * as v from 'valibot';
import { isHost } from '../../access/host.ts';

/** Characters of a selector, selectors of one kind, hosts of one site. */
const LONGEST = 500;
const MOST = 20;
const MOST_HOSTS = 50;

/** A CSS selector. That a browser understands it is tried where there is a document (`select.ts`). */
const selector = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST));
const selectors = v.pipe(v.array(selector), v.maxLength(MOST));

/** Where the article stands. */
const articlePlace = v.strictObject({
  /** Holds the text, with whatever else; where several elements match, the one with most of the text. */
  body: selector,
  title: v.exactOptional(selector),
  leaveOut: v.exactOptional(selectors),
});

/** Where the comments stand. */
const commentPlaces = v.strictObject({
  /** Each comment as a whole, answers to it inside or outside. */
  item: selector,
  // Within an item; what is not given is found as on any other page.
  author: v.exactOptional(selector),
  time: v.exactOptional(selector),
  text: v.exactOptional(selector),
  leaveOut: v.exactOptional(selectors),
});

export const site = v.pipe(
  v.strictObject({
    /** As `hostOf` names them: without `www.`, which they stand for too, as they do for archived copies of their pages. */
    hosts: v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(300), v.check(isHost, 'not a host'))),
      v.minLength(1),
      v.maxLength(MOST_HOSTS),
    ),
    article: v.exactOptional(articlePlace),
    comments: v.exactOptional(commentPlaces),
  }),
  v.check(({ article, comments }) => article !== undefined || comments !== undefined, 'says nothing'),
);

export type Site = v.InferOutput<typeof site>;
export type ArticlePlace = v.InferOutput<typeof articlePlace>;
export type CommentPlaces = v.InferOutput<typeof commentPlaces>;

/** Every selector of a site, with the way to it: `comments.item`, `article.leaveOut[1]`. */
export function selectorsOf({ article, comments }: Site): { readonly at: string; readonly selector: string }[] {
  return Object.entries({ article, comments }).flatMap(([name, part]) =>
    Object.entries(part ?? {}).flatMap(([field, value]) =>
      typeof value === 'string'
        ? [{ at: `${name}.${field}`, selector: value }]
        : value.map((selector, index) => ({ at: `${name}.${field}[${index}]`, selector })),
    ),
  );
}
