/** The words of a comment: its text without what the theme prints around it, its author's name, and its time in words. */

import { remembered } from '../../text/remembered.ts';
import { textOf } from '../../text/text-of.ts';
import { collapse } from '../../text/white-space.ts';
import type { Found } from '../found.ts';
import { BLOCKS, between, HEADINGS, isSubject } from './beside-text.ts';
import { commentRoles } from './comment-roles.ts';
import { isControlLabel, saysWhatItAnswers } from './comment-words.ts';
import { isNoText, isNoTextInBody } from './no-text.ts';

/** The text of the longest comment that a note keeps a copy of. */
const LONGEST = 500_000;
const LONGEST_NAME = 120;

/** Text of the comment; blocks and `br` on lines of their own, as `textOf` defines it. */
export function commentText(found: Found, others: () => ReadonlySet<Element>): string {
  if (found.body) {
    const text = found.text ?? textOf(found.body, (element) => others().has(element) || isNoTextInBody(element));
    return cut(text || subjectOf(found));
  }
  const root = found.wrap ?? found.second ?? found.inner ?? found.element;
  const apart = new Set<Element>();
  for (const part of [found.author, found.time, found.meta, found.permalink]) {
    if (part && root.contains(part) && !(part === found.meta && holdsText(part)))
      apart.add(lineOf(part, root, found, apart));
  }
  for (const element of between(found.author, found.time)) apart.add(element);
  let headings = 0;
  const isOut = (element: Element) =>
    apart.has(element) ||
    others().has(element) ||
    isNoText(element) ||
    isControl(element) ||
    (HEADINGS.has(element.localName) && headings++ === 0 && isSubject(element, root, apart));
  const text = withoutFrame(textOf(root, isOut));
  // The inner one of two elements may be the head alone.
  const whole = text === '' && root === found.inner ? withoutFrame(textOf(found.element, isOut)) : text;
  return cut(whole === '' && apart.size > 0 ? onHeadLine(found, root, others) : whole);
}

/** All that was said stands on the line of the head. */
function onHeadLine({ author, time, permalink }: Found, root: Element, others: () => ReadonlySet<Element>): string {
  const isOut = (element: Element) =>
    element === author ||
    element === time ||
    element === permalink ||
    others().has(element) ||
    isNoText(element) ||
    isControl(element);
  return withoutFrame(textOf(root, isOut));
}

/** Some say all in the subject line. */
function subjectOf({ element, kind }: Found): string {
  if (kind !== 'comment') return '';
  for (const inner of element.getElementsByTagName('*')) {
    if (commentRoles(inner.getAttribute('class') ?? '').heading) return textOf(inner);
  }
  return '';
}

/** A link or a field that answers or reports: known by its label, where no class says so. */
function isControl(element: Element): boolean {
  const { localName: tag } = element;
  if (tag !== 'a' && tag !== 'span' && tag !== 'div' && tag !== 'p' && tag !== 'li') return false;
  const text = element.textContent ?? '';
  if (text.length < 80 && isControlLabel(text.trim())) return true;
  return text.length < 120 && saysWhatItAnswers(text) && element.querySelector('a[href*="#"]') !== null;
}

/** Where a comment's text is without what is no text, for those who look for places in it. */
export function bodyOf(found: Found): Element {
  return found.body ?? found.wrap ?? found.second ?? found.inner ?? found.element;
}

function cut(text: string): string {
  return text.length > LONGEST ? text.slice(0, LONGEST) : text;
}

