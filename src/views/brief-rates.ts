import { CHANGE, TARGET_CELL } from '../strings/change.ts';
import { YEAR_PAGE } from '../strings/year-page.ts';
import type { Address } from './addresses.ts';
import { fragmentOfRate } from './ancestry.ts';
import { buildChangeCell } from './change-cell.ts';
import { linkToReport } from './fragments.ts';
import { chooseCommonMeasure, HEADLINE_MEASURES, type HeadlineMeasure } from './headline-measures.ts';
import { buildRateCell, describeFormula } from './rate-view.ts';
import { selectRate } from './select-rate.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { buildVerdictCell, findOwnGroup, judgeHeadline, nameGroup } from './standing-table.ts';
import { type CellView, linkCell, type RowView, type TableView } from './table-view.ts';
import { buildTargetCell } from './target-cell.ts';

/** The headline rates of one report: how they moved, what is missing to the target, where they stand. */
export function buildBriefRates(site: SiteModel, model: ReportModel, from: Address): TableView {
  return {
    caption: YEAR_PAGE.changes,
    isSortable: false,
    isEven: true,
    columns: [
      { label: YEAR_PAGE.rate, isNumeric: false },
      { label: YEAR_PAGE.now, isNumeric: true },
      { label: CHANGE.previous, isNumeric: false },
      { label: CHANGE.lastYear, isNumeric: false },
      { label: TARGET_CELL.title, isNumeric: false },
      { label: YEAR_PAGE.peers, isNumeric: false },
    ],
    rows: HEADLINE_MEASURES.map((headline) => buildRow(site, model, headline, from)),
  };
}

function buildRow(site: SiteModel, model: ReportModel, headline: HeadlineMeasure, from: Address): RowView {
  const rate = selectRate(model.rates, chooseCommonMeasure(headline, [model]));
  const cell = linkCell(buildRateCell(rate), linkToReport(from, model, fragmentOfRate(rate)));
  return {
    cells: [
      { text: headline.name, small: describeFormula(rate) },
      cell,
      buildChangeCell(site, headline, model, 'previous'),
      buildChangeCell(site, headline, model, 'last-year'),
      buildTargetCell(site, rate, model),
      buildPeersCell(site, model, headline),
    ],
  };
}

/** Among the communes of its province, else among all that are comparable. */
function buildPeersCell(site: SiteModel, model: ReportModel, headline: HeadlineMeasure): CellView {
  const group = findOwnGroup(site, model);
  if (group === undefined) return { text: YEAR_PAGE.noPeers, isState: true };
  const standing = judgeHeadline(site, group, headline);
  const verdict = buildVerdictCell(standing, model, site.dataset.site.minimumDossiers);
  const small = [verdict.small, nameGroup(group)].filter((text) => text !== undefined).join('; ');
  return { ...verdict, small };
}
