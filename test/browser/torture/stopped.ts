/** The background is stopped while it saves what was typed: the panel must come to "Saved", and the note be there once. */
import type { CDPSession, ElementHandle, Frame } from 'puppeteer-core';
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
  const line = await browser.target().createCDPSession();
  const { worker, targetId } = await until('the background runs', async () => {
    await askBackground(panel, 'health');
    return workerIn(line, extensionId);
  });
  await worker.send('Runtime.evaluate', { expression: `(${String(holdBack)})(${round % 2 === 1})` });
  await save();
  await until('it is being saved', () => isHeld(worker));
  // A worker that somebody is attached to does not stop: we are, and the driver may be.
  for (const target of browser.targets().filter((one) => isOurs(one.type(), one.url(), extensionId))) {
    await (await target.worker())?.close().catch(() => undefined);
  }
  await line.send('Target.closeTarget', { targetId }).catch(() => undefined);
  await line.send('Target.detachFromTarget', { sessionId: worker.id() }).catch(() => undefined);
  await line.detach();
}

function isOurs(type: string, url: string, extensionId: string): boolean {
  return type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`);
}

/** Asked of the browser itself: the driver loses sight of a worker that was stopped and runs again. */
async function workerIn(line: CDPSession, extensionId: string) {
  const { targetInfos } = await line.send('Target.getTargets');
  const info = targetInfos.find(({ type, url }) => isOurs(type, url, extensionId));
  if (!info) return null;
  const { targetId } = info;
  const { sessionId } = await line.send('Target.attachToTarget', { targetId, flatten: true });
  const worker = line.connection()?.session(sessionId);
  return worker ? { worker, targetId } : null;
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

async function isHeld(worker: CDPSession): Promise<boolean> {
  const { result } = await worker.send('Runtime.evaluate', { expression: `'held' in globalThis` });
  return result.value === true;
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
