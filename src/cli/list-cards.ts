import { drawCard } from '../charts/draw-card.ts';
import type { ReadToken } from '../format/parse-tokens.ts';
import { linkToCard, listCardSubjects } from '../views/card-links.ts';
import { buildCard } from '../views/card-view.ts';
import type { DataFile } from '../views/data-files.ts';
import type { SiteModel } from '../views/site-model.ts';
import { measurePicture, renderPicture } from './render-picture.ts';

/** The pictures that pages name: of the site, of provinces, and of communes where these are not too many. */
export function listCards(site: SiteModel, token: ReadToken): readonly DataFile[] {
  const style = { colors: token, measure: measurePicture };
  return listCardSubjects(site).map((subject) => ({
    address: linkToCard(site, subject).address,
    write: () => renderPicture(drawCard(buildCard(site, subject), style)),
  }));
}
