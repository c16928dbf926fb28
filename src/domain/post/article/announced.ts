/** Boxes and lines in a text that lead to other stories or ask for an address: the page's own, not the author's. */
import { textOf } from '../../text/text-of.ts';
import { collapse } from '../../text/white-space.ts';
import type { Seen } from '../found.ts';

/** What stands before other stories, in the words of many languages; whole words at the beginning of a line. */
const OTHERS =
  "(?:read|watch|listen|leia|lea|à lire|lees|läs|lue|читайте|рекомендуем)(?=\\s*[:：])|also read|read (?:more|next|also)|read our (?:full )?(?:coverage|story|report)|see also|related(?: (?:stories|articles?|topics?|coverage|content|posts?|news|links|reading))?|more on (?:this|the) (?:story|topic|subject)|more (?:stories|coverage|from [\\p{L} ]{2,30})|you (?:may|might) also (?:like|be interested in)|recommended(?: (?:reading|for you|stories))?|don[’']t miss|editor[’']s picks?|most read|further reading|watch (?:also|more)|lesen sie (?:auch|mehr|hier|dazu)(?: mehr)?|mehr (?:zum thema|dazu|lesen)|auch interessant|siehe auch|weitere (?:artikel|themen|nachrichten)|passend dazu|(?:à )?lire (?:aussi|également|la suite|plus)|voir aussi|sur le même (?:sujet|thème)|(?:lea|lee|vea|mira) (?:también|más)|(?:te|le) puede interesar|leer más|noticias relacionadas|más (?:sobre|información)|(?:leia|veja) (?:também|mais)|saiba mais|leggi (?:anche|di più)|approfondisci|lees (?:ook|verder|meer)|(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)|čtěte (?:také|též|více)|přečtěte si (?:také|více)|čítajte aj|läs (?:också|mer|även)|l[eæ]s (?:også|mer|mere)|lue (?:myös|lisää)|olvass(?:a|on)? (?:el|tovább|még)|kapcsolódó (?:cikk|cikkek|hírek)|cite(?:ș|ş)te (?:(?:ș|ş)i|mai mult)|vezi (?:(?:ș|ş)i|mai mult)|διαβάστε (?:επίσης|ακόμα|περισσότερα)|читайте (?:также|ещё|еще|подробнее|на эту тему)|читать (?:также|ещё|еще|далее)|смотрите также|см\\. также|(?:материалы |также |ещё |еще )?по теме|другие новости|читайте (?:також|ще)|дивіться також|за темою|тағы оқыңыз|сондай-ақ оқыңыз|оқи отырыңыз|тақырып бойынша|ayrıca (?:oku|bkz)\\p{L}*|ilgili haber(?:ler)?|קראו (?:גם|עוד)|اقرأ (?:أيضا|أيضًا|المزيد)|بیشتر بخوانید|(?:相关|相關|延伸|推荐|推薦)(?:阅读|閱讀|新闻|新聞|报道)|関連(?:記事|ニュース)|あわせて読みたい|관련 ?기사";
const ANNOUNCES = new RegExp(`^[\\s»>→▶•*\\[(-]*(?:${OTHERS})(?!\\p{L})[\\s:：»>→.)\\]–—-]*`, 'iu');
const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'b', 'span', 'p', 'div']);
/** More text than this is no box; more elements neither. */
const LONGEST = 400;
const MOST = 24;
/** Of a line that leads elsewhere, so much is the link. */
const LINKED = 0.4;

/** Does the whole line only announce what follows: "More on this story"? */
export function isAnnouncement(line: string): boolean {
  const found = ANNOUNCES.exec(line);
  return found !== null && found[0].length === line.length;
}

/** Is `seen`, inside the body of an article, such a box or line? */
export function isAnnounced(outline: readonly Seen[], { element, index, end }: Seen): boolean {
  if (end - index > MOST) return false;
  if ((element.textContent ?? '').length > 2 * LONGEST) return false;
  const text = textOf(element).replaceAll('\n', ' ');
  if (text === '' || text.length > LONGEST) return false;
  if (asksForAddress(outline, index, end)) return true;
  return ANNOUNCES.test(text) && (linkedShare(element, text) >= LINKED || headingIn(outline, index, end));
}

function linkedShare(element: Element, text: string): number {
  let linked = element.localName === 'a' ? text.length : 0;
  for (const link of element.getElementsByTagName('a')) linked += (link.textContent ?? '').trim().length;
  return linked / text.length;
}

/** The first words stand in an element of their own and are the announcement alone. */
function headingIn(outline: readonly Seen[], index: number, end: number): boolean {
  for (let at = index + 1; at <= end; at++) {
    const inner = outline[at];
    if (!inner || !HEADINGS.has(inner.tag)) continue;
    const text = collapse(inner.element.textContent ?? '');
    if (text !== '') return isAnnouncement(text);
  }
  return false;
}

function asksForAddress(outline: readonly Seen[], index: number, end: number): boolean {
  for (let at = index; at <= end; at++) {
    const inner = outline[at];
    if (
      inner?.tag === 'form' &&
      inner.element.querySelector('input[type="email"], input[type="text"], input:not([type])')
    )
      return true;
  }
  return false;
}