/** Themes print "says:" between the name and the text. */
function withoutFrame(all: string): string {
  // Of "(Reply) (Thread)", the brackets are left; a number may stand above.
  const text = all.replace(/\n[\s()[\]|·•/,-]+$/, '').replace(/^#\d{1,5}[.:)]?\n/, '');
  const end = text.indexOf('\n');
  return end > 0 && end < 40 && isOnlyFrame(` ${text.slice(0, end)}`) ? text.slice(end + 1) : text;
}

/** Is there nothing else in `root`, or one character at most, that stands outside of `part`? */
export function isAllOf(root: Element, part: Element): boolean {
  let left = 2;
  for (let at: Element | null = part; at && at !== root; at = at.parentElement) {
    for (let node = at.nextSibling; node && left > 0; node = node.nextSibling) left -= sizeUpTo2(node);
    for (let node = at.previousSibling; node && left > 0; node = node.previousSibling) left -= sizeUpTo2(node);
    if (left <= 0) return false;
  }
  return true;
}

/** Characters without white space, 2 for more. */
function sizeUpTo2(node: Node): number {
  if (node.nodeType !== 1 && node.nodeType !== 3) return 0;
  const text = node.textContent ?? '';
  return /\S\s*\S/.test(text) ? 2 : /\S/.test(text) ? 1 : 0;
}

/** The line that `part` stands on, where that line says little else; `part` itself where it is text. */
function lineOf(part: Element, root: Element, found: Found, known: ReadonlySet<Element>): Element {
  let line: Element | null = part;
  while (line && line !== root && !BLOCKS.has(line.localName)) line = line.parentElement;
  // A row of a table says "Date:" beside it.
  if (
    line?.localName === 'td' &&
    line.parentElement &&
    root !== line.parentElement &&
    root.contains(line.parentElement)
  )
    line = line.parentElement;
  if (!line || line === root) return part;
  if (known.has(line)) return line;
  const rest = textOf(
    line,
    (element) =>
      element === found.author ||
      element === found.time ||
      element === found.permalink ||
      element === found.meta ||
      isNoText(element),
  );
  if (rest.length > 40 || (rest !== '' && holdsText(line))) return part;
  // A short comment may stand whole on the line.
  return isAllOf(root, line) ? part : line;
}

/** What people write stands in paragraphs, lists and quotations without a class of their own. */
export function holdsText(element: Element, depth = 0): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (WRITTEN.has(child.localName) && child.className === '') return true;
    if (depth < DEEPEST && child.firstElementChild && holdsText(child, depth + 1)) return true;
  }
  return false;
}
const WRITTEN = new Set(['p', 'ul', 'ol', 'blockquote', 'pre']);
const DEEPEST = 8;

const BEFORE_NAME =
  /^(?:(?:comment|posted|written|submitted|reply|said|kommentar|geschrieben|commentaire|publié|enviado|publicado|escrito|autor|автор)\s*)?(?:by|von|par|de|por|от|di|door|av|av|przez|от кого)?\s*:?\s+/i;
const VERBS =
  'says|said|wrote|writes|commented|replied|sagt|sagte|schrieb|schreibt|meint|a dit|dit|a écrit|écrit|dice|dijo|escribió|disse|diz|ha scritto|scrive|zegt|schreef|pisze|napisał|dedi|diyor|пишет|написала?|говорит|сказала?|комментирует|коментує|каже|ha detto|skriver|skrev|sier|siger|säger|napsala?|říká|λέει|έγραψε|הגיב|כתב|אומר|يقول|قال|كتب|گفت|نوشت|sanoo|spune|írta|mondta|说|说道|說|說道';
const AFTER_NAME = new RegExp(`(?:^|\\s+)(?:${VERBS})(?!\\p{L}).*$`, 'iu');
const EDGES = /^[\s\p{Pd}|·•:,;»«"“”]+|[\s\p{Pd}|·•:,;»«"“”]+$/gu;

/** Comments may be numbered: "12. Ann". */
const NUMBER_BEFORE = /^#?\d{1,5}[.):]\s+(?=.*\p{L})/u;
/** Something may stand around a name; without any of these, nothing does. */
const FRAMED = new RegExp(
  `[|·•:,;»«–—-]|^(?:by|von|par|posté|publié|écrit|rédigé|déposé|enviado|escrito|publicado|inserito|scritto|inviato|geplaatst|skrevet|skrivet|dodane|napisane|postat|posted|comment|written|submitted|geschrieben|kommentar|commentaire|comentario|comentário|комментарий|מאת|תגובה)(?!\\p{L})|\\s(?:${VERBS})`,
  'iu',
);

