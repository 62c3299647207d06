import { formatCount } from '../../format/number.ts';
import { CHARTS } from '../../strings/charts.ts';
import { COMPARE_FORM, COMPARE_PAGE } from '../../strings/compare-page.ts';
import { titlePeriod } from '../../strings/periods.ts';
import { ADDRESSES, addressPeriod, addressProvince, linkTo } from '../addresses.ts';
import { listFieldLinks } from '../overview-view.ts';
import { buildPageHead, type Link, type PageHead } from '../page-head.ts';
import type { SiteModel } from '../site-model.ts';
import { listProvinceFiles } from './list-compare-files.ts';

/** The little that the form knows before it loads anything. */
export interface CompareSetup {
  readonly provinces: readonly { readonly slug: string; readonly name: string; readonly text: string }[];
  readonly minimumDossiers: number;
  /** For what a reader takes away. */
  readonly source: string;
  readonly notice: string | null;
}

export interface ComparePageView {
  readonly head: PageHead;
  readonly setup: CompareSetup;
  /** Pages that compare without a script. */
  readonly ready: readonly { readonly title: string; readonly links: readonly Link[] }[];
}

export function buildComparePageView(site: SiteModel): ComparePageView {
  const from = ADDRESSES.compare;
  const provinces = listProvinceFiles(site);
  return {
    head: buildPageHead(site.dataset.site, from, COMPARE_PAGE.title, COMPARE_PAGE.description),
    setup: {
      provinces: provinces.map(({ slug, name, communes }) => ({
        slug,
        name,
        text: COMPARE_FORM.provinceOption(name, formatCount(communes.length)),
      })),
      minimumDossiers: site.dataset.site.minimumDossiers,
      source: CHARTS.source(site.dataset.site.publisher),
      notice: site.dataset.site.notice,
    },
    ready: [
      {
        title: COMPARE_PAGE.provinces,
        links: provinces.map(({ slug, name }) => ({ text: name, href: linkTo(from, addressProvince(slug)) })),
      },
      { title: COMPARE_PAGE.periods, links: listPeriodLinks(site) },
      { title: COMPARE_PAGE.fields, links: listFieldLinks(site, from) },
      {
        title: COMPARE_PAGE.indicators,
        links: [{ text: COMPARE_PAGE.allIndicators, href: linkTo(from, ADDRESSES.indicators) }],
      },
    ].filter(({ links }) => links.length > 0),
  };
}

function listPeriodLinks(site: SiteModel): readonly Link[] {
  return [...site.byPeriod].flatMap(([id, models]) => {
    const period = models[0]?.report.period;
    return period === undefined
      ? []
      : [{ text: titlePeriod(period), href: linkTo(ADDRESSES.compare, addressPeriod(id)) }];
  });
}
