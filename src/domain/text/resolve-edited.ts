/** Finds a passage whose words were changed: first where it could be, by exact pieces of it, then how well it fits there. */
import search, { type Match } from 'approx-string-match';
import type { Anchor, TextQuote } from './quote.ts';
import { SEED, type Seeds } from './seeds.ts';
import { agreement, ENOUGH_CONTEXT } from './surroundings.ts';

/** How many exact pieces of a passage are looked for, at most. */
const MOST_SEEDS = 24;
/** Occurrences of one piece that are looked at: a piece that stands everywhere tells nothing. */
const MOST_OCCURRENCES = 64;
/** Places that are compared word by word. */
const MOST_PLACES = 6;
/** Of a passage's code units, the part that may have changed before it is another passage. */
const MOST_CHANGED = 0.4;
/** A passage longer than this is found by its two ends, so that comparing stays cheap. */
const LONG = 1_000;
const END_OF_LONG = 256;

interface Found {
  readonly start: number;
  readonly end: number;
  /** Higher is better: similarity of the words (0 to 1), and of the surroundings. */
  readonly score: number;
}

/** As `resolve`, for a passage that does not stand in the text as it was: `sure` where only its typography changed. */
export function resolveEdited(text: string, quote: TextQuote, seeds: Seeds): Anchor {
  if (quote.exact.length > LONG) return resolveLong(text, quote, seeds);
  let best: Found | null = null;
  let rival = false;
  for (const place of likelyPlaces(quote, seeds)) {
    const found = compareAt(text, quote, place);
    if (!found || (best && best.start === found.start && best.end === found.end)) continue;
    rival = best !== null && Math.abs(found.score - best.score) < 0.1;
    if (!best || found.score > best.score) best = found;
  }
  if (!best) return { state: 'gone' };
  const { start, end } = best;
  const same = foldTypography(text.slice(start, end)) === foldTypography(quote.exact);
  const supported = agreement(text, quote, start, end) >= ENOUGH_CONTEXT || end - start >= 4 * ENOUGH_CONTEXT;
  return { state: same && supported && !rival ? 'sure' : 'doubtful', start, end };
}

function resolveLong(text: string, { exact, prefix, suffix, start }: TextQuote, seeds: Seeds): Anchor {
  const tailAt = exact.length - END_OF_LONG;
  const context = { head: exact.slice(END_OF_LONG, END_OF_LONG + 32), tail: exact.slice(tailAt - 32, tailAt) };
  const opening = { exact: exact.slice(0, END_OF_LONG), prefix, suffix: context.head, start };
  const ending = { exact: exact.slice(tailAt), prefix: context.tail, suffix, start: start + tailAt };
  const head = resolveEnd(text, opening, seeds);
  const tail = resolveEnd(text, ending, seeds);
  if (head.state === 'gone' || tail.state === 'gone' || tail.end <= head.start) return { state: 'gone' };
  const change = Math.abs(tail.end - head.start - exact.length);
  if (change > exact.length * MOST_CHANGED) return { state: 'gone' };
  return { state: 'doubtful', start: head.start, end: tail.end };
}

function resolveEnd(text: string, quote: TextQuote, seeds: Seeds): Anchor {
  const at = text.indexOf(quote.exact);
  const alone = at >= 0 && text.indexOf(quote.exact, at + 1) < 0;
  return alone ? { state: 'doubtful', start: at, end: at + quote.exact.length } : resolveEdited(text, quote, seeds);
}

/**
 * Where the passage may begin, likeliest first: exact pieces of it and of its surroundings vote for a place. What has
 * less than half of the most votes is no rival.
 */
