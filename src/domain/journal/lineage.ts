/** Which wordings of a note or correction stand, when several tabs and devices wrote it: each event names the one it was based on. */

/** What an event did to the thing it belongs to. */
export type Act<C> =
  | { readonly is: 'worded'; readonly content: C }
  | { readonly is: 'deleted' }
  | { readonly is: 'restored' };

export interface Deed<C> {
  /** Id of the event. */
  readonly event: string;
  /** Id of the event that its writer was looking at, null for none. */
  readonly base: string | null;
  /** When it was written, ISO 8601 in UTC. */
  readonly at: string;
  readonly act: Act<C>;
}

/** A wording that no later wording builds on. Several of them were written without knowing each other. */
export interface Tip<C> {
  readonly content: C;
  /** When the wording was written. */
  readonly at: string;
  /** Place of the wording in journal order: a greater one is newer. */
  readonly order: number;
  /** Id of the latest event about this wording, which a next event names as its base. */
  readonly last: string;
  readonly lastOrder: number;
  readonly deleted: boolean;
}

/**
 * The tips of one note or correction, oldest wording first; empty where no wording is known. `deeds` in journal order.
 *
 * Deleting and restoring belong to the wording they were based on: that is why an edit that was made without seeing a
 * deletion survives it, and why deleting one of two rivals leaves the other. Of several about one wording the latest
 * counts. A base that is unknown, or not earlier (damage, a forged file), leaves a wording standing on its own and
 * hangs a deletion on the wording before it: nothing throws, no text is hidden.
 */
export function tipsOf<C>(deeds: readonly Deed<C>[]): Tip<C>[] {
  const tips = new Map<string, Tip<C>>();
  /** Event → the event whose wording it shows. */
  const wordingOf = new Map<string, string>();
  const outdated = new Set<string>();
  let latest: string | undefined;
  for (const [order, { event, base, at, act }] of deeds.entries()) {
    const before = base === null ? undefined : wordingOf.get(base);
    if (act.is === 'worded') {
      if (before !== undefined) outdated.add(before);
      tips.set(event, { content: act.content, at, order, last: event, lastOrder: order, deleted: false });
      wordingOf.set(event, event);
      latest = event;
      continue;
    }
    const about = before ?? latest;
    const tip = about === undefined ? undefined : tips.get(about);
    if (about === undefined || !tip) continue;
    tips.set(about, { ...tip, last: event, lastOrder: order, deleted: act.is === 'deleted' });
    wordingOf.set(event, about);
  }
  return [...tips].flatMap(([event, tip]) => (outdated.has(event) ? [] : [tip]));
}

/** The greatest by `rank`; undefined of nothing. */
export function greatest<T>(items: readonly T[], rank: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>((best, item) => (best && rank(best) >= rank(item) ? best : item), undefined);
}
