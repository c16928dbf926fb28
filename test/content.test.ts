// @vitest-environment jsdom
// @vitest-environment-options {"url": "http://example.org/"}
/** The first stage wakes the background on posts, and keeps still everywhere else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const sent: unknown[] = [];
beforeEach(() => {
  sent.length = 0;
  const sendMessage = async (message: unknown) => void sent.push(message);
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  // What is loaded ends when it has found a post: none may be left to the next test.
  bringPost();
  history.replaceState(null, '', '/news/the-last-post');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
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

function bringPost(): void {
  document.head.innerHTML = `${OG}<title>A title</title>`;
  document.body.innerHTML = POST + THREAD;
}

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

describe('an article that comes without a page load', () => {
  /** The browser's own record of where the page has been, as far as the first stage listens to it. */
  function goTo(path: string, { navigation }: { navigation?: EventTarget } = {}): void {
    history.pushState(null, '', path);
    navigation?.dispatchEvent(new Event('currententrychange'));
  }
  test('brought by a script soon after the load', async () => {
    await visit('/news/a-long-slug', '', '<p>Loading</p>');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toEqual([]);
    bringPost();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(sent).toHaveLength(1);
  });

  test('a page that never becomes a post is left alone after ten seconds', async () => {
    await visit('/about', '', '<p>Words</p>');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(vi.getTimerCount()).toBe(0);
    const looked = vi.spyOn(document, 'querySelector');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looked).not.toHaveBeenCalled();
  });

  test('with the Navigation API: from a list to a post, once', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    await visit('/', '', LIST);
    await vi.advanceTimersByTimeAsync(20_000);
    goTo('/news/a-long-slug', { navigation });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([]);
    bringPost();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toHaveLength(1);
    // The second stage is there now, and watches for itself.
    goTo('/news/another-long-slug', { navigation });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent).toHaveLength(1);
  });

  test('a change of the fragment is none', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    await visit('/about', '', '<p>Words</p>');
    await vi.advanceTimersByTimeAsync(20_000);
    goTo('/about#us', { navigation });
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ['the title of the new page', () => document.head.append(document.createElement('title'))],
    ['going back', () => window.dispatchEvent(new PopStateEvent('popstate'))],
  ])('without it: noticed by %s', async (_what, tell) => {
    await visit('/', '', LIST);
    await vi.advanceTimersByTimeAsync(20_000);
    goTo('/news/a-long-slug');
    bringPost();
    tell();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(1);
  });

  test('an extension that was updated meanwhile is no failure of the page', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    await visit('/', '', LIST);
    vi.stubGlobal('chrome', {});
    goTo('/news/a-long-slug', { navigation });
    bringPost();
    await expect(vi.advanceTimersByTimeAsync(2_000)).resolves.toBeDefined();
  });
});
