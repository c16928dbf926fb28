/** Made-up articles for timing how passages are found again: an old text, passages of it, and the text as it is after edits, with look-alikes. */

export interface AnchorCase {
  /** Paragraphs of the text as it is now; the text is these, joined by one line feed. */
  readonly paragraphs: readonly string[];
  readonly quotes: readonly AnchorQuote[];
}

export interface AnchorQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offset in the old text. */
  readonly start: number;
  /** Where the passage stands now, edited or not. */
  readonly truth: { readonly start: number; readonly end: number };
  readonly edited: boolean;
}

const SUBJECTS =
  'court police minister journalist witness lawyer union worker mayor prosecutor neighbour doctor teacher driver editor editor-in-chief official soldier student farmer'.split(
    ' ',
  );
const VERBS =
  'denied confirmed described questioned reported published withdrew repeated ignored translated corrected disputed'.split(
    ' ',
  );
const OBJECTS =
  'statement photograph verdict protest strike document figure quotation hearing account map caption budget contract petition'.split(
    ' ',
  );
const PLACES = 'Aktau Zhanaozen Almaty Astana Bishkek Osh Tashkent Dushanbe Khujand Atyrau Oral Shymkent'.split(' ');
const ENDINGS =
  'before noon|after the hearing|in front of the old town hall|without giving a reason|to the surprise of many|although nobody had asked|in a letter of two pages|on the second day|as the rain began|for the third time that year'.split(
    '|',
  );

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Sentence {
  readonly words: readonly string[];
  /** Index of the quoted sentence it is, as it was; null for the others, look-alikes among them. */
  readonly quoted: number | null;
}

const PER_PARAGRAPH = 5;

/**
 * A text of about `size` UTF-16 code units with `count` quoted sentences, of which every fifth was edited (a word
 * replaced, dropped or put in, or a number changed). Beside each second edited sentence, and each tenth of the others,
 * a look-alike that is not the passage was put in elsewhere. Sentences that are quoted may be the same ones where there
 * are fewer of them than quotes.
 */
export function makeAnchorCase(size: number, count: number, seed: number): AnchorCase {
  const random = chance(seed);
  const old: string[][] = [];
  for (let length = 0; length < size; ) {
    const words = makeSentence(random, old.length);
    old.push(words);
    length += words.join(' ').length + 1;
  }
  const chosen = Array.from({ length: count }, (_, index) => Math.floor(((index + random()) * old.length) / count));
  const distinct = [...new Set(chosen)];
  const edited = new Set(distinct.filter((_, index) => index % 5 === 0));
  const twins = new Map<number, string[]>();
  distinct.forEach((sentence, index) => {
    if (index % 10 !== 0 && index % 10 !== 3) return;
    twins.set(Math.floor(random() * old.length), edit(old[sentence] ?? [], random));
  });
  const now = old.flatMap((words, index): Sentence[] => {
    const twin = twins.get(index);
    const own = { words: edited.has(index) ? edit(words, random) : words, quoted: index };
    return twin ? [own, { words: twin, quoted: null }] : [own];
  });
  return { paragraphs: paragraphsOf(now.map(({ words }) => words)), quotes: quotesOf(old, now, chosen, edited) };
}

function makeSentence(random: () => number, number: number): string[] {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  return [
    'The',
    pick(SUBJECTS),
    'from',
    pick(PLACES),
    pick(VERBS),
    'the',
    pick(OBJECTS),
    'of',
    String(2 + Math.floor(random() * 97)),
    `${pick(SUBJECTS)}s`,
    'and',
    'one',
    pick(OBJECTS),
    pick(ENDINGS),
    `(${number.toString(36)}).`,
  ].flatMap((word) => word.split(' '));
}

function edit(words: readonly string[], random: () => number): string[] {
  const at = 1 + Math.floor(random() * (words.length - 3));
  switch (Math.floor(random() * 4)) {
    case 0:
      return words.with(at, 'reportedly');
    case 1:
      return words.toSpliced(at, 1);
    case 2:
      return words.toSpliced(at, 0, 'not', 'always');
    default:
      return words.map((word) => (/^\d+$/.test(word) ? String(Number(word) + 31) : word)).with(-1, 'since.');
  }
}

function paragraphsOf(sentences: readonly (readonly string[])[]): string[] {
  const paragraphs: string[] = [];
  for (let from = 0; from < sentences.length; from += PER_PARAGRAPH) {
    paragraphs.push(
      sentences
        .slice(from, from + PER_PARAGRAPH)
        .map((words) => words.join(' '))
        .join(' '),
    );
  }
  return paragraphs;
}

function quotesOf(
  old: readonly (readonly string[])[],
  now: readonly Sentence[],
  chosen: readonly number[],
  edited: ReadonlySet<number>,
): AnchorQuote[] {
  const text = paragraphsOf(old).join('\n');
  const before = startsOf(old);
  const after = startsOf(now.map(({ words }) => words));
  const placeOf = new Map(now.flatMap(({ quoted }, index) => (quoted === null ? [] : [[quoted, index] as const])));
  return chosen.map((sentence) => {
    const exact = (old[sentence] ?? []).join(' ');
    const start = before[sentence] ?? 0;
    const place = placeOf.get(sentence) ?? 0;
    const at = after[place] ?? 0;
    return {
      exact,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(start + exact.length, start + exact.length + 32),
      start,
      truth: { start: at, end: at + (now[place]?.words.join(' ').length ?? 0) },
      edited: edited.has(sentence),
    };
  });
}

/** Sentences are parted by one character, a space or a line feed. */
function startsOf(sentences: readonly (readonly string[])[]): number[] {
  let at = 0;
  return sentences.map((words) => {
    const start = at;
    at += words.join(' ').length + 1;
    return start;
  });
}