function likelyPlaces({ exact, prefix, suffix, start }: TextQuote, seeds: Seeds): number[] {
  const whole = prefix + exact + suffix;
  const length = Math.min(SEED, whole.length);
  const step = Math.max(length, Math.ceil((whole.length - length) / MOST_SEEDS));
  const votes = new Map<number, { votes: number; place: number }>();
  for (let offset = 0; offset + length <= whole.length; offset += step) {
    for (const at of seeds.places(whole.slice(offset, offset + length), MOST_OCCURRENCES)) {
      const place = at - offset + prefix.length;
      const near = Math.round(place / 64);
      const known = votes.get(near);
      if (known) known.votes++;
      else votes.set(near, { votes: 1, place });
    }
  }
  const most = Math.max(0, ...Array.from(votes.values(), (one) => one.votes));
  return [...votes.values()]
    .filter((one) => one.votes * 2 >= most)
    .sort((a, b) => b.votes - a.votes || Math.abs(a.place - start) - Math.abs(b.place - start))
    .slice(0, MOST_PLACES)
    .map(({ place }) => place);
}

/** What stands near `place` for the passage: between its old surroundings, else what resembles it most. */
function compareAt(text: string, quote: TextQuote, place: number): Found | null {
  const { exact, prefix, suffix } = quote;
  const reach = 64 + (exact.length >> 1);
  const from = Math.max(0, place - reach);
  const near = text.slice(from, place + exact.length + reach);
  const alike = mostAlike(near, exact, place - from);
  const middle = alike ? alike.start : Math.min(near.length, place - from);
  const before = endOfLast(near, prefix, middle + Math.min(exact.length, ENOUGH_CONTEXT));
  const after = startOfFirst(near, suffix, Math.max(before ?? 0, alike ? alike.end - ENOUGH_CONTEXT : middle));

  const between = before !== null && after !== null && after - before <= 2 * exact.length + 64;
  if (!between && !(alike && (exact.length >= 16 || before !== null || after !== null))) return null;
  const [start, end] = between ? [before, after] : edges(alike ?? { start: 0, end: 0, errors: 0 }, before, after);
  const trimmed = trim(near, start, end);
  if (!trimmed) return null;
  const similarity = alike ? 1 - alike.errors / exact.length : 0;
  const context = agreement(near, quote, trimmed.start, trimmed.end) / 64;
  return { start: from + trimmed.start, end: from + trimmed.end, score: similarity + context };
}

/** Edges of a match, each moved to where the old surroundings end or begin if that is within what changed. */
function edges(match: Match, before: number | null, after: number | null): [number, number] {
  const start = before !== null && Math.abs(before - match.start) <= 2 * match.errors ? before : match.start;
  const end = after !== null && Math.abs(after - match.end) <= 2 * match.errors ? after : match.end;
  return start < end ? [start, end] : [match.start, match.end];
}

/** The best of the approximate matches, the nearest to `expected` among equals. */
function mostAlike(near: string, exact: string, expected: number) {
  const matches = search(near, exact, Math.floor(exact.length * MOST_CHANGED));
  const distance = (match: { start: number }) => Math.abs(match.start - expected);
  return matches.sort((a, b) => a.errors - b.errors || distance(a) - distance(b))[0];
}

/** Behind the last occurrence, up to `limit`, of the prefix or of its last words; null where too little of it is left. */
function endOfLast(near: string, prefix: string, limit: number): number | null {
  for (const length of [32, 16, 8]) {
    if (length > prefix.length) continue;
    const tail = prefix.slice(-length);
    const at = near.lastIndexOf(tail, limit - length);
    if (at >= 0) return at + length;
  }
  return null;
}

/** Before the first occurrence, from `from` on, of the suffix or of its first words; null where too little of it is left. */
function startOfFirst(near: string, suffix: string, from: number): number | null {
  for (const length of [32, 16, 8]) {
    if (length > suffix.length) continue;
    const at = near.indexOf(suffix.slice(0, length), Math.max(0, from));
    if (at >= 0) return at;
  }
  return null;
}

function trim(text: string, start: number, end: number): { start: number; end: number } | null {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? null : { start: start + lead, end: start + lead + length };
}

/** Quotation marks, dashes, ellipses and invisible characters: what programs change by themselves. Never digits or letters. */
function foldTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ');
}
