/** The browser's quota is used up, in an extension without `unlimitedStorage`: refused in words, kept in its field, saved later. */
import type { Frame, Page } from 'puppeteer-core';
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

/** Beginnings of comments that get a note, one after the other, until one is refused. */
const COMMENTS = ['sorry this is my contry', '@guest 3113', 'Yes, the trial will not be easy', 'But Kazakh government'];

const FIRST = 'Written while there was room.';

export async function useUpQuota(stage: Stage): Promise<Outcome[]> {
  const page = await stage.visit(ARTICLE_URL);
  const panel = await openPanel(stage, page);
  await writeNote(panel, 'post', FIRST);
  const own = await openOwnPage(stage);
  try {
    const { part, text, said, saved, bytes } = await writeUntilRefused(panel, page, own);
    const typed = await part.$eval('textarea', (area) => area.value);
    if (typed !== text) throw new Error(`the field says "${typed}"`);
    const before = await writtenTexts(panel);
    if (!before.includes(FIRST) || before.includes(text)) throw new Error(`there is: ${before.join(' | ')}`);
    await makeRoom(own);
    await says(part, /Saved \d/);
    const after = await writtenTexts(panel);
    const texts = [FIRST, ...saved, text];
    const surviving = texts.filter((text) => after.filter((one) => one === text).length === 1).length;
    const what = `quota used up without unlimitedStorage (${Math.round(bytes / 1_000_000)} MB)`;
    const lost = texts.length - surviving;
    return [{ what, rounds: 1, acknowledged: texts.length, surviving, restored: 0, named: 0, lost, said }];
  } finally {
    // What comes after this is not about a full disk, whatever went wrong here.
    await makeRoom(own);
    for (const one of [own, page]) await one.close();
  }
}

/** Firefox may tidy its file just after it was filled, and then a note goes in: that one is among the `saved`, and all is done again. */
async function writeUntilRefused(panel: Frame, page: Page, own: Page) {
  const saved: string[] = [];
  let bytes = 0;
  for (const comment of COMMENTS) {
    bytes += await own.evaluate(fill);
    await page.bringToFront();
    const text = `Written when the disk was full, ${saved.length}: проверить фото.`;
    const part = await startNote(panel, comment, text);
    const seen = await says(part, /Not saved – kept here, retrying\.|Saved \d/);
    const [said] = /Not saved[^\n]*/.exec(seen) ?? [];
    if (said) return { part, text, said, saved, bytes };
    saved.push(text);
  }
  throw new Error('the disk is never full');
}

/**
 * Runs in the own page: fills storage until nothing more goes in, and answers how much did. Firefox tidies its file
 * when it is full, and then something more goes in: so again, until that is over.
 */
async function fill(): Promise<number> {
  const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
  let bytes = 0;
  async function put(size: number): Promise<boolean> {
    // Chance, so that no browser makes it smaller.
    const tens = Array.from({ length: size / 10 }, () => Math.random().toString(36).slice(2, 12).padEnd(10, '_'));
    const isKept = await local.set({ [`ballast-${crypto.randomUUID()}`]: tens.join('') }).then(
      () => true,
      () => false,
    );
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
