/** Waiting for a condition, never for a time. */

const LIMIT = 60_000;

/**
 * Asks `probe` again and again until it answers something true, and answers that.
 * Rejects after a minute with `what` was waited for and what went wrong last. A probe may fail: pages come and go.
 */
export async function until<T>(what: string, probe: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + LIMIT;
  let last: unknown = 'it never came';
  while (Date.now() < end) {
    try {
      const answer = await probe();
      if (answer) return answer;
      last = 'it never came';
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`waited for: ${what}`, { cause: last });
}
