/** The parts of untyped peers that the benchmarks call. */
declare module 'hypothesis-anchoring' {
  interface Context {
    prefix?: string;
    suffix?: string;
    hint?: number;
  }
  export function matchQuote(text: string, quote: string, context: Context): { start: number; end: number } | null;
  export class TextQuoteAnchor {
    constructor(root: Element, exact: string, context: { prefix?: string; suffix?: string });
    toRange(options: { hint?: number }): Range;
  }
}
declare module 'dom-anchor-text-quote' {
  export function toRange(
    root: Element,
    selector: { exact: string; prefix: string; suffix: string },
    options: { hint?: number },
  ): Range | null;
}
