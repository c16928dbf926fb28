/** One writer: jobs run one after the other, also when a second background is alive while the first one ends. */

export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

/** What is used of `navigator.locks`; it is shared by all scripts of the extension in one profile. */
export interface Locks {
  request<T>(name: string, job: () => Promise<T>): Promise<T>;
}

/** Jobs run in the order they were given; one that fails does not stop the next. */
export function createQueue(name: string, locks?: Locks): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(job: () => Promise<T>): Promise<T> => {
    const locked = () => (locks ? locks.request(name, job) : job());
    const result = last.then(locked, locked);
    last = result;
    return result;
  };
}
