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

/**
 * Milliseconds: a page that is no post yet is looked at again after the first pause, and after twice as long each time
 * up to the last: scripts may still be bringing its article. After that nothing is done until the address changes.
 */
const FIRST_PAUSE = 300;
const LAST_PAUSE = 5_000;

const life = new AbortController();
let address = '';
let timer: ReturnType<typeof setTimeout> | undefined;

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

function look(pause: number): void {
  if (looksLikePost()) wake();
  else if (pause <= LAST_PAUSE) timer = setTimeout(look, pause, pause * 2);
}

async function wake(): Promise<void> {
  // From here on the second stage watches for itself.
  life.abort();
  const message = { to: 'background', call: 'wakePage' satisfies keyof Background, args: [] };
  try {
    await (browser ?? chrome)?.runtime.sendMessage(message);
  } catch {
    // Nobody to answer: the extension was updated in this moment. The toolbar button still works.
  }
}

/** The address may have changed without a page load. What stands there still belongs to the page before. */
function moved(): void {
  const before = address;
  address = location.pathname + location.search;
  if (address === before) return;
  clearTimeout(timer);
  timer = setTimeout(look, FIRST_PAUSE, FIRST_PAUSE * 2);
}

function start(): void {
  const { signal } = life;
  address = location.pathname + location.search;
  look(FIRST_PAUSE);
  if (signal.aborted) return;
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', moved, { signal });
    return;
  }
  // Older Firefox: going back and forward is told, and new pages give themselves a title.
  addEventListener('popstate', moved, { signal });
  const titles = new MutationObserver(moved);
  titles.observe(document.head, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => titles.disconnect());
}

// A page that the browser prepares ahead of a click is not yet in a tab that could be woken.
if ((document as { prerendering?: boolean }).prerendering) {
  document.addEventListener('prerenderingchange', start, { once: true });
} else {
  start();
}
