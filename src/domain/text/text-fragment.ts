/**
 * An address that leads to a passage: `#:~:text=…`, as browsers follow it (WICG, URL Fragment Text Directives).
 *
 * A term matches whole words within one block, so a passage that begins in the middle of a word takes the rest of it along,
 * one over several blocks is given by its beginning and end, and words that stand in the text more than once by what is before and after.
 */
import type { TextQuote } from './quote.ts';

/** Characters of a passage that is given whole; a longer one by its beginning and end. */
const WHOLE = 200;
/** Words of a beginning or an end. */
const WORDS = 5;
/** Words before or after, where the passage alone is not the only one. */
const AROUND = 3;

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** `url` without its own text directive, with one that leads to `quote`. `text`: the article's, in which `quote` was described. */
export function textFragment(url: string, quote: TextQuote, text: string): string {
  const directive = directiveOf(quote, text);
  if (directive === '') return url;
  const [address = '', fragment = ''] = split(url, '#');
  const [own = ''] = split(fragment, ':~:');
  return `${address}#${own}:~:text=${directive}`;
}

function directiveOf(quote: TextQuote, text: string): string {
  const passage = wholeWords(quote);
  const blocks = passage.split('\n').filter((block) => block.trim() !== '');
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return '';
  const terms =
    blocks.length === 1 && first.length <= WHOLE ? [first] : [wordsFrom(first, WORDS), wordsTo(last, WORDS)];
  const encoded = terms.map(encode).join(',');
  if (text.split(passage).length <= 2) return encoded;
  const before = wordsTo(lastLine(quote.prefix), AROUND);
  const after = wordsFrom(firstLine(quote.suffix), AROUND);
  return [before && `${encode(before)}-`, encoded, after && `-${encode(after)}`].filter(Boolean).join(',');
}

/** The passage with the rest of the words that it begins and ends in. */
function wholeWords({ exact, prefix, suffix }: TextQuote): string {
  const cutBefore = LETTER.test(prefix.at(-1) ?? '') && LETTER.test(exact[0] ?? '');
  const cutAfter = LETTER.test(exact.at(-1) ?? '') && LETTER.test(suffix[0] ?? '');
  const before = cutBefore ? (/[\p{L}\p{N}\p{M}]+$/u.exec(prefix)?.[0] ?? '') : '';
  const after = cutAfter ? (/^[\p{L}\p{N}\p{M}]+/u.exec(suffix)?.[0] ?? '') : '';
  return `${before}${exact}${after}`.trim();
}

function wordsFrom(text: string, count: number): string {
  return text.trim().split(/\s+/u).slice(0, count).join(' ');
}

function wordsTo(text: string, count: number): string {
  return text.trim().split(/\s+/u).slice(-count).join(' ');
}

/** What stands around a passage is known to 32 characters, so its outermost word may be cut: it is left out. */
function lastLine(prefix: string): string {
  const lines = prefix.split('\n');
  const line = lines.at(-1) ?? '';
  return lines.length > 1 ? line : line.replace(/^\S*\s/u, '');
}

function firstLine(suffix: string): string {
  const lines = suffix.split('\n');
  const line = lines[0] ?? '';
  return lines.length > 1 ? line : line.replace(/\s\S*$/u, '');
}

/** `-` and `,` divide the terms of a directive, so they are written as what they are not to the parser. */
function encode(term: string): string {
  return encodeURIComponent(term).replaceAll('-', '%2D');
}

function split(text: string, at: string): string[] {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + at.length)];
}
