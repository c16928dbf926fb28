/** Which block of one version is which of another: kept, edited, moved, added or removed. */
import { diffArrays } from 'diff';
import { commonEnd, commonStart } from '../text/common-ends.ts';
import type { VersionContent } from './version.ts';

type Block = VersionContent['blocks'][number];

export interface AlignedBlock {
  /** `moved`: the same words elsewhere; `edited` may have moved, too. */
  readonly is: 'same' | 'edited' | 'moved' | 'added' | 'removed';
  readonly before: Block | null;
  readonly after: Block | null;
  /** It stands elsewhere in the order. */
  readonly isMoved: boolean;
}

/** Share of common word pairs from which two blocks are one that was edited. */
const ALIKE = 0.4;
/** Blocks compared with each other at most: of two wholly different articles nothing is to be learnt. */
const MOST_COMPARED = 250_000;

interface Open {
  readonly index: number;
  readonly block: Block;
}

/** In the order of `after`, with what was removed where it stood. Every block of both is there exactly once. */
export function alignBlocks(before: readonly Block[], after: readonly Block[]): AlignedBlock[] {
  const runs = diffArrays(before.map(wordsOf), after.map(wordsOf));
  const partner = new Map<number, { readonly from: number; readonly isMoved: boolean }>();
  const [removed, added]: [Open[], Open[]] = [[], []];
  let [from, to] = [0, 0];
  /** What was removed just before. */
  let run: Open[] = [];
  const paired = new Set<Open>();
  for (const { added: isAdded, removed: isRemoved, count } of runs) {
    if (isRemoved) {
      run = Array.from({ length: count }, () => open(before, from++));
      continue;
    }
    for (let n = 0; n < count; n++) {
      if (!isAdded) partner.set(to++, { from: from++, isMoved: false });
      else {
        const one = open(after, to++);
        // Mostly a paragraph stands where it stood, with a word or two changed.
        const was = run[n];
        if (was && sharesItsEnds(was.block.text, one.block.text)) {
          partner.set(one.index, { from: was.index, isMoved: false });
          paired.add(was);
        } else added.push(one);
      }
    }
    removed.push(...run.filter((one) => !paired.has(one)));
    run = [];
  }
  removed.push(...run);
  pair(removed, added, partner);
  return inOrder(before, after, partner);
}

/** The same words elsewhere first; then what is most alike, the best pairs first. */
function pair(
  removed: readonly Open[],
  added: readonly Open[],
  partner: Map<number, { from: number; isMoved: boolean }>,
): void {
  const left = new Map(removed.map((one) => [one.index, one]));
  const byWords = new Map<string, number[]>();
  for (const { index, block } of removed) byWords.set(wordsOf(block), [...(byWords.get(wordsOf(block)) ?? []), index]);
  const open: Open[] = [];
  for (const one of added) {
    const from = byWords.get(wordsOf(one.block))?.shift();
    if (from === undefined) open.push(one);
    else {
      partner.set(one.index, { from, isMoved: true });
      left.delete(from);
    }
  }
  if (left.size * open.length > MOST_COMPARED) return;
  const pairs = [...left.values()].map((one) => ({ ...one, pairs: pairsOf(one.block.text) }));
  const alike = open.flatMap((one) => {
    const own = pairsOf(one.block.text);
    return pairs.flatMap((other) => {
      const score = likeness(own, other.pairs);
      return score >= ALIKE ? [{ to: one.index, from: other.index, score }] : [];
    });
  });
  alike.sort((a, b) => b.score - a.score || Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
  for (const { to, from } of alike) {
    if (partner.has(to) || !left.has(from)) continue;
    left.delete(from);
    partner.set(to, { from, isMoved: crosses(to, from, partner) });
  }
}

/** Begins and ends as the other does, by half of the longer one. */
function sharesItsEnds(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const start = commonStart(a, b);
  return longer > 0 && (start + Math.min(commonEnd(a, b), Math.min(a.length, b.length) - start)) * 2 >= longer;
}

/** Stands on the other side of a block that stayed where it was. */
function crosses(to: number, from: number, partner: ReadonlyMap<number, { from: number; isMoved: boolean }>): boolean {
  for (const [other, { from: otherFrom, isMoved }] of partner) {
    if (!isMoved && other < to !== otherFrom < from) return true;
  }
  return false;
}

function inOrder(
  before: readonly Block[],
  after: readonly Block[],
  partner: ReadonlyMap<number, { readonly from: number; readonly isMoved: boolean }>,
): AlignedBlock[] {
  const taken = new Set([...partner.values()].map(({ from }) => from));
  const out: AlignedBlock[] = [];
  let next = 0;
  function removedUpTo(end: number): void {
    for (; next < end; next++) {
      const block = before[next];
      if (block && !taken.has(next)) out.push({ is: 'removed', before: block, after: null, isMoved: false });
    }
  }
  for (const [index, block] of after.entries()) {
    const found = partner.get(index);
    const was = found && before[found.from];
    if (!found || !was) {
      out.push({ is: 'added', before: null, after: block, isMoved: false });
      continue;
    }
    if (!found.isMoved) removedUpTo(found.from);
    const isSame = was.text === block.text && was.kind === block.kind;
    out.push({
      is: isSame ? (found.isMoved ? 'moved' : 'same') : 'edited',
      before: was,
      after: block,
      isMoved: found.isMoved,
    });
  }
  removedUpTo(before.length);
  return out;
}

function open(blocks: readonly Block[], index: number): Open {
  return { index, block: blocks[index] as Block };
}

function wordsOf({ kind, text }: Block): string {
  return `${kind}\n${text}`;
}

/** Each word, and each two in a row. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word, at) => [word, `${word} ${words[at + 1] ?? ''}`]));
}

/** Dice's coefficient. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size * 3 < large.size) return contained(small, large) >= 0.9 * small.size && small.size >= 12 ? ALIKE : 0;
  return (2 * contained(small, large)) / (a.size + b.size);
}

function contained(small: ReadonlySet<string>, large: ReadonlySet<string>): number {
  let common = 0;
  for (const one of small) if (large.has(one)) common += 1;
  return common;
}
