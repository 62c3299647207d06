import type { ReportModel, SiteModel } from '../../src/views/site-model.ts';
import { findModel, loadSite } from './load-site.ts';

const HEADER = 'figure,old,new,date,reason';
export const MAY = 'mau-an/2025-05/dossiers';

/** One line of the month of one commune. */
export const row = (field: string, counts: string) =>
  `mau-an,2025-05,2025-05-01,2025-05-31,${field},${counts}`;
/** 300 received in all, 100 of them in certification. */
export const ROWS = [
  row('chứng thực', '100,40,0,90,80'),
  row('hộ tịch', '200,60,0,180,170'),
  row('', '300,100,0,270,250'),
];

/** A site with these lines in `corrections.csv`. */
export function load(lines: readonly string[], rows: readonly string[] = ROWS): Promise<SiteModel> {
  const file = lines.length === 0 ? null : [HEADER, ...lines].join('\n');
  return loadSite({ rows, files: { 'corrections.csv': file } });
}

/** The month of that commune. */
export async function loadMay(lines: readonly string[], rows?: readonly string[]): Promise<ReportModel> {
  return findModel(await load(lines, rows), 'mau-an', '2025-05');
}
