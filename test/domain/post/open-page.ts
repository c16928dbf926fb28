/** Pages for the reader's tests, as jsdom opens them. */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type PageReading, readPage } from '../../../src/domain/post/read-page.ts';
import type { Comment, Reading } from '../../../src/domain/post/reading.ts';

export const ADDRESS = 'https://news.example.org/2020/05/06/a-post/';

export function openPage(html: string, address = ADDRESS): Document {
  return new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() }).window.document;
}

export function read(html: string, address = ADDRESS): PageReading {
  return readPage(openPage(html, address), address);
}

export function readFile(file: string | URL, address: string): PageReading {
  return read(readFileSync(file, 'utf8'), address);
}

const TEXT = 'The council met on Tuesday and decided to close the bridge for the whole of the summer. ';

/** An ordinary page: an article and, after it, `thread`. */
export function pageWith(thread: string, lang = 'en-US'): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><title>The bridge will be closed</title></head><body>
<article class="post hentry"><h1 class="entry-title">The bridge will be closed</h1>
<p class="byline">By <a rel="author" href="/author/ann/">Ann Example</a></p>
<div class="entry-content"><p>${TEXT.repeat(3)}</p><p>${TEXT.repeat(4)}</p><p>${TEXT.repeat(2)}</p></div></article>
${thread}</body></html>`;
}

/** A thread in a few words: author, what is answered, time, text; the article's author with a star. */
export function inWords(comments: readonly Comment[]): string[] {
  return comments.map((comment) => {
    const parent = comment.parent === null ? '' : ` → ${comments[comment.parent]?.author}`;
    const star = comment.isArticleAuthor ? '*' : '';
    const kind = comment.kind === 'comment' ? '' : ` [${comment.kind}]`;
    return `${comment.author}${star}${kind}${parent} | ${comment.time?.iso ?? comment.time?.text ?? '–'} | ${comment.text}`;
  });
}

/** A page as the expectations beside it write it down. */
export function outlineOf({ post, article, comments }: Reading): unknown {
  if (!article) return { post, article };
  const { blocks, authorBox, layers: _layers, ...fields } = article;
  return {
    post,
    ...fields,
    blocks: blocks.map(({ kind, text }) => `${kind}: ${text.slice(0, 60)}`),
    end: blocks.at(-1)?.text.slice(-60),
    authorBox: authorBox && { ...authorBox, bio: authorBox.bio.slice(0, 80) },
    thread: comments.map(lineOf),
  };
}

function lineOf(comment: Comment): string {
  const { id, author, isArticleAuthor, kind, parent, parentInferred, time, text } = comment;
  const marks = [
    isArticleAuthor && ' (author)',
    kind !== 'comment' && ` [${kind}]`,
    parent !== null && ` answers #${parent}`,
    parentInferred && ' (inferred)',
  ];
  const indent = parent === null ? '' : '    ';
  return `${indent}${id} · ${author}${marks.filter(Boolean).join('')} · ${time?.iso ?? null} · ${text.slice(0, 40)}`;
}
