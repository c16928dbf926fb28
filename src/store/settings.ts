/** The reader's settings: read with defaults for what is missing or cannot be understood, which is then left as it is. */
import * as v from 'valibot';
import type { SaveResult } from '../messages.ts';
import { report } from '../platform/report.ts';
import { DEFAULT_SETTINGS, SETTINGS_KEY, type Settings, settings } from '../records.ts';
import { type Area, keep, whyReadOnly } from './area.ts';
import type { Queue } from './queue.ts';

export interface SettingsStore {
  /** Never rejects: a page works with the defaults where storage does not answer. */
  read(): Promise<Settings>;
  keep(settings: Settings): Promise<SaveResult>;
  /** Changes some of them and leaves the others as they are. */
  change(some: Partial<Settings>): Promise<SaveResult>;
}

export function createSettings(area: Area, queue: Queue, now: () => string): SettingsStore {
  async function read(): Promise<Settings> {
    try {
      const parsed = v.safeParse(settings, (await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
      return parsed.success ? parsed.output : DEFAULT_SETTINGS;
    } catch (failure) {
      report('reading the settings', failure);
      return DEFAULT_SETTINGS;
    }
  }
  async function keepNow(next: Settings): Promise<SaveResult> {
    const reason = (await whyReadOnly(area)) ?? (await keep(area, { [SETTINGS_KEY]: next }));
    return reason ? { saved: false, reason } : { saved: true, at: now(), event: SETTINGS_KEY };
  }
  return {
    read,
    keep: (next) => queue(() => keepNow(next)),
    change: (some) => queue(async () => keepNow({ ...(await read()), ...some })),
  };
}
