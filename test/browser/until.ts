/** Waiting for a condition, never for a time. */

const LIMIT = 60_000;

/**
 * Asks `probe` again and again until it answers something true, and answers that.
 * Rejects after a minute, or `limit` milliseconds, with `what` was waited for and what went wrong last. A probe may fail: pages come and go.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  limit = LIMIT,
): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown = 'it never came';
  while (Date.now() < end) {
    const asked = Date.now();
    try {
      const answer = await probe();
      if (answer) return answer;
      last = 'it never came';
    } catch (error) {
      last = error;
    }
    // A probe that costs much, such as all words of a long panel, must not keep the browser from its work.
    const cost = Date.now() - asked;
    await new Promise((resolve) => setTimeout(resolve, Math.max(40, cost)));
  }
  throw new Error(`waited for: ${what}`, { cause: last });
}
