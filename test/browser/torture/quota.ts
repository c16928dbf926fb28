/** The browser's quota is used up, in an extension without `unlimitedStorage`: refused in words, kept in its field, saved later. */
import type { Page } from 'puppeteer-core';
import { ARTICLE_URL } from '../../../tools/demo-site.ts';
import { buildWith } from '../build-with.ts';
import { openPanel, type Stage, says, startNote, writeNote } from '../stage.ts';
import type { Outcome } from './outcome.ts';
import { type Chrome, openOwnPage, writtenTexts } from './own-page.ts';

/** The build with that permission taken out; Firefox, which lets such extensions have gigabytes, is given a small disk. */
export function limited() {
  const extension = buildWith('torture/limited', (rights) => {
    rights.permissions = rights.permissions.filter((name) => name !== 'unlimitedStorage');
  });
  return { extension, firefox: { 'dom.quotaManager.temporaryStorage.fixedLimit': 20_480 } };
}

const TEXTS = ['Written while there was room.', 'Written when the disk was full: проверить фото.'] as const;

export async function useUpQuota(stage: Stage): Promise<Outcome[]> {
  const page = await stage.visit(ARTICLE_URL);
  const panel = await openPanel(stage, page);
  await writeNote(panel, 'post', TEXTS[0]);
  const own = await openOwnPage(stage);
  const bytes = await own.evaluate(fill);
  await page.bringToFront();
  const part = await startNote(panel, 'sorry this is my contry', TEXTS[1]);
  const said = await says(part, /Not saved – kept here, retrying\. [^\n]*/);
  const typed = await part.$eval('textarea', (area) => area.value);
  if (typed !== TEXTS[1]) throw new Error(`the field says "${typed}"`);
  const before = await writtenTexts(panel);
  if (!before.includes(TEXTS[0]) || before.includes(TEXTS[1])) throw new Error(`there is: ${before.join(' | ')}`);
  await makeRoom(own);
  await says(part, /Saved \d/);
  const after = await writtenTexts(panel);
  const surviving = TEXTS.filter((text) => after.filter((one) => one === text).length === 1).length;
  for (const one of [own, page]) await one.close();
  const [words = ''] = /Not saved[^\n]*/.exec(said) ?? [];
  const what = `quota used up without unlimitedStorage (${Math.round(bytes / 1_000_000)} MB)`;
  return [{ what, rounds: 1, acknowledged: 2, surviving, restored: 0, named: 0, lost: 2 - surviving, said: words }];
}

/**
 * Runs in the own page: fills storage until nothing more goes in, and answers how much did. Firefox tidies its file
 * when it is full, and then something more goes in: so again, until that is over.
 */
async function fill(): Promise<number> {
  const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
  let [at, bytes] = [0, 0];
  async function put(size: number): Promise<boolean> {
    // Chance, so that no browser makes it smaller.
    const tens = Array.from({ length: size / 10 }, () => Math.random().toString(36).slice(2, 12).padEnd(10, '_'));
    const isKept = await local.set({ [`ballast-${at}`]: tens.join('') }).then(
      () => true,
      () => false,
    );
    at += 1;
    if (isKept) bytes += size;
    return isKept;
  }
  for (let quiet = 0; quiet < 3; ) {
    const before = bytes;
    for (const size of [1_000_000, 100_000, 10_000, 1_000, 100, 10]) while (await put(size));
    quiet = bytes === before ? quiet + 1 : 0;
    if (bytes > 300_000_000) throw new Error('there is no limit');
  }
  return bytes;
}

function makeRoom(own: Page): Promise<void> {
  return own.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
    await local.remove(Object.keys(await local.get(null)).filter((key) => key.startsWith('ballast-')));
  });
}
