/** An answer that may never come, waited for only so long. */

/** As `answer`; rejects after `limit` milliseconds without one. */
export function within<T>(limit: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), limit);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
