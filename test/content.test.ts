// @vitest-environment jsdom
// @vitest-environment-options {"url": "http://example.org/"}
/** The first stage wakes the background on posts, and keeps still everywhere else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';

const sent: unknown[] = [];
beforeEach(() => {
  sent.length = 0;
  const sendMessage = async (message: unknown) => void sent.push(message);
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  vi.resetModules();
});

async function visit(path: string, head: string, body: string): Promise<unknown[]> {
  history.replaceState(null, '', path);
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  await import('../src/content.ts');
  return sent;
}

const POST = '<article><h1>Title</h1><p>Words</p></article>';
const THREAD = '<ol><li id="comment-1" class="comment">Hello</li></ol>';
const LIST = '<article>One</article><article>Two</article>';
const OG = '<meta property="og:type" content="article">';

test.each([
  ['a post with its thread', '/2012/03/27/a-long-slug/', '', POST + THREAD, true],
  ['a post without comments', '/news/a-long-slug', OG, POST, true],
  [
    'microdata, numbered address',
    '/?p=12',
    '',
    `<div itemscope itemtype="https://schema.org/NewsArticle"><p>W</p>${THREAD}</div>`,
    false,
  ],
  [
    'microdata and a thread',
    '/post/12',
    '',
    `<div itemscope itemtype="https://schema.org/NewsArticle"><p>W</p></div>${THREAD}`,
    true,
  ],
  ['a month of posts', '/2012/03/', '', LIST, false],
  ['a list of posts in a category', '/category/central-asia/', '', LIST, false],
  ['a front page with one post', '/', OG, POST + THREAD, false],
  ['a page about the site', '/about', '', '<p>Words</p>', false],
])('%s', async (_what, path, head, body, wakes) => {
  expect(await visit(path, head, body)).toEqual(wakes ? [{ to: 'background', call: 'wakePage', args: [] }] : []);
});

test('the bundled article', async () => {
  const html = readFileSync(join(import.meta.dirname, 'pages/registan/article.html'), 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const path = '/2012/03/27/kazakhstans-shameful-mass-trials/';
  expect(await visit(path, page.head.innerHTML, page.body.innerHTML)).toHaveLength(1);
});

test('a background that is gone is no failure of the page', async () => {
  vi.stubGlobal('chrome', { runtime: { sendMessage: () => Promise.reject(new Error('no receiving end')) } });
  await expect(visit('/2012/03/27/a-long-slug/', '', POST + THREAD)).resolves.toEqual([]);
});
