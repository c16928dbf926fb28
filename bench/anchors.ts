/** Times finding passages again in texts that were edited, in a real Chromium, beside Hypothesis and dom-anchor-text-quote; and counts what each attaches to the wrong place. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { findOrInstallBrowser, howToInstall } from '../tools/find-browser.ts';
import { LANGUAGE } from '../tools/language.ts';
import { type AnchorCase, makeAnchorCase } from './anchor-texts.ts';
import type { Attached } from './anchorers.ts';
import { hypothesisAnchoring } from './hypothesis.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const COUNTS = [100, 1_000];
const ANCHORERS = [
  'exact only',
  'ours',
  'match-quote',
  'ours to ranges',
  'Hypothesis to ranges',
  'dom-anchor-text-quote',
];
/** Rounds that are timed, after one that is not; in each all run one after the other. What takes longer than this (ms) is run once. */
const ROUNDS = 7;
const LONG = 2_000;
const SEED = 20120327;

interface Score {
  readonly ms: number;
  readonly found: number;
  readonly offered: number;
  readonly wrong: number;
}

/** Prints a table for each size and number of quotes. Milliseconds are medians of rounds side by side; ratios are of one run. */
export async function benchAnchors(): Promise<void> {
  const executablePath = findOrInstallBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const bundle = await bundleAnchorers();
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    protocolTimeout: 900_000,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    for (const size of SIZES) {
      for (const count of COUNTS) {
        const made = makeAnchorCase(size, count, SEED);
        const page = await browser.newPage();
        await page.evaluate(bundle);
        print(size, count, await scoreAll(page, made));
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

async function bundleAnchorers(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./anchorers.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    plugins: [hypothesisAnchoring()],
    ...LANGUAGE,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

async function scoreAll(page: Page, made: AnchorCase): Promise<Map<string, Score>> {
  await page.evaluate(layOut, made);
  const times = new Map(ANCHORERS.map((name) => [name, [] as number[]]));
  const attached = new Map<string, Attached[]>();
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, took] of times) {
      if (round > 0 && (took[0] ?? 0) > LONG) continue;
      const result = await page.evaluate(anchorOnce, name);
      // The first round warms up: each of them finds the engine as the others do.
      if (round === 1) took.length = 0;
      took.push(result.took);
      attached.set(name, result.attached);
    }
  }
  return new Map(
    [...times].map(([name, took]) => [name, { ms: median(took), ...judge(made, attached.get(name) ?? []) }]),
  );
}

/** Runs in the page: the paragraphs as elements, with line feeds between, so that the document's text is the text. */
function layOut(made: AnchorCase): void {
  const root = document.createElement('article');
  made.paragraphs.forEach((text, index) => {
    if (index > 0) root.append('\n');
    const paragraph = document.createElement('p');
    paragraph.append(text);
    root.append(paragraph);
  });
  document.body.replaceChildren(root);
  Object.assign(globalThis, { made });
}

/** Runs in the page. */
function anchorOnce(name: string): { took: number; attached: Attached[] } {
  const { anchorers, made } = globalThis as unknown as {
    anchorers: Record<string, (text: string, quotes: AnchorCase['quotes'], root: Element) => Attached[]>;
    made: AnchorCase;
  };
  const root = document.querySelector('article');
  const anchorer = anchorers[name];
  if (!root || !anchorer) throw new Error(`no ${name}`);
  const text = made.paragraphs.join('\n');
  const since = performance.now();
  const attached = anchorer(text, made.quotes, root);
  const took = performance.now() - since;
  return { took, attached: attached.map((one) => one && { start: one.start, end: one.end, sure: one.sure }) };
}

/** Found: overlaps the passage's true place by at least half of it. Wrong: attached silently to any other place. */
function judge({ quotes }: AnchorCase, attached: readonly Attached[]): Omit<Score, 'ms'> {
  let [found, offered, wrong] = [0, 0, 0];
  quotes.forEach(({ truth }, index) => {
    const place = attached[index];
    if (!place) return;
    const common = Math.min(place.end, truth.end) - Math.max(place.start, truth.start);
    const isRight = common * 2 >= truth.end - truth.start;
    if (isRight) found++;
    else if (place.sure) wrong++;
    if (!place.sure) offered++;
  });
  return { found, offered, wrong };
}

function print(size: number, count: number, scores: ReadonlyMap<string, Score>): void {
  console.log(`\n${count} passages, a fifth of them edited, in ${size / 1_000} kB`);
  const ours = scores.get('ours');
  const ranges = scores.get('ours to ranges');
  console.table(
    Object.fromEntries(
      [...scores].map(([name, score]) => {
        const beside = name.includes('ranges') || name.startsWith('dom') ? ranges : ours;
        return [name, { ...score, ms: round(score.ms), '÷ ours': round(score.ms / (beside?.ms ?? Number.NaN)) }];
      }),
    ),
  );
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchAnchors();
