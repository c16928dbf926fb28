/** When the copies are compared, and what is said of it: quickly at every wake, thoroughly once in the browser's life. */
import * as v from 'valibot';
import type { Stretch } from '../../domain/journal/keys.ts';
import type { Health, SaveResult } from '../../messages.ts';
import { report } from '../../platform/report.ts';
import { DEVICE_KEY, type FoundHealth, foundHealth, HEALTH_KEY, KNOWN_LOSS_KEY, SCHEMA_KEY } from '../../records.ts';
import { type Area, keep, readEach, schemaProblem, whyReadOnly } from '../area.ts';
import { migrate } from '../migrations/migrate.ts';
import { type DeepFindings, deepCheck } from './deep.ts';
import { discardIfMangled } from './mangled.ts';
import { namedUnsound } from './naming.ts';
import { type CheckParts, type Findings, shallowCheck } from './shallow.ts';

export interface Check {
  /** Compares the copies now; `deep` where they were not read through yet since the browser started. Never rejects. */
  run(): Promise<void>;
  /** As the last check left it. */
  health(): Promise<Health>;
  /** Remembers that the reader knows what is missing now. */
  knowLoss(): Promise<SaveResult>;
}

export interface CheckSurroundings extends CheckParts {
  /** Lives as long as the browser. */
  readonly session: Area;
  readonly now: () => string;
  /** Does the browser take nothing any more? */
  readonly isDamaged: () => Promise<boolean>;
  /** Resolves after so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
}

const DEEP_KEY = 'read-through';
/** Milliseconds between two segments, for whoever waits. */
const BETWEEN = 20;

export function createCheck(parts: CheckSurroundings): Check {
  const { area, session, queue, snapshot, now, isDamaged } = parts;
  let running: Promise<void> | null = null;
  let problem: 'unreadable' | 'newer-database' | null = null;
  let ended = false;
  /** What was found and could not be kept: its record's place may be damaged, or the disk full. */
  let unkept: FoundHealth | null = null;

  async function last(): Promise<FoundHealth | null> {
    if (unkept) return unkept;
    const { records } = await readEach(area, [HEALTH_KEY]);
    const parsed = v.safeParse(foundHealth, records[HEALTH_KEY]);
    return parsed.success ? parsed.output : null;
  }

  async function bringUpToDate(): Promise<boolean> {
    // A record that Chromium refuses to read may be gone after that, and the next reading goes well.
    const { records: kept, unreadable } = await readEach(area, [SCHEMA_KEY, DEVICE_KEY]);
    if (unreadable.includes(SCHEMA_KEY)) throw new Error('the layout cannot be read');
    const why = schemaProblem(kept[SCHEMA_KEY]);
    problem = why === 'newer-database' ? why : why && 'unreadable';
    if (why || kept[DEVICE_KEY] === undefined) return !why;
    return !(await queue(async () => migrate(area, kept[SCHEMA_KEY], await snapshot.records())));
  }

  async function runNow(): Promise<void> {
    try {
      if (!(await bringUpToDate())) return;
      const wasRead = (await session.get(DEEP_KEY))[DEEP_KEY] === true;
      // What was found since the browser started stays said until it starts again.
      const before = wasRead ? await last() : null;
      const { suspicious, isAlone: isStillAlone, ...found } = await shallowCheck(parts);
      const quick = joined(before, found, await namedUnsound(alteredOf(before), parts));
      await say(quick, wasRead, isStillAlone || before?.state === 'one-copy');
      ended = true;
      if (wasRead && !suspicious) return;
      const { restored, bad, isAlone } = await deepCheck(parts, () => parts.pause(BETWEEN));
      const anew = await buildAnewIfMangled();
      const missing = [...found.missing, ...unnamed(await namedUnsound(bad, parts), found)];
      const all = [...quick.restored, ...restored, ...anew.restored];
      await say({ ...found, restored: all, missing }, true, isStillAlone || isAlone || anew.isAlone);
      await session.set({ [DEEP_KEY]: true });
    } catch (failure) {
      problem = 'unreadable';
      report('comparing the two copies', failure);
    } finally {
      ended = true;
      running = null;
    }
  }

  async function buildAnewIfMangled(): Promise<Pick<DeepFindings, 'restored' | 'isAlone'>> {
    try {
      const became = await discardIfMangled(parts);
      const restored = became === 'discarded' ? (await shallowCheck(parts)).restored : [];
      return { restored, isAlone: became === 'mangled' };
    } catch (failure) {
      report('building the second copy again', failure);
      return { restored: [], isAlone: false };
    }
  }

  /** What was written since the last start, where nothing was before: no check has counted it yet. */
  async function countNew(): Promise<{ events: number; devices: number }> {
    const events = await snapshot.records().then(
      (records) => records.events,
      () => null,
    );
    const each = events?.devices().map((device) => events.count(device)) ?? [];
    return { events: each.reduce((sum, count) => sum + count, 0), devices: each.length };
  }

  /** Writes what was found, where that is news. A reader who has nothing yet is told nothing. */
  async function say(found: Findings, wasRead: boolean, isAlone: boolean): Promise<void> {
    const before = await last();
    if (!before && found.events === 0 && found.missing.length === 0) return;
    const next: FoundHealth = { ...found, state: stateOf(found, isAlone), checkedAt: now() };
    // Once in the browser's life the time is news, too.
    if (before && wasRead && JSON.stringify({ ...before, checkedAt: next.checkedAt }) === JSON.stringify(next)) return;
    const why = await queue(() => keep(area, { [HEALTH_KEY]: next }));
    unkept = why ? next : null;
    if (why) report('keeping what the check found', why);
  }

  async function knowLossNow(): Promise<SaveResult> {
    const known = JSON.stringify((await last())?.missing ?? []);
    const reason = (await whyReadOnly(area)) ?? (await keep(area, { [KNOWN_LOSS_KEY]: known }));
    return reason ? { saved: false, reason } : { saved: true, at: now(), event: KNOWN_LOSS_KEY };
  }

  return {
    knowLoss: () => queue(knowLossNow),
    run() {
      running ??= runNow();
      return running;
    },
    async health() {
      const [found, known, bytes, damaged] = await Promise.all([
        last(),
        area.get(KNOWN_LOSS_KEY).catch(() => ({})),
        area.getBytesInUse ? area.getBytesInUse(null).catch(() => null) : null,
        isDamaged().catch(() => false),
      ]);
      const state = damaged ? 'damaged' : (problem ?? (ended ? (found?.state ?? 'whole') : 'checking'));
      const { events, devices, restored, missing, checkedAt } = found ?? { ...NOTHING, ...(await countNew()) };
      const isKnown = JSON.stringify(missing) === (known as Record<string, unknown>)[KNOWN_LOSS_KEY];
      return { state, events, devices, restored, missing, isKnown, checkedAt, bytes };
    },
  };
}

/** The worst of it. */
function stateOf({ missing, restored }: Findings, isAlone: boolean): FoundHealth['state'] {
  if (missing.length > 0) return 'missing';
  if (isAlone) return 'one-copy';
  return restored.some(({ into }) => into === 'local') ? 'restored' : 'whole';
}

const NOTHING = { events: 0, devices: 0, restored: [], missing: [], checkedAt: null };

/** What is new, and what an earlier check in this life of the browser has said of repairs and of records that are still altered. */
function joined(before: FoundHealth | null, found: Findings, altered: FoundHealth['missing']): Findings {
  const { events, devices, restored, missing } = found;
  return {
    events,
    devices,
    restored: [...(before?.restored ?? []), ...restored],
    missing: [...missing, ...unnamed(altered, found)],
  };
}

function alteredOf(before: FoundHealth | null): FoundHealth['missing'] {
  return before?.missing.filter(({ why }) => why === 'altered') ?? [];
}

/** Those that are not said to be missing anyway. */
function unnamed(altered: FoundHealth['missing'], { missing }: Findings): FoundHealth['missing'] {
  const isIn = (one: Stretch) => (gap: Stretch) =>
    gap.device === one.device && gap.from <= one.from && one.to <= gap.to;
  return altered.filter((one) => !missing.some(isIn(one)));
}
