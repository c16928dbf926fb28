/** Writes the steps of a chain that was logged, after its entry is saved; what fails stays here and is tried again. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Step } from '../../domain/journal/event.ts';
import type { SaveProblem } from '../../messages.ts';
import { newId } from '../../platform/new-id.ts';
import type { Session } from '../session.ts';

export interface ChainSteps {
  /** Why steps of an entry that is saved are not saved yet; null where none waits. */
  readonly problem: ReadonlySignal<SaveProblem | null>;
  /** These belong to the correction with this id, once it is saved. */
  wait(correction: string, steps: readonly Step[]): void;
  /** The correction is saved: its steps follow. */
  follow(correction: string): Promise<void>;
  retry(): Promise<void>;
}

interface Waiting {
  readonly correction: string;
  /** Each with the id of its event: a retry writes nothing twice. */
  readonly steps: readonly { readonly event: string; readonly step: Step }[];
}

export function createChainSteps(session: Pick<Session, 'write'>, makeId: () => string = newId): ChainSteps {
  const problem = signal<SaveProblem | null>(null);
  let announced: Waiting | null = null;
  let waiting: Waiting | null = null;

  async function retry(): Promise<void> {
    while (waiting) {
      const { correction, steps } = waiting;
      const [next, ...rest] = steps;
      if (next) {
        const result = await session.write({ kind: 'correction-stepped', correction, step: next.step }, next.event);
        problem.value = result.saved ? null : result.reason;
        if (!result.saved) return;
      }
      waiting = rest.length > 0 ? { correction, steps: rest } : null;
    }
  }

  return {
    problem,
    wait(correction, steps) {
      announced = { correction, steps: steps.map((step) => ({ event: makeId(), step })) };
    },
    async follow(correction) {
      if (announced?.correction !== correction) return;
      waiting = announced;
      announced = null;
      await retry();
    },
    retry,
  };
}
