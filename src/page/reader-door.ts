/** Where the reader, which comes in a script of its own, hands itself over. Both run in a world that web pages do not see. */
import type { Reader } from './reader.ts';

const DOOR = Symbol.for('corrigenda reader');
type CreateReader = (document: Document) => Reader;
const world = globalThis as { [DOOR]?: CreateReader };

export function offerReader(create: CreateReader): void {
  world[DOOR] = create;
}

/** The reader's maker, once its script has run. */
export function takeReader(): CreateReader | undefined {
  return world[DOOR];
}

/** An update of the extension may leave the old version's behind. */
export function forgetReader(): void {
  delete world[DOOR];
}
