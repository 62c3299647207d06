import { formatCount } from '../format/number.ts';
import { YEAR_PAGE } from '../strings/year-page.ts';
import type { Address } from './addresses.ts';
import { buildBriefRates } from './brief-rates.ts';
import type { SpansSpec } from './chart-spec.ts';
import { buildFieldTable } from './field-table.ts';
import { listFieldWhys } from './field-why.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import type { TableView } from './table-view.ts';
import { buildTrend } from './trend-chart.ts';
import type { WhyView } from './why-view.ts';

/** One period held against others, and what is behind its rates, as far as a sheet of paper has room. */
export interface BriefAnalysis {
  readonly rates: TableView;
  readonly trend: SpansSpec | null;
  readonly whys: readonly WhyView[];
  readonly fields: TableView | null;
  readonly moreFields: string | null;
}

/** What fits on a sheet beside everything else. */
const FIELDS_SHOWN = 6;
/** The counts resolved in time stand with their rate, too. */
const IN_TIME_COLUMN = 3;
const PERIODS_SHOWN = 13;

export function buildBriefAnalysis(site: SiteModel, model: ReportModel, from: Address): BriefAnalysis {
  return {
    rates: buildBriefRates(site, model, from),
    trend: buildTrend(site, model, `dien-bien-${model.report.id}`, PERIODS_SHOWN),
    whys: listFieldWhys(site, model, from),
    ...buildFields(site, model, from),
  };
}

function buildFields(site: SiteModel, model: ReportModel, from: Address) {
  const table = buildFieldTable(YEAR_PAGE.fields, model, site, from);
  if (table === null) return { fields: null, moreFields: null };
  const volumeOf = (row: TableView['rows'][number]) => Number(row.cells[1]?.sortBy ?? -1);
  const rows = table.rows.toSorted((a, b) => volumeOf(b) - volumeOf(a));
  const hidden = rows.length - FIELDS_SHOWN;
  return {
    fields: dropColumn({ ...table, isSortable: false, rows: rows.slice(0, FIELDS_SHOWN) }, IN_TIME_COLUMN),
    moreFields: hidden > 0 ? YEAR_PAGE.moreFields(formatCount(hidden)) : null,
  };
}

function dropColumn(table: TableView, dropped: number): TableView {
  const keep = <Item>(items: readonly Item[]) => items.filter((_, index) => index !== dropped);
  return {
    ...table,
    columns: keep(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: keep(row.cells) })),
  };
}
