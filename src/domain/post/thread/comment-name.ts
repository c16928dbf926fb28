/** Who wrote a comment, as the page writes the name. */

import { remembered } from '../../text/remembered.ts';
import { textOf } from '../../text/text-of.ts';
import { collapse } from '../../text/white-space.ts';
import type { Found } from '../found.ts';
import { mayHoldDate, readTime } from '../read-time.ts';
import { isSaidAgo } from '../said-ago.ts';
import { cleanName, isOnlyFrame, namedLink, onlyLink, ownText } from './comment-text.ts';
import { isControlLabel, LABEL } from './comment-words.ts';
import { isName } from './name-beside-date.ts';
import { isNoText } from './no-text.ts';

/** The commenter's name; the link that stands on it is left in `found.authorLink`. */
export function readName(found: Found): string {
  const name = found.author ? nameIn(found.author, found) : '';
  if (name !== '') return name;
  if (found.kind !== 'comment') {
    found.authorLink = namedLink(found.element);
    return cleanName(found.authorLink?.textContent ?? '');
  }
  return found.meta ? nameIn(found.meta, found) : '';
}

function nameIn(element: Element, found: Found): string {
  if (!element.firstElementChild) {
    if (element.localName === 'a') found.authorLink = element;
    return besideDate(element.textContent ?? '');
  }
  const named = afterBy(element);
  if (named) {
    if (named.localName === 'a') found.authorLink = named;
    return cleanName(named.textContent ?? '');
  }
  const only = onlyLink(element);
  const all = only && only !== found.time ? (element.textContent ?? '').trim() : '';
  if (only && all !== '' && all === only.textContent?.trim()) {
    found.authorLink = only;
    const name = cleanName(all);
    if (name !== '') return name;
  }
  const link = only ?? namedLink(element);
  if (link) found.authorLink = link;
  const own = ownText(element);
  if (link && (own === '' || isOnlyFrame(besideDate(own)) || element === found.meta)) {
    const name = cleanName(firstLine(link));
    if (name !== '' && link !== found.time && !link.contains(found.time)) return name;
  }
  // "Ann <span>Post author</span>"
  const isOwn = found.authorRank > 1 && !link && element.firstChild?.nodeType === 3 && /\p{L}/u.test(own);
  if (isOwn && !isOnlyFrame(` ${own} `)) return besideDate(own);
  const isDate = (inner: Element): boolean =>
    inner === found.time ||
    inner === found.permalink ||
    (found.href !== '' && inner.getAttribute('href') === found.href) ||
    isSaidAgo((inner.textContent ?? '').trim());
  const isButton = (inner: Element): boolean => isControlLabel((inner.textContent ?? '').trim());
  const text = textOf(element, (inner) => isDate(inner) || isNoText(inner) || isButton(inner));
  const name = besideDate(text.split('\n').find((line) => /[\p{L}\p{N}]/u.test(line) && !LABEL.test(line)) ?? '');
  if (name !== '') return name;
  // The name may be called a link, a title, or something else that is mostly no text.
  const isOut = (inner: Element): boolean => isDate(inner) || isButton(inner);
  return besideDate(textOf(element, isOut).split('\n')[0] ?? '');
}

