/** How well pages are read: ours beside Readability and Defuddle, by the same criteria, in a real Chromium. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { certify } from '../tools/certificate.ts';
import { findOrInstallBrowser, howToInstall } from '../tools/find-browser.ts';
import { type Site, startSecureSite } from '../tools/site.ts';
import { bundleReaders } from './bundle.ts';
import type { Found } from './readers.ts';
import { type Field, judge, readFolder, type Score, type Scores, type TruePage } from './truth.ts';

/** Pages of other people, which stand beside the project where it is worked on and are no part of it. */
const BESIDE = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'shared', 'pages');
const FOLDERS = ['registan', 'wordpress', 'real'];
const READERS = ['ours', 'readability', 'defuddle'];
const ARTICLE: readonly Field[] = ['titles', 'authors', 'dates', 'bodies'];
const THREAD: readonly Field[] = ['parents', 'times', 'author marks'];

/** Prints one table per folder; says so where the folders are not there. */
export async function benchScores(): Promise<void> {
  const folders = FOLDERS.flatMap((name) => {
    const pages = readFolder(join(BESIDE, name));
    return pages ? [{ name, pages }] : [];
  });
  if (folders.length === 0) {
    console.log(`How well pages are read: left out, for the pages to judge by are not at ${BESIDE}.`);
    return;
  }
  const executablePath = findOrInstallBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const site = await startSecureSite(certify);
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    acceptInsecureCerts: true,
    args: [
      `--proxy-server=127.0.0.1:${site.port}`,
      '--proxy-bypass-list=<-loopback>',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      '--no-first-run',
    ],
  });
  try {
    const bundle = await bundleReaders();
    const page = await browser.newPage();
    // As it was sent: what a page's scripts would make of it without their servers is another question.
    await page.setJavaScriptEnabled(false);
    for (const { name, pages } of folders) print(name, pages, await readAll(site, page, bundle, pages));
  } finally {
    await browser.close();
    await site.close();
  }
}

/** What each reader found on each page. */
async function readAll(site: Site, page: Page, bundle: string, pages: readonly TruePage[]): Promise<Found[][]> {
  const found: Found[][] = READERS.map(() => []);
  for (const { html, truth } of pages) {
    // Some hosts are known to browsers as ones to be asked on https only.
    for (const url of [truth.url, truth.url.replace(/^http:/, 'https:')]) site.serve(url, { body: html });
    await page.goto(truth.url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    await page.evaluate(bundle);
    for (const [at, reader] of READERS.entries()) found[at]?.push(await page.evaluate(findOnce, reader, truth.url));
  }
  return found;
}

/**
 * Runs in the page. Peers change the document they read: Readability gets a copy, as its authors say, and Defuddle, which
 * asks for computed styles, the document itself, last of all. A peer that fails has found nothing.
 */
function findOnce(reader: string, address: string): Found {
  const { finders } = globalThis as unknown as { finders: Record<string, (given: Document, address: string) => Found> };
  try {
    const given = reader === 'readability' ? (document.cloneNode(true) as Document) : document;
    const found = finders[reader]?.(given, address);
    if (found) return found;
  } catch (failure) {
    if (reader === 'ours') throw failure;
  }
  return { title: '', authors: [], published: '', body: '', comments: [] };
}

function print(name: string, pages: readonly TruePage[], found: readonly Found[][]): void {
  console.log(`\nHow well ${name} is read (${pages.length} pages; right of how many there are)`);
  const rows = READERS.map((reader, at) => [reader, row(judge(pages, found[at] ?? []))] as const);
  console.table(Object.fromEntries(rows));
}

function row(scores: Scores): Readonly<Record<string, string>> {
  const { hit, missed, invented } = scores;
  const none = hit + invented === 0;
  const f1 = missed + invented + hit === 0 ? 1 : (2 * hit) / (2 * hit + missed + invented);
  const cells = (fields: readonly Field[], empty: boolean) =>
    fields.map((field) => [field, empty ? '–' : rate(scores[field])] as const);
  return Object.fromEntries([
    ...cells(ARTICLE, false),
    ['comments F1', none ? '–' : f1.toFixed(3)],
    ['invented', none ? '–' : String(invented)],
    ...cells(THREAD, none),
  ]);
}

function rate({ right, of }: Score): string {
  return `${right}/${of}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchScores();
