/** The thread as a flat list of rows with their depth: page order, no recursion, whatever its length and nesting. */
import type { Comment } from '../../domain/post/reading.ts';

export interface Row {
  readonly comment: Comment;
  /** Index in the reading, as requests name comments. */
  readonly index: number;
  /** 0 at the top; as the page nests it, inferred parents left aside. */
  readonly depth: number;
  /** Whom it answers, null where it answers nobody in particular. */
  readonly answers: string | null;
}

export interface Outline {
  readonly rows: readonly Row[];
  readonly pings: readonly Comment[];
  readonly rowOf: ReadonlyMap<string, number>;
}

export function outlineOf(comments: readonly Comment[]): Outline {
  const depths = depthsOf(comments);
  const rows: Row[] = [];
  const pings: Comment[] = [];
  comments.forEach((comment, index) => {
    if (comment.kind !== 'comment') {
      pings.push(comment);
      return;
    }
    const parent = comment.parent === null ? undefined : comments[comment.parent];
    rows.push({ comment, index, depth: depths[index] ?? 0, answers: parent?.author ?? null });
  });
  return { rows, pings, rowOf: new Map(rows.map((row, at) => [row.comment.id, at])) };
}

/**
 * Depth of each comment, by walking up until a known one. A parent may stand after its answer (newest first), and a
 * page may claim a ring: then the comment at which it closes counts as the top.
 */
function depthsOf(comments: readonly Comment[]): number[] {
  const depths: number[] = new Array(comments.length).fill(-1);
  for (let start = 0; start < comments.length; start++) {
    const trail: number[] = [];
    const onTrail = new Set<number>();
    let at: number | null = start;
    while (at !== null && depths[at] === -1 && !onTrail.has(at)) {
      trail.push(at);
      onTrail.add(at);
      at = parentOf(comments, at);
    }
    let depth = at === null || onTrail.has(at) ? -1 : (depths[at] ?? -1);
    for (const index of trail.reverse()) depths[index] = ++depth;
  }
  return depths;
}

function parentOf(comments: readonly Comment[], index: number): number | null {
  const comment = comments[index];
  if (!comment || comment.parent === null || comment.parentInferred) return null;
  return comments[comment.parent] ? comment.parent : null;
}
