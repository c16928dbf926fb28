/** Where in the article's text something is attached: a W3C TextQuoteSelector with its position as a hint. The quote is the judge. */

/**
 * All offsets are UTF-16 code units into the article's text: its blocks, each with white space collapsed and trimmed,
 * joined by one line feed.
 */
export interface TextQuote {
  readonly exact: string;
  /** Up to 32 code units before and after `exact`. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where `exact` stood when it was described. */
  readonly start: number;
}

/** Where a quote is found today. */
export type Anchor =
  | { readonly state: 'sure'; readonly start: number; readonly end: number }
  | { readonly state: 'doubtful'; readonly start: number; readonly end: number }
  | { readonly state: 'gone' };
