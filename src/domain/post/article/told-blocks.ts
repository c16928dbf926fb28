/** The blocks of a body that the site's rule names, where its elements are none that text usually stands in. */
import { type Skip, textOf } from '../../text/text-of.ts';
import type { PlacedBlock } from './article-blocks.ts';

/** Of the text in the body, so much must stand in the blocks that were found the usual way. */
const ENOUGH = 0.5;

/** `usual`, or else the body's parts, whatever they are called: custom elements, or what looks like other posts. */
export function toldBlocks(body: Element, usual: readonly PlacedBlock[], skip: Skip): readonly PlacedBlock[] {
  const found = usual.reduce((size, { text }) => size + text.length, 0);
  const parts = partsOf(body, skip);
  const isOneOfOwnKinds = usual[0]?.element === body && parts.every(({ localName }) => localName.includes('-'));
  if (found >= textOf(body, skip).length * ENOUGH && !isOneOfOwnKinds) return usual;
  return parts.flatMap((element) => {
    const text = textOf(element, skip);
    return text === '' ? [] : [{ kind: 'paragraph' as const, text, element }];
  });
}

/** Down to where the text parts; the body itself where text stands loose in it. */
function partsOf(body: Element, skip: Skip): readonly Element[] {
  let at = body;
  for (;;) {
    const parts = [...at.children].filter((child) => !skip(child) && textOf(child, skip) !== '');
    const [only] = parts;
    if (!only || hasOwnText(at)) return [at];
    if (parts.length > 1) return parts;
    at = only;
  }
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data));
}
