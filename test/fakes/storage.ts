/**
 * A fake storage area with behaviour: values go in and out as JSON copies, changes are told to every context, there is
 * a quota, and any operation can be made to fail the way real ones do (facts: reject, written but reported as failed,
 * reported as written but lost, a read that silently misses records).
 */
import { type FakeEvent, fakeEvent } from './event.ts';

export type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
export type Operation = 'get' | 'set' | 'remove' | 'keys';
export type Fault =
  /** Fails, nothing is written. */
  | 'reject'
  /** Likewise, in the words of a browser whose own file is damaged. */
  | 'damaged'
  /** Written, but the caller is told that it failed: the worker was stopped before the answer. */
  | 'apparent'
  /** The caller is told that it is written, and it is not. */
  | 'drop'
  /** The read answers without an error, but only the keys that pass. */
  | { readonly only: (key: string) => boolean };

/** An operation that is about to happen, for tests that count, stop or fail them. */
export interface Asked {
  readonly operation: Operation;
  /** None for `keys` and for reading everything. */
  readonly keys: readonly string[];
}

export interface FakeStorage {
  /** What is on "disk" right now, parsed; a copy. */
  dump(): Record<string, unknown>;
  /** Puts records there as if an earlier life had written them: no fault, no event. */
  seed(records: Record<string, unknown>): void;
  /** Asked before every operation; what it answers happens. Replace it at will. */
  fault: (operation: Operation, keys: readonly string[]) => Fault | undefined;
  /** The next `times` operations of this kind fail so, then all is well again. */
  failNext(operation: Operation, fault: Fault, times?: number): void;
  /** Nothing that was planned to fail will. */
  healed(): void;
  /** Records on a damaged place of the disk: whoever reads one of them, alone or among others, is refused. */
  readonly unreadable: Set<string>;
  /** As Chromium 156 does: of those that a read or a `set` was refused for, the first record is gone after it, without an event. */
  takesAwayUnreadable: boolean;
  /** Takes records off the "disk" as damage does: no fault, no event. */
  lose(keys: readonly string[]): void;
  /** Called before every operation: what it throws, or never answers, happens to the caller. */
  before: (asked: Asked) => void | Promise<void>;
  /** Turns of the microtask queue that an operation takes, before it acts and again before it answers. */
  latency: () => number;
  /** Bytes of keys and JSON together above which `set` rejects. */
  quota: number;
  /** Told of every change, as `storage.local.onChanged` is. */
  readonly changed: FakeEvent<(changes: Changes) => void>;
  /** How often each operation was called. */
  readonly calls: Record<Operation, number>;
  get(keys?: null | string | readonly string[] | Record<string, unknown>): Promise<Record<string, unknown>>;
  set(records: Record<string, unknown>): Promise<void>;
  remove(keys: string | readonly string[]): Promise<void>;
  clear(): Promise<void>;
  getKeys(): Promise<string[]>;
  getBytesInUse(): Promise<number>;
}

