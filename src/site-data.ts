import { resolve } from 'node:path';
import { withholdSmallCounts } from './domain/withhold-small-counts.ts';
import { loadDataFolder } from './ingest/load-data-folder.ts';
import { withholdCorrections } from './ledger/withhold-corrections.ts';
import { formatDiagnostic } from './strings/diagnostics.ts';
import { buildSiteModel, type SiteModel } from './views/site-model.ts';

let loading: Promise<SiteModel> | null = null;

// In development the data change while the server runs (see `integrations/watch-data.ts`).
import.meta.hot?.on('data:changed', () => {
  loading = null;
});

/** The checked data: the one door from pages to data. Read once per build, and once per change in development. */
export function loadSiteModel(): Promise<SiteModel> {
  loading ??= readSiteModel();
  return loading;
}

/** The same, read anew. */
export async function readSiteModel(): Promise<SiteModel> {
  const result = await loadDataFolder(resolve(process.cwd(), process.env['DATA_DIR'] || 'data'));
  if (result.kind === 'failed') {
    throw new Error(result.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)).join('\n'));
  }
  const published = withholdCorrections(withholdSmallCounts(result.dataset));
  return buildSiteModel(published, readPublicRoot());
}

/** From `SITE_URL` and `BASE_PATH`, as `astro.config.mjs` reads them. */
export function readPublicRoot(): string | null {
  const address = process.env['SITE_URL'];
  if (!address) return null;
  const { origin, pathname } = new URL(address);
  const path = (process.env['BASE_PATH'] || pathname).replace(/^\/+|\/+$/gu, '');
  return path === '' ? `${origin}/` : `${origin}/${path}/`;
}
