/** Gives up on what does not answer: a database that hangs must not hold up the one that works. */

export class LateError extends Error {}

/** As `promise`, but rejects with a `LateError` after `limit` milliseconds. */
export async function within<T>(limit: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateError(`no answer within ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
