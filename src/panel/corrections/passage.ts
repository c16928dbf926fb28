/** Turns words of the article into a passage that can be found again: where they stand, and what stands around them. */
import type { Article } from '../../domain/post/reading.ts';
import { describe } from '../../domain/text/describe.ts';
import type { TextQuote } from '../../domain/text/quote.ts';

/** The article's text as the offsets of quotes count it (quote.ts). */
export function textOfArticle(article: Article | null): string {
  return article?.blocks.map((block) => block.text).join('\n') ?? '';
}

/**
 * A passage typed by hand. Without context where the article does not hold the words exactly: searching for them is
 * the page's task, and it will say that it is not sure, or that they are gone. Null for blank words.
 */
export function quoteOfWords(words: string, article: Article | null): TextQuote | null {
  const exact = words.trim();
  if (exact === '') return null;
  const text = textOfArticle(article);
  const start = text.indexOf(exact);
  return start < 0 ? { exact, prefix: '', suffix: '', start: 0 } : describe(text, start, start + exact.length);
}
