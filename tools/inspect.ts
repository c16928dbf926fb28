/** Prints what the reader finds on saved pages: `npm run --silent inspect -- FILE --url URL`, `--json`, `--list LIST`. */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../src/domain/post/read-page.ts';
import type { Comment, Reading } from '../src/domain/post/reading.ts';
import { decodePage } from './decode-page.ts';

interface Page {
  readonly file: string;
  readonly url: string;
}

function inspect({ file, url }: Page): Reading {
  const html = decodePage(readFileSync(file));
  // Silent: jsdom complains of style sheets that no reader cares for.
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return readPage(dom.window.document, url).reading;
  } finally {
    dom.window.close();
  }
}

/** One line of JSON, as the contributors' scoring script reads it. */
function toJson({ file, url }: Page, { post, article, problem, comments }: Reading): string {
  return JSON.stringify({ file, url, post, article, problem, comments });
}

function toOutline({ post, article, problem, comments }: Reading): string {
  const lines = [`post       ${post.id}`];
  if (post.capture) lines.push(`capture    ${post.capture.archive} ${post.capture.at ?? 'at an unknown time'}`);
  if (!article) lines.push(`no article (${problem})`);
  else {
    const { layers } = article;
    lines.push(`title      ${article.title} (${layers.title})`);
    lines.push(
      `authors    ${article.authors.map(({ name, url }) => (url ? `${name} <${url}>` : name)).join(', ') || '–'} (${layers.authors})`,
    );
    lines.push(
      `published  ${article.published ? `${article.published.iso} "${article.published.text}"` : '–'} (${layers.published})`,
    );
    lines.push(`modified   ${article.modified?.iso ?? '–'}`);
    lines.push(`site       ${article.site}`);
    lines.push(
      `image      ${article.image ? `${article.image.src} "${article.image.alt}" ${article.image.caption}` : '–'}`,
    );
    const box = article.authorBox;
    if (box) lines.push(`author box ${box.name}, ${box.posts ?? '?'} posts: ${clip(box.bio)}`);
    lines.push(`body       ${article.blocks.length} blocks, ${article.links.length} links (${layers.body})`);
    for (const { kind, text } of article.blocks) lines.push(`  [${kind}] ${clip(text)}`);
  }
  lines.push(`comments   ${comments.length} read, ${article?.statedComments ?? '?'} stated`);
  const depths = new Map<number, number>();
  comments.forEach((comment, index) => {
    const depth = comment.parent === null ? 0 : (depths.get(comment.parent) ?? 0) + 1;
    depths.set(index, depth);
    lines.push(`  ${'  '.repeat(Math.min(depth, 20))}${toLine(comment, comments)}`);
  });
  return lines.join('\n');
}

function toLine(comment: Comment, all: readonly Comment[]): string {
  const parent =
    comment.parent === null ? '' : ` → ${all[comment.parent]?.author}${comment.parentInferred ? ' (inferred)' : ''}`;
  const marks = [comment.isArticleAuthor ? 'author' : '', comment.kind === 'comment' ? '' : comment.kind].filter(
    Boolean,
  );
  const mark = marks.length > 0 ? ` [${marks.join(', ')}]` : '';
  return `${comment.author}${mark}${parent} · ${comment.time?.iso ?? comment.time?.text ?? 'no time'} · ${comment.id} · ${clip(comment.text)}`;
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

function readArguments(args: readonly string[]): { readonly json: boolean; readonly pages: readonly Page[] } {
  const option = (flag: string): string | undefined => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
  const list = option('--list');
  const url = option('--url');
  const json = args.includes('--json');
  if (list) {
    const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
    return { json, pages: lines.map((line) => ({ file: line.split('\t')[0] ?? '', url: line.split('\t')[1] ?? '' })) };
  }
  const file = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--url');
  if (!file || !url) {
    console.error('Use: npm run inspect -- [--json] FILE --url URL, or --list LIST with one "FILE<TAB>URL" per line.');
    process.exit(2);
  }
  return { json, pages: [{ file, url }] };
}

const { json, pages } = readArguments(process.argv.slice(2));
for (const page of pages) {
  try {
    const reading = inspect(page);
    console.log(json ? toJson(page, reading) : toOutline(reading));
  } catch (failure) {
    // One broken file does not stop the list.
    const error = failure instanceof Error ? failure.message : String(failure);
    console.log(json ? JSON.stringify({ ...page, error, article: null, comments: [] }) : `${page.file}: ${error}`);
  }
}
