/** Entry on matching pages, first stage: looks, cheaply, whether this could be a post, and only then wakes the background. */
import type { Background } from './messages.ts';

/**
 * The browser's API without the polyfill, which alone is five times the size this script may have: it needs no more
 * than one call, and Chromium's and Firefox's are alike in that.
 */
const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
interface Api {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Signs of a post, each with its weight. What many sites share, nothing that only one has. */
const SIGNS: readonly (readonly [weight: number, seen: () => boolean])[] = [
  [2, () => has('meta[property="og:type"][content="article"], meta[property="article:published_time"]')],
  [2, () => has('[itemtype$="Article"], [itemtype$="BlogPosting"]')],
  [1, () => count('article:not(article article), .hentry') === 1],
  [1, () => has('#comments, #respond, .comment, [id^="comment-"], #disqus_thread, #comment_list')],
  [1, () => /\/(19|20)\d\d\/\d\d?\/(\d\d?\/)?[^/]{4,}/.test(location.pathname)],
  [1, () => /\/[^/]*\w-\w+-\w[^/]*\/?$/.test(location.pathname)],
];
const ENOUGH = 3;

function has(selector: string): boolean {
  return document.querySelector(selector) !== null;
}

function count(selector: string): number {
  return document.querySelectorAll(selector).length;
}

function looksLikePost(): boolean {
  // A site's front page is a list of posts, whatever else it looks like.
  if (location.pathname === '/' || !document.body) return false;
  return SIGNS.reduce((sum, [weight, seen]) => (seen() ? sum + weight : sum), 0) >= ENOUGH;
}

function wake(): void {
  if (!looksLikePost()) return;
  const message = { to: 'background', call: 'wakePage' satisfies keyof Background, args: [] };
  // Nobody to answer: the extension was updated in this moment. The toolbar button still works.
  (browser ?? chrome)?.runtime.sendMessage(message).catch(() => {});
}

// A page that the browser prepares ahead of a click is not yet in a tab that could be woken.
if ((document as { prerendering?: boolean }).prerendering) {
  document.addEventListener('prerenderingchange', wake, { once: true });
} else {
  wake();
}
