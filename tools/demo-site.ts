/** The bundled article at its real address, with a style sheet and pictures of our own in place of the ones that are gone. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from './site.ts';

const pages = join(dirname(dirname(fileURLToPath(import.meta.url))), 'test/pages');

export const ARTICLE_URL = 'http://registan.net/2012/03/27/kazakhstans-shameful-mass-trials/';

/** Addresses that the page asks for, relative to its own, and our files behind them. */
const files: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '': { file: 'registan/article.html', type: 'text/html; charset=utf-8' },
  'wp-content/themes/thesis_182/style.css': { file: 'site/style.css', type: 'text/css; charset=utf-8' },
  'wp-content/themes/thesis_182/custom/layout.css': { file: 'site/layout.css', type: 'text/css; charset=utf-8' },
  'wp-content/themes/thesis_182/custom/custom.css': { file: 'site/custom.css', type: 'text/css; charset=utf-8' },
  // A drawing, served as what it is whatever its address ends in.
  'wp-content/uploads/2012/03/aktau-trial.jpg': { file: 'site/aktau-trial.svg', type: 'image/svg+xml' },
};

/** Initials behind the avatar addresses of the page. */
const initials: Readonly<Record<string, string>> = {
  '1e9d24b6': 'JF',
  '5b1f0c7a': 'NS',
  a0c3377e: 'OB',
  c81b5d90: 'Y',
  '03f7e2d5': 'G',
  '94aa61c2': 'TK',
  d27710fe: 'AO',
  '6620b9a1': 'БХ',
  '7ce5830b': 'E',
};
const shades = ['#6d7f6a', '#8a6d5b', '#5f7186', '#7d6a80', '#86804f'];

/** Answers the article's address and what belongs to it, with and without `www.`; other pages of the blog are 404. */
export function demoSite(url: URL): Answer | undefined {
  if (url.hostname.replace(/^www\./, '') !== 'registan.net') return undefined;
  const below = new URL(ARTICLE_URL).pathname;
  if (!url.pathname.startsWith(below)) return { status: 404, body: notBundled };
  const rest = url.pathname.slice(below.length);
  const known = files[rest];
  if (known) return { type: known.type, body: readFileSync(join(pages, known.file)) };
  const [, id, size] = /^avatar\/([0-9a-f]{8})-(\d+)\.png$/.exec(rest) ?? [];
  if (id && size) return { type: 'image/svg+xml', body: avatar(id, Number(size)) };
  return { status: 404, body: notBundled };
}

function avatar(id: string, size: number): string {
  const shade = shades[Number.parseInt(id, 16) % shades.length];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 44 44">
<rect width="44" height="44" fill="${shade}"/>
<text x="22" y="29" font-family="Georgia, serif" font-size="19" fill="#fff" text-anchor="middle">${initials[id] ?? '?'}</text>
</svg>`;
}

const notBundled = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not bundled</title>
<p>Only the article is part of this demonstration: <a href="${ARTICLE_URL}">Kazakhstan’s Shameful Mass Trials</a>.</p></html>`;
