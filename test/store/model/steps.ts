/** What may happen in the life of a store, as data, so that a failing sequence can be shrunk and printed. */
import fc from 'fast-check';
import type { Fault } from '../../fakes/storage.ts';
import type { TwinFault } from '../../fakes/twin.ts';

/** Which of two: surfaces (tabs with a panel), or backgrounds alive at once. */
export type Either = 0 | 1;
/** Of the first copy. */
export type WriteFault = Extract<Fault, string>;
export type Deed = 'create' | 'edit' | 'delete' | 'restore';

export type Step =
  | { readonly do: 'act'; readonly by: Either; readonly at: Either; readonly deed: Deed; readonly note: number }
  /** Both surfaces at once, through the same background or through two. */
  | { readonly do: 'both-act'; readonly at: Either; readonly deed: Deed; readonly note: number }
  /** As `act`, and the message comes twice: the line it went on ended before the answer. */
  | {
      readonly do: 'act-twice';
      readonly by: Either;
      readonly at: Either;
      readonly again: Either;
      readonly deed: Deed;
      readonly note: number;
    }
  /** A surface asks again, with the same ids, for what it was not told "saved" of. */
  | { readonly do: 'retry'; readonly by: Either; readonly at: Either }
  /** A surface sees what there is now: its next edits start from that. */
  | { readonly do: 'look'; readonly by: Either; readonly at: Either }
  | { readonly do: 'fail'; readonly operation: 'get' | 'set' | 'remove' | 'keys'; readonly fault: WriteFault }
  | {
      readonly do: 'fail-twin';
      readonly kind: 'read' | 'write';
      readonly fault: TwinFault;
      readonly times: number;
    }
  /** The background ends at its n-th operation from now on. */
  | { readonly do: 'stop'; readonly at: Either; readonly n: number; readonly when: 'before' | 'after' }
  | { readonly do: 'check'; readonly at: Either }
  | { readonly do: 'export'; readonly at: Either }
  | { readonly do: 'import'; readonly at: Either; readonly file: number; readonly every: number }
  /** A later version was here: this one must not touch anything. */
  | { readonly do: 'downgrade' }
  /** The browser ends, perhaps badly, and starts again. */
  | { readonly do: 'restart'; readonly damage: Damage; readonly salt: number }
  /** One read answers without an error, and not everything. */
  | { readonly do: 'misread'; readonly operation: 'get' | 'keys'; readonly salt: number };

export type Damage =
  | 'none'
  | 'local-part'
  | 'local-whole'
  | 'local-earlier'
  | 'local-altered'
  | 'local-unreadable'
  | 'twin-part'
  | 'twin-whole'
  | 'twin-altered'
  | 'twin-mangled';

const either = fc.constantFrom<Either>(0, 1);
const deed = fc.constantFrom<Deed>('create', 'create', 'edit', 'delete', 'restore');
const note = fc.nat(5);
const salt = fc.nat(1_000);
const writeFault = fc.constantFrom<WriteFault>('reject', 'apparent', 'drop');

function step<K extends Step['do']>(
  kind: K,
  weight: number,
  more: { [F in Exclude<keyof Extract<Step, { do: K }>, 'do'>]: fc.Arbitrary<Extract<Step, { do: K }>[F]> },
): fc.WeightedArbitrary<Step> {
  return { weight, arbitrary: fc.record({ do: fc.constant(kind), ...more }) as unknown as fc.Arbitrary<Step> };
}

/** Sequences in which writes fail and the background ends, but no copy is damaged and no read lies. */
const FAULTS = [
  step('act', 12, { by: either, at: either, deed, note }),
  step('both-act', 4, { at: either, deed, note }),
  step('act-twice', 4, { by: either, at: either, again: either, deed, note }),
  step('retry', 6, { by: either, at: either }),
  step('look', 6, { by: either, at: either }),
  step('fail', 5, { operation: fc.constantFrom('set', 'set', 'remove'), fault: writeFault }),
  step('fail', 1, { operation: fc.constantFrom('get', 'keys'), fault: fc.constant('reject') }),
  step('fail-twin', 3, {
    kind: fc.constant('write'),
    fault: fc.constantFrom('reject', 'apparent'),
    times: fc.integer({ min: 1, max: 5 }),
  }),
  step('stop', 6, { at: either, n: fc.integer({ min: 1, max: 14 }), when: fc.constantFrom('before', 'after') }),
  step('check', 2, { at: either }),
  step('export', 1, { at: either }),
  step('import', 2, { at: either, file: fc.nat(3), every: fc.integer({ min: 1, max: 3 }) }),
  step('downgrade', 1, {}),
  step('restart', 1, { damage: fc.constant('none'), salt }),
];

/** And those in which everything else happens, too. */
const DAMAGE = [
  ...FAULTS,
  step('fail-twin', 2, {
    kind: fc.constantFrom('read', 'write'),
    fault: fc.constant('reject'),
    times: fc.integer({ min: 1, max: 8 }),
  }),
  step('fail-twin', 1, { kind: fc.constant('write'), fault: fc.constant('drop'), times: fc.constant(1) }),
  step('misread', 2, { operation: fc.constantFrom('get', 'keys'), salt }),
  step('restart', 6, {
    damage: fc.constantFrom<Damage>(
      'none',
      'local-part',
      'local-part',
      'local-whole',
      'local-earlier',
      'local-altered',
      'local-unreadable',
      'twin-part',
      'twin-whole',
      'twin-altered',
      'twin-mangled',
    ),
    salt,
  }),
];

export const withFaults: fc.Arbitrary<Step[]> = fc.array(fc.oneof(...FAULTS), {
  minLength: 4,
  maxLength: 24,
  size: 'max',
});
export const withDamage: fc.Arbitrary<Step[]> = fc.array(fc.oneof(...DAMAGE), {
  minLength: 4,
  maxLength: 24,
  size: 'max',
});
