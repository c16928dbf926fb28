/** Long threads made from the bundled article: the same ten comments again and again, under new ids, as three kinds of systems print them. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { readPage } from '../src/domain/post/read-page.ts';
import { ARTICLE_URL } from '../tools/demo-site.ts';

/** `thesis`: as the bundled article has it. `wordpress`: HTML5, as WordPress prints since 2013. `unknown`: nothing is named but the place. */
export const KINDS = ['thesis', 'wordpress', 'unknown'] as const;
export type Kind = (typeof KINDS)[number];

const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'test/pages/registan/article.html');
const START = '<dl id="comment_list">';
const END = /<\/dl>\s*<\/div>\s*<div class="prev_next/;
/** The article's own ids lie within 1,000 of each other. */
const ID_STEP = 1_000;

/** The article's HTML with `count` comments, a multiple of ten. */
export function articleWith(count: number, kind: Kind = 'thesis'): string {
  if (count % 10 !== 0) throw new Error(`comments come in tens, not ${count}`);
  const html = readFileSync(file, 'utf8');
  const from = html.indexOf(START);
  const to = from + html.slice(from).search(END) + '</dl>'.length;
  const [open, ten, close] = threadAs(kind, html, html.slice(from + START.length, to - '</dl>'.length));
  const copies = Array.from({ length: count / 10 }, (_, copy) =>
    ten.replace(
      /(comment-(?:body-)?)(\d+)/g,
      (_all, before: string, id: string) => before + (Number(id) + copy * ID_STEP),
    ),
  );
  return (html.slice(0, from) + open + copies.join('') + close + html.slice(to))
    .replaceAll('10 comments', `${count} comments`)
    .replace('<span>10</span> comments', `<span>${count}</span> comments`);
}

/** What opens the thread, its ten comments, and what closes it. */
function threadAs(kind: Kind, html: string, written: string): readonly [string, string, string] {
  switch (kind) {
    case 'thesis':
      return [START, written, '</dl>'];
    case 'wordpress':
      return ['<ol class="comment-list">', print(tenComments(html), null, asWordPress), '</ol>'];
    case 'unknown':
      return ['<div class="kx">', print(tenComments(html), null, asUnknown), '</div>'];
  }
}

interface Written {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly when: string;
  readonly iso: string;
  readonly parent: number | null;
  readonly isAuthor: boolean;
  readonly body: string;
}

/** The article's comments, as our reader reads them. */
function tenComments(html: string): Written[] {
  const { document } = new JSDOM(html, { url: ARTICLE_URL }).window;
  const { reading, places } = readPage(document, ARTICLE_URL);
  return reading.comments.map(({ id, author, authorUrl, time, parent, parentInferred, isArticleAuthor }, index) => ({
    index,
    id,
    name: author,
    url: authorUrl,
    when: time?.text ?? '',
    iso: `${time?.iso}:00+00:00`,
    parent: parentInferred ? null : parent,
    isAuthor: isArticleAuthor,
    body: [...(places.comments[index]?.body.querySelectorAll('p:not(.reply)') ?? [])]
      .map((line) => line.outerHTML)
      .join('\n'),
  }));
}

type Printer = (comment: Written, answers: string) => string;

function print(all: readonly Written[], parent: number | null, as: Printer): string {
  return all
    .filter((comment) => comment.parent === parent)
    .map((comment) => as(comment, print(all, comment.index, as)))
    .join('');
}

/** As `Walker_Comment::html5_comment` lays a comment out. */
function asWordPress({ id, name, url, when, iso, isAuthor, index, parent, body }: Written, answers: string): string {
  const classes = `comment ${isAuthor ? 'byuser bypostauthor ' : ''}${index % 2 ? 'odd alt' : 'even'} depth-${parent === null ? 1 : 2}`;
  return `
<li id="${id}" class="${classes}${answers === '' ? '' : ' parent'}">
  <article id="div-${id}" class="comment-body">
    <footer class="comment-meta">
      <div class="comment-author vcard">
        <img alt="" src="avatar/${index}.png" class="avatar avatar-32 photo" height="32" width="32" loading="lazy" decoding="async"/>
        <b class="fn">${url ? `<a href="${url}" class="url" rel="ugc external nofollow">${name}</a>` : name}</b>
        <span class="says">says:</span>
      </div><!-- .comment-author -->
      <div class="comment-metadata">
        <a href="${ARTICLE_URL}#${id}"><time datetime="${iso}">${when}</time></a>
      </div><!-- .comment-metadata -->
    </footer><!-- .comment-meta -->
    <div class="comment-content">
      ${body}
    </div><!-- .comment-content -->
    <div class="reply"><a rel="nofollow" class="comment-reply-link" href="?replytocom=${id}#respond">Reply</a></div>
  </article><!-- .comment-body -->
${answers === '' ? '' : `<ol class="children">${answers}</ol><!-- .children -->`}</li><!-- #comment-## -->`;
}

/** Markup that no table knows: what repeats, and what a date looks like, is all there is to go by. */
function asUnknown({ name, url, when, body }: Written, answers: string): string {
  return `
<div class="kx-1">
  <div class="kx-2">${url ? `<a class="kx-3" href="${url}">${name}</a>` : `<span class="kx-3">${name}</span>`} <span class="kx-4">${when}</span></div>
  <div class="kx-5">${body}</div>
</div>${answers}`;
}
