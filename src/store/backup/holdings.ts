/** What a backup reads, and a restore adds to: everything that is kept, wherever it lies. */
import type { DeviceInFile, KeptRecord } from '../../domain/files/own-file.ts';
import type { JournalEvent } from '../../domain/journal/event.ts';
import type { SaveProblem } from '../../messages.ts';

export interface Holdings {
  /** Why nothing can be read or written, or null. */
  problem(): Promise<SaveProblem | null>;
  /** By name. */
  devices(): Promise<readonly DeviceInFile[]>;
  /** Events of a device from number `from` on, in order, at most `limit`. */
  eventsFrom(device: string, from: number, limit: number): Promise<readonly JournalEvent[]>;
  /** Those of the ids that are here. */
  byIds(ids: readonly string[]): Promise<readonly JournalEvent[]>;
  /** Adds events that are not here, in order by device and number; null when all of them were read back. */
  takeIn(events: readonly JournalEvent[]): Promise<SaveProblem | null>;
  /** The small records beside the journal, by key. */
  records(): Promise<readonly KeptRecord[]>;
  /** Keys of the articles' versions, sorted. */
  versions(): Promise<readonly string[]>;
  /** As one of the copies has it; undefined where neither has it so that it can be understood. */
  version(key: string): Promise<unknown>;
  /** Of the first copy, or where that cannot be read, of the second; undefined where there is none. */
  record(key: string): Promise<unknown>;
  /** Adds or replaces one; null when it was read back. */
  keepRecord(record: KeptRecord): Promise<SaveProblem | null>;
}
