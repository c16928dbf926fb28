/**
 * Schema 2: the journal has an end that is written down, sealed segments, and a second copy.
 *
 * Before it, every event was a key of its own and the end of a chain was the highest key found, so that an end which was
 * lost could not be told from a shorter chain. What is added here is one `tip:<device>` for each chain whose end is
 * there. Nothing is moved or removed: single keys are as good in schema 2, they are sealed as they become many, and the
 * second copy is filled by the check. A program of schema 1 must not write any more: it would not look into segments.
 */
import type { JournalEvent } from '../../domain/journal/event.ts';
import { EVENT_PREFIX, eventKey, SCHEMA_KEY, type Tip, tipKey } from '../../records.ts';

export interface SchemaOne {
  /** Every chain, in order of the numbers. */
  readonly chains: readonly (readonly JournalEvent[])[];
  /** Keys of events that cannot be understood. */
  readonly damaged: Iterable<string>;
}

/** The records to be added. A chain whose last event is damaged gets no tip: it will not be gone on with. */
export function toSchemaTwo({ chains, damaged }: SchemaOne): Record<string, unknown> {
  const bad = [...damaged];
  const records: Record<string, unknown> = { [SCHEMA_KEY]: 2 };
  for (const chain of chains) {
    const last = chain.at(-1);
    if (!last) continue;
    const end = eventKey(last.device, last.seq);
    if (bad.some((key) => key.startsWith(`${EVENT_PREFIX}${last.device}:`) && key > end)) continue;
    records[tipKey(last.device)] = { seq: last.seq, hash: last.hash } satisfies Tip;
  }
  return records;
}
