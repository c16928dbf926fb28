/** What changed between two texts, word by word: white space is compared too, and joined to what changed around it. */
import { diffArrays } from 'diff';
import { commonEnd, commonStart } from './common-ends.ts';

export interface TextPart {
  readonly is: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words, numbers with their separators, single other marks, and white space. */
const TOKENS = /\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu;
/** Words removed and added beyond which a comparison says nothing any more, and takes long. */
const MOST_EDITS = 4_000;

export function tokensOf(text: string): string[] {
  return text.match(TOKENS) ?? [];
}

/**
 * The parts in order: without the added ones they are `before`, without the removed ones `after`, unit by unit. Between two
 * words that stayed, what was removed stands before what was added.
 */
export function wordDiff(before: string, after: string): TextPart[] {
  if (before === after) return before === '' ? [] : [{ is: 'same', text: before }];
  // Mostly a word or two changed: only what lies between the common ends is cut into words.
  const head = wholeWords(before, commonStart(before, after));
  const tail = fromBlank(before, Math.min(commonEnd(before, after), Math.min(before.length, after.length) - head));
  const [was, is] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  return gathered([
    part('same', before.slice(0, head)),
    ...changed(was, is),
    part('same', before.slice(before.length - tail)),
  ]);
}

function changed(was: string, is: string): TextPart[] {
  if (was === '' || is === '') return [part('removed', was), part('added', is)];
  const changes = diffArrays(tokensOf(was), tokensOf(is), { maxEditLength: MOST_EDITS });
  if (!changes) return [part('removed', was), part('added', is)];
  return changes.map(({ added, removed, value }) =>
    part(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
  );
}

/** Back to where a word or a blank begins that is not in it as a whole. */
function wholeWords(text: string, end: number): number {
  const blank = text.slice(0, end).search(/\s\S*$/u);
  return Math.max(0, blank);
}

/** Of a common end of so many units, what is left from its first blank on. */
function fromBlank(text: string, length: number): number {
  const blank = text.slice(text.length - length).search(/\s/u);
  return blank < 0 ? 0 : length - blank;
}

function part(is: TextPart['is'], text: string): TextPart {
  return { is, text };
}

/** A blank that stayed between two changes belongs to the change: "17 men" → "71 women" is one. */
function gathered(parts: readonly TextPart[]): TextPart[] {
  const out: TextPart[] = [];
  let [removed, added] = ['', ''];
  function flush(): void {
    if (removed) out.push(part('removed', removed));
    if (added) out.push(part('added', added));
    [removed, added] = ['', ''];
  }
  for (const [index, { is, text }] of parts.entries()) {
    if (text === '') continue;
    if (is === 'removed') removed += text;
    else if (is === 'added') added += text;
    else if (text.trim() === '' && removed + added !== '' && parts.slice(index + 1).some((next) => next.text !== '')) {
      removed += text;
      added += text;
    } else {
      flush();
      out.push({ is, text });
    }
  }
  flush();
  return out.filter(({ text }) => text !== '');
}
