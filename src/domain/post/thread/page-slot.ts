/** Where an address says which page of a thread it shows, in the forms that publishing systems have for it. */

export interface PageSlot {
  /** The number as it is written: some systems count from 0, some count comments instead of pages. */
  readonly raw: number;
  /** The same address without it. */
  readonly rest: URL;
  /**
   * The form is used for pages of comments only; else it may also mean a page of the article, and only a pager that
   * stands with the comments tells (`thread-page.ts`).
   */
  readonly sure: boolean;
}

/** In a path: the whole match goes, or is replaced by the first group. */
const SURE_PATHS: readonly RegExp[] = [
  // WordPress
  /\/comments?-page-(\d{1,6})(?=\/|$)/i,
  // TypePad
  /\/comments\/page\/(\d{1,6})(?=\/|$)/i,
  // DataLife Engine: page of the article, page of its comments
  /(?<=\/)page,1,(\d{1,6}),(?=[^/]+$)/i,
  // XenForo, vBulletin 4
  /(?<=\/threads\/[^/]*\.\d+)\/page-(\d{1,6})(?=\/?$)/i,
  /(?<=\/threads\/\d+[^/]*)\/page(\d{1,6})(?=\/?$)/i,
];
/** WordPress without pretty addresses, Blogger, and many others by a name of this kind. */
const SURE_NAME = /^(?:cpage|comments?[-_]?page|page[-_]?comments?)$/i;
/** Scripts that show nothing but threads, and what they call the page. */
const FORUM_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\/showthread\.php$/i, 'page'],
  [/\/viewtopic\.php$/i, 'start'],
];
/** Drupal, LiveJournal; Joomla; Bitrix; Squarespace … */
const PAGER_NAME = /^(?:page|paged|pg|pageno|pagenum(?:ber)?|currentpage|start|offset|seite|pagina|pagen_\d)$/i;
const PAGER_PATH = /\/(?:page|seite|pagina)[-/]?(\d{1,6})(?=\/?$)/i;

/** The page that `url` names, or null where it names none. `url` is left as it is. */
export function pageSlotOf(url: URL): PageSlot | null {
  for (const path of SURE_PATHS) {
    const raw = path.exec(url.pathname)?.[1];
    if (raw) return { raw: Number(raw), rest: withPath(url, url.pathname.replace(path, '')), sure: true };
  }
  const forum = FORUM_SCRIPTS.find(([script]) => script.test(url.pathname))?.[1];
  return (
    inQuery(url, (name) => SURE_NAME.test(name) || name === forum, true) ??
    inQuery(url, (name) => PAGER_NAME.test(name), false) ??
    inPath(url)
  );
}

function inQuery(url: URL, isPage: (name: string) => boolean, sure: boolean): PageSlot | null {
  if (url.search === '') return null;
  for (const [name, value] of url.searchParams) {
    if (!isPage(name) || !/^\d{1,6}$/.test(value)) continue;
    const rest = new URL(url.href);
    rest.searchParams.delete(name);
    return { raw: Number(value), rest, sure };
  }
  return null;
}

function inPath(url: URL): PageSlot | null {
  const raw = PAGER_PATH.exec(url.pathname)?.[1];
  return raw ? { raw: Number(raw), rest: withPath(url, url.pathname.replace(PAGER_PATH, '')), sure: false } : null;
}

function withPath(url: URL, path: string): URL {
  const rest = new URL(url.href);
  rest.pathname = path;
  return rest;
}