const BY = /(?:^|[\s|·•,—–-])(?:by|par|von|por|from|от|od|da|av|door|przez)\s*:?\s*$/iu;
const LONGEST_NAME = 60;
const MOST_PARTS = 20;
/** "In reply to the second comment by Bob" */
const IN_REPLY =
  /^[\s(]*(?:in )?(?:repl|antwort|répon|en répon|respuesta|resposta|em resposta|en respuesta|risposta|odpowied|в ответ|ответ|у відповідь)/iu;

/** "Posted on May 1 by <b>Ann</b> (a subscriber)": the element right after the word; null where a name is not set apart so. */
function afterBy(line: Element): Element | null {
  const inside = line.getElementsByTagName('*');
  for (let at = 0; at < inside.length && at < MOST_PARTS; at++) {
    const inner = inside[at] as Element;
    const before = inner.previousSibling;
    if (before?.nodeType !== 3 || inner.firstElementChild) continue;
    const text = inner.textContent ?? '';
    if (text.length > LONGEST_NAME || !BY.test((before as Text).data) || !isName(text)) continue;
    if (!IN_REPLY.test(inner.parentElement?.textContent ?? '')) return inner;
  }
  return null;
}

/** A link may hold a name and a rank or a status below it. */
function firstLine(link: Element): string {
  if (!link.firstElementChild) return link.textContent ?? '';
  return textOf(link, isNoText).split('\n')[0] ?? '';
}

/** A name may share its line with a date: "Ann | 21. April 2020 - 16:40", "27 mars 2012, 9:58 par Ann". */
export const besideDate = remembered(withoutDate, 100);

function withoutDate(text: string): string {
  // A date has two numbers at least.
  if (!mayHoldDate(text)) return cleanName(text.replace(LEFT_BEFORE, '').replace(LEFT_AFTER, ''));
  // "— Ann, May 1": as letters are signed.
  const line = collapse(text).replace(/^\p{Pd}+\s*/u, '');
  const time = readTime(line, 'day-first');
  if (!time) return cleanName(text);
  const rest = line.slice(time.end).replace(WEEKDAY_IN_BRACKETS, '');
  const said = AFTER_DATE.exec(rest)?.[1];
  if (said) return cleanName(said);
  const before = cleanName(
    line.slice(0, time.start).replace(WEEKDAY, '').replace(CLOCK_BEFORE, '').replace(BEFORE_DATE, ''),
  );
  if (before !== '') return before;
  const after = AFTER_CLOCK.exec(rest)?.[1];
  if (after) return cleanName(after);
  return time.start === 0 ? '' : cleanName(text);
}
const AFTER_DATE = /(?:\b|(?<=\d))(?:par|by|von|por|от|od|da|di|door|av|przez)\s+(\S.*)$/iu;
/** "2012/03/27(火)" */
const WEEKDAY_IN_BRACKETS = /^\s*[(（]\p{L}{1,4}[)）]/u;
/** "- 9:58am — Ann". */
const AFTER_CLOCK =
  /^[\s,]*(?:(?:[-–—@|,]|at|um|à|в|kl\.?)\s*)?(?:\d{1,2}[:.h]\d\d(?::\d\d)?\s*(?:[ap]\.?m\b\.?|uhr)?\s*)?(?:[—–|·,:>»-]\s*)+(\p{L}.*)$/iu;
const BEFORE_DATE =
  /(?:[|•·—–,(]|\s-\s|\b(?:at|on|am|le|el|il|op|em|в|dnia)\s+(?:\p{L}{2,12}\.?,?\s*)?$|\b(?:at|on|am|le|el|il|op|em|в|dnia|от)\s*$).*$/iu;
/** "Ann 9:58 am on" */
const CLOCK_BEFORE = /\s\d{1,2}[:.h]\d\d(?:\s*[ap]\.?m\b\.?)?(?:\s+\p{L}{1,3})?\s*$/iu;
/** "Ann » Tue", or the weekday alone. */
const WEEKDAY =
  /(?:^|[»>|·,–—(-])\s*(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|dim|dom|gio|seg|ter|qua|qui|sex|po|út|st|čt|pá|пн|вт|ср|чт|пт|сб|вс|пон|вто|сре|чет|пят|суб|вос)\p{L}{0,9}(?:-feira)?[.,]*\s*$/iu;
/** What is left of "At 9:58, Ann said" and "Ann at 9:58" without the time. */
const LEFT_BEFORE = /^\s*(?:at|on|le|am|um|el|il|op|em|в)\s*(?:[,|·:–—-]+\s*|(?=(?:par|by|von|de|por|от)\s))/iu;
const LEFT_AFTER = /\s+(?:at|on|le|am|um|el|il|op|em|в|от)[\s,:(]*$/iu;
