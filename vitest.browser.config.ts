/** End-to-end tests in a real browser, which `CORRIGENDA_BROWSER` names (chromium where it is missing). Run by tools/test.ts. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    environment: 'node',
    // Each file starts a browser of its own, and two at a time make each other slow.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
