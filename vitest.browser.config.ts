/** End-to-end tests in a real browser, which `CORRIGENDA_BROWSER` names (chromium where it is missing). Run by tools/test.ts. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    environment: 'node',
    // Each file starts a browser of its own; the other browser's tests run beside this one's (tools/test.ts).
    fileParallelism: false,
    // A busy machine is slow, not wrong: the limits only end what hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
