/** What a comment says by its cues: whether it reports an error, agrees with a report, or answers one. */

import { nameVariants } from '../hints/name-variants.ts';
import type { Cue, CueKind, CueList } from './cue.ts';
import { CUES_EN } from './cues-en.ts';
import { CUES_RU } from './cues-ru.ts';
import { foldWords, patternOf } from './fold-words.ts';
import type { AnswerGrade, LanguageOfCues, NamedPart } from './suggestion.ts';

export const CUE_LISTS: readonly CueList[] = [CUES_EN, CUES_RU];

export interface Told {
  readonly language: LanguageOfCues;
  readonly kinds: ReadonlySet<CueKind>;
  /** Kinds that only weak cues told. */
  readonly weak: ReadonlySet<CueKind>;
  /** Parts that are named, the one that is said to be wrong first. */
  readonly parts: readonly NamedPart[];
  readonly hasLink: boolean;
  readonly hasQuote: boolean;
  /** Two different numbers stand in it: one of the text's, it may be, and one against it. */
  readonly hasTwoNumbers: boolean;
  /** One of them is denied: "not in 1989", "didn't get 17". */
  readonly deniesNumber: boolean;
  /** A name stands against another: "the Supreme Court, not the Constitutional Court". */
  readonly hasNameContrast: boolean;
  /** It writes what seems to be one name in two ways: the text's, it may be, and its own. */
  readonly hasTwoSpellings: boolean;
}

interface Compiled {
  readonly language: LanguageOfCues;
  readonly cues: readonly { readonly cue: Cue; readonly pattern: RegExp }[];
  readonly parts: readonly { readonly part: NamedPart; readonly pattern: RegExp }[];
}

let compiled: readonly Compiled[] | null = null;

/** Made when first needed: several hundred patterns are not for every page. */
function compile(): readonly Compiled[] {
  compiled ??= CUE_LISTS.map(({ language, cues, parts }) => ({
    language,
    cues: cues.map((cue) => ({ cue, pattern: patternOf(cue.words) })),
    parts: parts.map(({ part, words }) => ({ part, pattern: patternOf(words) })),
  }));
  return compiled;
}

