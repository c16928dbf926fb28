/** Numbers and dates as a text mentions them, each with the words around it that tell what it is about. */
import { numberNamed } from '../number-words.ts';
import { monthNamed } from './month-named.ts';

export interface Mention {
  readonly kind: 'number' | 'date';
  /** What is compared: "47", "03-16" for a day of a month, "2011" for a year. */
  readonly value: string;
  /** The year of a date where it is given. */
  readonly year: number | null;
  /** As it stands there, with what it counts: "47 young men". */
  readonly words: string;
  /** UTF-16 offset of `words`. */
  readonly start: number;
  /** Stems of the words right behind it, up to four: what it counts; none for a date. */
  readonly counts: readonly string[];
  /** Stems of the words around it in its sentence, those among them. */
  readonly about: ReadonlySet<string>;
}

const TOKEN =
  /\p{N}{4}-\p{N}{2}-\p{N}{2}|\p{N}{1,2}\.\p{N}{1,2}\.\p{N}{4}|\p{N}{1,3}(?:[,\u00A0\u202F ]\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,]\p{N}+)?%?|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|[.!?\n]+/gu;
/** So many words before and after may tell what it is about. */
const AROUND = 8;

/** Words that tell nothing of what a number is about. */
const FUNCTION =
  /^(?:a|an|the|of|in|on|at|to|for|from|with|by|and|or|but|as|is|are|was|were|be|been|being|it|its|this|that|these|those|there|their|his|her|he|she|they|we|you|i|who|which|what|when|not|no|some|about|around|nearly|almost|over|more|less|than|just|only|have|has|had|into|out|up|also|other|another|very|же|и|в|во|на|с|со|по|к|о|об|от|до|из|за|у|не|но|а|что|это|как|его|ее|их|он|она|они|мы|вы|я|был|была|были|было|при|для|или|более|около|почти|лишь|только|еще|уже|так|то)$/;

/** What stands before a number that counts nothing. */
const NUMBERED =
  /^(?:version|v|ver|chapter|page|pages|pp?|section|article|part|no|number|nos|figure|fig|table|step|level|phase|channel|route|room|версия|глава|страница|стр|статья|статьи|часть|номер|пункт|рис|таблица|шаг)$/i;

interface Token {
  readonly text: string;
  readonly start: number;
}

/** In the order of the text. Single digits without anything that they count, ordinals and version numbers are no mentions. */
export function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of sentencesOf(text)) {
    for (let at = 0; at < sentence.length; at++) {
      const mention = dateAt(sentence, at) ?? numberAt(text, sentence, at);
      if (!mention) continue;
      mentions.push(mention.found);
      at += mention.length - 1;
    }
  }
  return mentions;
}

function sentencesOf(text: string): Token[][] {
  const sentences: Token[][] = [[]];
  for (const match of text.matchAll(TOKEN)) {
    if (/^[.!?\n]/.test(match[0])) sentences.push([]);
    else sentences.at(-1)?.push({ text: match[0], start: match.index });
  }
  return sentences;
}

interface Taken {
  readonly found: Mention;
  /** Tokens that it takes up. */
  readonly length: number;
}

