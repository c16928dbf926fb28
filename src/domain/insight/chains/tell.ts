/** What a comment says by its cues: whether it reports an error, agrees with a report, or answers one. */

import type { Cue, CueKind, CueList } from './cue.ts';
import { CUES_EN } from './cues-en.ts';
import { CUES_RU } from './cues-ru.ts';
import { foldWords, patternOf } from './fold-words.ts';
import { type Signs, signsIn, withoutQuotes } from './signs.ts';
import type { LanguageOfCues, NamedPart } from './suggestion.ts';

export const CUE_LISTS: readonly CueList[] = [CUES_EN, CUES_RU];

export interface Told extends Signs {
  readonly language: LanguageOfCues;
  readonly kinds: ReadonlySet<CueKind>;
  /** Kinds that only weak cues told. */
  readonly weak: ReadonlySet<CueKind>;
  /** Parts that are named, the one that is said to be wrong first. */
  readonly parts: readonly NamedPart[];
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

/** Behind this many UTF-16 code units a comment is an essay; its opening tells. */
export const LONGEST = 4_000;

/**
 * `text`: a comment's own words, in any language; where no list knows the script, nothing is told. `language` of the post
 * (BCP 47, '' where it is not known): names are compared in the languages of the lists alone, others write nouns as names.
 */
export function tell(text: string, language = ''): Told {
  const own = ownWords(text);
  const list = listFor(own);
  const found = list.cues.flatMap(({ cue, pattern }) => {
    const match = pattern.exec(own);
    return match ? [{ cue, words: match[0] }] : [];
  });
  const strong = new Set(found.filter(({ cue }) => !cue.isWeak).map(({ cue }) => cue.kind));
  const kinds = new Set(found.map(({ cue }) => cue.kind));
  const isKnown = list.language === 'ru' || language === '' || /^en\b/i.test(language);
  const stated = found.filter(({ cue }) => cue.kind === 'state' || cue.kind === 'wrong').map(({ words }) => words);
  return {
    language: list.language,
    kinds,
    weak: new Set([...kinds].filter((kind) => !strong.has(kind))),
    parts: partsIn(list, [...stated, own]),
    ...signsIn(text, own, isKnown ? list.language : null),
  };
}

/** Whether any cue of these kinds is in `text`: quicker than all that `tell` tells. */
export function tellsAny(text: string, kinds: readonly CueKind[]): boolean {
  const own = ownWords(text);
  return listFor(own).cues.some(({ cue, pattern }) => kinds.includes(cue.kind) && pattern.test(own));
}

function ownWords(text: string): string {
  return foldWords(withoutQuotes(text.slice(0, LONGEST)));
}

function listFor(own: string): Compiled {
  const isRussian = (own.match(/[а-я]/g)?.length ?? 0) * 3 > (own.match(/\p{L}/gu)?.length ?? 0);
  return compile().find(({ language }) => language === (isRussian ? 'ru' : 'en')) as Compiled;
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

/** A part of the post; "the text" and a month are said in passing. */
export function namesPart({ parts }: Told): boolean {
  return parts.some((part) => part !== 'text' && part !== 'date');
}
