/**
 * The product's own file: everything that is kept, one JSON value per line (JSON Lines), so that it can be written and
 * read in pieces, however long it is.
 *
 * First a header, then the journal's events by device and number, then the other records by key, then an end line
 * that proves that nothing was cut off. All in canonical JSON: the same store gives the same bytes.
 */
import * as v from 'valibot';
import { journalEvent } from '../journal/event.ts';

export const FILE_FORMAT = 'corrigenda/1';
/** Characters of the longest line that is read; the longest that can be written is far below it. */
export const LONGEST_LINE = 16_000_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^sha256-[0-9a-f]{64}$/));

/** The events of one device in the file: the first and last number, how many, and the hash of the last one. */
const deviceInFile = v.strictObject({ device: v.string(), from: count, to: count, count, last: hash });

export const header = v.strictObject({
  format: v.literal(FILE_FORMAT),
  devices: v.pipe(v.array(deviceInFile), v.maxLength(10_000)),
  events: count,
  records: count,
});
export const eventLine = v.strictObject({ event: journalEvent });
export const recordLine = v.strictObject({
  record: v.strictObject({ key: v.pipe(v.string(), v.minLength(1), v.maxLength(4_000)), value: v.unknown() }),
  /** Of the canonical JSON of `record`. */
  hash,
});
/** `hash`: over the hashes of all lines before, one per line. */
export const endLine = v.strictObject({ end: v.strictObject({ lines: count, hash }) });

export type Header = v.InferOutput<typeof header>;
export type DeviceInFile = v.InferOutput<typeof deviceInFile>;
/** What is kept beside the journal: settings, drafts, rules. */
export interface KeptRecord {
  readonly key: string;
  readonly value: unknown;
}
