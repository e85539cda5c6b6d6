import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/reporters';

/** So that nobody takes a green run for more than it was. */
const reminder: Reporter = {
  onTestRunEnd() {
    console.log('The end-to-end tests were not run: npm run test:e2e (needs Chromium).');
  },
};

/** Everything but the end-to-end tests. Pane tests ask for a DOM with `// @vitest-environment happy-dom`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
    reporters: ['default', reminder],
    testTimeout: 15_000,
    hookTimeout: 30_000,
  },
});
