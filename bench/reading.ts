/** Times reading a page in a real Chromium: ours, beside Readability, Defuddle, and the floor that no reader can go under. */
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { ARTICLE_URL } from '../tools/demo-site.ts';
import { findOrInstallBrowser, howToInstall } from '../tools/find-browser.ts';
import { startSite } from '../tools/site.ts';
import { bundleReaders } from './bundle.ts';
import { articleWith, KINDS, type Kind } from './pages.ts';

const SIZES = [10, 1_000, 10_000];
/** Medians settle with few rounds of the long ones; the short ones are over in a moment. */
const ROUNDS: Readonly<Record<number, number>> = { 10: 101, 1000: 31, 10000: 11 };
const WARM_UP = 3;
type Reader = 'floor' | 'ours' | 'readability' | 'defuddle';
const GROUPS: readonly (readonly Reader[])[] = [['floor', 'ours'], ['readability'], ['defuddle']];
type Medians = Readonly<Record<Reader, number>>;
type Row = readonly [size: number, medians: Medians];

/** Prints, for each kind of page, medians in milliseconds, their ratios, and how ours grows from 1,000 to 10,000 comments. */
export async function benchReading(): Promise<void> {
  const executablePath = findOrInstallBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const bundle = await bundleReaders();
  const site = await startSite((url) => answer(url));
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: [
      `--proxy-server=127.0.0.1:${site.port}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
  try {
    for (const kind of KINDS) {
      const rows: Row[] = [];
      for (const size of SIZES) {
        const page = await browser.newPage();
        await page.goto(`${ARTICLE_URL}?kind=${kind}&comments=${size}`, { timeout: 120_000 });
        await page.evaluate(bundle);
        rows.push([size, await timeReaders(page, size)]);
        await page.close();
      }
      print(kind, rows);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

function answer(url: URL): { body: string; type: string } | undefined {
  const size = Number(url.searchParams.get('comments'));
  const kind = KINDS.find((one) => one === url.searchParams.get('kind'));
  return kind && SIZES.includes(size) ? { body: articleWith(size, kind), type: 'text/html; charset=utf-8' } : undefined;
}

/**
 * Ours and the floor take turns, so that a slow moment of the machine meets both; the peers come after, each by itself,
 * so that nobody pays for the garbage of another. The first rounds warm up.
 */
async function timeReaders(page: Page, size: number): Promise<Medians> {
  const times: Record<Reader, number[]> = { floor: [], ours: [], readability: [], defuddle: [] };
  for (const group of GROUPS) {
    // Defuddle takes seconds on the longest page: a few rounds show its place.
    const rounds = group.includes('defuddle') && size === 10_000 ? 3 : (ROUNDS[size] ?? 11);
    for (let round = -WARM_UP; round < rounds; round++) {
      for (const reader of group) {
        const took = await page.evaluate(timeOnce, reader, ARTICLE_URL, size);
        if (round >= 0) times[reader].push(took);
      }
    }
  }
  const { floor, ours, readability, defuddle } = times;
  return { floor: median(floor), ours: median(ours), readability: median(readability), defuddle: median(defuddle) };
}

/** Runs in the page. Milliseconds; throws where ours did not read every comment. */
function timeOnce(reader: string, address: string, size: number): number {
  const { readers } = globalThis as unknown as { readers: Record<string, (doc: Document, address: string) => number> };
  const read = readers[reader];
  if (!read) throw new Error(`no reader ${reader}`);
  // Peers change the document they read: they get a copy, whose making is not counted.
  const copy = reader === 'floor' || reader === 'ours' ? document : (document.cloneNode(true) as Document);
  // The clock ticks every tenth of a millisecond: what takes less is run often.
  const times = size === 10 && copy === document ? 50 : 1;
  let found = 0;
  const since = performance.now();
  for (let time = 0; time < times; time++) found = read(copy, address);
  const took = (performance.now() - since) / times;
  if (reader === 'ours' && found !== size) throw new Error(`read ${found} of ${size} comments`);
  return took;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

const NAMES: Readonly<Record<Kind, string>> = {
  thesis: 'the bundled article (Thesis); wanted is at most 4 times the floor',
  wordpress: 'its comments as WordPress prints them today; wanted is at most 4 times the floor',
  unknown: 'its comments in markup of no known system; wanted is at most 8 times the floor',
};

function print(kind: Kind, rows: readonly Row[]): void {
  console.log(`\nReading ${NAMES[kind]} (ms, medians; peers on a cloned document)`);
  console.table(
    Object.fromEntries(
      rows.map(([size, { floor, ours, readability, defuddle }]) => [
        `${size} comments`,
        {
          textContent: round(floor),
          ours: round(ours),
          Readability: round(readability),
          Defuddle: round(defuddle),
          'ours / floor': round(ours / floor),
          'ours / Readability': round(ours / readability),
        },
      ]),
    ),
  );
  const [, thousand, tenThousand] = rows.map(([, medians]) => medians.ours);
  if (thousand && tenThousand) console.log(`ours from 1,000 to 10,000 comments: × ${round(tenThousand / thousand)}`);
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchReading();
