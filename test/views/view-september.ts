import { buildGroupView } from '../../src/views/group-view.ts';
import type { SiteModel } from '../../src/views/site-model.ts';
import { buildStandingTable } from '../../src/views/standing-table.ts';
import { findModel, plain, readRows } from './load-site.ts';

/** One commune's row of September 2025; counts from `received` on. */
export function writeSeptember(commune: string, counts: string, days = '2025-09-01,2025-09-30'): string {
  return `${commune},2025-09,${days},,${counts}`;
}

/** The group that the page of September speaks of. */
export function viewSeptember(site: SiteModel) {
  const view = buildGroupView(site, site.models, 'ky/2025-09/', 'nhom-1');
  if (view === null) throw new Error('no group');
  return {
    sentences: view.sentences.map(plain),
    charts: view.charts,
    peers: readRows(view.peers),
  };
}

/** The rows of one commune's table of its peers. */
export function readStanding(site: SiteModel, commune: string) {
  return readRows(buildStandingTable(site, findModel(site, commune, '2025-09'), `xa/${commune}/`));
}

/** Resolved, in time. An: 905/1.000, Bình: 900/1.000, Châu: 600/1.000. */
export const THREE = [
  writeSeptember('mau-an', ',,,1000,905'),
  writeSeptember('mau-binh', ',,,1000,900'),
  writeSeptember('mau-chau', ',,,1000,600'),
];
