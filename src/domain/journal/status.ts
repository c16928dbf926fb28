/** Rules about the steps in a correction's life: which one is likely next, where it stands, how long an answer took. */
import type { Status, Step } from './event.ts';
import { statuses } from './kinds.ts';

/**
 * What usually follows each status. A hint for the order of a list, never a gate: an author may fix before anybody
 * confirms, dispute what was acknowledged, or break again what was fixed.
 */
const LIKELY: Readonly<Record<Status, readonly Status[]>> = {
  reported: ['confirmed', 'acknowledged', 'fixed-silently', 'fixed', 'disputed'],
  confirmed: ['acknowledged', 'fixed-silently', 'fixed', 'disputed', 'confirmed'],
  acknowledged: ['fixed', 'fixed-silently', 'unresolved', 'confirmed'],
  fixed: ['confirmed', 'disputed', 'unresolved', 'reported'],
  'fixed-silently': ['acknowledged', 'fixed', 'confirmed', 'unresolved'],
  disputed: ['confirmed', 'withdrawn', 'acknowledged', 'unresolved'],
  withdrawn: ['reported', 'confirmed'],
  unresolved: ['acknowledged', 'fixed', 'fixed-silently', 'withdrawn'],
};

/** Every status exactly once, the likely next ones first, the rest in the order of a correction's life. */
export function nextStatuses(current: Status): Status[] {
  const likely = LIKELY[current];
  return [...likely, ...statuses.filter((status) => !likely.includes(status))];
}

/** Where a correction stands: its last step, in journal order. Null only where there is none. */
export function standing<S extends Step>(steps: readonly S[]): S | null {
  return steps.at(-1) ?? null;
}

/**
 * Milliseconds from the first report to the first acknowledgement after it in the journal; null where there is none,
 * where the two times cannot be compared, or where they contradict the order of the steps.
 */
export function acknowledgedAfter(steps: readonly Step[]): number | null {
  const reported = steps.findIndex((step) => step.status === 'reported');
  const report = steps[reported];
  const acknowledgement = steps.find((step, index) => index > reported && step.status === 'acknowledged');
  if (!report || !acknowledgement) return null;
  const lag = millisecondsBetween(report, acknowledgement);
  return lag !== null && lag >= 0 ? lag : null;
}

/**
 * Milliseconds from one step to another. Both need an hour and a zone; without zones both must be times that the post
 * itself prints, because those come from one clock.
 */
export function millisecondsBetween(from: Step, to: Step): number | null {
  const start = instant(from.at);
  const end = instant(to.at);
  if (!start || !end || start.zoned !== end.zoned) return null;
  if (!start.zoned && !(isPrintedByPost(from) && isPrintedByPost(to))) return null;
  return end.milliseconds - start.milliseconds;
}

function isPrintedByPost({ source }: Step): boolean {
  return source.from === 'comment' || source.from === 'article';
}

const ISO_WITH_HOUR = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** A point on a clock, in milliseconds; without a zone the number means something only beside others of that clock. */
function instant(at: string | null): { readonly milliseconds: number; readonly zoned: boolean } | null {
  const match = at === null ? null : ISO_WITH_HOUR.exec(at);
  if (!match || at === null) return null;
  const zoned = match[1] !== undefined;
  const milliseconds = Date.parse(zoned ? at : `${at}Z`);
  return Number.isNaN(milliseconds) ? null : { milliseconds, zoned };
}
