/** A backup that nobody presses a button for: the alarm goes off, a tab opens, the file is on the disk, the tab is gone. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLE_URL } from '../../tools/demo-site.ts';
import { buildWith } from './build-with.ts';
import { settingsFrom } from './settings-hands.ts';
import { browserName, openPanel, press, type Stage, says, setStage, writeNote } from './stage.ts';
import { openOwnPage } from './torture/own-page.ts';
import { until } from './until.ts';

const NOTE = 'Kept by itself: проверить фото 📷';
const downloads = mkdtempSync(join(tmpdir(), 'corrigenda-downloads-'));

/** Chromium's question whether files may be saved can be answered by no driver: there, the build has the right already. */
function options() {
  if (browserName === 'firefox')
    return { firefox: { 'browser.download.dir': downloads, 'browser.download.folderList': 2 } };
  const extension = buildWith('backup-by-itself', (rights) => {
    rights.permissions.push('downloads');
    rights.optional_permissions = rights.optional_permissions.filter((name) => name !== 'downloads');
  });
  return { extension };
}

let stage: Stage;
beforeAll(async () => {
  stage = await setStage(options());
});
afterAll(async () => {
  await stage.close();
  rmSync(downloads, { recursive: true });
});

async function intoFolder(page: Page): Promise<void> {
  if (browserName === 'firefox') return;
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
}

/** As the browser counts them: the driver is not told of a tab that closes itself in Firefox. */
function tabsIn(settings: Page): Promise<number> {
  return settings.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(which: object): Promise<unknown[]> } } })
      .chrome;
    return (await tabs.query({})).length;
  });
}

/** Lets the hour come that the background waits for. */
function comeHour(settings: Page): Promise<void> {
  return settings.evaluate(async () => {
    const { alarms } = (
      globalThis as unknown as { chrome: { alarms: { create(name: string, when: { when: number }): Promise<void> } } }
    ).chrome;
    await alarms.create('backup', { when: Date.now() + 200 });
  });
}

/** In Chromium, a driver that says where files go takes their names from them. */
const files = () =>
  readdirSync(downloads).filter((name) => browserName === 'chromium' || /^corrigenda-[\d-]+\.jsonl$/.test(name));

test('once it is switched on, what is new is in a file on the disk, and the tab that made it is gone', async () => {
  const panel = await openPanel(stage, await stage.visit(ARTICLE_URL));
  await writeNote(panel, 'post', NOTE);
  const settings = await settingsFrom(stage, panel);
  await intoFolder(settings);
  const frame = settings.mainFrame();
  await says(frame, /There is no backup yet/);
  await press(frame, 'once a day', 'radio');
  await until('it is switched on', () =>
    frame.$eval('input[name=schedule]:checked', (input) => input.parentElement?.textContent === 'once a day'),
  );
  const tabs = await tabsIn(settings);
  await comeHour(settings);
  await until('the file is there', async () => files().length === 1);
  await until('its tab is gone', async () => (await tabsIn(settings)) === tabs);
  const lines = readFileSync(join(downloads, files()[0] ?? ''), 'utf8').split('\n');
  expect(lines.filter((line) => line.includes(NOTE))).toHaveLength(1);
  await settings.close();
  await says((await openOwnPage(stage)).mainFrame(), /Last backup: .*Everything is in it\./s);
});
