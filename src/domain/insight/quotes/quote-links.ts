/** Links what comments quote to where it stands: in the article, or in an earlier comment; and tells which passages were taken up, by whom. */
import type { Comment, Reading } from '../../post/reading.ts';
import { type FoundWords, findWords } from './find-words.ts';
import { markedIn, type Quotation, unmarkedIn, withoutQuotes } from './quotations.ts';
import { createSaidEarlier, type SaidEarlier } from './said-earlier.ts';
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

/**
 * `text`: the article's, as `domain/text/quote.ts` says; `quoted`: as of the reading. Of comments only what they say themselves can be quoted; where
 * several say the same, the one that is answered is meant, else none.
 */
export function quoteLinks(text: string, comments: readonly Comment[], quoted: Reading['quoted'] = {}): QuoteLink[] {
  const article = wordPlaces(text);
  const marked = comments.map((comment) => markedIn(comment.text, quoted[comment.id]));
  const earlier = createSaidEarlier(comments, (index) =>
    withoutQuotes(comments[index]?.text ?? '', marked[index] ?? []),
  );
  return comments.flatMap((comment, index) => {
    const own = marked[index] ?? [];
    const links = [...own, ...unmarkedIn(withoutQuotes(comment.text, own), article)].flatMap(
      (quotation): QuoteLink[] => {
        const base = { comment: index, start: quotation.start, end: quotation.end };
        const found = findQuotation(quotation, article);
        if (found) return [{ ...base, of: null, from: found.start, to: found.end }];
        const said = saidBefore(quotation, comment, comments, earlier);
        return said ? [{ ...base, of: said.of, from: said.start, to: said.end }] : [];
      },
    );
    earlier.add(index);
    return links;
  });
}

type Said = Pick<FoundWords, 'start' | 'end'> & { readonly of: number };

function saidBefore(
  quotation: Quotation,
  { author, parent }: Comment,
  comments: readonly Comment[],
  earlier: SaidEarlier,
): Said | null {
  const said = earlier.likely(quotation.parts.flat()).flatMap((of): Said[] => {
    // Nobody has a name in some threads: then nobody is known to quote themselves.
    const isSelf = author !== '' && comments[of]?.author === author;
    const found = isSelf ? null : findQuotation(quotation, earlier.places(of));
    return found ? [{ of, start: found.start, end: found.end }] : [];
  });
  return said.find(({ of }) => of === parent) ?? (said.length === 1 ? (said[0] ?? null) : null);
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