export function fakeStorage(): FakeStorage {
  const records = new Map<string, string>();
  const planned: { operation: Operation; fault: Fault }[] = [];
  const changed = fakeEvent<(changes: Changes) => void>();

  const storage: FakeStorage = {
    dump: () => readAll(records, [...records.keys()]),
    seed: (entries) => writeAll(records, entries),
    fault: () => undefined,
    unreadable: new Set(),
    takesAwayUnreadable: false,
    lose: (keys) => void removeAll(records, keys),
    before: () => undefined,
    failNext(operation, fault, times = 1) {
      for (let n = 0; n < times; n++) planned.push({ operation, fault });
    },
    healed() {
      planned.length = 0;
      storage.fault = () => undefined;
    },
    latency: () => 1,
    quota: Number.POSITIVE_INFINITY,
    changed,
    calls: { get: 0, set: 0, remove: 0, keys: 0 },
    get: (keys) => {
      const defaults =
        keys && typeof keys === 'object' && !Array.isArray(keys) ? (keys as Record<string, unknown>) : {};
      const wanted = namesOf(keys) ?? null;
      return perform('get', wanted ?? [], (fault) => {
        const names = (wanted ?? [...records.keys()]).filter((key) => typeof fault !== 'object' || fault.only(key));
        refuseUnreadable(names);
        return { ...copy(defaults), ...readAll(records, names) };
      });
    },
    set: (entries) => {
      // The browser copies at the call: what the caller changes afterwards is not written.
      const values = copy(entries);
      return perform('set', Object.keys(values), () => {
        // It reads what was there before, to tell of the change.
        if (storage.takesAwayUnreadable) refuseUnreadable(Object.keys(values));
        if (sizeWith(records, values) > storage.quota) throw new Error('Resource::kQuotaBytes quota exceeded');
        announce(writeAll(records, values));
      });
    },
    remove: (keys) => {
      const names = namesOf(keys) ?? [];
      return perform('remove', names, () => announce(removeAll(records, names)));
    },
    clear: () => storage.remove([...records.keys()]),
    getKeys: () =>
      perform('keys', [], (fault) => [...records.keys()].filter((key) => typeof fault !== 'object' || fault.only(key))),
    getBytesInUse: async () => sizeWith(records, {}),
  };

  function refuseUnreadable(names: readonly string[]): void {
    const bad = names.find((key) => storage.unreadable.has(key) && records.has(key));
    if (bad === undefined) return;
    if (storage.takesAwayUnreadable) {
      records.delete(bad);
      storage.unreadable.delete(bad);
    }
    throw new Error('Invalid JSON');
  }

  function takeFault(operation: Operation, keys: readonly string[]): Fault | undefined {
    const next = planned.findIndex((plan) => plan.operation === operation);
    if (next >= 0) return planned.splice(next, 1)[0]?.fault;
    return storage.fault(operation, keys);
  }

  async function perform<T>(operation: Operation, keys: readonly string[], act: (fault?: Fault) => T): Promise<T> {
    storage.calls[operation]++;
    await storage.before({ operation, keys });
    const fault = takeFault(operation, keys);
    await turns(storage.latency());
    if (fault === 'reject') throw new Error('An unexpected error occurred');
    if (fault === 'damaged') throw new Error('Corruption: block checksum mismatch');
    const result = fault === 'drop' ? (undefined as T) : act(fault);
    await turns(storage.latency());
    if (fault === 'apparent') throw new Error('The message channel closed before a response was received');
    return result;
  }

  function announce(changes: Changes): void {
    if (Object.keys(changes).length > 0) queueMicrotask(() => changed.emit(copy(changes)));
  }

  return storage;
}

function namesOf(keys: unknown): string[] | undefined {
  if (keys === null || keys === undefined) return undefined;
  if (typeof keys === 'string') return [keys];
  return Array.isArray(keys) ? [...keys] : Object.keys(keys as object);
}

function readAll(records: ReadonlyMap<string, string>, keys: readonly string[]): Record<string, unknown> {
  const found = keys.flatMap((key) => {
    const json = records.get(key);
    return json === undefined ? [] : [[key, JSON.parse(json)] as const];
  });
  return Object.fromEntries(found);
}

/** Writes, and answers what changed; an equal value is no change, as in Chromium. */
function writeAll(records: Map<string, string>, entries: Record<string, unknown>): Changes {
  const changes: Changes = {};
  for (const [key, value] of Object.entries(entries)) {
    const [before, after] = [records.get(key), JSON.stringify(value)];
    if (after === undefined || before === after) continue;
    records.set(key, after);
    changes[key] = { newValue: value, ...(before === undefined ? {} : { oldValue: JSON.parse(before) }) };
  }
  return changes;
}

function removeAll(records: Map<string, string>, keys: readonly string[]): Changes {
  const changes: Changes = {};
  for (const key of keys) {
    const before = records.get(key);
    if (records.delete(key)) changes[key] = { oldValue: JSON.parse(before ?? 'null') };
  }
  return changes;
}

function sizeWith(records: ReadonlyMap<string, string>, more: Record<string, unknown>): number {
  const after = new Map(records);
  for (const [key, value] of Object.entries(more)) after.set(key, JSON.stringify(value) ?? '');
  return [...after].reduce((sum, [key, json]) => sum + key.length + json.length, 0);
}

/** What survives the way between contexts. */
export function copy<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}

export async function turns(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await Promise.resolve();
}
