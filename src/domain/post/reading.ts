/** What a page says, once read: the post's identity, its article and its thread. Plain data, safe to send between the parts. */

/** One id per post, whatever address it is read at: host without `www.` and path without a trailing slash. Made by `address.ts`. */
export type PostId = string & { readonly __brand: 'PostId' };

/** ISO 8601, as precise as the page is: `2012-03-27`, `2012-03-27T09:58`, with an offset only where the page gives one. */
export type PageTime = string;

/** A time as the page shows it, and as far as it can be understood. */
export interface ReadTime {
  /** The page's own words, kept whatever becomes of `iso`. */
  readonly text: string;
  readonly iso: PageTime | null;
}

/** An archived copy, when that is what is being read. */
export interface Capture {
  /** Host of the archive, e.g. `web.archive.org`. */
  readonly archive: string;
  /** ISO 8601 in UTC, or null where neither the address nor the page tells. */
  readonly at: string | null;
  /** Address of the copy. */
  readonly url: string;
}

export interface PostIdentity {
  readonly id: PostId;
  /** Address of the original post, without tracking parameters and fragment. */
  readonly canonical: string;
  readonly capture: Capture | null;
}

export interface Link {
  readonly text: string;
  readonly url: string;
}

export interface Byline {
  readonly name: string;
  /** The author's archive or profile, unwrapped from an archive's rewriting. */
  readonly url: string | null;
}

export interface LeadImage {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
}

export type BlockKind = 'paragraph' | 'heading' | 'quote' | 'list-item' | 'preformatted' | 'caption' | 'other';

/** One block of the article's body; `text` is as `domain/text` defines it, so offsets into it are stable. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Words of the article that its markup says were taken out (`del`, `s`, `strike`) or put in (`ins`). They are in the text like all others. */
export interface Edit {
  readonly is: 'struck' | 'inserted';
  /** Index of the block. */
  readonly block: number;
  readonly text: string;
}

/** The box about the author that many themes print under a post. */
export interface AuthorBox {
  readonly name: string;
  readonly bio: string;
  /** Number of posts as the page states it, e.g. 1848. */
  readonly posts: number | null;
  readonly links: readonly Link[];
}

/** Which layer of knowledge gave a field, from sure to unsure. */
export type Layer = 'site' | 'platform' | 'metadata' | 'structure';

export interface Article {
  readonly title: string;
  readonly authors: readonly Byline[];
  readonly published: ReadTime | null;
  readonly modified: ReadTime | null;
  readonly site: string;
  readonly image: LeadImage | null;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly edits: readonly Edit[];
  readonly statedComments: number | null;
  readonly authorBox: AuthorBox | null;
  readonly layers: Readonly<Partial<Record<'title' | 'authors' | 'published' | 'body', Layer>>>;
}

export type CommentKind = 'comment' | 'pingback' | 'trackback';

export interface Comment {
  /** The element's id where there is one (`comment-398123`), else one made from its place and words. Unique within a reading. */
  readonly id: string;
  readonly permalink: string | null;
  readonly author: string;
  readonly authorUrl: string | null;
  readonly time: ReadTime | null;
  readonly text: string;
  /** Index of the comment that this one answers, or null. */
  readonly parent: number | null;
  /** True where the markup does not say so and `parent` rests on an `@name`, a vocative or initials. */
  readonly parentInferred: boolean;
  readonly isArticleAuthor: boolean;
  readonly kind: CommentKind;
}

/** A comment that names what it answers by its id, and that stands on another page of the thread. */
export interface AnswerElsewhere {
  readonly comment: string;
  readonly to: string;
}

/** Which page of a thread on several pages this is. */
export interface ThreadPage {
  /** From 1, as the site counts. */
  readonly page: number;
  /** How many there are; null where the page does not tell. */
  readonly of: number | null;
  /** Address of this page, without fragment. */
  readonly url: string;
  /** The other pages that it leads to, by number. */
  readonly pages: readonly { readonly page: number; readonly url: string }[];
  readonly answers: readonly AnswerElsewhere[];
}

/** Why a page gave no article. Each has its own sentence in the interface. */
export type ReadingProblem = 'no-article' | 'list-of-posts' | 'archive-listing' | 'empty-page' | 'not-a-page';

export interface Reading {
  readonly post: PostIdentity;
  /** BCP 47 as the page declares it, or ''. */
  readonly language: string;
  readonly article: Article | null;
  /** Null exactly where there is an article. */
  readonly problem: ReadingProblem | null;
  readonly comments: readonly Comment[];
  /** By the comment's id: words that its markup sets apart, as a quotation or in slanted letters. Comments without are not there. */
  readonly quoted: Readonly<Record<string, readonly string[]>>;
  /** Null where the whole thread is on this page, as far as the page tells. */
  readonly thread: ThreadPage | null;
}
