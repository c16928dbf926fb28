/** What stands beside a comment's text, told by its place alone: its subject, and what is said about its writer. */

export const BLOCKS = new Set(
  'p div header footer section ul ol li h1 h2 h3 h4 h5 h6 dl dt dd table tr td address figure small'.split(' '),
);
export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const MOST_BETWEEN = 6;

/** What stands between a name and its date is said about the writer, not by them: a town, a rank. */
export function between(author: Element | null, time: Element | null): readonly Element[] {
  if (!author || !time || author.parentNode !== time.parentNode) return [];
  const found: Element[] = [];
  let at = author.nextElementSibling;
  while (at && at !== time && found.length < MOST_BETWEEN) {
    if (BLOCKS.has(at.localName) || at.localName === 'br') return [];
    found.push(at);
    at = at.nextElementSibling;
  }
  return at === time ? found : [];
}

/** Is it the heading that opens a comment, above what was said and beside who said it? `apart`: lines of the head. */
export function isSubject(heading: Element, root: Element, apart: ReadonlySet<Element>): boolean {
  if (apart.size === 0) return false;
  for (const part of apart) if (part.contains(heading) || heading.contains(part)) return false;
  for (let at: Element = heading; at !== root; at = at.parentElement ?? root) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      const isHead = before.nodeType === 1 && [...apart].some((part) => before.contains(part));
      if (!isHead && before.nodeType !== 8 && /\S/.test(before.textContent ?? '')) return false;
    }
  }
  return true;
}
