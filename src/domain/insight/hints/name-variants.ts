/** The same name spelt two ways within one article: names of nearly the same letters, inflected forms of one left aside. */
import { distance } from 'fastest-levenshtein';

export interface Spelling {
  /** The name as it stands there, with the words of the name around it: "Jund al-Kilafah". */
  readonly words: string;
  readonly count: number;
  /** UTF-16 offset of its first place. */
  readonly start: number;
}

/** Two spellings of what seems to be one name, the more frequent one first. */
export type NameVariant = readonly [Spelling, Spelling];

/** A name of one or several words: capitals, with the particles that stand before or between them. */
const NAME =
  /(?:(?:al|el|ul|bin|ibn|abu|von|van|der|de|la|le|du|da|аль|ибн|бин|абу|фон|де)[- ])?\p{Lu}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*(?:[- ](?:(?:al|el|ul|bin|ibn|abu|von|van|der|de|la|le|du|da|аль|ибн|бин|абу|фон|де)[- ])?\p{Lu}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*)*/gu;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Shorter ones differ by a letter too easily: Iran and Iraq. */
const SHORTEST = 5;
/** From here on two letters may differ. */
const LONG = 10;
/** Names of one article; what lies beyond is a list, not a story. */
const MOST = 600;

/** English endings that make another word of the same name: Kazakh, Kazakhs, Kazakhstan's. */
const ENDINGS =
  /^(?:s|es|['’]s|n|an|ian|i|ish|ic|ics|ism|ist|ists|ese|er|ers|ing|ed|al|y|ies|ly|e|a|ans|ians|stan|land|ia|ese|ite|ites|man|men|d)$/u;
/** In languages with cases as much of the end may differ. */
const CASE_ENDING = 3;
/** Capitals that are no names, in English; elsewhere they are not written so. */
const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)s?$/;

/** Words that begin a sentence and are no part of the name behind them. */
const FUNCTION_WORD =
  /^(?:a|an|the|in|on|at|by|to|of|for|from|with|as|if|or|and|but|so|yet|then|when|while|since|after|before|this|that|there|here|once|now|later|his|her|their|our|its|в|во|на|по|из|и|но|а|о|об|для|при|после|до|с|со|к|ко|как|когда|если|за|от|у|это)\s+(?=\p{L}+)/iu;

interface Found {
  readonly folded: string;
  readonly spellings: Map<string, { count: number; start: number; inSentence: boolean }>;
  count: number;
}

/**
 * `text`: the article's. `titleStart`: from there on it is in title case, so that capitals tell nothing. `language`: BCP 47 or ''.
 */
export function nameVariants(text: string, language: string, titleStart = text.length): NameVariant[] {
  if (writesNounsLarge(text, language)) return [];
  const names = [...namesIn(text, titleStart).values()].slice(0, MOST);
  const isEnglish = /^en\b/i.test(language);
  const variants: NameVariant[] = [];
  const told = new Set<string>();
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      if (!areSpelledAlike(one.folded, other.folded, isEnglish)) continue;
      // The same two names in other cases are the same two names.
      const stems = [stem(one.folded), stem(other.folded)].sort().join(' ');
      if (told.has(stems)) continue;
      told.add(stems);
      variants.push(ordered(spelling(one), spelling(other)));
    }
  }
  return variants;
}

/** German and its like: there a capital says nothing of a name. Where the language is not told, how many there are does. */
function writesNounsLarge(text: string, language: string): boolean {
  if (/^(?:de|lb|nds|gsw)\b/i.test(language)) return true;
  const words = text.match(/(?<=[\p{Ll},] )[\p{L}\p{M}]{4,}/gu) ?? [];
  return words.length > 50 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.3 * words.length;
}

function stem(folded: string): string {
  return folded.slice(0, Math.max(SHORTEST - 1, folded.length - CASE_ENDING));
}

/** Each word of each name, folded, with the whole names it stands in. Only what somewhere stands within a sentence is a name. */
function namesIn(text: string, titleStart: number): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const match of text.matchAll(NAME)) {
    const inSentence = match.index < titleStart && !beginsSentence(text, match.index);
    const words = [...match[0].matchAll(WORD)];
    for (const [at, [word]] of words.entries()) {
      if (word.length < SHORTEST || !/^\p{Lu}/u.test(word)) continue;
      const folded = fold(word);
      if (CALENDAR.test(folded)) continue;
      const one: Found = found.get(folded) ?? { folded, spellings: new Map(), count: 0 };
      found.set(folded, one);
      one.count += 1;
      const spelling = one.spellings.get(match[0]) ?? { count: 0, start: match.index, inSentence: false };
      spelling.count += 1;
      // Behind the first word of a name a capital is one whatever the sentence.
      if (inSentence || (at > 0 && match.index < titleStart)) spelling.inSentence = true;
      one.spellings.set(match[0], spelling);
    }
  }
  for (const [folded, { spellings }] of found) {
    if (![...spellings.values()].some(({ inSentence }) => inSentence)) found.delete(folded);
  }
  return found;
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…:\n]["”»’)\]]*|["“«„([])\s*["“«„‘([]*$/u.test(text.slice(Math.max(0, at - 6), at));
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/u, '');
}

/** Nearly the same letters, and not one name in two forms. */
function areSpelledAlike(a: string, b: string, isEnglish: boolean): boolean {
  if (a === b || Math.abs(a.length - b.length) > 2) return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST) return false;
  const letters = distance(a, b);
  const swapped = letters === 2 && sorted(a) === sorted(b);
  if (letters > (shorter >= LONG ? 2 : 1) && !swapped) return false;
  const common = commonStart(a, b);
  if (common === 0) return false;
  if (isEnglish && /^[a-z'’]+$/.test(a) && /^[a-z'’]+$/.test(b)) return !isInflected(a, b, common);
  return common < Math.min(a.length, b.length) - CASE_ENDING + 1 && common < Math.max(a.length, b.length) - CASE_ENDING;
}

/** "Kazakh" and "Kazakhs", "Turkey" and "Turkeys"; and short words whose ends differ, which are mostly two names. */
function isInflected(a: string, b: string, common: number): boolean {
  const [endA, endB] = [a.slice(common), b.slice(common)];
  const isEnding = (end: string) => end === '' || ENDINGS.test(end);
  const isForm = endA === '' || endB === '' || endA.length + endB.length > 2;
  if (isForm && isEnding(endA) && isEnding(endB)) return true;
  return common >= a.length - 1 && Math.min(a.length, b.length) < 7;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** The whole name that the word stands in most often, with how often the word itself is there. */
function spelling({ spellings, count }: Found): Spelling {
  const [first] = [...spellings].sort(([, a], [, b]) => b.count - a.count || a.start - b.start);
  const [name, { start }] = first ?? ['', { start: 0 }];
  const before = FUNCTION_WORD.exec(name)?.[0].length ?? 0;
  return { words: name.slice(before), count, start: start + before };
}

function ordered(a: Spelling, b: Spelling): NameVariant {
  return b.count > a.count ? [b, a] : [a, b];
}
