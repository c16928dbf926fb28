/** Long threads made from the bundled article: the same ten comments again and again, under new ids. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'test/pages/registan/article.html');
const START = '<dl id="comment_list">';

/** The article's HTML with `count` comments, a multiple of ten. */
export function articleWith(count: number): string {
  if (count % 10 !== 0) throw new Error(`comments come in tens, not ${count}`);
  const html = readFileSync(file, 'utf8');
  const from = html.indexOf(START) + START.length;
  const to = from + html.slice(from).search(/<\/dl>\s*<\/div>\s*<div class="prev_next/);
  const thread = html.slice(from, to);
  // The article's own ids lie within 1,000 of each other.
  const copies = Array.from({ length: count / 10 }, (_, copy) =>
    thread.replace(
      /(comment-(?:body-)?)(\d+)/g,
      (_all, before: string, id: string) => before + (Number(id) + copy * 1_000),
    ),
  );
  return (html.slice(0, from) + copies.join('') + html.slice(to))
    .replaceAll('10 comments', `${count} comments`)
    .replace('<span>10</span> comments', `<span>${count}</span> comments`);
}
