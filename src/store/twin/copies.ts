/** Keeps the records beside the journal in the twin too, as they change. */
import { report } from '../../platform/report.ts';
import { isCopied, VERSION_PREFIX } from '../../records.ts';
import type { Changes } from '../snapshot.ts';
import type { Twin } from './twin.ts';

/** To be told of every change in storage. What the twin does not take is copied by the next check. */
export function followInto(twin: Twin): (changes: Changes) => void {
  return (changes) => {
    const copied = Object.entries(changes).filter(
      // A version that is gone from the first copy was lost: nobody takes one away.
      ([key, { newValue }]) => isCopied(key) || (key.startsWith(VERSION_PREFIX) && newValue !== undefined),
    );
    if (copied.length === 0) return;
    const records = Object.fromEntries(copied.map(([key, { newValue }]) => [key, newValue]));
    twin.copy(records).catch((failure) => report('copying small records', failure));
  };
}
