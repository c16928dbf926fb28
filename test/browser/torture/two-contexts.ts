/** Two panels write at the same time. */
import { ARTICLE_URL } from '../../../tools/demo-site.ts';
import { openPanel, type Stage } from '../stage.ts';
import { holesIn, judge, type Length, type Outcome } from './outcome.ts';
import { openOwnPage, settledHealth, wholeIn, writeAll } from './own-page.ts';

const WRITES: Readonly<Record<Length, number>> = { long: 500, short: 50 };

export async function writeFromTwoPanels(stage: Stage, length: Length): Promise<Outcome[]> {
  const pages = [await stage.visit(ARTICLE_URL), await stage.visit(ARTICLE_URL)];
  const panels = [];
  for (const page of pages) panels.push(await openPanel(stage, page));
  const ids = (await Promise.all(panels.map((panel) => writeAll(panel, { count: WRITES[length] })))).flat();
  const own = await openOwnPage(stage);
  const health = await settledHealth(own);
  const { first, twin } = await wholeIn(own);
  if (holesIn(first) > 0) throw new Error(`the chain has ${holesIn(first)} holes`);
  if (twin.length !== first.length) throw new Error(`the second copy has ${twin.length} of ${first.length}`);
  for (const page of [...pages, own]) await page.close();
  const what = `two panels, ${WRITES[length]} writes each, at once`;
  return [{ what, rounds: 1, acknowledged: ids.length, ...judge(ids, first, health) }];
}
