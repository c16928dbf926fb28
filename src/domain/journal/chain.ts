/** The chain that makes tampering evident: each event of a device carries the hash of the one before. */
import { type Digest, digestOf } from './digest-of.ts';
import type { JournalEvent } from './event.ts';

export type { Digest };

/** An event that is complete but for its hash. */
export type Unsealed = Omit<JournalEvent, 'hash'>;

export interface ChainFault {
  readonly device: string;
  readonly seq: number;
  readonly fault: /** No event has this number (nor the `count - 1` after it), though a later one of the device is there. */
    | 'missing'
    /** What it says is not what was hashed. */
    | 'altered'
    /** It does not follow the event before it. */
    | 'unlinked'
    /** Two different events have this number. */
    | 'forked';
  readonly count: number;
}

/** JSON with sorted keys and no white space (RFC 8785, whose number and string forms are JavaScript's own). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}

/** `sha256-` and 64 hexadecimal digits over the canonical JSON, in UTF-8, of everything but `hash`. */
export async function hashOf(event: Unsealed | JournalEvent, digest: Digest): Promise<string> {
  const { hash: _, ...rest } = event as JournalEvent;
  return digestOf(canonical(rest), digest);
}

/** The event with its hash. */
export async function seal(event: Unsealed, digest: Digest): Promise<JournalEvent> {
  return { ...event, hash: await hashOf(event, digest) };
}

/**
 * Everything that is wrong with the chains of all devices in `events`, by device and number; empty when all is sound.
 * The same event twice is no fault. A chain cut off at its end cannot be told from a shorter one by itself: compare
 * its last hash with one kept elsewhere.
 */
export async function verifyChain(events: readonly JournalEvent[], digest: Digest): Promise<ChainFault[]> {
  const ordered = [...events].sort((a, b) => (a.device === b.device ? a.seq - b.seq : a.device < b.device ? -1 : 1));
  const faults: ChainFault[] = [];
  let before: JournalEvent | null = null;
  for (const event of ordered) {
    if (before?.device !== event.device) before = null;
    faults.push(...(await faultsOf(event, before, digest)));
    before = event;
  }
  return faults;
}

/** What is wrong with one event, and between it and the one before it of the same device. */
async function faultsOf(event: JournalEvent, before: JournalEvent | null, digest: Digest): Promise<ChainFault[]> {
  const { device, seq } = event;
  if (before?.seq === seq)
    return canonical(before) === canonical(event) ? [] : [{ device, seq, fault: 'forked', count: 1 }];
  const faults: ChainFault[] = [];
  const expected = before ? before.seq + 1 : 0;
  if (seq > expected) faults.push({ device, seq: expected, fault: 'missing', count: seq - expected });
  if ((await hashOf(event, digest)) !== event.hash) faults.push({ device, seq, fault: 'altered', count: 1 });
  // Across a gap nothing can be compared.
  if (seq === expected && event.prev !== (before?.hash ?? null))
    faults.push({ device, seq, fault: 'unlinked', count: 1 });
  return faults;
}
