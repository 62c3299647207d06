import type { CommuneId } from '../../domain/commune.ts';
import type { ReadToken } from '../../format/parse-tokens.ts';
import { addressBadge } from '../addresses.ts';
import type { DataFile } from '../data-files.ts';
import type { SiteModel } from '../site-model.ts';
import { buildBadge } from './build-badge.ts';
import { drawBadge } from './draw-badge.ts';

/** The badge of each commune with reports, or of some of these. */
export function listBadges(
  site: SiteModel,
  token: ReadToken,
  of: Iterable<CommuneId> = site.byCommune.keys(),
): readonly DataFile[] {
  return [...of].flatMap((id) => {
    const latest = site.byCommune.get(id)?.at(-1);
    if (latest === undefined) return [];
    return [{ address: addressBadge(id), write: () => drawBadge(buildBadge(site, latest), token) }];
  });
}
