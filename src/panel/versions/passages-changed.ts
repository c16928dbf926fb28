/** Which of the reader's own passages no longer stand in the article as they were marked. */
import type { CorrectionView, NoteView } from '../../domain/journal/view.ts';
import type { FoundMark } from '../../messages.ts';
import { marksOf } from '../session.ts';

export interface ChangedPassage {
  readonly id: string;
  readonly of: 'note' | 'correction';
  readonly was: string;
  /** '' where nothing like it stands there. */
  readonly now: string;
}

export interface PassagesChanged {
  readonly changed: readonly ChangedPassage[];
  readonly of: number;
}

/** `found`: where each mark was found on the page as it is now. */
export function passagesChanged(
  view: { readonly notes: readonly NoteView[]; readonly corrections: readonly CorrectionView[] },
  found: ReadonlyMap<string, FoundMark>,
): PassagesChanged {
  const marks = marksOf(view);
  const changed = marks.flatMap(({ id, of, quote }): ChangedPassage[] => {
    const mark = found.get(id);
    return !mark || mark.anchor.state === 'sure' ? [] : [{ id, of, was: quote.exact, now: mark.text }];
  });
  return { changed, of: marks.length };
}
