/** The drafting of this panel: brought back when a post is opened, kept when the panel may be about to disappear. */
import { untracked, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { CorrectionDraft, Draft, PostId } from '../../records.ts';
import type { Session } from '../session.ts';
import { createDrafting, type Drafting } from './drafting.ts';

export function useDrafting(session: Session): Drafting {
  const drafting = useMemo(() => createDrafting(session), [session]);
  const seen = useRef<{ drafts: readonly Draft[] | null; post: PostId | null }>({ drafts: null, post: null });

  useSignalEffect(() => {
    const drafts = session.drafts.value;
    const post = session.reading.value?.post.id ?? null;
    const before = seen.current;
    seen.current = { drafts, post };
    untracked(() => {
      if (before.post !== null && before.post !== post) drafting.close();
      // The page is read again now and then; drafts that were found at opening come back only once.
      if (before.drafts !== drafts) drafting.restore(drafts.filter((draft) => isCorrectionOf(draft, post)));
    });
  });

  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const keep = () => void drafting.keepNow();
    addEventListener('pagehide', keep, { signal });
    document.addEventListener('visibilitychange', keep, { signal });
    return () => {
      life.abort();
      keep();
    };
  }, [drafting]);

  return drafting;
}

function isCorrectionOf(draft: Draft, post: PostId | null): draft is CorrectionDraft {
  return draft.of === 'correction' && draft.post === post;
}
