/** Lets the reader confirm that a passage is the one found elsewhere in the article; only then is the new place kept. */
import type { CorrectionView } from '../../domain/journal/view.ts';
import { describe } from '../../domain/text/describe.ts';
import type { SaveResult } from '../../messages.ts';
import { useSession } from '../session.ts';
import { textOfArticle } from './passage.ts';

/** Rewrites the entry with the passage as it reads now; refuses where the page has changed since it was found. */
export function useMovedPassage({ id, base, content }: CorrectionView): () => Promise<SaveResult> {
  const session = useSession();
  return async () => {
    const found = session.found.value.get(id);
    if (!found || found.anchor.state === 'gone') return { saved: false, reason: 'bad-request' };
    const { start, end } = found.anchor;
    const text = textOfArticle(session.reading.value?.article ?? null);
    if (text.slice(start, end) !== found.text) return { saved: false, reason: 'bad-request' };
    return session.write({
      kind: 'correction-edited',
      correction: id,
      base,
      content: { ...content, subject: { part: 'passage', quote: describe(text, start, end) } },
    });
  };
}
