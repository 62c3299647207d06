import type { PageToRender } from '../integrations/open-bundle.ts';
import type { SiteModel } from '../views/site-model.ts';
import { listProvinceParts, type PartId } from '../views/site-parts.ts';

/** Pages that need the same data, so that one thread makes them one after the other. */
export interface PagePart {
  readonly id: PartId;
  readonly pages: readonly PageToRender[];
}

/** Every part of the site with its pages; largest first, so that no thread ends long after the others. */
export function groupPages(site: SiteModel, pages: readonly PageToRender[]): readonly PagePart[] {
  const provinces = listProvinceParts(site);
  const partOf = new Map<string, PartId>(
    provinces.flatMap(({ slug, communes }) =>
      [slug, ...communes.map(({ id }) => id)].map((word) => [word, slug]),
    ),
  );
  const findPart = ({ pathname }: PageToRender): PartId =>
    pathname
      .split('/')
      .map((word) => partOf.get(word) ?? null)
      .find((part) => part !== null) ?? null;
  const groups = Map.groupBy(pages, findPart);
  return [null, ...provinces.map(({ slug }) => slug)]
    .map((id) => ({ id, pages: groups.get(id) ?? [] }))
    .toSorted((a, b) => b.pages.length - a.pages.length);
}
