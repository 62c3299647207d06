import { formatCount } from '../format/number.ts';
import { slugify } from '../format/text.ts';
import { titleCommune } from '../strings/communes.ts';
import { LISTING } from '../strings/listing.ts';
import { OVERVIEW } from '../strings/overview.ts';
import { PROVINCE_PAGE } from '../strings/period-page.ts';
import { addressCommune, addressProvince, linkTo } from './addresses.ts';
import { linkToProvinceCard } from './card-links.ts';
import { buildComparison, type ComparisonView } from './comparison-view.ts';
import { listDownloads } from './download-links.ts';
import { selectProvinceTables } from './downloads/select-tables.ts';
import { listProvinces } from './overview-view.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import type { SiteModel } from './site-model.ts';
import { listProvinceParts, type ProvincePart } from './site-parts.ts';
import { splitIntoParts } from './split-by-province.ts';

export interface ProvinceView {
  readonly head: PageHead;
  readonly comparison: ComparisonView | null;
  readonly communes: readonly Link[];
  readonly parts: readonly Link[];
  /** The tables of the province, on its first page; empty where it has no reports. */
  readonly downloads: readonly Link[];
}

/** The communes of each province, so many to a page, with the last report of each. */
export function listProvinceViews(site: SiteModel): readonly ProvinceView[] {
  const downloads = new Map(
    listProvinceParts(site).map((part) => [part.slug, listDownloadLinks(site, part)]),
  );
  return listProvinces([...site.dataset.communes.values()]).flatMap(({ name, members }) =>
    splitIntoParts(addressProvince(slugify(name)), name, members).map((page): ProvinceView => {
      const { address: from, items, part, isFirst, parts } = page;
      const title = isFirst ? name : LISTING.titlePart(name, formatCount(part));
      const reports = items.flatMap((commune) => site.byCommune.get(commune.id)?.at(-1) ?? []);
      return {
        head: {
          ...buildPageHead(site.dataset.site, from, title, PROVINCE_PAGE.description(name)),
          card: linkToProvinceCard(site, name),
        },
        comparison:
          reports.length === 0 ? null : buildComparison(site, OVERVIEW.latest, reports, from, 'tinh'),
        communes: items.map((commune) => ({
          text: titleCommune(commune),
          href: linkTo(from, addressCommune(commune.id)),
        })),
        parts,
        downloads: isFirst ? (downloads.get(slugify(name)) ?? []) : [],
      };
    }),
  );
}

function listDownloadLinks(site: SiteModel, part: ProvincePart): readonly Link[] {
  if (part.reporting.length === 0) return [];
  const from = addressProvince(part.slug);
  const { address, tables } = selectProvinceTables(site, part);
  return listDownloads(address, from, tables);
}
