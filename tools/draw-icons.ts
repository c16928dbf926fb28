/** Draws the icons' PNG files from their SVG sources, with the Chromium that is installed: `tsx tools/draw-icons.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, type Page } from 'puppeteer-core';

const icons = join(dirname(dirname(fileURLToPath(import.meta.url))), 'icons');

/** The sizes that manifest.json names; Chromium takes no SVG there. */
const drawings = [
  { from: 'icon.svg', to: 'icon', sizes: [16, 32, 48, 128] },
  { from: 'icon-light.svg', to: 'icon-light', sizes: [16, 32] },
];

/** One size at one device pixel per CSS pixel, on nothing: toolbars have their own colour. */
async function draw(page: Page, svg: string, size: number): Promise<Uint8Array> {
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img src="${source}" width="${size}" height="${size}">`,
  );
  return page.screenshot({ omitBackground: true });
}

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
// Root, which containers run as, has no sandbox.
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath, args });
try {
  const page = await browser.newPage();
  for (const { from, to, sizes } of drawings) {
    const svg = readFileSync(join(icons, from), 'utf8');
    for (const size of sizes) writeFileSync(join(icons, `${to}-${size}.png`), await draw(page, svg, size));
  }
} finally {
  await browser.close();
}
