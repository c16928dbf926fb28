/** The readers as one script for a page. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { LANGUAGE } from '../tools/language.ts';

/** A script that leaves `readers` and `finders` on `globalThis`. */
export async function bundleReaders(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./readers.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    ...LANGUAGE,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
