/** Keeps a thread a thread: where comments are said to answer each other in a ring, one of them answers nobody. */

/**
 * The same parents (indexes, or null) without rings. Each ring is cut at one of those that `mayCut` names, if it has
 * one, else where the walk through it closes.
 */
export function cutRings(
  parents: readonly (number | null)[],
  mayCut: (index: number) => boolean = () => false,
): (number | null)[] {
  const sound = [...parents];
  /** 0: not looked at; 1: on the walk now; 2: done. */
  const state = new Uint8Array(parents.length);
  for (let start = 0; start < parents.length; start++) {
    const trail: number[] = [];
    let at: number | null = start;
    while (at !== null && state[at] === 0) {
      state[at] = 1;
      trail.push(at);
      at = sound[at] ?? null;
    }
    if (at !== null && state[at] === 1) {
      const ring = trail.slice(trail.indexOf(at));
      sound[ring.find(mayCut) ?? ring.at(-1) ?? at] = null;
    }
    for (const done of trail) state[done] = 2;
  }
  return sound;
}
