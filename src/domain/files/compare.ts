/** What restoring an event or a record would do: a restore is a union, and nothing that is there gives way to a file. */
import { canonical } from '../journal/chain.ts';
import type { JournalEvent } from '../journal/event.ts';
import type { KeptRecord } from './own-file.ts';

export type Verdict =
  /** Not here yet. */
  | 'new'
  /** Here already, word for word. */
  | 'same'
  /** Another event of that device has this number here: the file comes from a copy of the profile that was written on. */
  | 'another-has-its-number'
  /** An event with this id says something else here. */
  | 'another-has-its-id'
  /** It follows an event that differs from the one here. */
  | 'follows-another'
  /** A record of this key says something else here: what is here stays. */
  | 'differs-here';

/** What the store and the file have, as far as it concerns one event. */
export interface Known {
  /** The event here of the same device and number. */
  readonly atPlace: JournalEvent | undefined;
  /** The event here of the same id. */
  readonly ofId: JournalEvent | undefined;
  /** Hash of the event before it of the same device, here or earlier in the file; undefined where neither has it. */
  readonly before: string | undefined;
}

export function compareEvent(event: JournalEvent, { atPlace, ofId, before }: Known): Verdict {
  if (atPlace) return atPlace.hash === event.hash ? 'same' : 'another-has-its-number';
  // A retry that two lives of the background wrote twice is one event, under two numbers.
  if (ofId && (ofId.post !== event.post || canonical(ofId.body) !== canonical(event.body))) return 'another-has-its-id';
  if (before !== undefined && event.prev !== before) return 'follows-another';
  return 'new';
}

export function compareRecord(record: KeptRecord, here: unknown): Verdict {
  if (here === undefined) return 'new';
  return canonical(here) === canonical(record.value) ? 'same' : 'differs-here';
}
