import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests in Chromium, of the scripts that are deployed, beside the stand-in Excel. Chromium's path: CHROMIUM. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/support/setup.ts'],
    // One browser at a time is what two cores and a spreadsheet with its full grid allow.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