function dateAt(sentence: readonly Token[], at: number): Taken | null {
  const [one, two, three] = sentence.slice(at, at + 3);
  if (!one) return null;
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(one.text);
  if (iso) return date(sentence, at, 1, Number(iso[2]), Number(iso[3]), Number(iso[1]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(one.text);
  if (dotted) return date(sentence, at, 1, Number(dotted[2]), Number(dotted[1]), Number(dotted[3]));
  const [monthFirst, monthSecond] = [monthNamed(one.text), monthNamed(two?.text ?? '')];
  const year = /^(?:1[5-9]|20)\d\d$/.test(three?.text ?? '') ? Number(three?.text) : null;
  const day = dayOf((monthFirst ? two : one)?.text ?? '');
  const month = monthFirst ?? monthSecond;
  if (month === null || day === null) return null;
  return date(sentence, at, year === null ? 2 : 3, month, day, year);
}

function date(
  sentence: readonly Token[],
  at: number,
  length: number,
  month: number,
  day: number,
  year: number | null,
): Taken | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const value = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const [first, last] = [sentence[at], sentence[at + length - 1]];
  if (!first || !last) return null;
  const words = sentence
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(' ');
  const about = wordsAround(sentence, at, length);
  return { found: { kind: 'date', value, year, words, start: first.start, counts: [], about }, length };
}

function numberAt(text: string, sentence: readonly Token[], at: number): Taken | null {
  const token = sentence[at];
  if (NUMBERED.test(sentence[at - 1]?.text ?? '')) return null;
  const value = token && numberOf(token.text);
  if (!token || value === null || value === undefined) return null;
  const next = followingWords(text, sentence, at);
  const counted = token.text.endsWith('%') ? [token] : next;
  const last = isFunction(sentence[at + 2]?.text ?? '') ? counted[0] : counted.slice(0, 2).at(-1);
  if (!last || monthNamed(next[0]?.text ?? '') !== null) return null;
  const end = last.start + last.text.length;
  const counts = counted.map(({ text: word }) => (word.endsWith('%') ? '%' : stem(word)));
  const about = wordsAround(sentence, at, 1);
  const words = text.slice(token.start, end);
  return { found: { kind: 'number', value, year: null, words, start: token.start, counts, about }, length: 1 };
}

/** The words right behind a number, as far as nothing but white space or a hyphen divides them; function words left out. */
function followingWords(text: string, sentence: readonly Token[], at: number): Token[] {
  const words: Token[] = [];
  for (let index = at + 1; index <= at + 4; index++) {
    const [before, token] = [sentence[index - 1], sentence[index]];
    if (!before || !token || !/^[\s-]*$/.test(text.slice(before.start + before.text.length, token.start))) break;
    if (!/^\p{L}/u.test(token.text)) break;
    if (!isFunction(token.text) || /^(?:km|cm|mm|kg|см|км|кг)$/i.test(token.text)) words.push(token);
  }
  return words;
}

/** As one form: "1,200", "1 200" and "1200" are one number. Years and what looks like them are dates, not counts. */
function numberOf(word: string): string | null {
  const spelled = numberNamed(word.toLowerCase().replaceAll('ё', 'е'));
  if (spelled !== undefined) return spelled < 2 ? null : String(spelled);
  if (!/^\p{N}/u.test(word) || /^(?:1[5-9]|20)\d\d$/.test(word)) return null;
  const bare = word.replace(/%$/, '');
  return /^\p{N}{1,3}(?:[,\u00A0\u202F ]\p{N}{3})+$/u.test(bare)
    ? bare.replace(/[^\p{N}]/gu, '')
    : bare.replace(',', '.');
}

function dayOf(word: string): number | null {
  return /^\d{1,2}$/.test(word) ? Number(word) : null;
}

function wordsAround(sentence: readonly Token[], at: number, length: number): Set<string> {
  const around = [
    ...sentence.slice(Math.max(0, at - AROUND), at),
    ...sentence.slice(at + length, at + length + AROUND),
  ];
  return new Set(around.flatMap(({ text }) => (isFunction(text) || !/^\p{L}/u.test(text) ? [] : [stem(text)])));
}

function isFunction(word: string): boolean {
  return FUNCTION.test(word.toLowerCase()) || word.length < 3;
}

/** How a word begins: enough to know it again in another form, in English and in Russian. */
function stem(word: string): string {
  const folded = word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/['’]s$/, '');
  if (/^men$|^women$/.test(folded)) return folded.replace('e', 'a');
  const bare = folded.replace(/(?:ies|es|s|ing|ed)$/, '');
  return (bare.length < 3 ? folded : bare).slice(0, 6);
}
