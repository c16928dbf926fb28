/** Hypothesis' own anchoring, out of its published package: its sources stand in the source map of its script. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import type { Plugin } from 'esbuild';

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly (string | null)[];
}

const FOLDER = 'app:///src/annotator/anchoring/';
const ENTRY = "export { matchQuote } from './match-quote'; export { TextQuoteAnchor } from './types';";

/** Lets scripts import `hypothesis-anchoring`. Nothing of it is kept in this project. */
export function hypothesisAnchoring(): Plugin {
  const require = createRequire(import.meta.url);
  const script = join(dirname(require.resolve('hypothesis/package.json')), 'build/scripts/annotator.bundle.js.map');
  const { sources, sourcesContent } = JSON.parse(readFileSync(script, 'utf8')) as SourceMap;
  return {
    name: 'hypothesis-anchoring',
    setup(build) {
      build.onResolve({ filter: /^hypothesis-anchoring$/ }, () => ({
        path: `${FOLDER}index`,
        namespace: 'hypothesis',
      }));
      build.onResolve({ filter: /^\.\//, namespace: 'hypothesis' }, ({ path }) => ({
        path: FOLDER + posix.normalize(path),
        namespace: 'hypothesis',
      }));
      build.onLoad({ filter: /.*/, namespace: 'hypothesis' }, ({ path }) => {
        const contents = path === `${FOLDER}index` ? ENTRY : sourcesContent[sources.indexOf(`${path}.ts`)];
        if (contents === null || contents === undefined) return { errors: [{ text: `the package has no ${path}` }] };
        return { contents, loader: 'ts', resolveDir: dirname(script) };
      });
    },
  };
}
