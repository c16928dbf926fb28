/** Style sheets of ours in a document or shadow root, without touching what the page has there. */

/**
 * Adds `css` to `scope` until `signal` aborts. An adopted sheet leaves the page's DOM as it is and no content policy
 * stands in its way; where a browser refuses one from a content script (mdn/browser-compat-data#25003: older Firefox),
 * a `<style>` element does the same.
 */
export function addStyles(scope: Document | ShadowRoot, css: string, signal: AbortSignal): void {
  if (signal.aborted) return;
  const remove = adopt(scope, css) ?? insert(scope, css);
  signal.addEventListener('abort', remove, { once: true });
}

/** Removes the style sheets of `document` that consist of one rule for which `isOurs` is true: those that `addStyles` added in another life. */
export function removeStyles(document: Document, isOurs: (css: string) => boolean): void {
  try {
    const sheets = [...document.adoptedStyleSheets];
    const others = sheets.filter(({ cssRules }) => cssRules.length !== 1 || !isOurs(cssRules[0]?.cssText ?? ''));
    if (others.length < sheets.length) document.adoptedStyleSheets = others;
  } catch {
    // None was adopted where a content script may not look at them.
  }
  for (const style of document.querySelectorAll('style')) if (isOurs(style.textContent ?? '')) style.remove();
}

function adopt(scope: Document | ShadowRoot, css: string): (() => void) | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    return () => {
      scope.adoptedStyleSheets = [...scope.adoptedStyleSheets].filter((other) => other !== sheet);
    };
  } catch {
    return null;
  }
}

function insert(scope: Document | ShadowRoot, css: string): () => void {
  const document = scope.ownerDocument ?? (scope as Document);
  const style = document.createElement('style');
  style.textContent = css;
  ('head' in scope ? (scope.head ?? scope.documentElement) : scope).append(style);
  return () => style.remove();
}
