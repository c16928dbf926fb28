/** The names of an element that mean the same on other pages of its site: ids, classes and attributes that people chose. */

/** One simple selector, and how much it is to be relied on: the higher, the surer. */
export interface Name {
  readonly css: string;
  readonly worth: number;
}

/** Attributes that are there to be relied on: by tests, by search engines, by screen readers. */
const ATTRIBUTES = [
  'itemprop',
  'data-testid',
  'data-test',
  'data-qa',
  'data-component',
  'data-role',
  'property',
  'role',
];
/** What says something about the place, rather than about how it looks. */
const MEANING =
  /(?:article|story|post|entry|content|body|text|comment|repl(?:y|ies)|message|thread|discussion|kommentar|artikel|beitrag|texte?|inhalt|commentaire|comentari|item|main)/i;
/** How something looks, is laid out, or what it is made with. */
const LOOK =
  /^(?:col|row|container|wrapper|wrap|inner|outer|box|grid|flex|block|inline|clear(?:fix)?|left|right|center|float|pull|push|text|bg|border|rounded|shadow|gap|items|justify|font|leading|tracking|space|max|min|relative|absolute|span|small|medium|large|size|width|height|[mp][trblxy]?|[whdguol]|xs|sm|md|lg|xl)(?:[-_:/].*)?$|[:/[\]!%]|\d$/i;
/** How it stands right now, or among its neighbours. */
const STATE =
  /^(?:is|has|js|no|not|ng|v|wow|was|will)[-_]|(?:^|[-_])(?:active|current|open(?:ed)?|closed?|expanded|collapsed|selected|hover|focus(?:ed)?|visible|shown?|hidden?|loaded|loading|lazy|lazyload(?:ed)?|first|last|odd|even|alt|sticky|highlight(?:ed)?|new|unread|read|animated|fade|in|on|off|byuser|bypostauthor|parent|leaf)$/i;
/** Of this one post: what it is filed under, and who wrote it. */
const FILED = /^(?:category|cat|tag|format|topic|comment-author|author|parent)[-_]/i;
/** Tools that make class names up, and put this before them. */
const MADE = /^(?:sc|css|jsx|jss|svelte|emotion|styled|tw)-/;
const SHORTEST_STEM = 5;
const MOST = 6;

/** The names of `element`, the surest first. A word of the page's own address is not taken for the site's. */
export function stableNames(element: Element): readonly Name[] {
  const names: Name[] = [];
  // Not the property: in a form it may be a field of that name.
  const id = element.getAttribute('id') ?? '';
  if (id !== '') names.push(...idNames(id, element));
  for (const attribute of ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value && /^[\w:. -]{2,60}$/.test(value) && !/\d/.test(value))
      names.push({ css: `[${attribute}="${value}"]`, worth: 4 });
  }
  for (const token of classTokens(element)) names.push(...classNames(token, element));
  return names.sort((a, b) => b.worth - a.worth).slice(0, MOST);
}

/** The classes that tell best what kind of element this is; none where all are states, numbers, or made up. */
export function kindClasses(element: Element): readonly string[] {
  const tokens = classTokens(element).map((token) => ({ token, worth: worthOf(token) }));
  const best = Math.max(0, ...tokens.map(({ worth }) => worth));
  return tokens.flatMap(({ token, worth }) => (worth === best && worth >= 1 ? [token] : []));
}

function classTokens(element: Element): string[] {
  const classes = element.getAttribute('class') ?? element.getAttribute('old-class') ?? '';
  return [...new Set(classes.split(/\s+/))].filter((token) => token !== '' && token.length <= 80);
}

function idNames(id: string, element: Element): Name[] {
  if (/\s/.test(id) || isOfThisPage(id, element)) return [];
  if (!/\d/.test(id) && !isMadeUp(id)) return [{ css: `#${escapeName(id)}`, worth: STATE.test(id) ? 1 : 5 }];
  // Numbered: what stands before the number is what all of them share.
  const stem = /^([a-z][a-z_-]*[a-z][-_]?)\d+$/i.exec(id)?.[1];
  return stem && stem.length >= 2 ? [{ css: `[id^="${stem}"]`, worth: 2 }] : [];
}

function classNames(token: string, element: Element): Name[] {
  const worth = worthOf(token);
  if (worth > 0) return isOfThisPage(token, element) ? [] : [{ css: `.${escapeName(token)}`, worth }];
  const stem = stemOf(token);
  return stem ? [{ css: `[class*="${stem}"]`, worth: 2 }] : [];
}

/** 0 for what is no name of a kind at all. */
function worthOf(token: string): number {
  if (STATE.test(token) || /\d{2,}|^[\d-]/.test(token) || isMadeUp(token)) return 0;
  if (FILED.test(token) && !/[-_](?:name|box|info|list|body|content|text|area)$/i.test(token)) return 0.5;
  if (LOOK.test(token)) return 1;
  return MEANING.test(token) ? 3 : 2;
}

/** Was `token`, or a part of it, made up by a tool: `css-1x2y3z`, `sc-bdVaJa`, `Comment_root__3xK9a`? */
function isMadeUp(token: string): boolean {
  return MADE.test(token) || token.split(/[-_]+/).some(isHash);
}

function isHash(part: string): boolean {
  if (part.length < 4) return /\d[a-z]|[a-z]\d[a-z]/i.test(part) && part.length === 3;
  if (/\d+[a-z]+\d|[a-z]\d+[a-z]/i.test(part) || /^\d+[a-z]+$/i.test(part)) return true;
  if (/^[a-z]{5,}$/i.test(part) && !/[aeiouy]/i.test(part)) return true;
  const pieces = part.split(/(?=[A-Z])/);
  return pieces.length >= 3 && part.length / pieces.length <= 2.5;
}

/** What people wrote of a name that a tool completed: `Comment_root__` of `Comment_root__3xK9a`. */
function stemOf(token: string): string | null {
  if (STATE.test(token)) return null;
  const parts = token.split(/([-_]+)/);
  const hash = parts.findIndex((part, index) => index % 2 === 0 && isHash(part));
  if (hash < 0) return null;
  const before = parts.slice(0, hash).join('').replace(MADE, '');
  const after = parts.slice(hash + 1).join('');
  const stem = before.length >= SHORTEST_STEM ? parts.slice(0, hash).join('') : after;
  return stem.length >= SHORTEST_STEM && /^[\w-]+$/.test(stem) && !stem.split(/[-_]+/).some(isHash) && !/\d/.test(stem)
    ? stem
    : null;
}

/** Words of the address are words of this one post. */
function isOfThisPage(name: string, { ownerDocument }: Element): boolean {
  const path = /^[a-z]+:\/\/[^/]+(.*)$/i.exec(ownerDocument.URL)?.[1]?.toLowerCase() ?? '';
  return name.length >= 12 && /[-_]/.test(name) && path.includes(name.toLowerCase());
}

/** `CSS.escape` for names that begin with a letter or sign; the domain has no browser. */
function escapeName(name: string): string {
  return name.replace(/[^\w\u0080-\uffff-]/g, (sign) => `\\${sign}`);
}
