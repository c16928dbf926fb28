/** The chains that a reading proposes, found once for each reading: two parts of the panel show them. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { suggestInSteps } from '../../domain/insight/chains/suggest.ts';
import type { Suggestion } from '../../domain/insight/chains/suggestion.ts';
import type { Reading } from '../../domain/post/reading.ts';

/** Milliseconds at a time, so that the panel goes on answering. */
const SLICE = 12;
const NONE: readonly Suggestion[] = [];
const known = new WeakMap<Reading, Signal<readonly Suggestion[]>>();

/** Short threads are through at once; of a long one there is nothing until all of it is. */
export function suggestionsOf(reading: Reading): ReadonlySignal<readonly Suggestion[]> {
  const before = known.get(reading);
  if (before) return before;
  const found = signal(NONE);
  known.set(reading, found);
  const steps = suggestInSteps(reading);
  const go = () => {
    const until = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) {
        found.value = value;
        return;
      }
    } while (performance.now() < until);
    setTimeout(go);
  };
  go();
  return found;
}
