/** The language that scripts are built in, for the extension and for the benchmarks alike. */
import type { BuildOptions } from 'esbuild';

/**
 * The oldest browsers that the manifest names. Both know `\p{…}` in patterns; esbuild, unsure of the Unicode version,
 * would write `new RegExp(…)` instead, which makes a new pattern each time it is reached.
 */
export const LANGUAGE: Pick<BuildOptions, 'target' | 'supported'> = {
  target: ['chrome123', 'firefox140'],
  supported: { 'regexp-unicode-property-escapes': true },
};
