/** What was asked of the network beyond what pages and browser ask by themselves: of the extension it must be nothing. */

/** Hosts that a browser asks by itself: updates, settings, spelling. */
const BROWSERS_OWN =
  /^(CONNECT |[A-Z]+ http:\/\/)[\w.-]*\b(google|googleapis|gvt1|mozilla|firefox)\.(com|net|org)(:443$|\/)/;

/** Those of `asked` (as a `Site` writes them down) that are neither among `own`, which pages ask, nor the browser's. */
export function beyond(asked: readonly string[], own: Iterable<string>): string[] {
  const known = new Set(own);
  return asked.filter((request) => !known.has(request) && !BROWSERS_OWN.test(request));
}

/** What a page without parts asks when it is opened: itself, and the icon that browsers ask for. */
export function askedBy(url: string): string[] {
  return [`GET ${url}`, `GET ${new URL('/favicon.ico', url)}`];
}
