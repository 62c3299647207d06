import { readFileSync } from 'node:fs';
import { drawCard } from '../charts/draw-card.ts';
import { readColors } from '../charts/read-colors.ts';
import { buildCard, linkToCard } from '../views/card-view.ts';
import type { DataFile } from '../views/data-files.ts';
import type { SiteModel } from '../views/site-model.ts';
import { measurePicture, renderPicture } from './render-picture.ts';

/** The picture of the site and one of each commune with reports. */
export function listCards(site: SiteModel): readonly DataFile[] {
  const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const style = { colors: readColors(css, 'light'), measure: measurePicture };
  return [null, ...site.byCommune.keys()].map((id) => ({
    address: linkToCard(site, id).address,
    write: () => renderPicture(drawCard(buildCard(site, id), style)),
  }));
}
