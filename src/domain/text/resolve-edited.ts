/** Finds a passage whose words were changed: first where it could be, by exact pieces of it, then how well it fits there. */
import search, { type Match } from 'approx-string-match';
import { commonEnd, commonStart } from './common-ends.ts';
import type { Anchor, TextQuote } from './quote.ts';
import { SEED, type Seeds, wordStart } from './seeds.ts';
import { agreement, ENOUGH_CONTEXT } from './surroundings.ts';

/** How many exact pieces of a passage are looked for, at most. */
const MOST_SEEDS = 24;
/** A piece that stands more often than this tells little: it is asked only where no rarer one is left. */
const FEW_OCCURRENCES = 16;
const MOST_OCCURRENCES = 64;
/** Places that are compared word by word. */
const MOST_PLACES = 6;
/** Of a passage's code units, the part that may have changed before it is another passage. */
const MOST_CHANGED = 0.4;
/** Code units at either end of a passage that tell where it stands, as long as they stand once there. */
const OWN_END = 16;
/** Surroundings this long on either side frame a passage by themselves. */
const FRAME = 24;
/** Agreement of the surroundings, in code units, that counts as much as the whole of the words. */
const AGREEMENT = 64;
/** Two places whose scores differ by less than this are both meant, for all that can be known. */
const RIVAL = 0.1;
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
    const found = compareAt(text, quote, place, best ? best.score - RIVAL : 0);
    if (!found || (best && best.start === found.start && best.end === found.end)) continue;
    const isNear = best !== null && Math.abs(found.score - best.score) < RIVAL;
    if (best && found.score <= best.score) {
      rival ||= isNear;
      continue;
    }
    best = found;
    rival = isNear;
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
function likelyPlaces(quote: TextQuote, seeds: Seeds): number[] {
  const { prefix, exact, suffix, start } = quote;
  const whole = prefix + exact + suffix;
  const offsets = pieceOffsets(whole);
  let candidates = votesOf(offsets, (offset) => {
    const places = seeds.places(whole, offset, FEW_OCCURRENCES + 1);
    return places.length > FEW_OCCURRENCES ? [] : places;
  });
  if (candidates.length === 0) {
    candidates = votesOf(offsets, (offset) => seeds.places(whole, offset, MOST_OCCURRENCES));
  }
  const most = candidates.reduce((highest, { votes }) => Math.max(highest, votes), 0);
  const away = (place: number) => Math.abs(place + prefix.length - start);
  return candidates
    .filter(({ votes }) => votes * 2 >= most)
    .sort((a, b) => b.votes - a.votes || away(a.place) - away(b.place))
    .slice(0, MOST_PLACES)
    .map(({ place }) => place + prefix.length);
}

/** Where in `whole` the pieces begin that are looked for: where words start, if any do. */
function pieceOffsets(whole: string): number[] {
  const last = Math.max(0, whole.length - SEED);
  const step = Math.max(SEED, Math.ceil(last / MOST_SEEDS));
  const offsets: number[] = [];
  for (let at = wordStart(whole, 0); at <= last; at = wordStart(whole, at + step)) offsets.push(at);
  for (let at = 0; offsets.length === 0 && at <= last; at += step) offsets.push(at);
  return offsets;
}

/** Where the whole may begin, and how many pieces say so. Pieces may stand some words nearer or farther than they did. */
function votesOf(
  offsets: readonly number[],
  placesOf: (offset: number) => readonly number[],
): { place: number; votes: number }[] {
  const candidates = new Map<number, { place: number; votes: number }>();
  for (const offset of offsets) {
    for (const at of placesOf(offset)) {
      const place = at - offset;
      const near = Math.round(place / 64);
      const known = candidates.get(near);
      if (known) known.votes++;
      else candidates.set(near, { place, votes: 1 });
    }
  }
  return [...candidates.values()];
}

/** What stands near `place` for the passage, or null where that cannot score more than `least`. */
function compareAt(text: string, quote: TextQuote, place: number, least: number): Found | null {
  const { exact, prefix, suffix } = quote;
  const reach = 64 + (exact.length >> 1);
  const from = Math.max(0, place - reach);
  const near = text.slice(from, place + exact.length + reach);
  const framed = between(near, quote);
  if (framed) return scored(near, quote, framed, likeness(near.slice(...framed), exact), from);
  if (mostPossible(near, quote) <= least) return null;

  const alike = byItsEnds(near, exact) ?? mostAlike(near, exact, place - from);
  const middle = alike ? alike.start : Math.min(near.length, place - from);
  const before = endOfLast(near, prefix, middle + Math.min(exact.length, ENOUGH_CONTEXT));
  const after = startOfFirst(near, suffix, Math.max(before ?? 0, alike ? alike.end - ENOUGH_CONTEXT : middle));
  const similarity = alike ? 1 - alike.errors / exact.length : 0;
  if (before !== null && after !== null && after - before <= longest(exact)) {
    return scored(near, quote, [before, after], similarity, from);
  }
  if (!alike || (exact.length < 16 && before === null && after === null)) return null;
  return scored(near, quote, edges(alike, before, after), similarity, from);
}

