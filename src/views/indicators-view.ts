import { AREAS } from '../domain/indicator.ts';
import { formatCount } from '../format/number.ts';
import { AREA_NAMES, INDICATORS_PAGE, nameKind } from '../strings/indicators.ts';
import { ADDRESSES, addressIndicator, linkTo } from './addresses.ts';
import { countCommunes } from './indicator-values.ts';
import { buildPageHead, type PageHead } from './page-head.ts';
import type { SiteModel } from './site-model.ts';
import type { TableView } from './table-view.ts';

export interface IndicatorsView {
  readonly head: PageHead;
  readonly lead: string;
  /** One table per area. */
  readonly areas: readonly { readonly id: string; readonly name: string; readonly table: TableView }[];
}

/** The catalogue: its size is that of the forms, not of the country. */
export function buildIndicatorsView(site: SiteModel): IndicatorsView {
  const from = ADDRESSES.indicators;
  const byArea = Map.groupBy(site.dataset.indicators.values(), (indicator) => indicator.area);
  return {
    head: buildPageHead(site.dataset.site, from, INDICATORS_PAGE.title, INDICATORS_PAGE.description),
    lead: INDICATORS_PAGE.lead(formatCount(site.dataset.indicators.size)),
    areas: AREAS.flatMap((area) => {
      const indicators = byArea.get(area) ?? [];
      if (indicators.length === 0) return [];
      return [
        {
          id: area,
          name: AREA_NAMES[area],
          table: {
            caption: INDICATORS_PAGE.caption(AREA_NAMES[area]),
            isSortable: true,
            isWordy: true,
            columns: [
              { label: INDICATORS_PAGE.name, isNumeric: false },
              { label: INDICATORS_PAGE.unit, isNumeric: false },
              { label: INDICATORS_PAGE.kind, isNumeric: false },
              { label: INDICATORS_PAGE.coverage, isNumeric: true },
            ],
            rows: indicators.map((indicator) => {
              const { known, asked } = countCommunes(site.byIndicator.get(indicator.id) ?? []);
              return {
                cells: [
                  { text: indicator.name, href: linkTo(from, addressIndicator(indicator.id)) },
                  { text: indicator.unit },
                  { text: nameKind(indicator.kind) },
                  {
                    text: INDICATORS_PAGE.coverageText(formatCount(known), formatCount(asked)),
                    sortBy: known,
                  },
                ],
              };
            }),
          },
        },
      ];
    }),
  };
}
