/** Finds a described passage in a text that may have changed: the inverse of `describe`. */
import type { Anchor, TextQuote } from './quote.ts';
import { resolveEdited } from './resolve-edited.ts';
import { createSeeds, type Seeds } from './seeds.ts';
import { agreement, ENOUGH_CONTEXT } from './surroundings.ts';

/** A passage this long is itself without having to stand in its old surroundings. */
const SPEAKS_FOR_ITSELF = 32;

interface Occurrence {
  readonly start: number;
  /** Code units of the surroundings that agree, counted outwards from the passage. */
  readonly agreed: number;
}

/**
 * Where `quote` stands in `text`. The words are the judge: `sure` only where exactly they stand (typography aside) and
 * nothing else could be meant; where they stand several times, the surroundings tell them apart, then the old position;
 * what no more than the position tells apart is `doubtful`, as is a passage whose words were changed. Time grows
 * linearly with the text; whoever finds many passages in one text passes its `seeds`, which are then made once.
 */
export function resolve(text: string, quote: TextQuote, seeds: Seeds = createSeeds(text)): Anchor {
  const { exact, prefix, suffix, start } = quote;
  if (exact === '') return { state: 'gone' };
  const whole = prefix.length + suffix.length;
  const here = text.startsWith(exact, start) ? agreement(text, quote, start, start + exact.length) : -1;
  if (here === whole) return found('sure', start, exact);

  const { best, next } = occurrences(text, quote, seeds);
  if (!best) return resolveEdited(text, quote, seeds);
  const clear = !next || (best.agreed === whole ? next.agreed < whole : best.agreed >= next.agreed + ENOUGH_CONTEXT);
  const supported = best.agreed >= Math.min(whole, ENOUGH_CONTEXT);
  if (clear && (supported || exact.length >= SPEAKS_FOR_ITSELF)) return found('sure', best.start, exact);
  if (supported) return found('doubtful', best.start, exact);
  // A few words that also stand elsewhere, in other surroundings: rather what stands in the old surroundings now.
  const edited = resolveEdited(text, quote, seeds);
  return edited.state === 'gone' ? found('doubtful', best.start, exact) : edited;
}

/** The two occurrences that agree best with the surroundings, the nearer to the old position first where they agree alike. */
function occurrences(
  text: string,
  quote: TextQuote,
  seeds: Seeds,
): { best: Occurrence | null; next: Occurrence | null } {
  const { exact, start: old } = quote;
  let best: Occurrence | null = null;
  let next: Occurrence | null = null;
  for (const start of seeds.exact(exact)) {
    const occurrence = { start, agreed: agreement(text, quote, start, start + exact.length) };
    if (!best || isBetter(occurrence, best, old)) [best, next] = [occurrence, best];
    else if (!next || isBetter(occurrence, next, old)) next = occurrence;
  }
  return { best, next };
}

function isBetter(a: Occurrence, b: Occurrence, old: number): boolean {
  return a.agreed > b.agreed || (a.agreed === b.agreed && Math.abs(a.start - old) < Math.abs(b.start - old));
}

function found(state: 'sure' | 'doubtful', start: number, exact: string): Anchor {
  return { state, start, end: start + exact.length };
}
