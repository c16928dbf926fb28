/** How much a comment reads like a report of an error. */
import type { CueKind } from './cue.ts';
import { LONGEST, namesPart, type Told, tell, tellsAny } from './tell.ts';

/** From here on (UTF-16 code units) a comment is read by passages: in an essay, signs gather by chance. */
const ESSAY = 500;
/** Points for each sign of a report; `others`, `opinion` and `mock` take away. Weights: tried on the labelled sets. */
const POINTS: Readonly<Partial<Record<CueKind, number>>> = {
  wrong: 3,
  state: 3,
  ask: 2.5,
  replace: 2,
  hedge: 1,
  flag: 1.5,
  says: 1,
  source: 0.5,
  others: -3,
  opinion: -2,
  mock: -1,
  site: -3,
};

/** Kinds of which one at least says that something is wrong. */
const WRONG = ['wrong', 'state', 'ask', 'replace', 'hedge', 'flag'] as const;

/** How much a comment reads like a report of an error in the text; 0 where nothing in it says that anything is wrong. */
export function reportScore(told: Told): number {
  const {
    kinds,
    parts,
    hasLink,
    hasQuote,
    hasNumber,
    hasTwoNumbers,
    deniesNumber,
    hasNameContrast,
    setsNameAgainst,
    setsQuoteAgainst,
    hasTwoSpellings,
  } = told;
  const against = hasTwoNumbers && (kinds.has('says') || deniesNumber);
  let score = against ? (deniesNumber ? 2 : 1) : 0;
  for (const kind of kinds) score += POINTS[kind] ?? 0;
  if (against || namesPart(told)) score += 2;
  else if (parts.length > 0) score += 1;
  if (hasTwoSpellings || setsQuoteAgainst) score += 3.5;
  // What readers report of pictures is where and when they were taken (a third of small reports are of captions; Poynter 2011).
  if (kinds.has('hedge') && parts.includes('image')) score += 0.5;
  // "You mean 2010."
  if (hasNumber && kinds.has('hedge')) score += 1;
  if (setsNameAgainst || (hasNameContrast && kinds.has('replace'))) score += 1.5;
  if (hasLink) score += 0.5;
  if (hasQuote) score += 0.5;
  // What this text says, told again: a report only where the author answers it as one.
  if (!against && !hasTwoSpellings && !setsQuoteAgainst && !setsNameAgainst && !WRONG.some((kind) => kinds.has(kind)))
    return kinds.has('says') ? Math.max(0, Math.min(score, 2)) : 0;
  return Math.max(0, score);
}

/** Sentences that belong together. */
const PASSAGE = 3;
const MOST_PASSAGES = 60;

/** What `text` says as a report: of an essay, what its passage says that reads most like one. */
export function tellReport(text: string, language = ''): { readonly told: Told; readonly score: number } {
  const whole = { told: tell(text, language), score: 0 };
  whole.score = reportScore(whole.told);
  if (text.length <= ESSAY || whole.score === 0) return whole;
  let best: { told: Told; score: number } | null = null;
  for (const passage of passagesOf(text.slice(0, LONGEST))) {
    const told = tell(passage, language);
    const score = reportScore(told);
    if (!best || score > best.score) best = { told, score };
  }
  return best ?? whole;
}

/** Sentences with those that follow, where one says that something is wrong; of very many sentences more at a time. */
function passagesOf(text: string): string[] {
  const sentences = text.split(/(?<=[.!?…])\s+|\n+/);
  const step = Math.ceil(sentences.length / MOST_PASSAGES);
  const groups: string[] = [];
  for (let at = 0; at < sentences.length; at += step) groups.push(sentences.slice(at, at + step).join(' '));
  const tells = groups.map((group) => tellsAny(group, [...WRONG, 'says']));
  const last = Math.max(1, groups.length - PASSAGE + 1);
  return groups
    .slice(0, last)
    .flatMap((_group, at) =>
      tells.slice(at, at + PASSAGE).some(Boolean) ? [groups.slice(at, at + PASSAGE).join(' ')] : [],
    );
}
