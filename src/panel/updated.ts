/** Whether the extension was updated under this panel: then nothing more can be kept, and nothing more may be typed. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { isOrphaned } from '../platform/rpc.ts';

/** No event tells of it (`runtime.onInvalidated` is a proposal). Milliseconds between two looks. */
const LOOK = 1_000;

const updated = signal(false);
export const isUpdated: ReadonlySignal<boolean> = updated;

/** Looks now and then, and before every key that is to change a text: what is typed after it would be kept nowhere. */
export function watchForUpdate(life: AbortSignal): void {
  const look = () => {
    updated.value = isOrphaned();
    if (updated.value) clearInterval(timer);
  };
  const timer = setInterval(look, LOOK);
  life.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener(
    'beforeinput',
    (event) => {
      look();
      if (updated.value) event.preventDefault();
    },
    { capture: true, signal: life },
  );
  look();
}
