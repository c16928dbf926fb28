/** Notes: saved when they say so, there again after a reload, the same in every tab, and never lost half-typed. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, test } from 'vitest';
import { ARTICLE_URL } from '../../tools/demo-site.ts';
import {
  commentSaying,
  isOnDisk,
  openPanel,
  press,
  type Stage,
  says,
  setStage,
  startNote,
  textOf,
  writeNote,
} from './stage.ts';
import { until } from './until.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

async function articleWithPanel(): Promise<[Page, Frame]> {
  const page = await stage.visit(ARTICLE_URL);
  return [page, await openPanel(stage, page)];
}

test('a note on a comment says "Saved" and is there after a reload', async () => {
  const [page, panel] = await articleWithPanel();
  await writeNote(panel, 'pretty sure the top photo', 'Right: compare the hashtag.');
  await page.reload();
  const again = await openPanel(stage, page);
  await says(await commentSaying(again, 'pretty sure the top photo'), 'Right: compare the hashtag.');
});

test('a note written in one tab is seen in the other, and a change of it too', async () => {
  const [, here] = await articleWithPanel();
  const [, there] = await articleWithPanel();
  await writeNote(there, 'Keep them coming', 'He agrees with Nate.');
  await says(await commentSaying(here, 'Keep them coming'), 'He agrees with Nate.');
});

test('a deleted note can be brought back', async () => {
  const [, panel] = await articleWithPanel();
  const comment = await writeNote(panel, 'unbiassed', 'Irony?');
  await press(comment, 'Done');
  await press(comment, 'Delete note');
  await says(panel, 'Note deleted.');
  await press(panel, 'Undo');
  await says(await commentSaying(panel, 'unbiassed'), 'Irony?');
});

test('what is being typed when the tab closes is there when the post is opened again', async () => {
  const [page, panel] = await articleWithPanel();
  await startNote(panel, 'suffer a just punishment', 'Half a thought');
  await until('it is kept', () => isOnDisk(panel, 'Half a thought'));
  await page.keyboard.type(', and more');
  // In the middle of it: the last 100 ms may be lost, which Chromium gives a closing tab no way to send.
  await page.close();
  const [, again] = await articleWithPanel();
  await until('the draft is back', async () => {
    const comment = await commentSaying(again, 'suffer a just punishment');
    const typed = await comment.$$eval('textarea', (fields) => fields.map((field) => field.value).join());
    return (typed + (await textOf(comment))).includes('Half a thought');
  });
});
