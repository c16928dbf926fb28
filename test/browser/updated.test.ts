/** The extension is updated under an open panel, in which a note is half typed: it is said, nothing more is taken, and nothing is lost. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLE_URL } from '../../tools/demo-site.ts';
import { faults } from './faults.ts';
import { browserName, byRole, isOnDisk, openPanel, type Stage, says, setStage, startNote, textOf } from './stage.ts';
import { reload } from './torture/interrupted.ts';
import { until } from './until.ts';

const TEXT = 'Half a thought: әріп';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

test('words under an update', async () => {
  const page = await stage.visit(ARTICLE_URL);
  const panel = await openPanel(stage, page);
  await startNote(panel, 'post', TEXT);
  await until('it is on the disk', () => isOnDisk(panel, TEXT));
  const room = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
  expect(await room()).not.toBe('0px');
  await reload(stage);
  await page.bringToFront();
  if (browserName === 'chromium') {
    // The panel stays, cut off from all that it could save with.
    await says(panel, /Corrigenda was updated\s+Reload this page and open the panel again: your drafts are kept\./);
    await byRole(panel, 'button', 'Copy the text');
    expect(await faults(panel)).toEqual([]);
    const field = await byRole(panel, 'textbox', 'Note');
    await field.focus();
    await page.keyboard.type(' and no more');
    expect(await field.evaluate((area) => (area as HTMLTextAreaElement).value)).toBe(TEXT);
    await page.reload();
  } else {
    // Firefox takes the panel away; what it leaves of it in the page, the next version takes away.
    await until('the panel is gone', async () => page.frames().length === 1);
    await until('the page has its room again', async () => (await room()) === '0px');
  }
  const again = await openPanel(stage, page);
  await until('the words are there', async () => {
    const typed = await again.$$eval('textarea', (fields) => fields.map(({ value }) => value).join());
    return (typed + (await textOf(again))).includes(TEXT);
  });
});
