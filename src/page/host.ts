/** The one element that we add to the page: it holds a closed shadow root, and all that we show in the page stands in there. */

/** Marks our element, so that a next life of the extension finds what an ended one left behind. */
const ATTRIBUTE = 'data-corrigenda';
/** How often the element is put back when the page takes it out. A page that insists wins: we close. */
const MOST_RETURNS = 3;
/** How often its attributes are set right: a page that watches them too would keep us at it for ever. */
const MOST_REPAIRS = 100;
/** With these a page could put it above or below all else, or out of the reader's reach. */
const FOREIGN = ['hidden', 'popover', 'inert'];
/**
 * Inline and important, so that no rule of the page outweighs it. The element has no box of its own: opacity, filters
 * and transforms, with which a page could disguise what the reader clicks, have nothing to work on.
 */
const STYLE = 'all: initial !important; display: contents !important;';

export interface HostOptions {
  /** False once the extension was updated under this life: the next one removes the element, and it stays away. */
  readonly isAlive: () => boolean;
  /** The element is gone for good: what is shown in it could be shown where the page wants it. */
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

  let [returns, repairs] = [0, 0];
  const observer = new MutationObserver(() => {
    const isInPlace = host.parentNode === document.documentElement && host.isConnected;
    if (isInPlace && isAsMade()) return;
    const mayStay = isInPlace ? repairs++ < MOST_REPAIRS : returns++ < MOST_RETURNS;
    if (!isAlive() || !mayStay || !document.documentElement) return giveUp();
    for (const name of FOREIGN) host.removeAttribute(name);
    host.setAttribute('style', STYLE);
    if (isInPlace) return;
    document.documentElement.append(host);
    watch();
  });
  function isAsMade(): boolean {
    return host.getAttribute('style') === STYLE && !FOREIGN.some((name) => host.hasAttribute(name));
  }
  function giveUp(): void {
    observer.disconnect();
    // Not left where the page has put it: whatever opened in there would be the page's to cover.
    host.remove();
    lost();
  }
  function watch(): void {
    // `document.write` replaces the root element itself.
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    observer.observe(host, { attributes: true, attributeFilter: ['style', ...FOREIGN] });
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
