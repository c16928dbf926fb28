/** White space as the text of a page is kept: one space for any run of it. Nearly every text has it so already, and that is told fast. */

/** Below this length (UTF-16 units), one pattern is faster than several searches. */
const SHORT = 64;
const ODD = /[^\S ]| {2}/;
/** A class of characters lets the engine look at every second one alone: a third of the time of two plain spaces. */
const PAIR = /[ \t-\r\u00a0]{2}/;
const RARE = ['\t', '\v', '\f', '\r', '\u00a0'];
const BEYOND_LATIN = /[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/** Without white space at the ends, and with one space for each run of it inside. */
export function collapse(text: string): string {
  const trimmed = text.trim();
  return hasOddSpace(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** Is there white space inside that is not one plain space? `text`: without any at its ends. */
export function hasOddSpace(text: string): boolean {
  return text.length < SHORT ? ODD.test(text) : text.includes('\n') || hasOddSpaceInLines(text);
}

/** The same, where line feeds are known to stand between lines alone. */
export function hasOddSpaceInLines(text: string): boolean {
  if (PAIR.test(text)) return true;
  for (const one of RARE) if (text.includes(one)) return true;
  return BEYOND_LATIN.test(text);
}
