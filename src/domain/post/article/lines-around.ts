/** Short lines between headline and text, and right after it, as plain text: for pages that mark nothing. */
import { textOf } from '../../text/text-of.ts';
import { isInside, type Seen } from '../found.ts';
import { skipInBlocks } from './article-blocks.ts';

/** From this length on, a line is a paragraph. */
const SHORTEST_PARAGRAPH = 200;
const MOST_LINES = 12;
const LONGEST_TEXT = 200_000;

/** Lines after the headline up to the first paragraph, then the last two of the text; from the text's start where there is no headline. */
export function linesAround(outline: readonly Seen[], body: Seen | null, title: Seen | null): string[] {
  if (!body || body.holdsComments) return [];
  const around = title && title.index < body.end ? holderOf(outline, body, title) : body;
  const text = textOf((around ?? body).element, skipInBlocks);
  if (text.length > LONGEST_TEXT) return [];
  const all = text.split('\n');
  const heading = title ? all.indexOf(textOf(title.element).split('\n')[0] ?? '') : -1;
  const before: string[] = [];
  for (const line of all.slice(heading + 1)) {
    if (line.length > SHORTEST_PARAGRAPH || before.length >= MOST_LINES) break;
    before.push(line);
  }
  const own = around === body ? all : textOf(body.element, skipInBlocks).split('\n');
  return [...before, ...own.slice(-2)];
}

/** The nearest element around both, where it is not the whole page with its threads. */
function holderOf(outline: readonly Seen[], body: Seen, title: Seen): Seen | null {
  if (isInside(body, title)) return body;
  for (let at = outline[title.parent]; at; at = outline[at.parent]) {
    if (at === body || isInside(at, body)) return at.holdsComments ? null : at;
  }
  return null;
}
