/** Times comparing two versions of an article, block by block and word by word, beside `diff`'s plain words over the whole text, in one run. */
import { diffWordsWithSpace } from 'diff';
import { compareVersions } from '../src/domain/versions/compare-versions.ts';
import { textOfVersion, type VersionContent } from '../src/domain/versions/version.ts';
import { makeAnchorCase } from './anchor-texts.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const SEED = 20120327;
const ROUNDS = 5;
/** Characters of a paragraph. */
const PARAGRAPH = 500;

type Edit = (blocks: string[]) => string[];
/** What may happen to an article, from a slip to another one. */
const EDITS: Readonly<Record<string, Edit>> = {
  'one number': (blocks) => blocks.with(1, `${blocks[1]} 71`),
  'a word in each tenth': (blocks) =>
    blocks.map((text, at) => (at % 10 ? text : text.replace(/\S+(?=\s)/, 'otherwise'))),
  'a word in each': (blocks) => blocks.map((text) => text.replace(/(\s)\S+(?=\s)/, '$1otherwise')),
  'halves swapped': (blocks) => [...blocks.slice(blocks.length / 2), ...blocks.slice(0, blocks.length / 2)],
  'every third word': (blocks) => blocks.map((text) => text.replace(/(\S+\s+\S+\s+)\S+/g, '$1otherwise')),
};

/** Prints a table. Milliseconds are medians; a comparison is broken off where plain words take longer than a minute. */
export function benchVersions(): void {
  console.log('\nTwo versions compared: ours beside diffWordsWithSpace (ms, and their ratio)');
  for (const size of SIZES) {
    const blocks = paragraphs(makeAnchorCase(size, 100, SEED).paragraphs.join(' '));
    for (const [name, edit] of Object.entries(EDITS)) {
      const [before, after] = [versionOf(blocks), versionOf(edit(blocks))];
      const ours = median(() => compareVersions(before, after));
      const [a, b] = [textOfVersion(before.content), textOfVersion(after.content)];
      const plain = median(() => diffWordsWithSpace(a, b, { timeout: 20_000 }));
      console.log(
        `${String(size).padStart(8)}  ${name.padEnd(22)} ${round(ours)} ${round(plain)}  ${(ours / plain).toFixed(2)}`,
      );
    }
  }
}

function paragraphs(text: string): string[] {
  const flat = text.replace(/\n/g, ' ');
  return Array.from({ length: Math.ceil(flat.length / PARAGRAPH) }, (_, at) =>
    flat.slice(at * PARAGRAPH, (at + 1) * PARAGRAPH),
  );
}

function versionOf(blocks: readonly string[]): { content: VersionContent; picture: null } {
  const content: VersionContent = {
    title: 'A long report',
    authors: [],
    published: null,
    modified: null,
    image: null,
    blocks: blocks.map((text) => ({ kind: 'paragraph', text })),
    links: [],
    edits: [],
  };
  return { content, picture: null };
}

/** Of five rounds; what takes longer than two seconds is run once. */
function median(run: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS && (times[0] ?? 0) < 2_000; round++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function round(ms: number): string {
  return ms.toFixed(1).padStart(9);
}
