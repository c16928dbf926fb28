/** Holds the shape that docs/architecture.md draws. Every failure is a sentence that says what to do. */
import { describe, expect, test } from 'vitest';
import { findCycles, readSource, type SourceFile } from './source-tree.ts';

const files = readSource();

/** What a folder may import, besides itself. The longest matching folder counts. */
const ALLOWED: Record<string, readonly string[]> = {
  domain: [],
  'records.ts': ['domain'],
  'messages.ts': ['domain', 'records.ts'],
  'requests.ts': ['messages.ts', 'domain'],
  platform: ['messages.ts', '_locales', 'domain'],
  store: ['platform', 'messages.ts', 'records.ts', 'domain'],
  page: ['platform', 'messages.ts', 'records.ts', 'domain'],
  ui: ['platform', 'messages.ts', 'records.ts', 'domain'],
  panel: ['ui', 'platform', 'messages.ts', 'records.ts', 'domain'],
  settings: ['ui', 'platform', 'messages.ts', 'records.ts', 'domain'],
  'content.ts': ['messages.ts'],
  'background.ts': ['store', 'platform', 'requests.ts', 'messages.ts', 'records.ts', 'domain'],
  'reading.ts': ['page'],
  'pointing.ts': ['page'],
  'page.ts': ['page', 'platform', 'messages.ts', 'records.ts', 'domain'],
};

/** The files that start a life: they may wire listeners and talk to the browser. */
const ENTRIES = [
  'background.ts',
  'content.ts',
  'page.ts',
  'reading.ts',
  'pointing.ts',
  'panel/panel.tsx',
  'settings/settings.tsx',
];

function layerOf(path: string): string {
  return path in ALLOWED ? path : (path.split('/')[0] ?? path);
}

function isBelow(path: string, ...folders: string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

/** "file: line" of every place where code matches, for rules that ban something. */
function places(pattern: RegExp, among: readonly SourceFile[]): string[] {
  return among.flatMap(({ path, code }) =>
    code.split('\n').flatMap((line) => (pattern.test(line) ? [`${path}: ${line.trim()}`] : [])),
  );
}

describe('direction of imports', () => {
  test.each(files.map((file) => [file.path, file] as const))('%s imports only downward', (path, file) => {
    const layer = layerOf(path);
    const allowed = ALLOWED[layer];
    expect(allowed, `src/${path} is in no layer: put it into one of ${Object.keys(ALLOWED)}`).toBeDefined();
    const wrong = file.imports.filter((imported) => {
      const to = layerOf(imported);
      return to !== layer && !allowed?.includes(to);
    });
    expect(
      wrong,
      `${path} may import from ${allowed?.join(', ') || 'its own folder only'}: move what it needs down`,
    ).toEqual([]);
  });

  test('no file is in a ring of imports', () => {
    expect(findCycles(files).map((cycle) => cycle.join(' → '))).toEqual([]);
  });
});

describe('doors to the outside', () => {
  test('the polyfill is imported in platform/browser.ts only', () => {
    const importers = files.filter((file) => file.packages.includes('webextension-polyfill')).map((file) => file.path);
    expect(importers.filter((path) => path !== 'platform/browser.ts' && path !== 'platform/watch.ts')).toEqual([]);
  });

  test('only platform/, store/ and the entries touch the browser API', () => {
    const touching = files.filter((file) => file.imports.includes('platform/browser.ts')).map((file) => file.path);
    expect(touching.filter((path) => !isBelow(path, 'platform', 'store') && !ENTRIES.includes(path))).toEqual([]);
  });

  test('storage is touched by store/ (and watched by platform/watch.ts) only', () => {
    const others = files.filter((file) => !isBelow(file.path, 'store') && file.path !== 'platform/watch.ts');
    expect(
      places(/\bstorage\.(local|sync|session)\b/, others).filter((place) => !place.includes('setAccessLevel')),
    ).toEqual([]);
  });

  test('messages are sent by platform/rpc.ts on the ways of platform/line.ts, and once by the first stage', () => {
    const others = files.filter(({ path }) => !['platform/rpc.ts', 'platform/line.ts', 'content.ts'].includes(path));
    expect(places(/\bsendMessage\b|\bruntime\.connect\b|\bpostMessage\b/, others)).toEqual([]);
  });

  test('importing a module has no effect: listeners are added by entries or inside functions', () => {
    const quiet = files.filter((file) => !ENTRIES.includes(file.path));
    expect(places(/^\S.*addListener\(|^(window|document|self)\.addEventListener\(/, quiet)).toEqual([]);
  });
});

describe('the domain is pure', () => {
  const domain = files.filter((file) => isBelow(file.path, 'domain'));

  test('no clock and no chance: the time and randomness are arguments', () => {
    expect(places(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\.|\bperformance\./, domain)).toEqual([]);
  });

  test('no globals of a page: the document is an argument; no layout, which jsdom and tests lack', () => {
    const globals =
      /(?<![\w.])(window|location|navigator|localStorage)(\.|\[|\))|\.innerText\b|getBoundingClientRect|getComputedStyle/;
    expect(places(globals, domain)).toEqual([]);
  });
});

describe('nothing dangerous', () => {
  test.each([
    [
      'page text never becomes HTML',
      /\.innerHTML|\.outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
    ],
    // A port of platform/line.ts leads to the background, and no other file may post at all.
    ['nothing is posted to the page or its parent', /(?<!\bport)\.postMessage\(/],
    ['nothing listens to window messages', /addEventListener\(\s*['"]message['"]/],
    ['no network', /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/],
    ['no code from text', /\beval\(|new Function\(/],
    ['nothing runs in the world of the page', /world:\s*['"]MAIN['"]/],
    ['the registry of highlights belongs to the page too', /highlights\.clear\(/],
    ['no unchecked types', /:\s*any\b|\bas any\b|@ts-ignore|@ts-nocheck/],
  ])('%s', (_rule, pattern) => {
    expect(places(pattern, files)).toEqual([]);
  });
});

describe('a stranger finds the way', () => {
  test('no name that fits everything', () => {
    const vague = /(^|\/)(utils?|helpers?|common|core|managers?|services?|misc)(\/|\.)/;
    expect(files.map((file) => file.path).filter((path) => vague.test(path))).toEqual([]);
  });

  test('every file begins with a sentence that says what it is for', () => {
    expect(files.filter((file) => !/^\/\*\*\s*\n?\s*\*?\s*\S/.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});
