/** The chains that a reading proposes, found once for each reading: two parts of the panel show them. */
import { suggest } from '../../domain/insight/chains/suggest.ts';
import type { Suggestion } from '../../domain/insight/chains/suggestion.ts';
import type { Reading } from '../../domain/post/reading.ts';

const known = new WeakMap<Reading, readonly Suggestion[]>();

export function suggestionsOf(reading: Reading): readonly Suggestion[] {
  const found = known.get(reading) ?? suggest(reading);
  known.set(reading, found);
  return found;
}
