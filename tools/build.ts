/** Builds the extension into `dist/`, one folder that every browser loads unpacked. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { LANGUAGE } from './language.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Bundles every entry, copies what is loaded as it is. Returns the folder. */
export async function buildExtension(out = join(root, 'dist')): Promise<string> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const scripts: BuildOptions = {
    absWorkingDir: root,
    outdir: out,
    bundle: true,
    ...LANGUAGE,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  };
  await build({
    ...scripts,
    // Injected scripts and the background cannot be modules in every browser.
    format: 'iife',
    entryPoints: [
      { in: 'src/content.ts', out: 'content' },
      { in: 'src/page.ts', out: 'page' },
      { in: 'src/reading.ts', out: 'reading' },
      { in: 'src/pointing.ts', out: 'pointing' },
      { in: 'src/background.ts', out: 'background' },
    ],
  });
  await build({
    ...scripts,
    // What the panel does not need at once is a file of its own (src/panel/on-demand.ts); both share `panel-chunk.js`,
    // which panel.html names too, so that it need not wait for panel.js to ask for it.
    format: 'esm',
    splitting: true,
    chunkNames: 'panel-[name]',
    entryPoints: [
      { in: 'src/panel/panel.tsx', out: 'panel' },
      { in: 'src/panel/panel.css', out: 'panel' },
    ],
  });
  await build({
    ...scripts,
    format: 'esm',
    entryPoints: [
      { in: 'src/settings/settings.tsx', out: 'settings' },
      { in: 'src/settings/settings.css', out: 'settings' },
    ],
  });
  cpSync(join(root, 'manifest.json'), join(out, 'manifest.json'));
  cpSync(join(root, 'src/panel/panel.html'), join(out, 'panel.html'));
  cpSync(join(root, 'src/settings/settings.html'), join(out, 'settings.html'));
  cpSync(join(root, 'src/_locales'), join(out, '_locales'), { recursive: true });
  cpSync(join(root, 'icons'), join(out, 'icons'), { recursive: true, filter: (file) => !file.endsWith('.svg') });
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`Built ${await buildExtension()}`);
