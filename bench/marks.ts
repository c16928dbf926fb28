/** Times painting a thousand marks on a page of a thousand comments, in a real Chromium, beside the browser's bare calls. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findOrInstallBrowser, howToInstall } from '../tools/find-browser.ts';
import { LANGUAGE } from '../tools/language.ts';
import { articleWith } from './pages.ts';
import type { PaintTimes } from './painter.ts';

const MARKS = 1_000;
const ROUNDS = 41;

/** Prints medians in milliseconds and their ratio; throws where the document was changed. */
export async function benchMarks(): Promise<void> {
  const executablePath = findOrInstallBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./painter.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    ...LANGUAGE,
    logLevel: 'warning',
  });
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, args });
  try {
    const page = await browser.newPage();
    await page.setContent(articleWith(1_000), { waitUntil: 'domcontentloaded' });
    await page.evaluate(outputFiles[0]?.text ?? '');
    const { bare, ours, sure, isUnchanged } = await page.evaluate(timeInPage, MARKS, ROUNDS);
    if (!isUnchanged) throw new Error('painting changed the document');
    const [calls, marks] = [median(bare), median(ours)];
    console.log(`\nPainting ${MARKS} marks on a page of 1,000 comments (ms, medians; wanted is at most 1.5 times)`);
    console.table({
      marks: { 'bare calls': round(calls), ours: round(marks), 'ours / bare': round(marks / calls), sure },
    });
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function timeInPage(marks: number, rounds: number): PaintTimes {
  const { timePainting } = globalThis as unknown as { timePainting: (count: number, rounds: number) => PaintTimes };
  return timePainting(marks, rounds);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchMarks();
