/** Notices comments that load late and articles that come without a page load, and costs nothing while nothing changes. */
import { routeOf } from '../domain/post/address.ts';

/** Silence (ms) to wait for after a change, the longest wait while changes go on, and the longest after changes that meant nothing. */
const SILENCE = 400;
const LONGEST_WAIT = 3_000;
const LONGEST_SILENCE = 12_000;

export interface PageChanges {
  /** Text came or went, or the address changed: look whether the article or the thread did. Returns whether they did. */
  readonly look: () => boolean;
}

/**
 * Calls `look` some time after text was added to `document` or removed from it, until `signal` aborts. A page that
 * keeps changing without changing its article (tickers, advertisements) is looked at less and less often.
 */
export function watchChanges(document: Document, { look }: PageChanges, signal: AbortSignal): void {
  let silence = SILENCE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;

  function run(): void {
    timer = undefined;
    since = null;
    silence = look() ? SILENCE : Math.min(silence * 2, LONGEST_SILENCE);
  }
  const observer = new MutationObserver((records) => {
    if (!records.some(changesText)) return;
    since ??= Date.now();
    clearTimeout(timer);
    const left = Math.max(LONGEST_WAIT, silence) - (Date.now() - since);
    timer = setTimeout(run, Math.max(0, Math.min(silence, left)));
  });
  observer.observe(document.body ?? document.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Calls `moved` when the address changes without a page load, until `signal` aborts. */
export function watchAddress(window: Window, moved: () => void, signal: AbortSignal): void {
  let address = window.location.href;
  const look = () => {
    if (placeIn(window.location.href) === placeIn(address)) return;
    address = window.location.href;
    moved();
  };
  // Not in every Firefox that we run in; there, going back and forward is noticed at once and the rest with the next change of text.
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', look, { signal });
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('focus', look, { signal });
}

function changesText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'characterData' || [...addedNodes, ...removedNodes].some(hasText);
}

function hasText(node: Node): boolean {
  return node.nodeType === 3 || node.nodeType === 1 ? (node.textContent ?? '').trim() !== '' : false;
}

/** The address without a fragment that only says where on the page. */
function placeIn(address: string): string {
  return (address.split('#')[0] ?? '') + routeOf(address);
}
