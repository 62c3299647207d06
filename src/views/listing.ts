import type { Rate } from '../domain/rate.ts';
import { formatCount, formatRate } from '../format/number.ts';
import { findRateSpan } from '../indicators/compute-headline-rates.ts';
import { ABSENCE_NAMES } from '../strings/absence.ts';
import { locateCommune, titleCommune } from '../strings/communes.ts';
import { LISTING } from '../strings/listing.ts';
import { describeSpan, titlePeriod } from '../strings/periods.ts';
import { FORMULA_NAMES } from '../strings/rates.ts';
import { type Address, addressCommune, linkTo } from './addresses.ts';
import { fragmentOfRate } from './ancestry.ts';
import { fragmentOf, linkToReport } from './fragments.ts';
import { HEADLINE_MEASURES } from './headline-measures.ts';
import { buildRateCell, formatRateCounts } from './rate-view.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { abbreviateVerdict, findOwnGroup, judgeHeadline } from './standing-table.ts';
import { type CellView, type ColumnView, linkCell, type RowView, type TableView } from './table-view.ts';

/** Up to this many communes are listed on one page; beyond it, a page leads through provinces. */
export const LISTING_LIMIT = 25;

/** More rows than these are not drawn: they would cost the first view its budget, and the table says the same. */
export const CHART_LIMIT = 20;

const COLUMNS: readonly ColumnView[] = [
  { label: LISTING.commune, isNumeric: false },
  { label: LISTING.period, isNumeric: false },
  { label: LISTING.online, isNumeric: true },
  { label: LISTING.onlineWithoutCertification, isNumeric: true },
  { label: LISTING.onTime, isNumeric: true },
  { label: LISTING.pendingOverdue, isNumeric: true },
  { label: LISTING.findings, isNumeric: true },
];

/** One row per report with both rates, their counts, real dates and findings; judged among its peers where asked. */
export function buildListing(
  site: SiteModel,
  caption: string,
  models: readonly ReportModel[],
  from: Address,
  isJudged = true,
): TableView {
  const isOneProvince = new Set(models.map(({ commune }) => commune.province)).size === 1;
  const rows = models.map((model) => {
    const place = isOneProvince ? model.commune.district : locateCommune(model.commune);
    return buildRow(model, from, place, isJudged ? listVerdicts(site, model) : []);
  });
  return { caption, columns: COLUMNS, rows, isSortable: true };
}

function buildRow(
  model: ReportModel,
  from: Address,
  place: string | null,
  standings: readonly string[],
): RowView {
  const { commune, report, rates, findings } = model;
  return {
    cells: [
      {
        text: titleCommune(commune),
        href: linkTo(from, addressCommune(commune.id)),
        ...(place === null ? {} : { small: place }),
      },
      {
        text: titlePeriod(report.period),
        href: linkToReport(from, model),
        small: describeDates(model),
        sortBy: report.span?.to ?? null,
      },
      addVerdict(linkRate(rates.primary.online, model, from), standings[1]),
      addVerdict(linkRate(rates.primary.onlineWithoutCertification, model, from), standings[2]),
      addVerdict(buildOnTimeCell(model, from), standings[0]),
      buildPendingOverdueCell(model, from),
      {
        text: findings.length === 0 ? LISTING.noFindings : formatCount(findings.length),
        sortBy: findings.length,
        ...(findings.length === 0 ? {} : { href: linkToReport(from, model, 'diem-chua-khop') }),
      },
    ],
  };
}

/** Above or below the communes of its province, and the possible ranks; empty where it has no peers. */
function listVerdicts(site: SiteModel, model: ReportModel): readonly string[] {
  const group = findOwnGroup(site, model);
  if (group === undefined) return [];
  return HEADLINE_MEASURES.map((headline) => abbreviateVerdict(judgeHeadline(site, group, headline), model));
}

function addVerdict(cell: CellView, verdict: string | undefined): CellView {
  if (verdict === undefined || verdict === '') return cell;
  return { ...cell, small: cell.small === undefined ? verdict : `${cell.small}; ${verdict}` };
}

/** The report's dates; where it states none but its on-time counts have some, those, said as what they are. */
export function describeDates({ report, rates }: ReportModel): string {
  const span = report.span ?? findRateSpan(rates.primary.onTime, rates.headline);
  if (span === null) return describeSpan(null);
  return report.span === null ? LISTING.partlyDated(describeSpan(span)) : describeSpan(span);
}

/** A rate that leads to its line of ancestry. */
function linkRate(rate: Rate, model: ReportModel, from: Address): CellView {
  return linkCell(buildRateCell(rate), linkToReport(from, model, fragmentOfRate(rate)));
}

function buildOnTimeCell(model: ReportModel, from: Address): CellView {
  const { rates } = model;
  const cell = linkRate(rates.primary.onTime, model, from);
  const other = rates.primary.onTimeAlternative;
  if (other === null || other.kind !== 'rate') return cell;
  const counts = formatRateCounts(other);
  const text = LISTING.alternative(FORMULA_NAMES[other.formula], formatRate(other.ratio), counts);
  return { ...cell, links: [{ text, href: linkToReport(from, model, fragmentOfRate(other)) }] };
}

function buildPendingOverdueCell(model: ReportModel, from: Address): CellView {
  const figure = model.rates.headline.counts.pending_overdue;
  if (figure.kind === 'present') {
    const href = linkToReport(from, model, fragmentOf(figure.place));
    return { text: formatCount(figure.value), sortBy: figure.value, href };
  }
  return { text: ABSENCE_NAMES[figure.reason], isState: true, sortBy: null };
}
