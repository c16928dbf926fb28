/** Which numbers of a device's chain a copy has, as stretches; and what two copies can give each other. */

/** Numbers `from` to `to`, both included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What each of two copies has of one device, and the highest number that is known to have been used (-1: none). */
export interface TwoCopies {
  readonly local: readonly Range[];
  readonly twin: readonly Range[];
  readonly top: number;
}

export interface Exchange {
  /** What the twin can give to the local copy, and the other way round. */
  readonly toLocal: readonly Range[];
  readonly toTwin: readonly Range[];
  /** What neither has. */
  readonly missing: readonly Range[];
}

/** In order, without overlaps, and with neighbours joined: equal for equal numbers. */
export function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && range.from <= last.to + 1)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else result.push(range);
  }
  return result;
}

/** What is in `ranges` and not in `taken`. */
export function without(ranges: readonly Range[], taken: readonly Range[]): Range[] {
  let left = merged(ranges);
  for (const { from, to } of taken) {
    left = left.flatMap((range) => {
      if (range.to < from || range.from > to) return [range];
      const before = { from: range.from, to: from - 1 };
      const after = { from: to + 1, to: range.to };
      return [before, after].filter((piece) => piece.from <= piece.to);
    });
  }
  return left;
}

/** How many numbers there are in ranges that do not overlap. */
export function sizeOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** The highest number; -1 for none. */
export function topOf(ranges: readonly Range[]): number {
  return ranges.reduce((top, { to }) => Math.max(top, to), -1);
}

/** Cut into pieces of at most `size` numbers. */
export function inPieces(ranges: readonly Range[], size: number): Range[] {
  return ranges.flatMap(({ from, to }) =>
    Array.from({ length: Math.ceil((to - from + 1) / size) }, (_, at) => ({
      from: from + at * size,
      to: Math.min(to, from + (at + 1) * size - 1),
    })),
  );
}

/** What is to be copied where, and what is lost. */
export function exchange({ local, twin, top }: TwoCopies): Exchange {
  const highest = Math.max(top, topOf(local), topOf(twin));
  const all = highest < 0 ? [] : [{ from: 0, to: highest }];
  return { toLocal: without(twin, local), toTwin: without(local, twin), missing: without(all, [...local, ...twin]) };
}
