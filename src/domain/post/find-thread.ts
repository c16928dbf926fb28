/** The thread of a page, and the pass that found it: by what marks comments, else by what repeats. */
import type { Scan } from './found.ts';
import { type Known, scan } from './scan.ts';
import { placeParts, type Told } from './sites/told.ts';
import { readThread, type Thread } from './thread/read-thread.ts';
import { findUnmarked, findWithin } from './unmarked-items.ts';

export interface FoundThread {
  readonly pass: Scan;
  readonly thread: Thread;
}

interface Around {
  readonly oldClasses: boolean;
  /** The site's own rule. */
  readonly told: Told;
  /** The page's address, for its links. */
  readonly address: string;
  /** What comments' permalinks begin with. */
  readonly permalinks: string;
  readonly language: string;
}

type ReadWith = (known: Known) => FoundThread;

export function findThread(body: Element, { oldClasses, told, address, permalinks, language }: Around): FoundThread {
  const { items, around, leaveOut } = told;
  // What holds the article is no comment, nor in one.
  const noItems: ReadonlySet<Element> = told.body ? new Set([told.body, ...around]) : new Set();
  const readWith: ReadWith = (known) => {
    const pass = scan(body, oldClasses, { ...known, only: items, around });
    placeParts(pass.found, told, oldClasses);
    return { pass, thread: readThread(pass.found, address, permalinks, language, leaveOut) };
  };
  const first = readWith({ rejected: noItems });
  if (items) return first;
  const [lone] = first.thread.comments.length === 1 ? first.thread.found : [];
  const several = lone && severalIn(lone.element, noItems, readWith);
  return several ?? withoutMistakes(first, noItems, readWith);
}

/** What was taken for the one comment of a page may be the place of several. Null where it is not. */
function severalIn(lone: Element, noItems: ReadonlySet<Element>, readWith: ReadWith): FoundThread | null {
  const rejected = new Set([...noItems, lone]);
  const within = findWithin(lone, readWith({ rejected }).pass.outline);
  const opened = within && readWith({ ...within, rejected, forced: within.items });
  if (!opened || opened.thread.comments.length < 2) return null;
  // Each of them has to be as whole as the one was.
  const areWhole = opened.thread.comments.every(({ author, time, text }) => author !== '' && time?.iso && text !== '');
  return areWhole ? opened : null;
}

/** Once more, where nothing was called a comment, or the article was. */
function withoutMistakes(first: FoundThread, noItems: ReadonlySet<Element>, readWith: ReadWith): FoundThread {
  const { pass, thread } = first;
  const unmarked = thread.comments.length === 0 ? findUnmarked(pass.outline) : null;
  if (thread.mistaken.size === 0 && !unmarked?.items.size) return first;
  const rejected = new Set([...noItems, ...thread.mistaken]);
  return readWith({ rejected, ...(unmarked && { ...unmarked, forced: unmarked.items }) });
}
