/** A registry of CSS highlights as a content script meets it in Firefox: it may be asked and set, never walked. */
export interface FakeHighlights {
  /** Words painted under a name, in order. */
  painted(name: string): string[];
  names(): string[];
}

class FakeHighlight {
  priority = 0;
  readonly ranges: readonly Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

/** Puts `CSS.highlights` and `Highlight` in place, which jsdom lacks. `before`: what the page itself has painted. */
export function installHighlights(before: readonly string[] = []): FakeHighlights {
  const kept = new Map<string, FakeHighlight>(before.map((name) => [name, new FakeHighlight()]));
  const refuse = () => {
    throw new Error('Permission denied to access property "next"');
  };
  const highlights = {
    set: (name: string, highlight: FakeHighlight) => void kept.set(name, highlight),
    get: (name: string) => kept.get(name),
    has: (name: string) => kept.has(name),
    delete: (name: string) => kept.delete(name),
    clear: refuse,
    forEach: refuse,
    [Symbol.iterator]: refuse,
  };
  Object.assign(globalThis, { CSS: { highlights }, Highlight: FakeHighlight });
  return {
    painted: (name) => (kept.get(name)?.ranges ?? []).map(String),
    names: () => [...kept.keys()],
  };
}
