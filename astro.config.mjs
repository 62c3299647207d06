import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, passthroughImageService } from 'astro/config';
import { clientIntent } from './src/integrations/client-intent.ts';
import { portablePages } from './src/integrations/portable-pages.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { OUT_DIR = 'dist', SITE_URL, BASE_PATH } = process.env;

export default defineConfig({
  output: 'static',
  outDir: OUT_DIR,
  ...(SITE_URL ? { site: SITE_URL } : {}),
  ...(BASE_PATH ? { base: BASE_PATH } : {}),
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  image: { service: passthroughImageService() },
  integrations: [react(), clientIntent(), portablePages(), ...(SITE_URL ? [sitemap()] : [])],
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
  },
});
