/** Text as cues see it, and cues as patterns over such text: words between single spaces, so that patterns are plain and fast. */

/**
 * NFKC, lower case, ё as е, without soft hyphens and invisible characters: words and numbers, each between single spaces.
 * A number's groups of thousands are one word. The end of a sentence or line is a word `.`, a colon a word `:`; other punctuation is not there, so "I'm" is two words.
 */
export function foldWords(text: string): string {
  const words = text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/(?<!\p{N})\p{N}{1,3}(?:[, ]\p{N}{3})+(?!\p{N})/gu, (number) => number.replace(/[, ]/g, ''))
    .match(/[\p{L}\p{N}\p{M}]+|[.!?\n]+|:/gu);
  return ` ${(words ?? []).map((word) => (/^[.!?\n]/.test(word) ? '.' : word)).join(' ')} `;
}

const LETTERS = '[^ .:]';

/** The pattern of a cue's `words`: whole words only, within one sentence unless the cue itself goes over its end. */
export function patternOf(words: string): RegExp {
  const source = words.replaceAll('~', `${LETTERS}*`).replaceAll('\\p{L}+', `${LETTERS}+`);
  return new RegExp(`(?<= )(?:${source})(?= )`);
}
