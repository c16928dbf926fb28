/** Which part of a long thread is drawn: a stretch that grows at its ends and moves to where the reader jumps. */
import { type ReadonlySignal, signal } from '@preact/signals';

export interface Stretch {
  /** Index of the first row shown, and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

export interface ShownRows {
  readonly stretch: ReadonlySignal<Stretch>;
  /** There are `count` rows now. */
  fit(count: number): void;
  more(): void;
  earlier(): void;
  /** Makes sure that a row is shown. */
  reveal(row: number): void;
}

/** Rows drawn at once: enough for a screen, so that the panel is there at once. */
export const FIRST = 40;
/** Rows added at a time. */
export const STEP = 100;
/** Threads up to this length are drawn whole, a step at a time. */
export const WHOLE = 300;

export function createShownRows(): ShownRows {
  const stretch = signal<Stretch>({ from: 0, to: FIRST });
  let count = 0;

  function fit(rows: number): void {
    count = rows;
    const { from, to } = stretch.peek();
    // A thread that became shorter must not leave an empty stretch behind.
    if (from > 0 && from >= count) stretch.value = { from: 0, to: FIRST };
    else if (to < FIRST) stretch.value = { from, to: FIRST };
  }

  function more(): void {
    const { from, to } = stretch.peek();
    if (to < count) stretch.value = { from, to: Math.min(count, to + STEP) };
  }

  function earlier(): void {
    const { from, to } = stretch.peek();
    if (from > 0) stretch.value = { from: Math.max(0, from - STEP), to };
  }

  function reveal(row: number): void {
    const { from, to } = stretch.peek();
    if (row >= from && row < to) return;
    const near = row >= to && row < to + STEP;
    stretch.value = near
      ? { from, to: Math.min(count, to + STEP) }
      : { from: Math.max(0, row - FIRST), to: Math.min(count, row + STEP) };
  }

  return { stretch, fit, more, earlier, reveal };
}
