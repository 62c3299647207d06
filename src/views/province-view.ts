import { slugify } from '../format/text.ts';
import { titleCommune } from '../strings/communes.ts';
import { OVERVIEW } from '../strings/overview.ts';
import { PROVINCE_PAGE } from '../strings/period-page.ts';
import { addressCommune, addressProvince, linkTo } from './addresses.ts';
import { buildComparison, type ComparisonView } from './comparison-view.ts';
import { listLatest, listProvinces } from './overview-view.ts';
import { buildPageHead, type Link, type PageHead } from './page-head.ts';
import type { SiteModel } from './site-model.ts';

export interface ProvinceView {
  readonly head: PageHead;
  readonly comparison: ComparisonView | null;
  readonly communes: readonly Link[];
}

export function listProvinceViews(model: SiteModel): readonly ProvinceView[] {
  const latest = Map.groupBy(listLatest(model), (one) => slugify(one.commune.province));
  return listProvinces([...model.dataset.communes.values()]).map(({ name, members }) => {
    const slug = slugify(name);
    const from = addressProvince(slug);
    const reports = latest.get(slug) ?? [];
    return {
      head: buildPageHead(model.dataset.site, from, name, PROVINCE_PAGE.description(name)),
      comparison: reports.length === 0 ? null : buildComparison(OVERVIEW.latest, reports, from, 'tinh'),
      communes: members.map((commune) => ({
        text: titleCommune(commune),
        href: linkTo(from, addressCommune(commune.id)),
      })),
    };
  });
}
