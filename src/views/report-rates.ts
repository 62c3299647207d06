import type { Finding } from '../domain/finding.ts';
import { isSameSpan } from '../domain/period.ts';
import type { Rate } from '../domain/rate.ts';
import { formatCount, formatRate } from '../format/number.ts';
import { findRateSpan } from '../indicators/compute-headline-rates.ts';
import { ANCESTRY } from '../strings/ancestry.ts';
import { CORRECTIONS } from '../strings/corrections.ts';
import { LISTING } from '../strings/listing.ts';
import { describeSpan, namePeriod } from '../strings/periods.ts';
import { FORMULA_NAMES, FORMULA_USERS, RATE_NAMES, RATES } from '../strings/rates.ts';
import type { Address } from './addresses.ts';
import { fragmentOfRate } from './ancestry.ts';
import { findRatesCorrection } from './corrections/corrected-rates.ts';
import { CORRECTIONS_ANCHOR } from './corrections/report-corrections.ts';
import { buildFindingView, type FindingView } from './finding-view.ts';
import { linkToReport } from './fragments.ts';
import type { Link } from './page-head.ts';
import {
  buildRateCell,
  buildRateView,
  describeFormula,
  explainRate,
  formatRateCounts,
  type RateView,
  selectRateFindings,
} from './rate-view.ts';
import type { ReportModel } from './site-model.ts';
import type { RowView, TableView } from './table-view.ts';

/** The headline cards of one report: online, online without certification, on time; findings in place. */
export function buildRateCards(model: ReportModel, from: Address): readonly RateView[] {
  const { primary, headline } = model.rates;
  const show = (finding: Finding): FindingView =>
    buildFindingView(finding, from, model.address === from ? null : model);
  const spanOf = (rate: Rate) => findRateSpan(rate, headline);
  const withoutCertification = primary.onlineWithoutCertification;
  const source = (rate: Rate) => linkAncestry(rate, model, from);
  const correct = (view: RateView, ...rates: readonly Rate[]): RateView => ({
    ...view,
    correction: linkCorrection(rates, model, from),
  });
  return [
    correct(
      buildRateView(
        RATE_NAMES.online,
        primary.online,
        spanOf(primary.online),
        selectRateFindings(model.findings, 'online_rate').map(show),
        primary.online.formula === 'online-new' ? [summarizeRate(model.rates.online.all)] : [],
        source(primary.online),
      ),
      primary.online,
    ),
    correct(
      buildRateView(
        RATE_NAMES.onlineWithoutCertification,
        withoutCertification,
        spanOf(primary.online),
        [],
        withoutCertification.kind === 'rate' && withoutCertification.formula === 'online-new'
          ? [summarizeRate(model.rates.online.allWithoutCertification)]
          : [],
        source(withoutCertification),
      ),
      withoutCertification,
    ),
    correct(
      buildRateView(
        RATE_NAMES.onTime,
        primary.onTime,
        spanOf(primary.onTime),
        selectRateFindings(model.findings, 'on_time_rate').map(show),
        [
          ...(primary.onTimeAlternative === null ? [] : [summarizeRate(primary.onTimeAlternative)]),
          describePendingOverdue(model),
        ],
        source(primary.onTime),
        headline,
      ),
      primary.onTime,
      ...(primary.onTimeAlternative === null ? [] : [primary.onTimeAlternative]),
    ),
  ];
}

/** To the corrections of the report, where a count of one of the rates was corrected. */
function linkCorrection(rates: readonly Rate[], model: ReportModel, from: Address): RateView['correction'] {
  const date = findRatesCorrection(rates, model);
  if (date === null) return null;
  return { text: CORRECTIONS.rate(date), href: linkToReport(from, model, CORRECTIONS_ANCHOR) };
}

/** To the rate's line of ancestry on the report's page; null where there is no rate. */
function linkAncestry(rate: Rate, model: ReportModel, from: Address): Link | null {
  if (rate.kind !== 'rate') return null;
  return { text: ANCESTRY.link, href: linkToReport(from, model, fragmentOfRate(rate)) };
}

/** Says so when the two rates hold for different dates; null when they hold for the same. */
export function describeSpanGap({ report, rates }: ReportModel): string | null {
  const { primary, headline } = rates;
  if (primary.online.kind === 'unknown' || primary.onTime.kind === 'unknown') return null;
  const online = findRateSpan(primary.online, headline);
  const onTime = findRateSpan(primary.onTime, headline);
  if (isSameSpan(online, onTime)) return null;
  return RATES.spansDiffer(namePeriod(report.period), describeSpan(online), describeSpan(onTime));
}

/** "Cách B: 99,39 % (648/652 hồ sơ)" */
export function summarizeRate(rate: Rate, name: string = FORMULA_NAMES[rate.formula]): string {
  return rate.kind === 'rate'
    ? LISTING.alternative(name, formatRate(rate.ratio), formatRateCounts(rate))
    : '';
}

/** Formula A alone hides a backlog, so this always stands beside it. */
export function describePendingOverdue(model: ReportModel): string {
  const figure = model.rates.headline.counts.pending_overdue;
  return figure.kind === 'present'
    ? RATES.pendingOverdue(formatCount(figure.value))
    : RATES.pendingOverdueUnknown;
}

/** Every definition of both rates for one report, side by side. */
export function buildFormulaTable(caption: string, model: ReportModel, from: Address): TableView {
  const { online, onTime } = model.rates;
  const rows: RowView[] = [
    [RATE_NAMES.online, online.new],
    [RATE_NAMES.online, online.all],
    [RATE_NAMES.onlineWithoutCertification, online.newWithoutCertification],
    [RATE_NAMES.onlineWithoutCertification, online.allWithoutCertification],
    [RATE_NAMES.onTime, onTime.A],
    [RATE_NAMES.onTime, onTime.B],
    [RATE_NAMES.onTime, onTime.C],
    [RATE_NAMES.onTime, onTime.D],
  ].map(([name, rate]) => buildFormulaRow(name as string, rate as Rate, model, from));
  return {
    caption,
    isSortable: false,
    columns: [
      { label: RATES.formula, isNumeric: false },
      { label: RATES.value, isNumeric: true },
      { label: RATES.note, isNumeric: false },
    ],
    rows,
  };
}

function buildFormulaRow(name: string, rate: Rate, model: ReportModel, from: Address): RowView {
  const source = linkAncestry(rate, model, from);
  return {
    cells: [
      { text: `${name}: ${FORMULA_NAMES[rate.formula]}`, small: describeFormula(rate) },
      { ...buildRateCell(rate), ...(source === null ? {} : { href: source.href }) },
      { text: rate.kind === 'rate' ? FORMULA_USERS[rate.formula] : explainRate(rate) },
    ],
  };
}
