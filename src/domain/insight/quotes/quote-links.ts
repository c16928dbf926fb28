/** Links what comments quote to where it stands: in the article, or in an earlier comment; and tells which passages were taken up, by whom. */
import type { Comment } from '../../post/reading.ts';
import { type FoundWords, findWords } from './find-words.ts';
import { markedIn, type Quotation, unmarkedIn } from './quotations.ts';
import { type WordPlaces, wordPlaces } from './word-places.ts';

export interface QuoteLink {
  /** Index of the comment that quotes, and UTF-16 offsets in its text. */
  readonly comment: number;
  readonly start: number;
  readonly end: number;
  /** Index of the comment that is quoted; null for the article. */
  readonly of: number | null;
  /** UTF-16 offsets in the text of what is quoted. */
  readonly from: number;
  readonly to: number;
}

/** A passage of the article that comments quote. */
export interface ChallengedPassage {
  readonly start: number;
  readonly end: number;
  /** Indexes of the comments, in the page's order, each once. */
  readonly quoters: readonly number[];
  /** The article's author answers one of them. */
  readonly isAnswered: boolean;
}

/** In longer threads only the article is searched: among so many comments words meet by accident. */
const MOST_COMMENTS = 2_000;

/** `text`: the article's, as `domain/text/quote.ts` says. A comment's own words are not searched in what its author wrote. */
export function quoteLinks(text: string, comments: readonly Comment[]): QuoteLink[] {
  const article = wordPlaces(text);
  const places = new Map<number, WordPlaces>();
  const placesOf = (index: number) => {
    const known = places.get(index) ?? wordPlaces(comments[index]?.text ?? '');
    places.set(index, known);
    return known;
  };
  return comments.flatMap((comment, index) => {
    const marked = markedIn(comment.text);
    const quotations = [...marked, ...unmarkedIn(comment.text, marked, article)];
    return quotations.flatMap((quotation): QuoteLink[] => {
      const base = { comment: index, start: quotation.start, end: quotation.end };
      const found = findQuotation(quotation, article);
      if (found) return [{ ...base, of: null, from: found.start, to: found.end }];
      for (let of = index - 1; of >= 0 && comments.length <= MOST_COMMENTS; of--) {
        const earlier = comments[of]?.author === comment.author ? null : findQuotation(quotation, placesOf(of));
        if (earlier) return [{ ...base, of, from: earlier.start, to: earlier.end }];
      }
      return [];
    });
  });
}

/** Every part of it, in order; what lies between them was cut. */
function findQuotation({ parts }: Quotation, text: WordPlaces): Pick<FoundWords, 'start' | 'end'> | null {
  const found = parts.map((words) => findWords(words, text));
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return null;
  const isInOrder = found.every((one, at) => one && (at === 0 || one.start >= (found[at - 1]?.end ?? Infinity)));
  return isInOrder ? { start: first.start, end: last.end } : null;
}

/** Passages that overlap are one. In the order of the article. */
export function challengedPassages(links: readonly QuoteLink[], comments: readonly Comment[]): ChallengedPassage[] {
  const passages: { start: number; end: number; quoters: number[] }[] = [];
  for (const { comment, of, from, to } of links.toSorted((a, b) => a.from - b.from)) {
    if (of !== null) continue;
    const last = passages.at(-1);
    if (last && from < last.end) {
      last.end = Math.max(last.end, to);
      if (!last.quoters.includes(comment)) last.quoters.push(comment);
    } else passages.push({ start: from, end: to, quoters: [comment] });
  }
  return passages.map(({ quoters, ...place }) => ({
    ...place,
    quoters: quoters.toSorted((a, b) => a - b),
    isAnswered: comments.some(({ isArticleAuthor, parent }) => isArticleAuthor && quoters.includes(parent ?? -1)),
  }));
}
