/** What runs in the page when passages are found again: ours and its peers, on strings and down to ranges of the document. */
import { toRange as toRangeByPeer } from 'dom-anchor-text-quote';
import { matchQuote, TextQuoteAnchor } from 'hypothesis-anchoring';
import { resolve } from '../src/domain/text/resolve.ts';
import { createSeeds } from '../src/domain/text/seeds.ts';
import { piecesOf, rangeOf } from '../src/domain/text/text-of.ts';
import type { AnchorQuote } from './anchor-texts.ts';

/** Where a passage was put; `sure` is false where it is only offered ("moved? confirm"). Null: not found. */
export type Attached = { readonly start: number; readonly end: number; readonly sure: boolean } | null;

type Anchorer = (text: string, quotes: readonly AnchorQuote[], root: Element) => Attached[];

const anchorers: Readonly<Record<string, Anchorer>> = {
  'exact only': (text, quotes) =>
    quotes.map(({ exact }) => {
      const start = text.indexOf(exact);
      return start < 0 ? null : { start, end: start + exact.length, sure: true };
    }),
  ours: (text, quotes) => {
    const seeds = createSeeds(text);
    return quotes.map((quote) => attached(resolve(text, quote, seeds)));
  },
  'match-quote': (text, quotes) =>
    quotes.map(({ exact, prefix, suffix, start }) => {
      const match = matchQuote(text, exact, { prefix, suffix, hint: start });
      return match && { start: match.start, end: match.end, sure: true };
    }),
  'ours to ranges': (_text, quotes, root) => {
    const pieces = piecesOf([root]);
    const seeds = createSeeds(pieces.text);
    return quotes.map((quote) => {
      const anchor = resolve(pieces.text, quote, seeds);
      if (anchor.state === 'gone' || !rangeOf(pieces, anchor.start, anchor.end)) return null;
      return attached(anchor);
    });
  },
  'Hypothesis to ranges': (_text, quotes, root) =>
    quotes.map(({ exact, prefix, suffix, start }) => {
      const anchor = new TextQuoteAnchor(root, exact, { prefix, suffix });
      return placed(root, () => anchor.toRange({ hint: start }));
    }),
  'dom-anchor-text-quote': (_text, quotes, root) =>
    quotes.map(({ exact, prefix, suffix, start }) =>
      placed(root, () => toRangeByPeer(root, { exact, prefix, suffix }, { hint: start })),
    ),
};

function attached(anchor: ReturnType<typeof resolve>): Attached {
  return anchor.state === 'gone' ? null : { start: anchor.start, end: anchor.end, sure: anchor.state === 'sure' };
}

/** Peers throw or answer null for what they do not find. Where a range begins is counted after the clock has stopped. */
function placed(root: Element, find: () => Range | null): Attached {
  try {
    const range = find();
    return range && later(root, range);
  } catch {
    return null;
  }
}

/** An answer whose place is counted when it is asked for. */
function later(root: Element, range: Range): Attached {
  const at = (container: Node, offset: number) => {
    const before = document.createRange();
    before.selectNodeContents(root);
    before.setEnd(container, offset);
    return before.toString().length;
  };
  return {
    get start() {
      return at(range.startContainer, range.startOffset);
    },
    get end() {
      return at(range.endContainer, range.endOffset);
    },
    sure: true,
  };
}

Object.assign(globalThis, { anchorers });
