/** The one element that we add to the page: it holds a closed shadow root, and all that we show in the page stands in there. */

/** Marks our element, so that a next life of the extension finds what an ended one left behind. */
const ATTRIBUTE = 'data-corrigenda';
/** How often the element is put back when the page takes it out. A page that insists wins: we close. */
const MOST_RETURNS = 3;
/**
 * Inline and important, so that no rule of the page outweighs it. The element has no box of its own: opacity, filters
 * and transforms, with which a page could disguise what the reader clicks, have nothing to work on.
 */
const STYLE = 'all: initial !important; display: contents !important;';

export interface HostOptions {
  /** False once the extension was updated under this life: the next one removes the element, and it stays away. */
  readonly isAlive: () => boolean;
  /** The element is gone for good. */
  readonly lost: () => void;
}

/**
 * Adds our element to `document` until `signal` aborts, puts it back when the page removes or moves it, and says when
 * that was in vain. The page can see that there is an element, not what is in it.
 */
export function addHost(document: Document, signal: AbortSignal, { isAlive, lost }: HostOptions): ShadowRoot {
  const host = document.createElement('div');
  host.setAttribute(ATTRIBUTE, '');
  host.setAttribute('style', STYLE);
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);

  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.getAttribute('style') !== STYLE) host.setAttribute('style', STYLE);
    if (host.parentNode === document.documentElement && host.isConnected) return;
    if (isAlive() && returns++ < MOST_RETURNS && document.documentElement) {
      document.documentElement.append(host);
      watch();
    } else {
      lost();
    }
  });
  function watch(): void {
    // `document.write` replaces the root element itself.
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    observer.observe(host, { attributes: true, attributeFilter: ['style', 'hidden', 'popover', 'inert'] });
  }
  watch();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  return root;
}

/** Removes what a life left behind that could not end itself: the extension was updated or removed under it. */
export function removeLeftHosts(document: Document): void {
  for (const host of document.querySelectorAll(`[${ATTRIBUTE}]`)) host.remove();
}
