/** What runs in the page when readers are timed and judged: ours and its peers, each as one call. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPage } from '../src/domain/post/read-page.ts';

/** Each answers a number that depends on its work, so that no engine can leave the work out. */
const readers = {
  floor: (document: Document) => document.body.textContent?.length ?? 0,
  ours: (document: Document, address: string) => readPage(document, address).reading.comments.length,
  readability: (document: Document) => new Readability(document).parse()?.textContent?.length ?? 0,
  defuddle: (document: Document, address: string) =>
    new Defuddle(document, { url: address, useAsync: false }).parse().content.length,
};

/** What a reader found on a page, '' and [] for nothing. */
export interface Found {
  readonly title: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly body: string;
  readonly comments: readonly FoundComment[];
}
export interface FoundComment {
  readonly author: string;
  readonly text: string;
  readonly time: string;
  /** Index of the one it answers by the page's own markup. */
  readonly parent: number | null;
  readonly isArticleAuthor: boolean;
}

const finders: Readonly<Record<string, (document: Document, address: string) => Found>> = {
  ours(document, address) {
    const { article, comments: all } = readPage(document, address).reading;
    const comments = all.filter(({ kind }) => kind === 'comment');
    const places = new Map(comments.map((comment, index) => [all.indexOf(comment), index]));
    return {
      title: article?.title ?? '',
      authors: article?.authors.map(({ name }) => name) ?? [],
      published: article?.published?.iso ?? '',
      body: article?.blocks.map(({ text }) => text).join('') ?? '',
      comments: comments.map(({ author, text, time, parent, parentInferred, isArticleAuthor }) => ({
        author,
        text,
        time: time?.iso ?? '',
        parent: parent === null || parentInferred ? null : (places.get(parent) ?? null),
        isArticleAuthor,
      })),
    };
  },
  readability(document) {
    const found = new Readability(document).parse();
    return {
      title: found?.title ?? '',
      authors: authorsIn(found?.byline),
      published: found?.publishedTime ?? '',
      body: found?.textContent ?? '',
      comments: [],
    };
  },
  defuddle(document, address) {
    const { title, author, published, content } = new Defuddle(document, { url: address, useAsync: false }).parse();
    const body = new DOMParser().parseFromString(content, 'text/html').body.textContent ?? '';
    return { title, authors: authorsIn(author), published, body, comments: [] };
  },
};

/** Peers give one line for all authors: the names in it, without the word before them. */
function authorsIn(byline: string | null | undefined): string[] {
  return (byline ?? '')
    .trim()
    .replace(/^(?:by|von|par|por)\s+/i, '')
    .split(/,|;|&|\s(?:and|und|et|y)\s/)
    .map((name) => name.trim())
    .filter(Boolean);
}

Object.assign(globalThis, { readers, finders });
