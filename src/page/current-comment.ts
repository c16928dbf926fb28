/** Follows which comment stands at the top of the page's view while the reader scrolls. */

/** At most one look per so many milliseconds. */
const PAUSE = 120;
/** The line, as a part of the window's height, that a comment must have passed to be the current one. */
const READING_LINE = 0.3;
/** What only a reader does: until then a comment that was gone to from the panel stays the current one. */
const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

export interface Placed {
  readonly head: Element;
  readonly body: Element;
}

export interface CurrentComment {
  /** The reader went to this comment from the panel: it is the current one until they scroll by hand. */
  pin(index: number): void;
}

/** Calls `tell` with the index of the current comment whenever it changes, -1 for none, until `signal` aborts. */
export function followCurrentComment(
  document: Document,
  comments: () => readonly Placed[],
  tell: (index: number) => void,
  signal: AbortSignal,
): CurrentComment {
  let told = -1;
  let pinned = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function change(to: number): void {
    if (to === told) return;
    told = to;
    tell(to);
  }
  function look(): void {
    timer = undefined;
    const height = document.defaultView?.innerHeight ?? 0;
    if (!pinned) change(commentAt(comments(), height * READING_LINE));
  }
  // Captured, because pages also scroll inside of themselves.
  const options = { capture: true, passive: true, signal };
  document.addEventListener('scroll', () => (timer ??= setTimeout(look, PAUSE)), options);
  for (const type of BY_HAND) document.addEventListener(type, () => (pinned = false), options);
  signal.addEventListener('abort', () => clearTimeout(timer));
  timer = setTimeout(look, PAUSE);
  return {
    pin(index) {
      pinned = true;
      change(index);
    },
  };
}

/** Comments stand in the order of the document: the last one that begins above `line`, unless all of it is above the window. */
function commentAt(comments: readonly Placed[], line: number): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = comments[middle]?.head.getBoundingClientRect().top ?? 0;
    if (top <= line) low = middle + 1;
    else high = middle;
  }
  const last = comments[low - 1];
  return last && last.body.getBoundingClientRect().bottom > 0 ? low - 1 : -1;
}
