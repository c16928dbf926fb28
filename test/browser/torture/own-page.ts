/** A page of the extension's own in a tab, and what can be asked there: writing without a form, and what both copies hold. */
import { randomUUID } from 'node:crypto';
import type { Frame, Page } from 'puppeteer-core';
import type { JournalEvent } from '../../../src/domain/journal/event.ts';
import type { Health } from '../../../src/messages.ts';
import { inFirefoxWindow } from '../../../tools/firefox-toolbar.ts';
import type { Stage } from '../stage.ts';
import { until } from '../until.ts';

/** After so many looks without one, the tab is asked for again. */
const ASK_AGAIN = 200;

/** Opens the settings in a tab: the quickest page that may ask the background and storage. */
export async function openOwnPage(stage: Stage): Promise<Page> {
  const { name, browser, extensionId } = stage.driven();
  if (name === 'chromium') return stage.visit(`chrome-extension://${extensionId}/settings.html`);
  // Right after a crash, on a busy machine, the tab was once never seen: it is asked for again.
  let asked = 0;
  return until('a page of the extension is open', async () => {
    if (asked++ % ASK_AGAIN === 0) await inFirefoxWindow(browser, openSettings, extensionId);
    for (const page of (await browser.pages()).reverse()) {
      const isOurs = () => location.protocol === 'moz-extension:' && document.querySelector('h1') !== null;
      if (await page.evaluate(isOurs).catch(() => false)) return page;
    }
    return null;
  });
}

/** Runs in Firefox's window: drivers may not go to such addresses, readers may. */
async function openSettings(id: string): Promise<void> {
  const { gBrowser, WebExtensionPolicy } = globalThis as unknown as {
    gBrowser: { addTrustedTab(address: string): unknown; selectedTab: unknown };
    WebExtensionPolicy: { getByID(id: string): { getURL(path: string): string } };
  };
  gBrowser.selectedTab = gBrowser.addTrustedTab(WebExtensionPolicy.getByID(id).getURL('settings.html'));
}

export interface Chrome {
  readonly runtime: {
    sendMessage(message: unknown): Promise<{ ok: boolean; value?: unknown } | undefined>;
    reload(): void;
  };
  readonly storage: { readonly local: Local; readonly session: Pick<Local, 'get'> };
}
interface Local {
  get(keys: null | string): Promise<Record<string, unknown>>;
  set(records: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  getKeys?(): Promise<string[]>;
}

/** Asks the background as the panel does. */
export async function askBackground<T>(page: Page | Frame, call: string, ...args: unknown[]): Promise<T> {
  const answer = await page.evaluate(
    (name, sent) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      return chrome.runtime.sendMessage({ to: 'background', call: name, args: sent });
    },
    call,
    args,
  );
  if (!answer?.ok) throw new Error(`${call}: ${JSON.stringify(answer)}`);
  return answer.value as T;
}

export interface Writing {
  /** Ids of the events that were acknowledged so far: kept here, outside the browser, as they come. */
  readonly acknowledged: readonly string[];
  /** Answers that said otherwise. */
  readonly refused: readonly string[];
  /** Resolves when all have been answered. */
  readonly ended: Promise<void>;
}

export interface Amount {
  readonly count: number;
  /** Length of each note in UTF-16 units, about. */
  readonly size?: number;
  /** A new post for every so many notes. */
  readonly perPost?: number;
}

/** What a page that writes has to tell. */
interface Told {
  readonly saved: string[];
  readonly refused: string[];
  ended: boolean;
}

/** Begins to write notes from a panel or an own page, one after the other. */
export async function startWriting(frame: Frame, { count, size = 60, perPost = 100 }: Amount): Promise<Writing> {
  const [acknowledged, refused]: [string[], string[]] = [[], []];
  await frame.evaluate(writeMany, randomUUID(), count, size, perPost);
  const ended = (async () => {
    for (let told: Told | null = null; !told?.ended; ) {
      // A browser that was killed tells no more.
      told = await frame.evaluate(whatIsNew).catch(() => null);
      if (!told) return;
      acknowledged.push(...told.saved);
      refused.push(...told.refused);
    }
  })();
  return { acknowledged, refused, ended };
}

/** Runs in the page: answers as soon as there is something. */
async function whatIsNew(): Promise<Told> {
  const { told } = globalThis as unknown as { told: Told };
  while (!told.ended && told.saved.length + told.refused.length === 0) await new Promise((tick) => setTimeout(tick, 1));
  const [saved, refused] = [told.saved.splice(0), told.refused.splice(0)];
  return { saved, refused, ended: told.ended };
}

