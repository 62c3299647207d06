import { resolve } from 'node:path';
import { withholdSmallCounts } from './domain/withhold-small-counts.ts';
import { loadDataFolder } from './ingest/load-data-folder.ts';
import type { LoadResult } from './ingest/parse-data-folder.ts';
import { withholdCorrections } from './ledger/withhold-corrections.ts';
import { formatDiagnostic } from './strings/diagnostics.ts';
import { buildSiteModel, type SiteModel } from './views/site-model.ts';

/** One of each per thread, whichever copy of this code asks: the bundle of the pages carries one of its own. */
const DATA = Symbol.for('site-data');
const MODEL = Symbol.for('site-model');
const thread = globalThis as {
  [DATA]?: Promise<LoadResult> | null;
  [MODEL]?: Promise<SiteModel> | null;
};

// In development the data change while the server runs (see `integrations/watch-data.ts`).
import.meta.hot?.on('data:changed', () => {
  thread[DATA] = null;
  thread[MODEL] = null;
});

/** The data folder as it is, or what is wrong with it. */
export function loadSiteData(): Promise<LoadResult> {
  thread[DATA] ??= loadDataFolder(resolve(process.cwd(), process.env['DATA_DIR'] || 'data'));
  return thread[DATA];
}

/**
 * The checked data: the one door from pages to data. Read once per thread of a build, and once per change in
 * development.
 */
export function loadSiteModel(): Promise<SiteModel> {
  thread[MODEL] ??= readSiteModel();
  return thread[MODEL];
}

async function readSiteModel(): Promise<SiteModel> {
  const result = await loadSiteData();
  if (result.kind === 'failed') {
    throw new Error(result.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)).join('\n'));
  }
  const published = withholdCorrections(withholdSmallCounts(result.dataset));
  return buildSiteModel(published, readPublicRoot());
}

/** From `SITE_URL` and `BASE_PATH`, as `astro.config.mjs` reads them. */
function readPublicRoot(): string | null {
  const address = process.env['SITE_URL'];
  if (!address) return null;
  const { origin, pathname } = new URL(address);
  const path = (process.env['BASE_PATH'] || pathname).replace(/^\/+|\/+$/gu, '');
  return path === '' ? `${origin}/` : `${origin}/${path}/`;
}
