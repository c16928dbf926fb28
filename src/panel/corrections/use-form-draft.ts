/** Brings a half-written form back into the entry that it was written for. */
import { useEffect } from 'preact/hooks';
import type { Draft, RequestDraft, StepDraft } from '../../records.ts';
import { useSession } from '../session.ts';

/** Those that were: an entry may be drawn anew, and what was saved or given up meanwhile must not come again. */
const taken = new WeakSet<Draft>();

/** Calls `take` with the newest draft of a step of this correction, once, where `isFree`. */
export function useStepDraft(correction: string, isFree: boolean, take: (draft: StepDraft) => void): void {
  const drafts = useSession().drafts.value;
  const draft = drafts.filter((one) => one.of === 'step').findLast((one) => one.correction === correction);
  useTaken(draft, isFree, take);
}

/** Likewise with the newest draft of a request. */
export function useRequestDraft(correction: string, isFree: boolean, take: (draft: RequestDraft) => void): void {
  const drafts = useSession().drafts.value;
  const draft = drafts.filter((one) => one.of === 'request').findLast((one) => one.correction === correction);
  useTaken(draft, isFree, take);
}

function useTaken<D extends Draft>(draft: D | undefined, isFree: boolean, take: (draft: D) => void): void {
  useEffect(() => {
    if (!draft || !isFree || taken.has(draft)) return;
    taken.add(draft);
    take(draft);
  }, [draft, isFree]);
}
