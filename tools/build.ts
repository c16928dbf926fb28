/** Builds the extension into `dist/`, one folder that every browser loads unpacked. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Bundles every entry, copies what is loaded as it is. Returns the folder. */
export async function buildExtension(out = join(root, 'dist')): Promise<string> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'src/content.ts', out: 'content' },
      { in: 'src/page.ts', out: 'page' },
      { in: 'src/reading.ts', out: 'reading' },
      { in: 'src/background.ts', out: 'background' },
      { in: 'src/panel/panel.tsx', out: 'panel' },
      { in: 'src/panel/panel.css', out: 'panel' },
    ],
    outdir: out,
    bundle: true,
    format: 'iife',
    target: ['chrome123', 'firefox140'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  cpSync(join(root, 'manifest.json'), join(out, 'manifest.json'));
  cpSync(join(root, 'src/panel/panel.html'), join(out, 'panel.html'));
  cpSync(join(root, 'src/_locales'), join(out, '_locales'), { recursive: true });
  cpSync(join(root, 'icons'), join(out, 'icons'), { recursive: true, filter: (file) => !file.endsWith('.svg') });
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`Built ${await buildExtension()}`);
