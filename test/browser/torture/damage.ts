/** One of the copies is damaged on the disk while the browser is closed: it comes back from the other, or what is missing is named. */
import { browserName, type Stage } from '../stage.ts';
import { judge, type Length, type Outcome } from './outcome.ts';
import { keptIn, openOwnPage, settledHealth, shownBy, wholeIn, writeAll } from './own-page.ts';
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
  const { what, act, isReadAtOnce } = damage;
  const before = await openOwnPage(stage);
  const acknowledged = await writeAll(before.mainFrame(), amount);
  const whole = await wholeIn(before);
  if (whole.first.length !== whole.twin.length) throw new Error(`${what}: the copies differed before`);
  await stage.crash(act);
  const page = await openOwnPage(stage);
  if (isReadAtOnce) await keptIn(page);
  const health = await settledHealth(page);
  const { first, twin } = await keptIn(page);
  // Where the browser will not list the first copy any more, what counts is what the extension makes of it.
  const judged = judge(acknowledged, first ?? (await shownBy(page)), health);
  // And writing goes on.
  const later = await writeAll(page.mainFrame(), { count: 3 });
  await page.close();
  // Named in the table, as long as the check does not notice it by itself. A damaged database may find one record by two keys.
  const inTwin = new Set(twin.map(({ id }) => id));
  const isTwinShort = acknowledged.some((id) => !inTwin.has(id));
  const twice = twin.length - inTwin.size;
  const remarks = [
    ...(first ? [] : ['the browser lists nothing any more']),
    ...(isTwinShort && health.state !== 'one-copy' ? ['NOT SAID: the second copy cannot be read through'] : []),
    ...(twice > 0 && health.state !== 'one-copy' ? [`NOT SAID: the second copy gives ${twice} of them twice`] : []),
  ];
  const said = remarks.length > 0 ? `${health.state} (${remarks.join('; ')})` : health.state;
  const all = { acknowledged: acknowledged.length + later.length, surviving: judged.surviving + later.length };
  return { what, rounds: 1, ...judged, ...all, said };
}
