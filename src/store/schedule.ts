/** How often a backup is to make itself, and how the last try went. */
import * as v from 'valibot';
import type { SaveResult, Schedule } from '../messages.ts';
import { SCHEDULE_KEY, schedule } from '../records.ts';
import { type Area, keep, whyReadOnly } from './area.ts';
import type { Queue } from './queue.ts';

export interface ScheduleStore {
  /** Rejects where storage cannot be read. */
  read(): Promise<Schedule>;
  keep(request: unknown): Promise<SaveResult>;
}

const NEVER: Schedule = { every: 0, tried: null, problem: null };

export function createSchedule(area: Area, queue: Queue, now: () => string): ScheduleStore {
  async function keepNow(next: Schedule): Promise<SaveResult> {
    const reason = (await whyReadOnly(area)) ?? (await keep(area, { [SCHEDULE_KEY]: next }));
    return reason ? { saved: false, reason } : { saved: true, at: now(), event: SCHEDULE_KEY };
  }
  return {
    async read() {
      const parsed = v.safeParse(schedule, (await area.get(SCHEDULE_KEY))[SCHEDULE_KEY]);
      return parsed.success ? parsed.output : NEVER;
    },
    async keep(request) {
      const parsed = v.safeParse(schedule, request);
      return parsed.success ? queue(() => keepNow(parsed.output)) : { saved: false, reason: 'bad-request' };
    },
  };
}
