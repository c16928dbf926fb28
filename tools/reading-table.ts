/** What the product's own reader makes of a page, in a few lines: article, author, thread, the author's part in it. */
import { JSDOM } from 'jsdom';
import { authorContext } from '../src/domain/insight/author-context.ts';
import { inThread } from '../src/domain/insight/in-thread.ts';
import { readPage } from '../src/domain/post/read-page.ts';
import type { Article, Comment, Reading } from '../src/domain/post/reading.ts';

/** Reads `html` as the page at `url`; one line a fact. */
export function readingTable(html: string, url: string): string {
  const { reading } = readPage(new JSDOM(html, { url }).window.document, url);
  const { article, comments } = reading;
  if (!article) return `Read from the page\n  no article: ${reading.problem}`;
  const rows = [...articleRows(article), ...threadRows(comments), ...inThreadRows(reading)];
  return ['Read from the page', ...rows.map(([name, words]) => `  ${name.padEnd(15)} ${words}`)].join('\n');
}

type Row = readonly [name: string, words: string];

function articleRows(article: Article): Row[] {
  const { title, authors, published, blocks, statedComments, image } = article;
  const context = authorContext(article);
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph').length;
  const [first, last] = [blocks[0]?.text ?? '', blocks.at(-1)?.text ?? ''];
  return [
    ['article', `${title} · ${authors.map((author) => author.name).join(', ')} · ${published?.iso ?? published?.text}`],
    ['body', `${paragraphs} paragraphs, “${first.slice(0, 24)}…” to “…${last.slice(-32)}”`],
    ['image', image ? `“${image.alt}”` : 'none'],
    [
      'author',
      `${context.posts?.toLocaleString('en') ?? 'no'} posts stated; ${context.role}; ${context.books.join('; ')}`,
    ],
    ['stated', `${statedComments ?? 'no'} comments`],
  ];
}

function threadRows(all: readonly Comment[]): Row[] {
  const comments = all.filter((comment) => comment.kind === 'comment');
  const nested = comments.filter((comment) => comment.parent !== null && !comment.parentInferred);
  const answer = (comment: Comment) => `${comment.author} → ${all[comment.parent ?? -1]?.author}`;
  const inferred = comments.filter((comment) => comment.parentInferred).map((one) => `${answer(one)} (inferred)`);
  return [
    ['thread', `${comments.length} comments, ${comments.length - nested.length} top-level`],
    ['answers', [...nested.map(answer), ...inferred].join('; ') || 'none'],
  ];
}

function inThreadRows(reading: Reading): Row[] {
  const { total, byAuthor, answers } = inThread(reading);
  const lags = answers.map(({ to, lag }) => `${to} after ${lag === null ? 'an unknown time' : hoursAndMinutes(lag)}`);
  return [['in this thread', `the author wrote ${byAuthor} of ${total}; answered ${lags.join(', ') || 'nobody'}`]];
}

function hoursAndMinutes(lag: number): string {
  const minutes = Math.round(lag / 60_000);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
