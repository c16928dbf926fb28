/** Where the script that lets the reader point hands itself over, as the reader does (`reader-door.ts`). */
import type { startPointing } from './pointing.ts';

const DOOR = Symbol.for('corrigenda pointing');
export type StartPointing = typeof startPointing;
const world = globalThis as { [DOOR]?: StartPointing };

export function offerPointing(start: StartPointing): void {
  world[DOOR] = start;
}

/** What begins it, once its script has run. */
export function takePointing(): StartPointing | undefined {
  return world[DOOR];
}

/** An update of the extension may leave the old version's behind. */
export function forgetPointing(): void {
  delete world[DOOR];
}
