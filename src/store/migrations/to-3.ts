/**
 * Schema 3: versions of articles are kept, and the journal has kinds of events that schema 2 does not know.
 *
 * Before it, a proposed chain could not be dismissed and a request not be tracked: a program of schema 2 would take such events
 * for damaged ones. Nothing that is there changes; the number alone keeps earlier programs from writing.
 */
import { SCHEMA_KEY } from '../../records.ts';

/** The records to be written. */
export function toSchemaThree(): Record<string, unknown> {
  return { [SCHEMA_KEY]: 3 };
}