/** What stands in quotation marks or behind `>` is somebody else's words. */
const QUOTED = /[“"«„][^“”"«»„]{12,}[”"»“]|^>.*$/gmu;
/** Stands for them: a word that no cue knows. */
const SOMEBODYS_WORDS = 'xquotedx';
/** From here on (UTF-16 code units) a comment is read by passages: in an essay, signs gather by chance. */
const ESSAY = 500;
/** Behind this many UTF-16 code units a comment is an essay; its opening tells. */
const LONGEST = 4_000;

/**
 * `text`: a comment's own words, in any language; where no list knows the script, nothing is told. `language` of the post
 * (BCP 47, '' where it is not known): names are compared in the languages of the lists alone, others write nouns as names.
 */
export function tell(text: string, language = ''): Told {
  const own = foldWords(text.slice(0, LONGEST).replace(QUOTED, ` ${SOMEBODYS_WORDS} `));
  const isRussian = (own.match(/[а-я]/g)?.length ?? 0) * 3 > (own.match(/\p{L}/gu)?.length ?? 0);
  const list = compile().find(({ language }) => language === (isRussian ? 'ru' : 'en')) as Compiled;
  const found = list.cues.flatMap(({ cue, pattern }) => {
    const match = pattern.exec(own);
    return match ? [{ cue, words: match[0] }] : [];
  });
  const strong = new Set(found.filter(({ cue }) => !cue.isWeak).map(({ cue }) => cue.kind));
  const kinds = new Set(found.map(({ cue }) => cue.kind));
  const stated = found.filter(({ cue }) => cue.kind === 'state' || cue.kind === 'wrong').map(({ words }) => words);
  return {
    language: list.language,
    kinds,
    weak: new Set([...kinds].filter((kind) => !strong.has(kind))),
    parts: partsIn(list, [...stated, own]),
    hasLink: /https?:\/\//.test(text),
    hasQuote: text.search(QUOTED) >= 0,
    hasTwoNumbers: numbersIn(own).size > 1,
    deniesNumber: DENIED_NUMBER.test(own),
    hasNameContrast: NAME_CONTRAST.test(text),
    hasTwoSpellings:
      text.length <= ESSAY &&
      isOf(list.language, language) &&
      nameVariants(text.replace(/[“”"«»„]/g, ''), list.language).length > 0,
  };
}

function isOf(list: LanguageOfCues, language: string): boolean {
  return list === 'ru' || language === '' || /^en\b/i.test(language);
}

/** English and Russian words for no, and a number a few words on; not of what some person did. */
const DENIED_NUMBER =
  /(?<! (?:he|she|they|we|i)) (?:not|never|(?:did|was|were|is|are|does|has|had)n t|не) (?:[^ .]+ ){0,5}\p{N}(?<! (?:он|она|они|мы) (?:[^ .]+ ){0,2}не [^.]*)/u;

/** In a comment as it was written, within a sentence: name, "not" or «а не», name; or «не» name, «а» name. */
const NAME_CONTRAST =
  /\p{Lu}\p{L}+[^.!?\n]{0,30}?,? (?:and not|not|а не) (?:\p{Ll}+ ){0,2}["“«]?\p{Lu}\p{L}+|(?:^| )не (?:\p{Ll}+ ){0,2}["“«]?\p{Lu}[^.!?\n]{0,30}?, а (?:\p{Ll}+ ){0,2}["“«]?\p{Lu}|(?:n[’']t|not) (?:\p{Ll}+ ){0,3}\p{Lu}[^.!?\n]{0,30}?, (?:it|he|she|that|they) (?:was|is|were|are) (?:\p{Ll}+ ){0,3}\p{Lu}/u;

/** Numbers with the word of their size: 12 million and 12 billion are two. */
function numbersIn(own: string): Set<string> {
  const numbers = own.match(/\p{N}+(?: (?:thousand|million|billion|тысяч|миллион|миллиард)\p{L}*)?/gu) ?? [];
  return new Set(numbers.map((number) => number.replace(/(?:ов|ы|а|s)$/, '')));
}

/** In the order of `texts`; within one, as the words come, but months and the text itself last: they are often said in passing. */
function partsIn({ parts }: Compiled, texts: readonly string[]): NamedPart[] {
  const inOrder = texts.flatMap((text) =>
    parts
      .flatMap(({ part, pattern }) => {
        const match = pattern.exec(text);
        const isPassing = part === 'date' || part === 'text';
        return match ? [{ part, at: match.index + (isPassing ? LONGEST : 0) }] : [];
      })
      .sort((a, b) => a.at - b.at)
      .map(({ part }) => part),
  );
  return [...new Set(inOrder)];
}

/** Points for each sign of a report; `others`, `opinion` and `mock` take away. Weights: tried on the labelled sets. */
const POINTS: Readonly<Partial<Record<CueKind, number>>> = {
  wrong: 3,
  state: 3,
  ask: 2.5,
  replace: 2,
  hedge: 1,
  flag: 1.5,
  says: 1,
  source: 0.5,
  others: -3,
  opinion: -2,
  mock: -1,
  site: -3,
};

/** How much a comment reads like a report of an error in the text; 0 where nothing in it says that anything is wrong. */
export function reportScore(told: Told): number {
  const { kinds, parts, hasLink, hasQuote, hasTwoNumbers, deniesNumber, hasNameContrast, hasTwoSpellings } = told;
  const against = hasTwoNumbers && (kinds.has('says') || deniesNumber);
  const says = ['wrong', 'state', 'ask', 'replace', 'hedge', 'flag'] as const;
  let score = against ? (deniesNumber ? 2 : 1) : 0;
  for (const kind of kinds) score += POINTS[kind] ?? 0;
  if (against || namesPart(told)) score += 2;
  else if (parts.length > 0) score += 1;
  if (hasTwoSpellings) score += 3.5;
  if (hasNameContrast && kinds.has('replace')) score += 1.5;
  if (hasLink) score += 0.5;
  if (hasQuote) score += 0.5;
  // What this text says, told again: a report only where the author answers it as one.
  if (!against && !hasTwoSpellings && !says.some((kind) => kinds.has(kind)))
    return kinds.has('says') ? Math.max(0, Math.min(score, 2)) : 0;
  return Math.max(0, score);
}

/** Sentences that belong together. */
const PASSAGE = 3;

/** What `text` says as a report: of an essay, what its passage says that reads most like one. */
export function tellReport(text: string, language = ''): { readonly told: Told; readonly score: number } {
  const whole = { told: tell(text, language), score: 0 };
  whole.score = reportScore(whole.told);
  if (text.length <= ESSAY || whole.score === 0) return whole;
  const sentences = text.slice(0, LONGEST).split(/(?<=[.!?…])\s+|\n+/);
  let best: { told: Told; score: number } | null = null;
  for (let at = 0; at === 0 || at <= sentences.length - PASSAGE; at++) {
    const told = tell(sentences.slice(at, at + PASSAGE).join(' '), language);
    const score = reportScore(told);
    if (!best || score > best.score) best = { told, score };
  }
  return best ?? whole;
}

/** What an answer needs of the comment it is to, so that it makes that a report: nothing, a part of the post by name, or a report's own words. */
export type Need = 'nothing' | 'part' | 'report';

export interface Graded {
  readonly grade: AnswerGrade;
  readonly needs: Need;
}

/** What an author's words amount to, read as an answer; null where they answer no report. */
export function gradeOf(told: Told): Graded | null {
  const { kinds, weak } = told;
  const has = (kind: CueKind) => kinds.has(kind) && !kinds.has('unrelated') && !kinds.has('site');
  // "Links are fixed", "will do": thanks, or the part by name, say that the answer is about what was reported.
  const isThanked = kinds.has('thanks');
  const graded = (grade: AnswerGrade, kind: CueKind): Graded => ({
    grade,
    needs: weak.has(kind) && !isThanked ? 'part' : 'nothing',
  });
  if (has('fixed') && !weak.has('fixed')) return graded('fix-claimed', 'fixed');
  if (kinds.has('criticism') && (!has('admit') || weak.has('admit'))) return graded('criticism', 'criticism');
  if (has('promise') && (has('admit') || !has('dispute')))
    return { grade: 'promised', needs: has('admit') || isThanked ? 'nothing' : 'part' };
  if (has('fixed')) return { grade: 'fix-claimed', needs: isThanked || namesPart(told) ? 'nothing' : 'report' };
  // "Yes, the number is correct."
  if (has('dispute') && (!has('admit') || weak.has('admit'))) return { grade: 'disputed', needs: 'report' };
  if (has('admit')) return graded('admitted', 'admit');
  if (has('yes')) return { grade: 'admitted', needs: 'report' };
  return null;
}

/** A part of the post; "the text" and a month are said in passing. */
export function namesPart({ parts }: Told): boolean {
  return parts.some((part) => part !== 'text' && part !== 'date');
}
