/** Both copies in real browsers: what is taken out of one behind the extension's back comes back from the other. */
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLE_URL } from '../../tools/demo-site.ts';
import { openPanel, type Stage, says, setStage, storedEvents, writeNote } from './stage.ts';
import { until } from './until.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const NOTE = 'Kept twice: проверить фото 📷';

interface Local {
  get(all: null): Promise<Record<string, unknown>>;
  remove(keys: string[]): Promise<void>;
}

/** Takes the journal out of the first copy, as a browser's "repair" does, and answers how many records went. */
function loseEvents(panel: Frame): Promise<number> {
  return panel.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage;
    const keys = Object.keys(await local.get(null)).filter((key) => /^[est]/.test(key) && key !== 'settings');
    await local.remove(keys);
    // Firefox answers before it has committed; reading has to wait for that. Else a crash may undo it.
    const left = Object.keys(await local.get(null));
    return keys.filter((key) => !left.includes(key)).length;
  });
}

/** Deletes the second copy whole. */
function loseTwin(panel: Frame): Promise<string> {
  return panel.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('corrigenda');
        request.onsuccess = () => resolve('deleted');
        request.onerror = () => reject(request.error);
      }),
  );
}

/** How many events the second copy has. */
function countTwin(panel: Frame): Promise<number> {
  return panel.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('corrigenda');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains('events')) {
            db.close();
            resolve(0);
            return;
          }
          const counting = db.transaction('events').objectStore('events').count();
          counting.onsuccess = () => {
            db.close();
            resolve(counting.result);
          };
          counting.onerror = () => reject(counting.error);
        };
      }),
  );
}

const openArticle = async () => openPanel(stage, await stage.visit(ARTICLE_URL));

test('events that are taken out of the first copy are shown and come back, and writing goes on', async () => {
  const panel = await openArticle();
  await writeNote(panel, 'post', NOTE);
  expect(await countTwin(panel)).toBe(2);
  expect(await loseEvents(panel)).toBeGreaterThan(2);
  await stage.crash();
  const again = await openArticle();
  await says(again, NOTE);
  await until('the first copy has them again', async () => (await storedEvents(again)).length === 2);
  await writeNote(again, 'post', 'Written after the loss');
  const events = await until('both notes are in the first copy', async () => {
    const all = await storedEvents(again);
    return all.filter(({ body }) => body.kind === 'note-written').length === 2 && all;
  });
  // The old chain may have lost more than is known: another one goes on.
  expect(new Set(events.map(({ device }) => device)).size).toBe(2);
});

test('a second copy that is deleted hides nothing and is built again', async () => {
  const panel = await openArticle();
  await says(panel, NOTE);
  const before = (await storedEvents(panel)).length;
  expect(await loseTwin(panel)).toBe('deleted');
  await stage.crash();
  const again = await openArticle();
  await says(again, NOTE);
  await says(again, 'Written after the loss');
  await until('the second copy has all again', async () => (await countTwin(again)) === before);
});
