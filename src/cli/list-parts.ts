import { slugify } from '../format/text.ts';
import type { PageToRender } from '../integrations/open-bundle.ts';
import type { SiteModel } from '../views/site-model.ts';

/** Pages that need the same data, so that one thread makes them one after the other. */
export interface Part {
  /** The province as addresses write it; null: what is of no province alone. */
  readonly province: string | null;
  readonly pages: readonly PageToRender[];
}

/** The pages by province; largest part first, so that no thread ends long after the others. */
export function listParts({ dataset }: SiteModel, pages: readonly PageToRender[]): readonly Part[] {
  const communes = Array.from(
    dataset.communes.values(),
    ({ id, province }) => [id, slugify(province)] as const,
  );
  const provinceOf = new Map<string, string>([
    ...communes,
    ...communes.map(([, province]) => [province, province] as const),
  ]);
  const find = ({ pathname }: PageToRender) =>
    pathname
      .split('/')
      .map((word) => provinceOf.get(word))
      .find((province) => province !== undefined) ?? null;
  return Array.from(Map.groupBy(pages, find), ([province, members]) => ({
    province,
    pages: members,
  })).toSorted((a, b) => b.pages.length - a.pages.length);
}
