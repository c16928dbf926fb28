/** One writer: jobs run one after the other, also when a second background is alive while the first one ends. */

/** Jobs run in the order they were given; one that fails does not stop the next. */
export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

export interface LockedQueue extends Queue {
  /**
   * For a job to ask: the same object as long as nobody but this queue can have run a job. Null where that cannot be
   * known, as there are no locks.
   */
  tenure(): object | null;
}

/** What is used of `navigator.locks`; it is shared by all scripts of the extension in one profile. */
export interface Locks {
  request<T>(name: string, job: () => Promise<T>): Promise<T>;
}

export interface Exclusion {
  readonly locks: Locks;
  /** Resolves after so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
}

interface Tenure {
  readonly letGo: () => void;
  isOver: boolean;
}

/** Milliseconds for which the lock is kept for the next job: a draft is followed by another one, and by its note. */
const LINGER = 2_000;
/** And so long in a row at most, so that who waits has its turn. */
const MOST = 10_000;

/** A job is rejected where the lock is refused or the job itself rejects. Without `exclusion` the jobs of this queue alone wait for each other. */
export function createQueue(name: string, exclusion?: Exclusion): LockedQueue {
  let last: Promise<unknown> = Promise.resolve();
  let asked = 0;
  let held: Tenure | null = null;

  async function hold({ locks, pause }: Exclusion): Promise<void> {
    if (held && !held.isOver) return;
    letGo();
    const mine = await new Promise<Tenure>((got, refused) => {
      const untilLetGo = () => new Promise<void>((letGo) => got({ letGo, isOver: false }));
      locks.request(name, untilLetGo).catch(refused);
    });
    held = mine;
    void pause(MOST).then(() => {
      mine.isOver = true;
    });
  }

  function letGo(): void {
    held?.letGo();
    held = null;
  }

  async function letGoUnlessAsked({ pause }: Exclusion): Promise<void> {
    const before = asked;
    await pause(LINGER);
    if (asked === before) letGo();
  }

  function queue<T>(job: () => Promise<T>): Promise<T> {
    asked += 1;
    const mine = asked;
    const next = async () => {
      if (!exclusion) return job();
      await hold(exclusion);
      try {
        return await job();
      } finally {
        if (asked === mine) void letGoUnlessAsked(exclusion);
      }
    };
    const result = last.then(next, next);
    last = result;
    return result;
  }

  return Object.assign(queue, { tenure: () => held });
}
