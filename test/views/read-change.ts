import { buildChangeCell } from '../../src/views/change-cell.ts';
import { HEADLINE_MEASURES } from '../../src/views/headline-measures.ts';
import type { Reference } from '../../src/views/references.ts';
import type { SiteModel } from '../../src/views/site-model.ts';
import { findModel, loadSite, plain, readCell } from './load-site.ts';

export const AUGUST = 'mau-an,2025-08,2025-08-01,2025-08-31,';
export const SEPTEMBER = 'mau-an,2025-09,2025-09-01,2025-09-30,';

/** What stands beside one rate of xã An's report, against the period before unless said otherwise. */
export function readChange(
  site: SiteModel,
  kind: 'on-time' | 'online' = 'on-time',
  id = '2025-09',
  reference: Reference = 'previous',
): string {
  const headline = HEADLINE_MEASURES.find((one) => one.kind === kind);
  if (headline === undefined) throw new Error(`no measure ${kind}`);
  return plain(readCell(buildChangeCell(site, headline, findModel(site, 'mau-an', id), reference)));
}

/** The same of xã An's report of September in a flat table of these rows. */
export async function readChangeIn(...rows: readonly string[]): Promise<string> {
  return readChange(await loadSite({ rows }));
}
