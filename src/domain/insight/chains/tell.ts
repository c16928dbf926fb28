/** What a comment says by its cues: whether it reports an error, agrees with a report, or answers one. */
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
/** Behind this many UTF-16 code units a comment is an essay; its opening tells. */
const LONGEST = 4_000;

/** `text`: a comment's own words, in any language; where no list knows the script, nothing is told. */
export function tell(text: string): Told {
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
  };
}

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
  ask: 1.5,
  replace: 2,
  hedge: 1,
  flag: 1.5,
  says: 1,
  source: 0.5,
  others: -3,
  opinion: -2,
  mock: -1,
};

/** How much a comment reads like a report of an error in the text; 0 where nothing in it says that anything is wrong. */
export function reportScore({ kinds, parts, hasLink, hasQuote, hasTwoNumbers }: Told): number {
  const against = kinds.has('says') && hasTwoNumbers;
  const says = ['wrong', 'state', 'ask', 'replace', 'hedge', 'flag'] as const;
  if (!against && !says.some((kind) => kinds.has(kind))) return 0;
  let score = against ? 1 : 0;
  for (const kind of kinds) score += POINTS[kind] ?? 0;
  if (against || parts.some((part) => part !== 'text' && part !== 'date')) score += 2;
  else if (parts.length > 0) score += 1;
  if (hasLink) score += 0.5;
  if (hasQuote) score += 0.5;
  return Math.max(0, score);
}

/** What an author's words amount to, read as an answer; null where they answer no report. */
export function gradeOf(told: Told): { readonly grade: AnswerGrade; readonly isWeak: boolean } | null {
  const { kinds, weak } = told;
  const has = (kind: CueKind) => kinds.has(kind) && !kinds.has('unrelated');
  // "Links are fixed", "will do": thanks, or the part by name, say that the answer is about what was reported.
  const isThanked = kinds.has('thanks');
  const isAbout = isThanked || told.parts.some((part) => part !== 'text' && part !== 'date');
  const graded = (grade: AnswerGrade, kind: CueKind) => ({ grade, isWeak: weak.has(kind) && !isThanked });
  if (has('fixed') && !weak.has('fixed')) return graded('fix-claimed', 'fixed');
  if (kinds.has('criticism')) return graded('criticism', 'criticism');
  if (has('promise') && (has('admit') || !has('dispute')))
    return { grade: 'promised', isWeak: !has('admit') && !isThanked };
  if (has('fixed')) return { grade: 'fix-claimed', isWeak: !isAbout };
  if (has('admit')) return graded('admitted', 'admit');
  if (has('dispute')) return { grade: 'disputed', isWeak: true };
  return null;
}