/** The name as the page writes it, without "by" before and "says:" after; '' where nothing is left. */
export const cleanName = remembered((text) => unframe(collapse(text)), LONGEST_NAME);

const STARTS =
  /^(?:(?:(?:comment|kommentar|commentaire|comentario|comentário|posted|written|submitted|geschrieben|posté|publié|écrit|rédigé|déposé|enviado|escrito|publicado|inserito|scritto|inviato|geplaatst|skrevet|skrivet|dodane|napisane|postat)\s+)?(?:by|from|von|par|por|de|da|door|av|af|przez|от)(?!\p{L}):?|комментарий от|автор:|autor:|auteur ?:|מאת|תגובה מאת|投稿者[:：]|作者[:：]|yazan:|gönderen:|жазған:|από:|작성자 ?:|نویسنده:)\s*(?<=[\s:：])/iu;

function unframe(text: string): string {
  let name = text
    .replace(NUMBER_BEFORE, '')
    .replace(
      /\s*\((?:not verified|nicht überprüft|non vérifié|no verificado|não verificado|non verificato|niet geverifieerd|niezweryfikowany|не проверено|ikke verificeret|ej verifierad)?\)?$/iu,
      '',
    );
  // Japanese systems write the sign of a password behind it: "Ann #mQop/nM."
  name = name.replace(/\s+#[\w./-]*[\s[\]]*$/u, '');
  if (!FRAMED.test(name)) return shorten(name);
  const stripped = name.replace(STARTS, '');
  if (stripped !== '') name = stripped;
  const shortened = name.replace(AFTER_NAME, '');
  if (shortened.replace(EDGES, '') !== '') name = shortened;
  name = name.replace(/^[\s|·•:,;]+|[\s|·•:,;]+$/g, '').replace(/^[\p{Pd}]\s+|\s+[\p{Pd}]$/gu, '');
  return shorten(name);
}

function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

/** Words that a byline may have around a linked name. */
export function isOnlyFrame(text: string): boolean {
  return text.replace(BEFORE_NAME, '').replace(AFTER_NAME, '').replace(EDGES, '') === '';
}

/** The link that is all there is in `element`, where it is the one that `namedLink` would find: so in most themes. */
export function onlyLink(element: Element): Element | null {
  const link = element.firstElementChild;
  if (link?.localName !== 'a' || link.nextElementSibling || link.firstElementChild) return null;
  const href = link.getAttribute('href') ?? '';
  if (href.includes('#') || /replytocom|javascript:/i.test(href) || !/\S/.test(link.textContent ?? '')) return null;
  const isNone = (link.className !== '' && isNoText(link)) || isControlLabel((link.textContent ?? '').trim());
  return isNone ? null : link;
}

/** The first link with words in `element`, no link to the comment itself. */
export function namedLink(element: Element): Element | null {
  if (element.localName === 'a') return element;
  let target: Element | null = null;
  const links = element.getElementsByTagName('a');
  for (let link = links[0], at = 0; link; link = links[++at]) {
    const href = link.getAttribute('href') ?? '';
    if (/#|replytocom|javascript:/i.test(href) && !/\/\/.*#!/.test(href)) continue;
    if (/\p{L}/u.test(link.textContent ?? '') && mayName(link)) {
      if (link.hasAttribute('href')) return link;
      // A place to link to, or a name that a script opens.
      target ??= link;
    }
  }
  return target;
}

function mayName(link: Element): boolean {
  const roles = commentRoles(link.getAttribute('class') ?? '');
  return !(roles.permalink || isNoTextInBody(link) || isControlLabel((link.textContent ?? '').trim()));
}

/** The text that stands in `element` itself, not in elements inside it. */
export function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += (node as Text).data;
  }
  return collapse(text);
}
