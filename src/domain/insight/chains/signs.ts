/** What a comment shows besides its cues: quotations, links, and numbers and names that stand against others. */
import { nameVariants } from '../hints/name-variants.ts';
import { numberNamed } from '../number-words.ts';
import type { LanguageOfCues } from './suggestion.ts';

export interface Signs {
  readonly hasLink: boolean;
  readonly hasQuote: boolean;
  readonly hasNumber: boolean;
  /** Two different numbers stand in it: one of the text's, it may be, and one against it. */
  readonly hasTwoNumbers: boolean;
  /** One of them is denied: "not in 1989", "didn't get 17". */
  readonly deniesNumber: boolean;
  /** A name stands against another: "the Supreme Court, not the Constitutional Court". */
  readonly hasNameContrast: boolean;
  /** So that nothing else need say that one is meant instead of the other: "Aktau, not Atyrau". */
  readonly setsNameAgainst: boolean;
  /** One wording stands against another, both in quotation marks: "Nur Otan", not "Nur Atan". */
  readonly setsQuoteAgainst: boolean;
  /** It writes what seems to be one name in two ways: the text's, it may be, and its own. */
  readonly hasTwoSpellings: boolean;
}

/** What stands in quotation marks or behind `>` is somebody else's words. */
const QUOTED = /[“"«„][^“”"«»„]{12,}[”"»“]|^>.*$/gmu;
/** Stands for them: a word that no cue knows. */
const SOMEBODYS_WORDS = 'xquotedx';
/** Names are compared in comments up to this long (UTF-16 code units): beyond, two alike are two people's. */
const FEW_NAMES = 500;

/** `text` with one word, `xquotedx`, for each quotation. */
export function withoutQuotes(text: string): string {
  return text.replace(QUOTED, ` ${SOMEBODYS_WORDS} `);
}

/**
 * `text`: as it was written; `own`: its folded words without quotations. `language`: of the list that reads it, null where
 * the post is in another: there nouns may be written as names are.
 */
export function signsIn(text: string, own: string, language: LanguageOfCues | null): Signs {
  const counted = inDigits(own);
  return {
    hasLink: /https?:\/\//.test(text),
    hasQuote: text.search(QUOTED) >= 0,
    hasNumber: /\p{N}/u.test(own),
    hasTwoNumbers: numbersIn(counted).size > 1,
    deniesNumber: DENIED_NUMBER.test(own) || DENIED_WORD.test(counted),
    hasNameContrast: NAME_CONTRAST.test(text),
    setsNameAgainst: NAME_AGAINST.test(text),
    setsQuoteAgainst: QUOTE_AGAINST.test(text),
    hasTwoSpellings:
      language !== null && text.length <= FEW_NAMES && nameVariants(text.replace(/[“”"«»„]/g, ''), language).length > 0,
  };
}

/** Folded words with numbers in digits; the smallest are said of much besides. */
function inDigits(own: string): string {
  return own.replace(/\p{L}+/gu, (word) => {
    const number = numberNamed(word);
    return number !== undefined && number > 2 ? String(number) : word;
  });
}

/** English and Russian words for no, and a number a few words on; not of what some person did. */
const DENIED_NUMBER =
  /(?<! (?:he|she|they|we|i)) (?:not|never|(?:did|was|were|is|are|does|has|had)n t|не) (?:[^ .]+ ){0,5}\p{N}(?<! (?:он|она|они|мы) (?:[^ .]+ ){0,2}не [^.]*)/u;

/** As that, of a number written as a word: those are said of much, and must come sooner. */
const DENIED_WORD = /(?<! (?:he|she|they|we|i)) (?:not|не) (?:[^ .]+ ){0,1}\p{N}/u;

/** «не» name, «а» name; "not" name, "it was" name. Within a sentence of a comment as it was written, as those below. */
const DENIED_FIRST =
  '(?:^| )не (?:\\p{Ll}+ ){0,2}["“«]?\\p{Lu}[^.!?\\n]{0,30}?, а (?:\\p{Ll}+ ){0,2}["“«]?\\p{Lu}|(?:n[’\']t|not) (?:\\p{Ll}+ ){0,3}\\p{Lu}[^.!?\\n]{0,40}?, (?:it|he|she|that|they) (?:was|is|were|are) (?:\\p{Ll}+ ){0,3}\\p{Lu}';
/** Name, what denies the next one, name. */
const contrast = (denial: string) =>
  new RegExp(`\\p{Lu}\\p{L}+[^.!?\\n]{0,30}?${denial} (?:\\p{Ll}+ ){0,2}["“«]?\\p{Lu}\\p{L}+|${DENIED_FIRST}`, 'u');
const NAME_CONTRAST = contrast(',? (?:and not|not|а не)');
/** With the comma that sets them apart. */
const NAME_AGAINST = contrast(', (?:and )?(?:surely |certainly )?(?:not|а не)');

const QUOTE_AGAINST =
  /[“"«„][^“”"«»„\n]{1,40}[”"»“][,.]? (?:and )?(?:not|а не) [“"«„]|(?:^|[ ,])[Нн]е [“"«„][^“”"«»„\n]{1,40}[”"»“],? а [“"«„]/u;

/** Numbers with the word of their size: 12 million and 12 billion are two. */
function numbersIn(own: string): Set<string> {
  const numbers = own.match(/\p{N}+(?: (?:thousand|million|billion|тысяч|миллион|миллиард)\p{L}*)?/gu) ?? [];
  return new Set(numbers.map((number) => number.replace(/(?:ов|ы|а|s)$/, '')));
}
