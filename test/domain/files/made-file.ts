/** Files of our own, made without a store: chained events and some records. */
import { createHash } from 'node:crypto';
import { createFileWriter } from '../../../src/domain/files/write-file.ts';
import { seal } from '../../../src/domain/journal/chain.ts';
import type { Digest } from '../../../src/domain/journal/digest-of.ts';
import type { JournalEvent } from '../../../src/domain/journal/event.ts';
import { event, written } from '../journal/made.ts';

export const digest: Digest = async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()).buffer;
export const isRecord = (key: string, value: unknown) => key.startsWith('d:') && typeof value === 'string';

/** One note written over and over, each event sealed to the one before. */
export async function chained(texts: readonly string[], device = 'device-a'): Promise<JournalEvent[]> {
  const events: JournalEvent[] = [];
  for (const [seq, text] of texts.entries()) {
    const plain = event(`${device}-event-${seq}`, seq, written('note-one', null, text), device);
    events.push(await seal({ ...plain, prev: events.at(-1)?.hash ?? null }, digest));
  }
  return events;
}

/** The whole file. `events`: by device and number. */
export async function fileOf(
  events: readonly JournalEvent[],
  records: readonly { key: string; value: unknown }[] = [],
) {
  const writer = createFileWriter(digest);
  const devices = [...new Set(events.map(({ device }) => device))].map((device) => {
    const own = events.filter((one) => one.device === device);
    const [from, to] = [own[0]?.seq ?? 0, own.at(-1)?.seq ?? 0];
    return { device, from, to, count: own.length, last: own.at(-1)?.hash ?? '' };
  });
  let text = await writer.header(devices, records.length);
  for (const one of events) text += writer.event(one);
  for (const one of records) text += await writer.record(one);
  return text + (await writer.end());
}
