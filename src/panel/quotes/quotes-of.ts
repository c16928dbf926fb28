/** What the comments of a reading quote, found once for each reading. */
import {
  type ChallengedPassage,
  challengedPassages,
  type QuoteLink,
  quoteLinks,
} from '../../domain/insight/quotes/quote-links.ts';
import type { Reading } from '../../domain/post/reading.ts';
import { textOfArticle } from '../corrections/passage.ts';

export interface Quotes {
  /** The article's text, which the offsets count in. */
  readonly text: string;
  readonly links: readonly QuoteLink[];
  /** The same by the id of the comment that quotes. */
  readonly linksOf: ReadonlyMap<string, readonly QuoteLink[]>;
  readonly passages: readonly ChallengedPassage[];
}

const known = new WeakMap<Reading, Quotes>();

export function quotesOf(reading: Reading): Quotes {
  const found = known.get(reading);
  if (found) return found;
  const text = textOfArticle(reading.article);
  const links = quoteLinks(text, reading.comments, reading.quoted);
  const linksOf = new Map<string, QuoteLink[]>();
  for (const link of links) {
    const id = reading.comments[link.comment]?.id ?? '';
    const own = linksOf.get(id);
    if (own) own.push(link);
    else linksOf.set(id, [link]);
  }
  const quotes = { text, links, linksOf, passages: challengedPassages(links, reading.comments) };
  known.set(reading, quotes);
  return quotes;
}
