/** Names in a line that says who wrote an article, in the words of many languages. */

export interface LineOfNames {
  readonly names: readonly string[];
  /** The line says outright that they wrote it ("By", "Автор:"). */
  readonly isLed: boolean;
}

const LONGEST_NAME = 100;
const MOST_WORDS = 9;
const SPACED =
  '(?:(?:posted|written|published|story|reported|reporting|submitted|text|words|report|analysis|interview|article|opinion|column|commentary|review|created|contributed|authored|compiled)\\s+)?by|(?:(?:eine?n? \\p{L}+|eingestellt|geschrieben|verfasst|veröffentlicht|erstellt|interview|text)\\s+)?von|(?:(?:publié|écrit|rédigé|posté|propos recueillis|recueilli|(?:un )?article|texte)\\s+)?par|(?:a cura|articolo|intervista|testo)\\s+di|(?:scritto|pubblicato)\\s+da|di|(?:(?:publicado|escrito|texto|postado|reportagem)\\s+)?por|(?:(?:geplaatst|geschreven|gepubliceerd|tekst)\\s+)?door|(?:(?:skrevet|skriven|publicerad|publisert|tekst|text)\\s+)?a[vf]|autore?(?=\\s\\p{Lu})|(?:posted|by)\\s+author|автор(?:ы|ка|и)?|беседовал[аи]?|записал[аи]?|подготовил[аи]?|написал[аи]?|опубликовал[аи]?|yazan|írta|oleh|penulis|bởi|tác giả|מאת|בידי|بقلم|كتب(?:ت)?|نویسنده|作者|記者|记者|執筆|撰文|글|του|της|teksti?|skribent';
const MARKED =
  'authors?|autor(?:in|es|as?|zy|ka|i|ius|s)?|auteure?s?|autrice|autor[ei]|verfasser(?:in)?|redacteur|redaktion|redakteur(?:in)?|text[eo]?|tekst[iy]?|testo|words|story|reporters?|report|journalist[ae]?|by|von|par|di|por|door|a[vf]|interview|автор(?:ы|ка|и)?|текст|материал|корреспондент|журналист|интервью|мәтін|yazarı?|yazan|haber|muhabir|szerző|írta|kirjoittaja|teksti|penulis|oleh|tác giả|skribent|συντάκτης|κείμενο|מאת|כתבה?|הכותבת?|بقلم|كتب(?:ت)?|الكاتبة?|المؤلف|تقرير|نویسنده|گزارش|خبرنگار|作者|文|撰文|記者|记者|執筆|取材|著者|글|기자|投稿者';
const LED = new RegExp(
  `^(?:(?:${MARKED})\\s*(?:[:：]|[-–—]\\s|[/／])\\s*(?:(?:by|von|par|por|di)\\s+)?|(?:${SPACED})\\s*:?\\s+|(?:記者|记者|作者)(?=\\p{L}))(?=\\S)`,
  'iu',
);
/** "Ann Lee reports", as East Asian papers put it. */
const LED_BEHIND = /\s*(?:記者|记者|기자|特派員|특파원|논설위원|編集委員)(?:報導|报道)?$/u;
const MAY_LEAD_BEHIND = /[記记기特논編]/;
/** The same names did something else. */
const NOT_WRITTEN =
  /^(?:(?:photo|foto|image|illustration|picture|video|graphic|grafik|credit|bild|фото|видео|иллюстраци|снимок|источник|source|quelle|fuente|fonte|kaynak|via|edited|editor|updated|translated|translation|перевод|редактор|übersetz|traduction|traducción|last (?:updated|modified)|modified|fact.?checked|reviewed|redigert|rediger|redigerad|medically|製作|編集|写真|摄影|攝影|사진|صور)\S*|read|share)(?:\s|:|$)/iu;
