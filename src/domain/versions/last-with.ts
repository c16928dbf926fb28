/** The newest version in which a passage stood: where what is gone from the page can still be read. */
import type { TextQuote } from '../text/quote.ts';
import { resolve } from '../text/resolve.ts';
import { textOfVersion, type Version } from './version.ts';

export interface StoodIn {
  readonly version: Version;
  /** The block that it begins in, with UTF-16 offsets of the passage in it; `end` at most the block's. */
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** `versions`: in time. Null where it stood in none that was read. */
export function lastWith(quote: TextQuote, versions: readonly Version[]): StoodIn | null {
  for (const version of versions.toReversed()) {
    const anchor = resolve(textOfVersion(version.content), quote);
    if (anchor.state !== 'sure') continue;
    let from = 0;
    for (const { text } of version.content.blocks) {
      if (anchor.start < from + text.length + 1) {
        const [start, end] = [anchor.start - from, Math.min(anchor.end - from, text.length)];
        return { version, block: text, start, end };
      }
      from += text.length + 1;
    }
  }
  return null;
}
