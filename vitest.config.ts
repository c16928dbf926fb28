import { defineConfig } from 'vitest/config';

/** Pure functions and, in them, no fake of a global. */
const PURE = ['test/domain/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    setupFiles: ['test/many-listeners.ts', 'test/after-paint.ts'],
    // A busy machine is slow, not wrong: the limit only ends what hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        // What is pure needs no process of its own for each file: jsdom and all the rest are loaded once, which takes
        // away two fifths of the time (80 s instead of 133 s on two cores).
        test: { name: 'pure', include: PURE, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...PURE, 'test/browser/**', 'node_modules/**'],
        },
      },
    ],
  },
});
