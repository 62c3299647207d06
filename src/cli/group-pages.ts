import type { PageToRender } from '../integrations/open-bundle.ts';
import type { SiteModel } from '../views/site-model.ts';
import { listProvinceParts, type PartId } from '../views/site-parts.ts';

/** Pages that need the same data, so that one thread makes them one after the other. */
export interface PagePart {
  readonly id: PartId;
  readonly pages: readonly PageToRender[];
}

/** An extract of a page, and how to take it along. */
const COMPANIONS = /^(?:chia-se|nhung)\//u;

/**
 * Every part of the site with its pages; largest first, so that no thread ends long after the others. Pages that show the
 * same reports follow one another: those of one commune, and a page with its extract.
 */
export function groupPages(site: SiteModel, pages: readonly PageToRender[]): readonly PagePart[] {
  const provinces = listProvinceParts(site);
  const partOf = new Map<string, PartId>(
    provinces.flatMap(({ slug, communes }) =>
      [slug, ...communes.map(({ id }) => id)].map((word) => [word, slug] as const),
    ),
  );
  const placed = pages.map((page) => {
    const words = page.pathname.split('/');
    const place = words.find((word) => partOf.has(word)) ?? '';
    const part = partOf.get(place) ?? null;
    const subject = place === part ? page.pathname.replace(COMPANIONS, '') : place;
    return { page, part, subject };
  });
  const groups = Map.groupBy(placed, ({ part }) => part);
  return [null, ...provinces.map(({ slug }) => slug)]
    .map((id) => {
      const bySubject = Map.groupBy(groups.get(id) ?? [], ({ subject }) => subject);
      return { id, pages: [...bySubject.values()].flat().map(({ page }) => page) };
    })
    .toSorted((a, b) => b.pages.length - a.pages.length);
}
