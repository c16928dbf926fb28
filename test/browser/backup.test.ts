/** Everything into a file and back: what both copies lost, the file brings back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLE_URL } from '../../tools/demo-site.ts';
import { faults } from './faults.ts';
import { catchDownload, chooseFile, settingsFrom } from './settings-hands.ts';
import { byRole, openPanel, press, type Stage, says, setStage, storedEvents, writeNote } from './stage.ts';
import { beyond } from './unasked.ts';

const NOTE = 'Kept in a file: проверить фото 📷';
const folder = mkdtempSync(join(tmpdir(), 'corrigenda-backup-'));

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const openSettings = (panel: Frame) => settingsFrom(stage, panel);
const choose = (settings: Page, name: string, text: string, part = 'restore-head') =>
  chooseFile(settings, join(folder, name), text, part);
const openArticle = async () => openPanel(stage, await stage.visit(ARTICLE_URL));

/** Takes all that is kept out of both copies, as a "repaired" profile does. */
function loseEverything(panel: Frame): Promise<void> {
  return panel.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }).chrome
      .storage;
    await local.clear();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('corrigenda');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  });
}

/** The file proves itself; one character of it changed, and the entry is named. */
async function verifies(settings: Page, file: string): Promise<void> {
  const frame = settings.mainFrame();
  await choose(settings, 'log.jsonl', file, 'verify-head');
  await says(frame, 'log.jsonl is intact: its 3 entries are as they were written.');
  await choose(settings, 'changed.jsonl', file.replace('проверить', 'проверитъ'), 'verify-head');
  await says(frame, 'changed.jsonl is broken at entry 2.');
  await says(frame, /Entry 2, line 3: it was changed after it was written\.\s*Written .*, on registan\.net/);
  expect(await faults(frame)).toEqual([]);
  await choose(settings, 'other.jsonl', '{"annotations":[]}', 'verify-head');
  await says(frame, 'Nothing can be said of other.jsonl.');
}

test('a backup proves itself and brings back what both copies lost; again it changes nothing; a damaged one is refused with its line; nothing is asked of the network', async () => {
  const page = await stage.visit(ARTICLE_URL);
  await page.waitForNetworkIdle();
  const own = [...stage.site.asked];
  const panel = await openPanel(stage, page);
  await writeNote(panel, 'post', NOTE);
  const settings = await openSettings(panel);
  await says(settings.mainFrame(), /There is no backup yet\. 2 entries are on this device alone\./);
  const handed = await catchDownload(settings);
  await press(settings.mainFrame(), 'Make a backup');
  await says(settings.mainFrame(), /The backup is ready: 2 entries, .* It was read back and compared\./);
  expect(await faults(settings.mainFrame())).toEqual([]);
  await press(settings.mainFrame(), 'Save the file');
  await says(settings.mainFrame(), /corrigenda-\d{4}-\d\d-\d\d\.jsonl went to your downloads\./);
  await says(settings.mainFrame(), /Everything is in it\./);
  const file = await handed();
  expect(file.split('\n')).toHaveLength(6);
  await verifies(settings, file);

  await loseEverything(panel);
  await stage.crash();
  const empty = await openArticle();
  expect(await storedEvents(empty)).toEqual([]);

  const again = await openSettings(empty);
  const frame = again.mainFrame();
  await choose(again, 'damaged.jsonl', file.replace('проверить', 'исправить'));
  await says(frame, 'Something is wrong in damaged.jsonl. Nothing was written.');
  await says(frame, /Line 3: it was changed after it was written\./);
  await choose(again, 'other.jsonl', '{"annotations":[]}');
  await says(frame, /Line 1: this is no backup of Corrigenda\./);
  expect(await storedEvents(empty)).toEqual([]);

  await choose(again, 'backup.jsonl', file);
  await says(frame, 'backup.jsonl was read to its end. Nothing has been written yet.');
  expect(await faults(frame)).toEqual([]);
  expect(await storedEvents(empty)).toEqual([]);
  const take = await byRole(frame, 'button', 'Take over 3 entries');
  await take.press('Enter');
  await says(frame, '3 entries were taken over and read back.');
  await choose(again, 'backup-2.jsonl', file);
  await says(frame, 'Everything in backup-2.jsonl is here already.');
  await says(await openArticle(), NOTE);
  expect(beyond(stage.site.asked, own)).toEqual([]);
});
