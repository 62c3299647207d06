import type { Commune, CommuneId } from '../domain/commune.ts';
import { compareVietnamese, slugify } from '../format/text.ts';
import type { SiteModel } from './site-model.ts';

/** What belongs to one province: pages and files of it can be made without those of others. */
export interface ProvincePart {
  /** Its part of an address; spellings with the same one ("Hòa", "Hoà") are one province. */
  readonly slug: string;
  readonly name: string;
  /** All of the registry, in its order. */
  readonly communes: readonly Commune[];
  /** Those with reports, in the order of `site.byCommune`. */
  readonly reporting: readonly CommuneId[];
}

/** A province by its slug; null: what belongs to none. */
export type PartId = string | null;

/** What a site is written in, each part by itself: every province of the registry, and what belongs to none. */
export function listParts(site: SiteModel): readonly PartId[] {
  return [...listProvinceParts(site).map(({ slug }) => slug), null];
}

/** Every province of the registry, in alphabetical order. */
export function listProvinceParts({ dataset, byCommune }: SiteModel): readonly ProvincePart[] {
  const slugs = new Map<string, string>();
  const slugOf = ({ province }: Commune) => {
    const slug = slugs.get(province) ?? slugify(province);
    slugs.set(province, slug);
    return slug;
  };
  const reporting = Map.groupBy(byCommune.keys(), (id) => {
    const commune = dataset.communes.get(id);
    return commune === undefined ? null : slugOf(commune);
  });
  return [...Map.groupBy(dataset.communes.values(), slugOf)]
    .flatMap(([slug, communes]) => {
      const [first] = communes;
      const ids = reporting.get(slug) ?? [];
      return first === undefined ? [] : [{ slug, name: first.province, communes, reporting: ids }];
    })
    .sort((a, b) => compareVietnamese(a.name, b.name));
}
