import { defineConfig } from 'vitest/config';

const ON_BUILT_SITES = ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Of two processors Vitest would leave one to itself, which has little to do.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'code', include: ['test/**/*.test.ts'], exclude: ON_BUILT_SITES },
      },
      {
        extends: true,
        test: {
          name: 'sites',
          include: ON_BUILT_SITES,
          globalSetup: ['test/site/build-sites.ts', 'test/browser/start-browser.ts'],
        },
      },
    ],
  },
});
