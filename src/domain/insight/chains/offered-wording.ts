/** What a report says the text should say instead, where it says so in so many words; '' elsewhere: nothing is put into a mouth. */

/** One stretch of words, in quotation marks or up to the end of the clause. */
const WORDS = '(?:[“"«„]([^“”"«»„\\n]{1,200})[”"»“]|([^\\s.,;:!?“”"«»()][^.,;:!?“”"«»()\\n]{0,80}))';
/** A name, a number or a date, right before ", not …". */
const THING =
  '(?:[“"«„]([^“”"«»„\\n]{1,200})[”"»“]|((?!(?:Это|Там|It|This|That|The|There|He|She|They|In|At|On|You|We|I) )(?:\\p{Lu}|\\p{N})[^\\s,;]*(?: (?:\\p{Lu}|\\p{N}|\\p{Ll}{2,3} \\p{Lu})[^\\s,;]*){0,4}))';

const PATTERNS = [
  `(?:should|ought to|must) (?:actually |really |probably )?(?:be|read|say)(?: as)?:? ${WORDS}`,
  `(?:is|are|was|were|it['’]s) (?:actually |correctly )?spell(?:ed|t):? ${WORDS}`,
  `(?<!\\p{L})not [“"«]?[^\\s,;“”"«»]+[”"»]?,? but (?:rather )?${WORDS}`,
  `(?<!\\p{L})s/[^/\\n]{1,80}/([^/\\n]{1,80})/?`,
  `${THING},? (?:and |rather than |instead of )?(?:not|instead of|rather than) \\p{L}`,
  `(?:[Сс]ледует читать|[Нн]адо писать|[Нн]ужно писать|[Пп]равильно писать|[Пп]равильно будет|[Дд]олжно быть|[Пп]ишется|[Пп]равильно)\\s*[:—–-]?\\s*${WORDS}`,
  `(?<!\\p{L})[Нн]е [“"«]?[^\\s,;“”"«»]+[”"»]?, а ${WORDS}`,
  `${THING},? (?:а не|вместо) \\p{L}`,
  // Of a picture it is enough to say what it shows: "the top photo is from the trial in Zhanaozen".
  `(?<!\\p{L})((?:[Tt]he |[Yy]our |[Tt]h(?:is|at) )?(?:\\p{L}+ )?(?:photo(?:graph)?|picture|image|map|video|footage)s? (?:\\p{L}+ ){0,3}?(?:is|was|are|were|shows?)(?: actually| really| in fact)? (?:from|of|taken (?:in|at|during)) (?!an?other|a different|some|elsewhere|the wrong)[^.,;:!?()\\n]{3,80})`,
  `(?<!\\p{L})((?:[Ээ]то |[Нн]а )?(?:[Фф]ото(?:графи[яи])?|[Сс]нимок|[Кк]артинка|[Вв]идео)(?: (?!не |не$)\\p{L}+){0,3}? (?:из|с|со) (?!друг|как|совсем|чуж)[^.,;:!?()\\n]{3,80})`,
].map((pattern) => new RegExp(pattern, 'u'));
/** What stands there and is no wording. */
const EMPTY =
  /^(?:a |an |the )?(?:fixed|corrected|changed|updated|removed|replaced|noted|clear|possible|careful|more|less|ashamed|in|there|here|so|that(?! [^ ]+ (?:is|was|are|were|shows?))|it|исправлено|так|по-другому|иначе)\b/iu;

export function offeredWording(text: string): string {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text)?.slice(1).find(Boolean)?.trim() ?? '';
    if (found !== '' && !EMPTY.test(found)) return found;
  }
  return '';
}
