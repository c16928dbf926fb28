/** Brings a half-written step back into the entry that it was written for. */
import { useEffect } from 'preact/hooks';
import type { StepDraft } from '../../records.ts';
import { useSession } from '../session.ts';

/** Those that were: an entry may be drawn anew, and what was saved or given up meanwhile must not come again. */
const taken = new WeakSet<StepDraft>();

/** Calls `take` with the newest draft of a step of this correction, once, where `isFree`. */
export function useStepDraft(correction: string, isFree: boolean, take: (draft: StepDraft) => void): void {
  const drafts = useSession().drafts.value;
  useEffect(() => {
    const draft = drafts.findLast((one) => one.of === 'step' && one.correction === correction);
    if (draft?.of !== 'step' || !isFree || taken.has(draft)) return;
    taken.add(draft);
    take(draft);
  }, [drafts, correction, isFree]);
}
