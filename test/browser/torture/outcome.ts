/** What torture came to, in numbers: of what was acknowledged, what is still there, what came back, what is lost. */
import type { Health } from '../../../src/messages.ts';
import type { Kept } from './own-page.ts';

/** One line of the table. */
export interface Outcome {
  /** What was done, in a few words. */
  readonly what: string;
  readonly rounds: number;
  /** Records of which the extension said "Saved" (or a draft that was on disk). */
  readonly acknowledged: number;
  /** Of those, the ones that were there afterwards. */
  readonly surviving: number;
  /** Records that one copy gave back to the other. */
  readonly restored: number;
  /** Acknowledged, not there, and nobody says so. */
  readonly lost: number;
  /** Not there, but the health names them. */
  readonly named: number;
  /** What the extension says of it, where that is more than "Saved". */
  readonly said?: string;
}

/** Enough of a kind to be sure, or one round of it, for every day. */
export type Length = 'long' | 'short';

/** What became of acknowledged events. Rejects a copy that has anything twice. */
export function judge(acknowledged: readonly string[], kept: readonly Kept[], health: Health) {
  const times = new Map<string, number>();
  for (const { id } of kept) times.set(id, (times.get(id) ?? 0) + 1);
  const twice = [...times].filter(([, count]) => count > 1).map(([id]) => id);
  if (twice.length > 0) throw new Error(`there twice: ${twice.join(', ')}`);
  const surviving = acknowledged.filter((id) => times.has(id)).length;
  const named = Math.min(sizeOf(health.missing), acknowledged.length - surviving);
  return { surviving, named, lost: acknowledged.length - surviving - named, restored: sizeOf(health.restored) };
}

export function sizeOf(stretches: readonly { readonly from: number; readonly to: number }[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** Numbers that a chain lacks before its last one. */
export function holesIn(kept: readonly Kept[]): number {
  const last = new Map<string, number>();
  for (const { device, seq } of kept) last.set(device, Math.max(last.get(device) ?? -1, seq));
  return [...last.values()].reduce((sum, seq) => sum + seq + 1, 0) - kept.length;
}
