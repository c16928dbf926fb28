/** Many calls close together become one. */

/** Milliseconds for which calls are gathered: far below the second within which another tab's change is to be seen. */
const GATHER = 40;

/** A function that runs `work` soon after it is called, once for many calls, and never twice at a time. */
export function together(work: () => Promise<void>): () => void {
  let state: 'idle' | 'waiting' | 'running' | 'running-again' = 'idle';
  async function run(): Promise<void> {
    state = 'running';
    await work();
    const again = (state as string) === 'running-again';
    state = 'idle';
    if (again) call();
  }
  function call(): void {
    if (state === 'running') state = 'running-again';
    if (state !== 'idle') return;
    state = 'waiting';
    setTimeout(() => void run(), GATHER);
  }
  return call;
}