/** From here on it is no name: another task, a date, a place, a paper. */
const CUT =
  /\s*(?:[|·•]|[–—]\s|\s-\s|\(|\[|\n|\s{2,}|[/／](?=\s?\P{ASCII})|[,.;]?\s(?:and|und|et|y|e|и)?\s?(?:photo|foto|image|illustration|video|graphic|bild|фото|видео|иллюстр)\p{L}*(?:\s+by\b|\s*:|\s+\p{Lu})|[,.;]?\s(?:publié|published|posted|updated|veröffentlicht|aktualisiert|publicado|actualizado|pubblicato|опубликован|обновлен|datum|date|stand|avec|with|mit|con|med|for|für|pour|para|follow|email|e-mail|twitter|is|was|at|has|in|from|à|am)(?=[\s:,.]|$)|\s(?:on|le|el|il|op|um|à|a las|em|в|dnia|kl\.?)\s+(?=\d|\p{L}+[,.]?\s\d)|\s@|,?\s\S+@|,?\s?(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,|,?\s\d|,\s\p{L}{3,9}\.? \d|\s\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}+ \d{4}|$)(?:.|\n)*$/iu;
/** "Posted on March 5, 2012 by Ann Lee": what stands before "by". */
const DATED = /^[^.!?]{0,60}\d[^.!?]{0,25}?\s(?=(?:by|von|par|por|door|автор)\s)/iu;
const BETWEEN =
  /\s*(?:[,;&、，+]|(?<=\s)(?:and|und|et|og|och|en|i|и|та|және|ja|ve|y|e|и|with|و)(?=\s))\s*(?:(?:and|und|et|y|e)\s+)?(?:by\s+)?/iu;
/** What people are, and whom they write for. */
const ROLE =
  /(?<!\p{L})(?:staff|writers?|reporters?|correspondents?|editors?|editorial|columnist|contributors?|contributing|analyst|journalist\p{L}*|redakteur\p{L}*|redaktor\p{L}*|reporterin|korrespondent\p{L}*|correspondant\p{L}*|journaliste|periodista|redactora?|giornalista|inviat[oa]|корреспондент\p{L}*|журналист\p{L}*|редактор\p{L}*|обозреватель|professor|director|producer|agenc(?:y|ies)|agenturen|agences?|agencias?|associated press|reuters|bloomberg|news|times|press|media|magazine|ph\.?d|m\.?d|mba|jr|sr|esq|cfa|guest|special to)(?!\p{L})/iu;
const NO_NAME =
  /^(?:published|posted|updated|written|last updated|opublikowano|veröffentlicht(?: am)?|опубликован[оа]?|publié(?: le)?|publicado(?: em| el)?|投稿日?|פורסם|admin(?:istrator)?|by|von|author|autor|the author|автор|this (?:post|article|entry)|view all posts?|comments?|\d.*|follow.*|share|email|posts? by|more|web ?site|twitter|facebook|rss|wordpress|staff writer|(?:view|see|read|show)\s.*|all (?:posts|articles).*|(?:more|stories|articles) (?:from|by|posts|articles).*|about\s.*|.*\b(?:wordpress|http)\b.*)$/iu;

/** False where the line surely does not say outright that those it names wrote it: told before names are looked for, which costs more. */
export function mayLead(line: string): boolean {
  const text = withoutDate(line);
  return text !== null && (LED.test(text) || MAY_LEAD_BEHIND.test(text));
}

/** The line from its "by" on, if a date stands before that; null where it is about something else. */
function withoutDate(line: string): string | null {
  const text = line.replace(/\s+/g, ' ').trim();
  return NOT_WRITTEN.test(text) ? null : text.replace(DATED, '');
}

/** Who wrote it, by one line of text; no names where the line is about something else. */
export function namesInLine(line: string): LineOfNames {
  let text = withoutDate(line);
  if (text === null) return { names: [], isLed: false };
  const led = LED.exec(text);
  text = led ? text.slice(led[0].length) : text;
  const cut = text.replace(CUT, '');
  const behind = LED_BEHIND.test(cut);
  const parts = cut.replace(LED_BEHIND, '').split(BETWEEN).map(trimName);
  const ends = parts.findIndex((name, index) => !isName(name) || (index > 0 && !isFurther(name, parts[0] ?? '')));
  return { names: ends < 0 ? parts : parts.slice(0, ends), isLed: led !== null || behind };
}

/** One name out of a label or a link; '' where no name is left. */
export function cleanAuthor(text: string): string {
  return namesInLine(text).names[0] ?? '';
}

/** Strictly: a person's name as most languages write it, not a word that happens to follow "by". */
export function isPersonName(name: string): boolean {
  const words = name.split(' ');
  if (/\p{Nd}/u.test(name)) return false;
  if (!/[\p{Lu}\p{Ll}]/u.test(name)) return name.length < 30;
  return words.length > 1 && words.length < 7 && /^\p{Lu}/u.test(name) && /^\p{Lu}/u.test(words.at(-1) ?? '');
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || !/\p{L}/u.test(name)) return false;
  return !NO_NAME.test(name) && name.split(' ').length <= MOST_WORDS;
}

/** After the first name, a role or a place is no second one; a place has one word where people have two. */
function isFurther(name: string, first: string): boolean {
  return !ROLE.test(name) && (name.includes(' ') || !first.includes(' ')) && !/^\p{Ll}/u.test(name);
}

function trimName(text: string): string {
  // "Submitted by Ann on": the date stood behind it. In small letters only: Le is a family name.
  const name = text.replace(/\s(?:on|am|le|el|il|em|à|um|at)\s*$/u, '');
  return name.replace(/^[\s,|·•–—:*"]+|[\s,|·•–—:*"]+$/g, '').replace(/(?<=\p{L}{2})(?<!\s(?:jr|sr))\.$/iu, '');
}
