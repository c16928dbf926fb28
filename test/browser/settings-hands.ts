/** What a reader does on the settings page. */
import { writeFileSync } from 'node:fs';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { press, type Stage } from './stage.ts';
import { until } from './until.ts';

/** From the open panel to the settings in a tab of their own, as a reader goes there. */
export async function settingsFrom(stage: Stage, panel: Frame): Promise<Page> {
  await panel.focus('h1, button');
  await press(panel, 'Keys');
  await press(panel, 'All settings');
  const page = await until('the settings are open', async () => {
    for (const one of (await stage.driven().browser.pages()).reverse()) {
      const path = await one.evaluate(() => location.pathname).catch(() => '');
      if (path === '/settings.html' && (await one.$('#data'))) return one;
    }
    return null;
  });
  await page.bringToFront();
  return page;
}

/** What the page hands to the browser's download. */
export async function catchDownload(settings: Page): Promise<() => Promise<string>> {
  await settings.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      (globalThis as unknown as { handed: Promise<string> }).handed = blob.text();
      return make.call(URL, blob);
    };
  });
  return () => settings.evaluate(() => (globalThis as unknown as { handed: Promise<string> }).handed);
}

/** Writes a file and chooses it where `part` asks for one. */
export async function chooseFile(settings: Page, path: string, text: string, part = 'restore-head'): Promise<void> {
  writeFileSync(path, text);
  const input = (await settings.$(`[aria-labelledby=${part}] input[type=file]`)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}
