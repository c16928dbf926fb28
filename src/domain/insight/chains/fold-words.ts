/** Text as cues see it, and cues as patterns over such text. */

/** NFKC, lower case, ё as е, without soft hyphens and invisible characters. Punctuation stays: patterns step over it. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .toLowerCase()
    .replace(/ё/g, 'е');
}

/** Between two words of a cue: anything that is no letter and no digit, but no end of a sentence. */
const BETWEEN = '[^\\p{L}\\p{N}.!?\\n]+';

/** The pattern of a cue's `words`: whole words only, whatever stands around them. */
export function patternOf(words: string): RegExp {
  const source = words.replaceAll('~', '\\p{L}*').replaceAll(' ', BETWEEN);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u');
}
