import { defineConfig } from 'vitest/config';

/** The tests that state what the four pure folders do: no command, no build, no browser. */
export default defineConfig({
  test: {
    include: ['test/{domain,ingest,indicators,audit,ledger}/**/*.test.ts'],
    testTimeout: 120_000,
  },
});
