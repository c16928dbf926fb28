/** What neither copy has any more is said in the panel, named by what stands beside it, and brought back from a file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLE_URL } from '../../tools/demo-site.ts';
import { faults } from './faults.ts';
import { catchDownload, chooseFile, settingsFrom } from './settings-hands.ts';
import { byRole, openPanel, press, type Stage, says, setStage, storedEvents, textOf, writeNote } from './stage.ts';
import { until } from './until.ts';

const NOTES = ['The first one.', 'Проверить дату суда.', 'The last one.'];
const LOST = 'Проверить дату суда.';
const folder = mkdtempSync(join(tmpdir(), 'corrigenda-rescue-'));

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const openArticle = async () => openPanel(stage, await stage.visit(ARTICLE_URL));

/** Takes every event that says `words` out of both copies, and the draft; answers how many events there were. */
function lose(panel: Frame, words: string): Promise<number> {
  return panel.evaluate(async (lost) => {
    type Local = { get(all: null): Promise<Record<string, unknown>>; remove(keys: string[]): Promise<void> };
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage;
    const found = Object.entries(await local.get(null)).filter(([, value]) => JSON.stringify(value).includes(lost));
    const events = found.filter(([key]) => key.startsWith('e:'));
    await local.remove(found.map(([key]) => key));
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('corrigenda');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const writing = opening.result.transaction(['events', 'records'], 'readwrite');
        for (const [key, value] of found) {
          const { device, seq } = value as { device: string; seq: number };
          if (key.startsWith('e:')) writing.objectStore('events').delete([device, seq]);
          else writing.objectStore('records').delete(key);
        }
        writing.oncomplete = () => {
          opening.result.close();
          resolve();
        };
        writing.onerror = () => reject(writing.error);
      };
    });
    return events.length;
  }, words);
}

/** The tab that the panel's own line opens. */
function rescuePage(): Promise<Page> {
  return until('the page about what was lost is open', async () => {
    for (const one of await stage.driven().browser.pages()) {
      if (await one.evaluate(() => location.search === '?show=rescue').catch(() => false)) return one;
    }
    return null;
  });
}

test('a lost note is named by its neighbours, and the file brings it back', async () => {
  const panel = await openArticle();
  for (const words of NOTES) {
    await writeNote(panel, 'post', words);
    await press(panel, 'Done');
  }
  const settings = await settingsFrom(stage, panel);
  const handed = await catchDownload(settings);
  await press(settings.mainFrame(), 'Make a backup');
  await says(settings.mainFrame(), /The backup is ready/);
  await press(settings.mainFrame(), 'Save the file');
  await says(settings.mainFrame(), /went to your downloads/);
  const file = await handed();
  const before = await storedEvents(panel);

  const lost = await lose(panel, LOST);
  expect(lost).toBeGreaterThan(0);
  const entries = lost === 1 ? '1 entry' : `${lost} entries`;
  await stage.crash();
  const after = await openArticle();
  await says(after, `${entries} could not be read.`);
  const shown = await textOf(after);
  expect(shown).toContain(NOTES[0]);
  expect(shown).toContain(NOTES[2]);
  expect(shown).not.toContain(LOST);

  await press(after, 'See what is missing');
  const rescue = await rescuePage();
  await rescue.bringToFront();
  const frame = rescue.mainFrame();
  await says(frame, new RegExp(`${entries}(?:, number \\d+, is| from number \\d+ on are) missing\\.`));
  await says(frame, /Before it[\s\S]*Shameful Mass Trials[\s\S]*After it[\s\S]*Shameful Mass Trials/);
  expect(await faults(frame)).toEqual([]);

  await chooseFile(rescue, join(folder, 'backup.jsonl'), file);
  const take = await byRole(frame, 'button', `Take over ${entries}`);
  await take.press('Enter');
  await says(frame, new RegExp(`${entries} (?:was|were) taken over and read back\\.`));
  expect((await storedEvents(after)).length).toBe(before.length);
  const whole = await openArticle();
  await says(whole, LOST);
  await until('nothing is said to be missing', async () => !(await textOf(whole)).includes('could not be read'));
});
