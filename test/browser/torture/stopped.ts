/** The background is stopped while it saves what was typed: the panel must come to "Saved", and the note be there once. */
import type { Browser, ElementHandle, Frame, WebWorker } from 'puppeteer-core';
import { ARTICLE_URL } from '../../../tools/demo-site.ts';
import { inFirefoxWindow } from '../../../tools/firefox-toolbar.ts';
import { openPanel, press, type Stage, says, startNote } from '../stage.ts';
import { until } from '../until.ts';
import type { Length, Outcome } from './outcome.ts';
import { askBackground, type Chrome, writtenTexts } from './own-page.ts';

const ROUNDS: Readonly<Record<Length, number>> = { long: 20, short: 1 };

export async function stopWhileSaving(stage: Stage, length: Length): Promise<Outcome[]> {
  const page = await stage.visit(ARTICLE_URL);
  const panel = await openPanel(stage, page);
  let [acknowledged, noticed] = [0, 0];
  for (let round = 0; round < ROUNDS[length]; round++) {
    const part = await startNote(panel, 'post', textOf(round));
    const editor = await part.$('.note-editor');
    if (!editor) throw new Error('no editor');
    await stopDuring(stage, panel, round, () => leave(editor));
    const first = await says(editor, /Not saved|Saved \d/);
    if (first.includes('Not saved')) noticed += 1;
    await says(editor, /Saved \d/);
    acknowledged += 1;
    await press(editor, 'Done');
  }
  const surviving = await countOnce(panel, ROUNDS[length]);
  await page.close();
  const what = `background stopped while saving (${noticed} times the panel had to ask again)`;
  return [
    { what, rounds: ROUNDS[length], acknowledged, surviving, restored: 0, named: 0, lost: acknowledged - surviving },
  ];
}

function textOf(round: number): string {
  return `Stopped while this was saved, number ${round}.`;
}

/** Leaving the editor saves at once. */
function leave(editor: ElementHandle<Element>): Promise<void> {
  return editor.$eval('textarea', (area) => area.blur());
}

async function countOnce(panel: Frame, rounds: number): Promise<number> {
  const texts = await writtenTexts(panel);
  const times = Array.from({ length: rounds }, (_, round) => texts.filter((text) => text === textOf(round)).length);
  if (times.some((count) => count > 1)) throw new Error(`there more than once: ${times.join(', ')}`);
  return times.filter((count) => count === 1).length;
}

async function stopDuring(stage: Stage, panel: Frame, round: number, save: () => Promise<void>): Promise<void> {
  const { name, browser, extensionId } = stage.driven();
  if (name === 'firefox') {
    await save();
    // Nobody but Firefox itself reaches its background: so at another moment each time.
    await new Promise((resolve) => setTimeout(resolve, (round * 7) % 30));
    return inFirefoxWindow(browser, stopBackground, extensionId);
  }
  // In turn: before the browser has the record, and after, when only the answer is missing.
  const worker = await until('the background runs', async () => {
    await askBackground(panel, 'health');
    return holding(browser, extensionId, round % 2 === 1);
  });
  await save();
  await until('it is being saved', () => isHeld(worker));
  await worker.close();
}

/** The background with its saving held back; the driver may still know one that was stopped. */
async function holding(browser: Browser, extensionId: string, written: boolean): Promise<WebWorker | null> {
  const known = browser.targets().filter((one) => one.type() === 'service_worker' && one.url().includes(extensionId));
  for (const target of known.reverse()) {
    const worker = await target.worker();
    if (
      await worker?.evaluate(holdBack, written).then(
        () => true,
        () => false,
      )
    )
      return worker;
  }
  return null;
}

/** Runs in the background: keeps the next event's `set` from being answered; with `written`, after it was done. */
function holdBack(written: boolean): void {
  const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
  const set = local.set.bind(local);
  local.set = async (records) => {
    const isEvent = Object.keys(records).some((key) => key.startsWith('e:'));
    if (!isEvent || written) await set(records);
    if (!isEvent) return;
    Object.assign(globalThis, { held: true });
    await new Promise(() => undefined);
  };
}

function isHeld(worker: WebWorker): Promise<boolean> {
  return worker.evaluate(() => 'held' in globalThis);
}

/** Runs in Firefox's window: ends the event page as its idle timer does, but now and whatever it is doing. */
async function stopBackground(id: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as {
    WebExtensionPolicy: {
      getByID(id: string): {
        extension: { terminateBackground(how: { disableResetIdleForTest: true }): Promise<void> };
      };
    };
  };
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true });
}
