/** What changed between two texts, word by word: white space is compared too, and joined to what changed around it. */
import { diffArrays } from 'diff';

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
  const changes = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_EDITS });
  if (!changes) return gathered([part('removed', before), part('added', after)]);
  return gathered(
    changes.map(({ added, removed, value }) => part(added ? 'added' : removed ? 'removed' : 'same', value.join(''))),
  );
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
    if (is === 'removed') removed += text;
    else if (is === 'added') added += text;
    else if (text.trim() === '' && removed + added !== '' && parts[index + 1]) {
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