/** How long may be what stands between the old surroundings of `exact` now. */
function longest(exact: string): number {
  return 2 * exact.length + 64;
}

/**
 * What stands between the old surroundings where both are whole and stand once in `near`: then nothing has to be
 * searched for. Null otherwise. White space beside the passage counts for nothing: paragraphs are joined and parted.
 */
function between(near: string, quote: TextQuote): [number, number] | null {
  const prefix = quote.prefix.trimEnd();
  const suffix = quote.suffix.trimStart();
  if (prefix.length < FRAME || suffix.length < FRAME) return null;
  const start = near.indexOf(prefix) + prefix.length;
  const end = near.indexOf(suffix, start);
  if (start < prefix.length || end <= start || end - start > longest(quote.exact)) return null;
  const alone = near.indexOf(prefix, start) < 0 && near.indexOf(suffix) === end && near.indexOf(suffix, end + 1) < 0;
  return alone ? [start, end] : null;
}

/**
 * The match whose ends are those of `exact`, where each stands once in `near`: searching, which takes ten times as long, would find
 * no other. Null where it has to be searched for.
 */
function byItsEnds(near: string, exact: string): Match | null {
  if (exact.length < 2 * OWN_END) return null;
  const [head, tail] = [exact.slice(0, OWN_END), exact.slice(-OWN_END)];
  const start = near.indexOf(head);
  const last = near.indexOf(tail, start + OWN_END);
  if (start < 0 || last < 0) return null;
  const alone = near.indexOf(head, start + 1) < 0 && near.indexOf(tail) === last && near.indexOf(tail, last + 1) < 0;
  const end = last + OWN_END;
  if (!alone || end - start > longest(exact)) return null;
  const [now, old] = changedPart(near.slice(start, end), exact);
  const errors = Math.max(errorsIn(now, old), Math.abs(now.length - old.length));
  return errors > exact.length * MOST_CHANGED ? null : { start, end, errors };
}

/** 0 to 1: the part of `exact` that stands in `now`; 0 where too much has changed for that to mean anything. */
function likeness(now: string, exact: string): number {
  const missing = errorsIn(...changedPart(now, exact));
  return missing > exact.length * MOST_CHANGED ? 0 : 1 - missing / exact.length;
}

/** What stands in `now`, and what stood in `exact`, between the ends that are alike. */
function changedPart(now: string, exact: string): readonly [now: string, old: string] {
  const start = commonStart(now, exact);
  const [rest, wanted] = [now.slice(start), exact.slice(start)];
  const end = commonEnd(rest, wanted);
  return [rest.slice(0, rest.length - end), wanted.slice(0, wanted.length - end)];
}

/** Least number of code units to change so that `words` stands in `text`. */
function errorsIn(text: string, words: string): number {
  if (text === '' || words === '') return words.length;
  return search(text, words, words.length)[0]?.errors ?? words.length;
}

/** The score that a place in `near` can have at most: where not even a word of the surroundings stands, little of them agrees. */
function mostPossible(near: string, { prefix, suffix }: TextQuote): number {
  const before = near.includes(prefix.slice(-ENOUGH_CONTEXT)) ? prefix.length : ENOUGH_CONTEXT;
  const after = near.includes(suffix.slice(0, ENOUGH_CONTEXT)) ? suffix.length : ENOUGH_CONTEXT;
  return 1 + (before + after) / AGREEMENT;
}

function scored(
  near: string,
  quote: TextQuote,
  edges: [number, number],
  similarity: number,
  from: number,
): Found | null {
  const trimmed = trim(near, ...edges);
  if (!trimmed) return null;
  const context = agreement(near, quote, trimmed.start, trimmed.end) / AGREEMENT;
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
  const away = (match: { start: number }) => Math.abs(match.start - expected);
  return matches.sort((a, b) => a.errors - b.errors || away(a) - away(b))[0];
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
