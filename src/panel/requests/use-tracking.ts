/** What both forms about a request share: the draft they keep, the event they become, and giving them up. */
import { useMemo, useRef } from 'preact/hooks';
import type { RequestState } from '../../domain/journal/event.ts';
import type { RequestDraft } from '../../records.ts';
import { createFormDrafting, type FormDrafting } from '../corrections/form-drafting.ts';
import { useSession } from '../session.ts';

export interface TrackingProps {
  correction: string;
  /** What was being written when the panel was closed. */
  draft: RequestDraft | null;
  onSaved: (at: string) => void;
  /** `given`: what stood in the form, null where nothing was written. */
  onCancel: (given: RequestDraft['content'] | null) => void;
}

export interface Tracking {
  readonly drafting: FormDrafting<RequestDraft>;
  /** Keeps what stands in the form. */
  keep(content: RequestDraft['content']): void;
  track(state: RequestState['state'], text: string): Promise<void>;
  cancel(): void;
}

export function useTracking({ correction, draft, onSaved, onCancel }: TrackingProps): Tracking {
  const session = useSession();
  const drafting = useMemo(() => createFormDrafting<RequestDraft>(session, draft?.id ?? null), []);
  const written = useRef(draft?.content ?? null);
  // One that is tried again was sent, or came, when it was tried first: so it is the same event.
  const at = useRef('');
  return {
    drafting,
    keep(content) {
      written.current = content;
      drafting.keep({ of: 'request', correction, content });
    },
    async track(state, text) {
      at.current ||= new Date().toISOString();
      const request = { state, at: at.current, text };
      const result = await drafting.write({ kind: 'request-tracked', correction, request });
      if (result?.saved) onSaved(result.at);
    },
    cancel() {
      drafting.forget();
      onCancel(written.current);
    },
  };
}
