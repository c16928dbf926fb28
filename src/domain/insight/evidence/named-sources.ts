/** Sources that a comment names: "as RFE/RL reports", "according to the Ministry of Health", «по данным Азаттыка». */

export interface NamedSource {
  /** As the comment writes it, without an article before it. */
  readonly name: string;
  /** The sentence that says so. */
  readonly sentence: string;
}

/** A name: capitals, with the small words that stand within names; or one in quotation marks. */
const WORD = "\\p{Lu}[\\p{L}\\p{N}\\p{M}’'&./-]*";
const SMALL = '(?:of|for|and|the|on|de|du|la|al|по|и|из|в)';
const NAME = `(?:[«“"][^»”"\\n]{2,60}[»”"]|${WORD}(?:\\s+(?:${SMALL}\\s+){0,2}${WORD}|\\s+\\p{N}+){0,6})`;
const ARTICLE = '(?:[Tt]he\\s+)?(?:агентства?|издани[еяю]|газет[аыу]|портала?|сайта?)?\\s*';
const SAYS =
  '(?:reports?|reported|says?|said|writes?|wrote|notes?|noted|confirms?|confirmed|claims?|claimed|states?|stated|puts?\\s+it|has\\s+it|has\\s+reported)';
const RU_SAYS =
  '(?:сообща(?:ет|ют|л[аио]?)|сообщил[аио]?|пиш(?:ет|ут)|писал[аио]?|написал[аио]?|передает|передал[аио]?|утверждает|подтвержда(?:ет|ют)|отмечает)';

/** Names are told by their capitals, so case counts: what may begin a sentence is written with both letters. */
const PATTERNS = [
  `(?<!\\p{L})[Aa]s\\s+${ARTICLE}(NAME)\\s+(?:\\p{Ll}+\\s+)?${SAYS}(?!\\p{L})`,
  `(?<!\\p{L})[Aa]s\\s+${SAYS}\\s+by\\s+${ARTICLE}(NAME)`,
  `(?<!\\p{L})(?:[Aa]ccording\\s+to|[Aa]s\\s+per|[Cc]iting|[Qq]uoting)\\s+${ARTICLE}(NAME)`,
  `(?<!\\p{L})(?:[Ss]ource|[Vv]ia|h/t|H/T)\\s*:?\\s+${ARTICLE}(NAME)`,
  `(?:^|[.!?;:,—–]\\s*|\\s)${ARTICLE}(NAME)\\s+(?:reports|reported|has\\s+reported)\\s+(?:that|on|a|an|the|it|this|\\p{Ll}+ing)(?!\\p{L})`,
  `(?<!\\p{L})[Кк]ак\\s+${RU_SAYS}\\s+${ARTICLE}(NAME)`,
  `(?<!\\p{L})(?:[Пп]о\\s+(?:данным|сообщени(?:ю|ям)|информации|сведениям)|[Сс]огласно|[Сс]о\\s+ссылкой\\s+на|[Сс]сылаясь\\s+на|[Ии]сточник\\s*:)\\s*${ARTICLE}(NAME(?:\\s+\\p{Ll}{4,}){1,3}(?=[,.;])|NAME)`,
  `(?:^|[.!?;:,—–]\\s*)(NAME)\\s+(?:сообща(?:ет|ют)|пиш(?:ет|ут)|передает)(?!\\p{L})`,
].map((pattern) => new RegExp(pattern.replaceAll('NAME', NAME), 'gu'));

/** What looks like a name and names nobody: the first word of a sentence, a person spoken of before. */
const NOBODY =
  /^(?:i|he|she|they|we|you|it|this|that|these|those|who|someone|somebody|everyone|people|my|his|her|their|our|which|what|sources?|он|она|они|мы|вы|я|это|кто|все|люди|мой|его|ее|их|как|так|там|тут|здесь|тогда)$/iu;
/** Of one comment. */
const MOST = 10;

/**
 * In the order of the text, each once. `people`: names of commenters and authors; "as Nate says" names no source but a
 * reader of the same thread.
 */
export function namedSources(text: string, people: readonly string[] = []): NamedSource[] {
  const known = new Set(people.flatMap((name) => [fold(name), ...name.split(/\s+/u).map(fold)]));
  const found = new Map<string, { readonly at: number; readonly source: NamedSource }>();
  for (const pattern of PATTERNS) {
    for (const match of text.replaceAll('ё', 'е').matchAll(pattern)) {
      const name = (match[1] ?? '').replace(/^[«“"]|[»”"]$/gu, '').replace(/(?:['’]s|[.,;:/-])+$/u, '');
      if (NOBODY.test(name) || known.has(fold(name))) continue;
      const at = match.index + match[0].indexOf(match[1] ?? '');
      if (!found.has(fold(name))) found.set(fold(name), { at, source: { name, sentence: sentenceAt(text, at) } });
    }
  }
  return [...found.values()]
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST)
    .map(({ source }) => source);
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function sentenceAt(text: string, at: number): string {
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf('\n'), ...['. ', '! ', '? '].map((end) => before.lastIndexOf(end) + 1));
  const rest = text.slice(at);
  const end = /[.!?](?=\s|$)|\n/u.exec(rest);
  return text
    .slice(start + (text[start] === '\n' ? 1 : 0), at + (end ? end.index + (end[0] === '\n' ? 0 : 1) : rest.length))
    .trim();
}
