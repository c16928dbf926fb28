/** Answers that depend on a short string alone (a class, a name), remembered: in a page the same strings come again and again. */

/** Pages give every element classes of its own now and then: what is remembered is forgotten as a whole rather than left to grow. */
const MOST = 5_000;

/** `answer`, asked once for each string. Strings longer than `longest` (UTF-16 units) are not remembered. */
export function remembered<T extends string | number>(
  answer: (text: string) => T,
  longest = 1_000,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    if (known.size > MOST) known.clear();
    if (text.length <= longest) known.set(text, now);
    return now;
  };
}