/** Runs in the page. */
function writeMany(series: string, count: number, size: number, perPost: number): void {
  const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const told: Told = { saved: [], refused: [], ended: false };
  Object.assign(globalThis, { told });
  async function write(at: number): Promise<void> {
    const post = `torture.example/${series}/${Math.floor(at / perPost)}`;
    const description = { url: `http://${post}/`, title: 'A post', site: '', authors: [], published: null };
    const text = `${series} ${at} Қалай? `.padEnd(size, `words ${at} to be kept, `);
    const content = { text, tags: [], kind: 'note' };
    const body = { kind: 'note-written', note: `note-${at}-${series}`, base: null, target: { on: 'post' }, content };
    const id = `event-${at}-${series}`;
    const args = [{ id, post, body }, description];
    const answer = await runtime.sendMessage({ to: 'background', call: 'write', args }).catch(String);
    const { value } = (answer ?? {}) as { value?: { saved: boolean } };
    if (value?.saved) told.saved.push(id);
    else told.refused.push(`${id}: ${JSON.stringify(answer)}`);
  }
  void (async () => {
    for (let at = 0; at < count; at++) await write(at);
    told.ended = true;
  })();
}

/** As `startWriting`, waited for: answers the ids. Rejects where one was refused. */
export async function writeAll(frame: Frame, amount: Amount): Promise<readonly string[]> {
  const writing = await startWriting(frame, amount);
  await writing.ended;
  if (writing.refused.length > 0) throw new Error(`refused: ${writing.refused.slice(0, 3).join('\n')}`);
  return writing.acknowledged;
}

/** One event as a copy has it. */
export interface Kept {
  readonly id: string;
  readonly device: string;
  readonly seq: number;
  readonly kind: string;
}

/**
 * What both copies have, read without the store. Of the first every record is read alone, since one damaged hides the
 * others; null where the browser will not even list it.
 */
export async function keptIn(
  page: Page,
): Promise<{ readonly first: readonly Kept[] | null; readonly twin: readonly Kept[] }> {
  const [first, twin] = [await page.evaluate(readFirst), await page.evaluate(readTwin)];
  return { first, twin };
}

/** As `keptIn`, where nothing was damaged. */
export async function wholeIn(
  page: Page,
): Promise<{ readonly first: readonly Kept[]; readonly twin: readonly Kept[] }> {
  const { first, twin } = await keptIn(page);
  if (!first) throw new Error('the first copy cannot be listed');
  return { first, twin };
}

/** Everything that the extension itself would show, or write into a backup. */
export async function shownBy(page: Page): Promise<Kept[]> {
  const all = await askBackground<{ devices?: readonly { device: string; to: number }[] }>(page, 'everythingKept');
  const found: Kept[] = [];
  for (const { device, to } of all.devices ?? []) {
    for (let from = 0; from <= to; from += 100) {
      const some = await askBackground<JournalEvent[]>(page, 'eventsFrom', device, from, 100);
      const here = some.filter(({ seq }) => seq < from + 100);
      found.push(...here.map(({ id, seq, body: { kind } }) => ({ id, device, seq, kind })));
    }
  }
  return found;
}

/** Runs in the own page. */
async function readFirst(): Promise<Kept[] | null> {
  const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
  type Event = Kept & { readonly body: { readonly kind: string } };
  const found = new Map<string, Kept>();
  const take = ({ id, device, seq, body: { kind } }: Event) => found.set(`${device}:${seq}`, { id, device, seq, kind });
  const all = await local.get(null).catch(() => null);
  const keys = all ? Object.keys(all) : await local.getKeys?.().catch(() => null);
  if (!keys) return null;
  for (const key of keys.filter((one) => one.startsWith('e:') || one.startsWith('s:'))) {
    const record = all ? all[key] : (await local.get(key).catch(() => ({}) as Record<string, unknown>))[key];
    if (record === undefined) continue;
    // One that was just sealed may be there twice for a moment: its place says that it is one.
    if (key.startsWith('e:')) take(record as Event);
    else for (const event of (record as { events: Event[] }).events) take(event);
  }
  return [...found.values()];
}

/** Runs in the own page. A database that is not there is not made: the extension is to make it. */
function readTwin(): Promise<Kept[]> {
  type Event = Kept & { readonly body: { readonly kind: string } };
  return new Promise((resolve) => {
    const opening = indexedDB.open('corrigenda');
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve([]);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction('events').objectStore('events').getAll();
      const end = (events: readonly Event[]) => {
        db.close();
        resolve(events.map(({ id, device, seq, body: { kind } }) => ({ id, device, seq, kind })));
      };
      reading.onsuccess = () => end(reading.result);
      reading.onerror = () => end([]);
    };
  });
}

/** The wording of every note version in the first copy. */
export function writtenTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
    type Event = { readonly body: { readonly kind: string; readonly content?: { readonly text: string } } };
    const all = Object.entries(await local.get(null));
    return all.flatMap(([key, value]) => {
      const { body } = value as Event;
      return key.startsWith('e:') && body.kind === 'note-written' ? [body.content?.text ?? ''] : [];
    });
  });
}

/** The health once this life of the background has compared the copies and read all segments through. */
export function settledHealth(page: Page): Promise<Health> {
  return until('both copies were compared', async () => {
    const health = await askBackground<Health>(page, 'health');
    if (['unreadable', 'damaged', 'newer-database'].includes(health.state)) return health;
    const read = await page.evaluate(async () => {
      const { session } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
      return (await session.get('read-through'))['read-through'] === true;
    });
    return health.state !== 'checking' && read && health;
  });
}
