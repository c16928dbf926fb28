/** What every end-to-end test stands on: a real browser with the built extension, the article at its real address, and a reader's hands. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { type Driven, type DriveOptions, drive, panelOf } from '../../tools/browsers.ts';
import { certify } from '../../tools/certificate.ts';
import { demoSite } from '../../tools/demo-site.ts';
import { type BrowserName, findBrowser, howToInstall } from '../../tools/find-browser.ts';
import { type Site, startSecureSite } from '../../tools/site.ts';
import { clickOn } from './pointer.ts';
import { until } from './until.ts';

/** Built by tools/test.ts before the tests run; `CORRIGENDA_EXTENSION` names another build. */
export const built =
  process.env.CORRIGENDA_EXTENSION ?? join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'dist');
export const browserName: BrowserName = process.env.CORRIGENDA_BROWSER === 'firefox' ? 'firefox' : 'chromium';

export interface Stage {
  readonly site: Site;
  /** The browser that runs now: another one after `crash`. */
  driven(): Driven;
  /** Opens an address in a tab of its own. */
  visit(url: string): Promise<Page>;
  /** Kills the browser without a word, lets `meanwhile` be done to its profile's folder, and starts it again with that. */
  crash(meanwhile?: (profile: string) => void): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts browser and site; `dark` for the dark colour scheme, `trusting` for pages on https, `remembering` for the
 * back/forward cache, `extension` for another build than the usual.
 */
export async function setStage(
  options: Partial<Pick<DriveOptions, 'dark' | 'trusting' | 'remembering' | 'extension' | 'firefox'>> = {},
): Promise<Stage> {
  const executable = findBrowser(browserName);
  if (!executable) throw new Error(howToInstall(browserName));
  const site = await startSecureSite(options.trusting ? certify : null, demoSite);
  const profile = mkdtempSync(join(tmpdir(), 'corrigenda-stage-'));
  const start = () =>
    drive({ name: browserName, executable, extension: built, proxyPort: site.port, profile, ...options });
  let driven = await start();
  return {
    site,
    driven: () => driven,
    visit: async (url) => {
      const page = await driven.browser.newPage();
      await page.goto(url);
      return page;
    },
    crash: async (meanwhile) => {
      if (browserName === 'firefox') await until('the address is written down', () => isAddressKept(profile, driven));
      await driven.kill();
      meanwhile?.(profile);
      driven = await start();
    },
    close: async () => {
      await driven.close();
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/**
 * Firefox gives every extension an address of its own and writes that into the profile half a second later: killed before,
 * it gives another one at the next start, under which nothing is kept.
 */
async function isAddressKept(profile: string, { extensionId }: Driven): Promise<boolean> {
  const preferences = await readFile(join(profile, 'prefs.js'), 'utf8').catch(() => '');
  return preferences.split('\n').some((line) => line.includes('webextensions.uuids') && line.includes(extensionId));
}

/** Presses the toolbar button and waits until the panel has read the page, whatever it found; again where nothing comes, for `limit` milliseconds. */
export async function openPanel(stage: Stage, page: Page, limit?: number): Promise<Frame> {
  return until(
    'the panel opens',
    async () => {
      await stage.driven().clickToolbar(page);
      try {
        const panel = await panelOf(page, 20_000);
        await until('the panel has its sections', () => panel.$('section h2'));
        return panel;
      } catch (failure) {
        // Chromium loses what is meant for a worker that it is just stopping; a reader presses again.
        console.warn(`The toolbar button was not heard; it is pressed again. ${String(failure)}`);
        return null;
      }
    },
    limit,
  );
}

/** Closes the panel as a reader does, and waits until it is gone. */
export async function closePanel(page: Page, panel: Frame): Promise<void> {
  await press(panel, 'Close the panel');
  await until('the panel is gone', async () => page.frames().length === 1);
}

/** The element that assistive technology knows by this role and exact name, once it is there. */
export async function byRole(
  scope: Frame | ElementHandle<Element>,
  role: string,
  name: string,
): Promise<ElementHandle<Element>> {
  const found = await until(`${role} "${name}"`, () => scope.$(`aria/${name}[role="${role}"]`));
  return found as ElementHandle<Element>;
}

/** As a reader would: scrolls to it and presses it in its middle. */
export async function press(scope: Frame | ElementHandle<Element>, name: string, role = 'button'): Promise<void> {
  await clickOn(name, () => byRole(scope, role, name));
}

/** Presses a button that closes its own tab, and waits until that is gone. */
export async function pressAndClose(page: Page, name: string): Promise<void> {
  const button = await byRole(page.mainFrame(), 'button', name);
  // The tab may be gone before the driver has heard that the button went up: what tells is the tab alone.
  const pressed = button.click().catch((failure: unknown) => failure);
  // Not `isClosed()`: the driver is not told of it in Firefox.
  await until(`the tab closes itself by "${name}"`, async () => !(await page.evaluate(() => true).catch(() => false)));
  await pressed;
}

/** The comment in the panel's outline whose text begins so. */
export async function commentSaying(panel: Frame, beginning: string): Promise<ElementHandle<Element>> {
  const found = await until(`a comment saying "${beginning}"`, async () => {
    for (const comment of await panel.$$('li[data-comment]')) {
      if (await comment.evaluate((element, text) => element.textContent?.includes(text), beginning)) return comment;
    }
    return null;
  });
  return found;
}

/** What is written in the panel, as laid out: what is folded away or hidden is not read. */
export function textOf(panel: Frame | ElementHandle<Element>): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden words are no words to a reader
  const read = (element: Element) => (element instanceof HTMLElement ? element.innerText : '');
  return 'childFrames' in panel ? panel.$eval('body', read) : panel.evaluate(read);
}

/** Waits until the panel, or a part of it, says `words` somewhere. */
export function says(part: Frame | ElementHandle<Element>, words: string | RegExp): Promise<string> {
  return until(`the panel says ${words}`, async () => {
    const text = await textOf(part);
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) ? text : null;
  });
}

interface StoredEvent {
  readonly id: string;
  readonly device: string;
  readonly seq: number;
  readonly body: { readonly kind: string };
}

/** The events in the extension's storage, single and sealed, read in one of its own pages. */
export async function storedEvents(panel: Frame): Promise<StoredEvent[]> {
  const sealed = (await stored(panel, 's:')) as { readonly events: readonly StoredEvent[] }[];
  const single = (await stored(panel, 'e:')) as StoredEvent[];
  const all = [...sealed.flatMap(({ events }) => events), ...single];
  // One that was just sealed may be there twice for a moment: it is one event, as its place says.
  return [...new Map(all.map((event) => [`${event.device}:${event.seq}`, event])).values()];
}

/** The drafts in the extension's storage, as text. */
export async function keptDrafts(panel: Frame): Promise<string> {
  return JSON.stringify(await stored(panel, 'd:'));
}

/** Whether `text` is on the disk: as a draft or, where a busy machine looks late, as the note that it has become. */
export async function isOnDisk(panel: Frame, text: string): Promise<boolean> {
  return (await keptDrafts(panel)).includes(text) || JSON.stringify(await storedEvents(panel)).includes(text);
}

function stored(panel: Frame, prefix: string): Promise<unknown[]> {
  return panel.evaluate(async (start) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(all: null): Promise<object> } } } };
    const all = await chrome.storage.local.get(null);
    return Object.entries(all).flatMap(([key, value]) => (key.startsWith(start) ? [value] : []));
  }, prefix);
}

/** Opens a new note on the comment saying `where` (or on the 'post') and types into it. Answers the part it is in. */
export async function startNote(panel: Frame, where: string, text: string): Promise<ElementHandle<Element>> {
  const part = where === 'post' ? await panel.$('section#notes') : await commentSaying(panel, where);
  if (!part) throw new Error('no section for notes on the post');
  await press(part, where === 'post' ? 'Add note' : 'Note');
  const field = await byRole(part, 'textbox', 'Note');
  await field.type(text);
  return part;
}

/** As `startNote`, and waits until the panel says that it is saved. */
export async function writeNote(panel: Frame, where: string, text: string): Promise<ElementHandle<Element>> {
  const part = await startNote(panel, where, text);
  await says(part, /Saved \d/);
  return part;
}
