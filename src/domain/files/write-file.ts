/** Writes the own file line by line. The same events and records in the same order give the same bytes. */
import { canonical } from '../journal/chain.ts';
import { type Digest, digestOf } from '../journal/digest-of.ts';
import type { JournalEvent } from '../journal/event.ts';
import { type DeviceInFile, FILE_FORMAT, type KeptRecord } from './own-file.ts';

/** Each answers a whole line with its line feed; `end` is the last. */
export interface FileWriter {
  header(devices: readonly DeviceInFile[], records: number): Promise<string>;
  event(event: JournalEvent): string;
  record(record: KeptRecord): Promise<string>;
  end(): Promise<string>;
}

/** Lines are to be asked for in the order of the file: header, events by device and number, records by key, end. */
export function createFileWriter(digest: Digest): FileWriter {
  const hashes: string[] = [];
  return {
    async header(devices, records) {
      const events = devices.reduce((sum, { count }) => sum + count, 0);
      const line = canonical({ format: FILE_FORMAT, devices, events, records });
      hashes.push(await digestOf(line, digest));
      return `${line}\n`;
    },
    event(event) {
      hashes.push(event.hash);
      return `${canonical({ event })}\n`;
    },
    async record({ key, value }) {
      const hash = await digestOf(canonical({ key, value }), digest);
      hashes.push(hash);
      return `${canonical({ record: { key, value }, hash })}\n`;
    },
    async end() {
      return `${canonical({ end: { lines: hashes.length, hash: await digestOf(hashes.join('\n'), digest) } })}\n`;
    },
  };
}
