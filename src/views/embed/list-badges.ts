import type { ReadToken } from '../../format/parse-tokens.ts';
import { addressBadge } from '../addresses.ts';
import type { DataFile } from '../data-files.ts';
import { listLatest } from '../overview-view.ts';
import type { SiteModel } from '../site-model.ts';
import { buildBadge } from './build-badge.ts';
import { drawBadge } from './draw-badge.ts';

/** The badge of each commune with reports. */
export function listBadges(site: SiteModel, token: ReadToken): readonly DataFile[] {
  return listLatest(site).map((model) => ({
    address: addressBadge(model.commune.id),
    write: () => drawBadge(buildBadge(site, model), token),
  }));
}
