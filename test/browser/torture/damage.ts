/** One of the copies is damaged on the disk while the browser is closed: it comes back from the other, or what is missing is named. */
import { browserName, type Stage } from '../stage.ts';
import { judge, type Length, type Outcome } from './outcome.ts';
import { type Kept, keptIn, openOwnPage, settledHealth, writeAll } from './own-page.ts';
import { CHROMIUM_DAMAGE, type Damage, FIREFOX_DAMAGE, removeBothCopies } from './profile-files.ts';

/** For every day: the one that a browser tells nobody of. */
const SHORT = 'first copy: log cut in half';
/** Enough for LevelDB to write tables beside its log, and for a sealed segment. */
const ENOUGH = { count: 560, size: 9_000 };

export async function damageOnDisk(stage: Stage, length: Length): Promise<Outcome[]> {
  const all = browserName === 'chromium' ? CHROMIUM_DAMAGE : FIREFOX_DAMAGE;
  if (length === 'short')
    return [
      await damageOnce(
        stage,
        { count: 60 },
        all.find(({ what }) => what === SHORT),
      ),
    ];
  const outcomes: Outcome[] = [];
  for (const damage of all) {
    outcomes.push(await damageOnce(stage, ENOUGH, damage));
    await stage.crash(removeBothCopies);
  }
  return outcomes;
}

async function damageOnce(stage: Stage, amount: { count: number; size?: number }, damage?: Damage): Promise<Outcome> {
  if (!damage) throw new Error('no such damage');
  const { what, act } = damage;
  const before = await openOwnPage(stage);
  const acknowledged = await writeAll(before.mainFrame(), amount);
  const whole = await keptIn(before);
  if (whole.first.length !== whole.twin.length) throw new Error(`${what}: the copies differed before`);
  await stage.crash(act);
  const page = await openOwnPage(stage);
  const health = await settledHealth(page);
  const { first, twin } = await keptIn(page);
  const judged = judge(acknowledged, union(first, twin), health);
  const { length: here } = acknowledged.filter((id) => first.some((event) => event.id === id));
  // What the first copy lacks is not hidden: it is said that it cannot be read, or what is missing is named.
  const isSaid = health.state === 'unreadable' || here + judged.named === acknowledged.length;
  if (!isSaid)
    throw new Error(`${what}: ${here} of ${acknowledged.length} in the first copy, and it is ${health.state}`);
  await page.close();
  return { what, rounds: 1, acknowledged: acknowledged.length, ...judged, said: health.state };
}

function union(first: readonly Kept[], twin: readonly Kept[]): Kept[] {
  return [...new Map([...first, ...twin].map((event) => [`${event.device}:${event.seq}`, event])).values()];
}
