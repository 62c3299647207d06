import type { SiteModel } from './site-model.ts';

/** With more communes than these, each of them has fewer files of its own: their province has the others. */
const MOST_OF_COMMUNES = 300;

/** Cards and copies in JSON are then made for provinces only, notices for the latest periods of each kind. */
export function isNational({ byCommune }: Pick<SiteModel, 'byCommune'>): boolean {
  return byCommune.size > MOST_OF_COMMUNES;
}
