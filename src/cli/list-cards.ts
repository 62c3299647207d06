import { drawCard } from '../charts/draw-card.ts';
import type { ReadToken } from '../format/parse-tokens.ts';
import { linkToCard, listCardSubjects } from '../views/card-links.ts';
import { buildCard } from '../views/card-view.ts';
import type { DataFile } from '../views/data-files.ts';
import type { SiteModel } from '../views/site-model.ts';
import type { ProvincePart } from '../views/site-parts.ts';
import { measurePicture, renderPicture } from './render-picture.ts';

/** The pictures of one part: of the site, or of a province and its communes where these are not too many. */
export function listCards(site: SiteModel, token: ReadToken, part: ProvincePart | null): readonly DataFile[] {
  const style = { colors: token, measure: measurePicture };
  return listCardSubjects(site, part).map((subject) => ({
    address: linkToCard(site, subject).address,
    write: () => renderPicture(drawCard(buildCard(site, subject), style)),
  }));
}
