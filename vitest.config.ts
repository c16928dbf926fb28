import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['test/many-listeners.ts', 'test/after-paint.ts'],
    // A busy machine is slow, not wrong: the limit only ends what hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
