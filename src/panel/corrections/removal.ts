/** Taking entries and drafts away, with a way back. */

import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { CorrectionView } from '../../domain/journal/view.ts';
import { t } from '../../platform/i18n.ts';
import type { CorrectionDraft } from '../../records.ts';
import { saveProblem } from '../../ui/save-problem.ts';
import { useSession } from '../session.ts';
import type { Drafting } from './drafting.ts';

/** What was taken away last, and how to have it back. */
export interface Removed {
  readonly id: string;
  readonly words: string;
  readonly putBack: () => Promise<void>;
}

export interface Removal {
  readonly removed: ReadonlySignal<Removed | null>;
  remove(entry: CorrectionView): Promise<void>;
  discard(draft: CorrectionDraft): Promise<void>;
  /** The reader is done with the offer. */
  dismiss(): void;
}

/** `show` brings an entry into view; `complain` says why something could not be done. */
export function useRemoval(drafting: Drafting, show: (id: string) => void, complain: (words: string) => void): Removal {
  const session = useSession();
  const removed = useSignal<Removed | null>(null);

  async function remove({ id, base }: CorrectionView): Promise<void> {
    const result = await session.write({ kind: 'correction-deleted', correction: id, base });
    if (result.saved) removed.value = { id, words: t('correctionDeleted'), putBack: () => restore(id) };
    else complain(t('correctionNotDeleted', saveProblem(result.reason)));
  }

  async function restore(id: string): Promise<void> {
    const base = session.view.value.corrections.find((entry) => entry.id === id)?.base ?? null;
    const result = await session.write({ kind: 'correction-restored', correction: id, base });
    if (!result.saved) {
      complain(t('correctionNotSaved', saveProblem(result.reason)));
      return;
    }
    removed.value = null;
    show(id);
  }

  async function discard(draft: CorrectionDraft): Promise<void> {
    await drafting.discard(draft);
    const putBack = async () => {
      removed.value = null;
      await drafting.putBack(draft);
    };
    removed.value = { id: draft.id, words: t('correctionDiscarded'), putBack };
  }

  function dismiss(): void {
    removed.value = null;
  }

  return { removed, remove, discard, dismiss };
}
