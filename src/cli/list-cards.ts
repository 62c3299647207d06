import { drawCard } from '../charts/draw-card.ts';
import type { ReadToken } from '../format/parse-tokens.ts';
import { slugify } from '../format/text.ts';
import { linkToCard, listCardSubjects } from '../views/card-links.ts';
import { buildCard, type CardSubject, isProvince } from '../views/card-view.ts';
import type { DataFile } from '../views/data-files.ts';
import type { SiteModel } from '../views/site-model.ts';
import type { PartId } from '../views/site-parts.ts';
import { measurePicture, renderPicture } from './render-picture.ts';

/** The pictures that pages name: of the site, of provinces, and of communes where these are not too many. */
export function listCards(site: SiteModel, token: ReadToken, part: PartId): readonly DataFile[] {
  const style = { colors: token, measure: measurePicture };
  return listCardSubjects(site)
    .filter((subject) => findPart(subject) === part)
    .map((subject) => ({
      address: linkToCard(site, subject).address,
      write: () => renderPicture(drawCard(buildCard(site, subject), style)),
    }));
}

function findPart(subject: CardSubject): PartId {
  if (subject === null) return null;
  return slugify(isProvince(subject) ? subject.province : subject.commune.province);
}
