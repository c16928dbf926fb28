/** What a page sets apart from the words around it by markup alone: struck and inserted words of the article, quoted ones of comments. */
import { type Skip, textOf } from '../text/text-of.ts';
import type { Edit } from './reading.ts';

const STRUCK = 'del,s,strike';
const EDITED = `${STRUCK},ins`;
const QUOTED = 'blockquote,q,em,i';
/** A body holds the markup of its text a few levels deep; what is deeper is another comment's. */
const DEEP = 12;
/** Of one comment, and UTF-16 units below which words may stand for emphasis. */
const [MOST, SHORTEST] = [20, 20];
/** Of one article: what has more is no weblog's habit, but a comparison of its own. */
const MOST_EDITS = 200;

/** In the order of the blocks. `skip`: what is no text of the article. */
export function editsIn(blocks: readonly Element[], skip: Skip): Edit[] {
  return blocks
    .flatMap((block, index) =>
      Array.from(
        block.querySelectorAll(EDITED),
        (element): Edit => ({
          is: element.matches(STRUCK) ? 'struck' : 'inserted',
          block: index,
          text: textOf(element, skip),
        }),
      ),
    )
    .filter(({ text }) => text !== '')
    .slice(0, MOST_EDITS);
}

/** By the comment's id, in the order of the page: what it has in a quotation's or in slanted letters. Comments without are not there. */
export function quotedIn(
  root: Element,
  comments: readonly { readonly id: string; readonly body: Element }[],
): Record<string, string[]> {
  const owners = new Map(comments.map(({ id, body }) => [body, id]));
  const quoted = new Map<string, string[]>();
  for (const element of root.querySelectorAll(QUOTED)) {
    let [around, left]: [Element | null, number] = [element, DEEP];
    while (around && left-- > 0 && !owners.has(around)) around = around.parentElement;
    const owner = around && owners.get(around);
    const own = owner ? (quoted.get(owner) ?? []) : null;
    if (!owner || !own || own.length >= MOST) continue;
    const text = textOf(element);
    if (text.length >= SHORTEST && !own.some((other) => other.includes(text))) quoted.set(owner, [...own, text]);
  }
  return Object.fromEntries(quoted);
}
