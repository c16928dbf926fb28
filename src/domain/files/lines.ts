/** Cuts text that comes in pieces into lines. */
import { LONGEST_LINE } from './own-file.ts';

export interface Lines {
  /** The lines that this piece completes; null for one that is longer than `LONGEST_LINE`, after which there are none. */
  push(text: string): (string | null)[];
  /** What stands after the last line feed, if anything. */
  end(): (string | null)[];
}

export function createLines(): Lines {
  /** Pieces of the line that is not complete: joined once, not with every piece. */
  let pieces: string[] = [];
  let length = 0;
  let tooLong = false;

  function take(): string {
    const line = pieces.join('');
    pieces = [];
    length = 0;
    return line;
  }

  return {
    push(text) {
      if (tooLong) return [];
      const lines: (string | null)[] = [];
      let from = 0;
      for (;;) {
        const to = text.indexOf('\n', from);
        const piece = text.slice(from, to < 0 ? undefined : to);
        length += piece.length;
        if (length > LONGEST_LINE) {
          tooLong = true;
          pieces = [];
          lines.push(null);
          return lines;
        }
        pieces.push(piece);
        if (to < 0) return lines;
        lines.push(take());
        from = to + 1;
      }
    },
    end() {
      const last = tooLong ? '' : take();
      return last.trim() === '' ? [] : [last];
    },
  };
}
