/** The browser is killed while notes are written, again and again, with the same profile. */
import type { Stage } from '../stage.ts';
import { until } from '../until.ts';
import { holesIn, judge, type Length, type Outcome } from './outcome.ts';
import { openOwnPage, settledHealth, startWriting, wholeIn } from './own-page.ts';

const ROUNDS: Readonly<Record<Length, number>> = { long: 22, short: 1 };

export async function killWhileWriting(stage: Stage, length: Length): Promise<Outcome[]> {
  const acknowledged: string[] = [];
  let [restored, judged] = [0, { surviving: 0, named: 0, lost: 0 }];
  let page = await openOwnPage(stage);
  for (let round = 0; round < ROUNDS[length]; round++) {
    const writing = await startWriting(page.mainFrame(), { count: 100_000 });
    const enough = 30 + ((round * 37) % 90);
    await until(`${enough} are acknowledged`, async () => writing.acknowledged.length >= enough);
    // Not always at the same place of a write.
    await new Promise((resolve) => setTimeout(resolve, round % 10));
    await stage.crash();
    acknowledged.push(...writing.acknowledged);
    page = await openOwnPage(stage);
    const health = await settledHealth(page);
    const { first } = await wholeIn(page);
    judged = judge(acknowledged, first, health);
    restored += judge([], [], health).restored;
    if (holesIn(first) > 0) throw new Error(`round ${round}: the chain has ${holesIn(first)} holes`);
  }
  await page.close();
  const what = 'browser killed while writing';
  return [{ what, rounds: ROUNDS[length], acknowledged: acknowledged.length, ...judged, restored }];
}
