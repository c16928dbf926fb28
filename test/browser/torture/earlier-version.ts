/** A profile that an earlier version wrote is opened by the present one, and then by the earlier one again. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { built, type Stage } from '../stage.ts';
import { judge, type Length, type Outcome } from './outcome.ts';
import { askBackground, type Chrome, openOwnPage, settledHealth, startWriting, wholeIn, writeAll } from './own-page.ts';

/** The last commit whose extension kept layout 1: a key per event, no second copy. */
const EARLIER = '77166eece7cdb387c52c65d6978d5340267050e1';
const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const work = join(root, 'artifacts', 'torture');
/** One folder for both versions: Chromium tells unpacked extensions apart by it. */
const extension = join(work, 'extension');
const earlier = join(work, 'earlier');
const RECORDED = join(root, 'test', 'databases', 'schema-1.json');

export function oneFolder() {
  install(built);
  return { extension };
}

function install(build: string): void {
  rmSync(extension, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  cpSync(build, extension, { recursive: true });
}

/** Another version stands where the one before stood. Chromium would run the background that it remembers. */
function putInPlace(build: string): (profile: string) => void {
  return (profile) => {
    install(build);
    rmSync(join(profile, 'Default', 'Service Worker'), { recursive: true, force: true });
  };
}

export async function openEarlierProfile(stage: Stage, length: Length): Promise<Outcome[]> {
  const outcomes = [await openRecorded(stage)];
  if (length === 'long' && hasHistory()) outcomes.push(await openWritten(stage));
  return outcomes;
}

/** What the first release kept, as it was recorded, put into a new profile's storage. */
async function openRecorded(stage: Stage): Promise<Outcome> {
  const { records } = JSON.parse(readFileSync(RECORDED, 'utf8')) as { records: Record<string, { id: string }> };
  const ids = Object.entries(records).flatMap(([key, { id }]) => (key.startsWith('e:') ? [id] : []));
  const before = await openOwnPage(stage);
  await before.evaluate(clearAll);
  await before.evaluate((all) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return chrome.storage.local.set(all);
  }, records);
  await stage.crash();
  return lookAt(stage, ids, 'layout 1 as recorded, opened by this version');
}

/** The earlier version itself writes; this one opens; the earlier one must then leave everything alone, and say so. */
async function openWritten(stage: Stage): Promise<Outcome> {
  buildEarlier();
  await stage.crash(putInPlace(earlier));
  const old = await openOwnPage(stage);
  await old.evaluate(clearAll);
  await stage.crash();
  const writer = await openOwnPage(stage);
  if (await isPresent(writer)) throw new Error('the earlier version does not run');
  const ids = await writeAll(writer.mainFrame(), { count: 200 });
  await stage.crash(putInPlace(built));
  const outcome = await lookAt(
    stage,
    ids,
    'written by the version of layout 1, opened by this one, refused by that one',
  );
  const present = await openOwnPage(stage);
  const later = await writeAll(present.mainFrame(), { count: 5 });
  await stage.crash(putInPlace(earlier));
  const again = await openOwnPage(stage);
  if (await isPresent(again)) throw new Error('the earlier version does not run again');
  const before = await everything(again);
  const { acknowledged, refused, ended } = await startWriting(again.mainFrame(), { count: 1 });
  await ended;
  if (acknowledged.length > 0 || !refused[0]?.includes('newer-database')) throw new Error(`not refused: ${refused}`);
  if ((await everything(again)) !== before) throw new Error('the earlier version changed a newer database');
  await stage.crash(putInPlace(built));
  return { ...(await lookAt(stage, [...ids, ...later], outcome.what)), said: 'newer-database' };
}

/** Everything is in both copies, under the present layout. */
async function lookAt(stage: Stage, ids: readonly string[], what: string): Promise<Outcome> {
  const page = await openOwnPage(stage);
  const health = await settledHealth(page);
  const { first, twin } = await wholeIn(page);
  if (twin.length !== first.length) throw new Error(`the second copy has ${twin.length} of ${first.length}`);
  const { schema } = JSON.parse(await everything(page)) as { schema: number };
  if (schema !== 3) throw new Error(`the layout is ${schema}`);
  if (health.state !== 'whole') throw new Error(`health: ${JSON.stringify(health)}`);
  await page.close();
  return { what, rounds: 1, acknowledged: ids.length, ...judge(ids, first, health), restored: 0 };
}

/** Whether this version's background answers: the earlier one does not know the call. */
function isPresent(page: Page): Promise<boolean> {
  return askBackground(page, 'everythingKept').then(
    () => true,
    () => false,
  );
}

function everything(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
    const all = Object.entries(await local.get(null)).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify(Object.fromEntries(all));
  });
}

/** Runs in the own page. */
async function clearAll(): Promise<void> {
  const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
  await local.remove(Object.keys(await local.get(null)));
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('corrigenda');
    request.onsuccess = resolve;
    request.onerror = resolve;
    request.onblocked = resolve;
  });
}

/** A copy without its history has the recorded database alone. */
function hasHistory(): boolean {
  try {
    execFileSync('git', ['cat-file', '-e', `${EARLIER}^{commit}`], { cwd: root, stdio: 'ignore' });
    return true;
  } catch {
    console.log('Not tried: a profile of the earlier version itself, as this copy has no history.');
    return false;
  }
}

function buildEarlier(): void {
  if (existsSync(join(earlier, 'manifest.json'))) return;
  const source = join(work, 'earlier-source');
  rmSync(source, { recursive: true, force: true });
  mkdirSync(source, { recursive: true });
  const archive = execFileSync('git', ['archive', EARLIER], { cwd: root, maxBuffer: 1 << 30 });
  execFileSync('tar', ['-x', '-C', source], { input: archive });
  execFileSync(process.execPath, ['--import', 'tsx', join(source, 'tools', 'build.ts')], { cwd: source });
  cpSync(join(source, 'dist'), earlier, { recursive: true });
}
