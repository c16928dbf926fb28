/** One of the copies is damaged on the disk while the browser is closed: it comes back from the other, or what is missing is named. */
import type { Page } from 'puppeteer-core';
import type { Health } from '../../../src/messages.ts';
import { browserName, type Stage } from '../stage.ts';
import { judge, type Length, type Outcome } from './outcome.ts';
import {
  askBackground,
  keptIn,
  openOwnPage,
  settledHealth,
  shownBy,
  startWriting,
  wholeIn,
  writeAll,
} from './own-page.ts';
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
  if (browserName === 'chromium') outcomes.push(await writeOnUntilRefused(stage, all[0]));
  return outcomes;
}

/**
 * A damaged table lies there until LevelDB tidies it up, some megabytes later: from then on it takes nothing. What was written until then, and
 * before, is there all the same, also after a restart.
 */
async function writeOnUntilRefused(stage: Stage, damage?: Damage): Promise<Outcome> {
  if (!damage) throw new Error('no such damage');
  const before = await openOwnPage(stage);
  const acknowledged = [...(await writeAll(before.mainFrame(), ENOUGH))];
  await stage.crash(damage.act);
  const page = await openOwnPage(stage);
  await settledHealth(page);
  for (let parts = 0; parts < 40; parts++) {
    const writing = await startWriting(page.mainFrame(), { count: 50, size: ENOUGH.size });
    await writing.ended;
    acknowledged.push(...writing.acknowledged);
    if (writing.refused.length > 0) break;
  }
  const { state } = await askBackground<Health>(page, 'health');
  await stage.crash();
  const again = await openOwnPage(stage);
  const judged = judge(acknowledged, await shownBy(again), await settledHealth(again));
  await again.close();
  await stage.crash(removeBothCopies);
  const what = `${damage.what}, written on until it takes nothing`;
  return { what, rounds: 1, acknowledged: acknowledged.length, ...judged, said: state };
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
  let judged = judge(acknowledged, first ?? (await shownBy(page)), health);
  const later = await goOnWriting(page);
  if (!later) judged = judge(acknowledged, await shownBy(page), health);
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
  const state = later ? health.state : 'damaged: takes nothing new';
  const said = remarks.length > 0 ? `${state} (${remarks.join('; ')})` : state;
  const more = later?.length ?? 0;
  const all = { acknowledged: acknowledged.length + more, surviving: judged.surviving + more };
  return { what, rounds: 1, ...judged, ...all, said };
}

/**
 * Ids of three more notes; null where Chromium takes nothing any more, since LevelDB came upon the damage while it tidied up: then that is said,
 * and nothing an extension can do changes it (`clear` is refused, too).
 */
async function goOnWriting(page: Page): Promise<readonly string[] | null> {
  const { acknowledged, refused, ended } = await startWriting(page.mainFrame(), { count: 3 });
  await ended;
  if (refused.length === 0) return acknowledged;
  const { state } = await askBackground<Health>(page, 'health');
  if (state !== 'damaged' || !refused.every((answer) => answer.includes('store-damaged')))
    throw new Error(`refused, and the health is ${state}: ${refused.join('\n')}`);
  return null;
}
