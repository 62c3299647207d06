import react from '@astrojs/react';
import { defineConfig, passthroughImageService } from 'astro/config';
import { clientIntent } from './src/integrations/client-intent.ts';
import { plainIslands } from './src/integrations/plain-islands.ts';
import { thirdPartyNotices } from './src/integrations/third-party-notices.ts';
import { watchData } from './src/integrations/watch-data.ts';
import { NOTICES } from './src/views/addresses.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { SITE_URL } = process.env;
const site = SITE_URL ? new URL(SITE_URL) : null;
const base = process.env.BASE_PATH || site?.pathname;

/** What the check says of a data folder; loaded by `npm run dev` only. */
async function listProblems(folder) {
  const { readData } = await import('./src/cli/check-data.ts');
  const read = await readData(folder);
  return read.kind === 'failed' ? read.lines : [];
}

export default defineConfig({
  output: 'static',
  outDir: process.env.OUT_DIR || 'dist',
  ...(site ? { site: site.origin } : {}),
  ...(base ? { base } : {}),
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  image: { service: passthroughImageService() },
  integrations: [
    react({ experimentalDisableStreaming: true }),
    plainIslands(),
    clientIntent(),
    thirdPartyNotices(NOTICES),
    watchData(listProblems),
  ],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  vite: {
    build: {
      // Scripts of pages are small and go into the page; a page loads no file before a reader asks for one.
      assetsInlineLimit: 16_384,
      modulePreload: false,
      sourcemap: false,
    },
    // A script that loads another names it from where it stands itself, so that it is the same whatever the base.
    experimental: {
      renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
    },
  },
});
