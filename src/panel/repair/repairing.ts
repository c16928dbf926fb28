/** One repair in the panel: the reader points at the page, sees what would be read, and keeps it or not. */
import { effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { PointAt, Pointed, SaveProblem } from '../../messages.ts';
import { report } from '../../platform/report.ts';
import { type Session, useSession } from '../session.ts';

export type Repairing =
  | { readonly is: 'idle' }
  | { readonly is: 'pointing'; readonly at: PointAt }
  /** Not kept yet. `problem`: why it could not be. */
  | { readonly is: 'pointed'; readonly pointed: Pointed; readonly problem: SaveProblem | null }
  | { readonly is: 'kept'; readonly host: string }
  /** The page could not be pointed at: it is gone, or no script may go there any more. */
  | { readonly is: 'impossible' };

export interface Repair {
  readonly state: ReadonlySignal<Repairing>;
  point(at: PointAt): Promise<void>;
  /** Keeps what was pointed at. */
  keep(): Promise<void>;
  cancel(): void;
}

const repairs = new WeakMap<Session, Repair>();

/** The repair of the session that this part of the panel belongs to. */
export function useRepair(): Repair {
  const session = useSession();
  const repair = repairs.get(session) ?? createRepair(session);
  repairs.set(session, repair);
  return repair;
}

function createRepair({ page, sites, pointed, open }: Session): Repair {
  const state: Signal<Repairing> = signal({ is: 'idle' });

  async function point(at: PointAt): Promise<void> {
    state.value = { is: 'pointing', at };
    try {
      await page.startPointing(at);
    } catch (failure) {
      report('starting to point', failure);
      state.value = { is: 'impossible' };
    }
  }

  // What the page says came of it; null where the reader gave it up there.
  effect(() => {
    const came = pointed.value;
    if (came === undefined) return;
    untracked(() => {
      pointed.value = undefined;
      state.value = came ? { is: 'pointed', pointed: came, problem: null } : { is: 'idle' };
    });
  });

  async function keep(): Promise<void> {
    const before = state.value;
    if (before.is !== 'pointed') return;
    const { site } = before.pointed;
    const result = await sites.keepSiteRules([site]).catch((failure: unknown) => {
      report('keeping a rule', failure);
      return { saved: false, reason: 'store-refused' } as const;
    });
    if (!result.saved) {
      state.value = { ...before, problem: result.reason };
      return;
    }
    await open();
    state.value = { is: 'kept', host: site.hosts[0] ?? '' };
  }

  function cancel(): void {
    if (state.value.is === 'pointing') page.stopPointing().catch((failure) => report('stopping to point', failure));
    state.value = { is: 'idle' };
  }

  return { state, point, keep, cancel };
}
