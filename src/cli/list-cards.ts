import { drawCard } from '../charts/draw-card.ts';
import type { CommuneId } from '../domain/commune.ts';
import type { ReadToken } from '../format/parse-tokens.ts';
import { buildCard, linkToCard } from '../views/card-view.ts';
import type { DataFile } from '../views/data-files.ts';
import type { SiteModel } from '../views/site-model.ts';
import { measurePicture, renderPicture } from './render-picture.ts';

/** The picture of the site, for null, and those of communes with reports. */
export function listCards(
  site: SiteModel,
  token: ReadToken,
  of: readonly (CommuneId | null)[],
): readonly DataFile[] {
  const style = { colors: token, measure: measurePicture };
  return of.map((id) => ({
    address: linkToCard(site, id).address,
    write: () => renderPicture(drawCard(buildCard(site, id), style)),
  }));
}
