import { formatSpan } from '../format/date.ts';
import { LISTING } from '../strings/listing.ts';
import { namePeriod, titlePeriod } from '../strings/periods.ts';
import { PROVINCE_TABLE } from '../strings/province-table.ts';
import { STATE_NAMES } from '../strings/states.ts';
import { HEADLINE_MEASURES } from './headline-measures.ts';
import type { Link } from './page-head.ts';
import { buildPooledCell, countReporting } from './pooled-rates.ts';
import type { Standing } from './province-standing.ts';
import type { CellView, RowView, TableView } from './table-view.ts';

export interface ProvinceRow {
  readonly name: Link;
  /** null: none of its communes has a report that can be set beside others. */
  readonly standing: Standing | null;
  /** To what its communes reported for the period; null where `name` leads there. */
  readonly period: string | null;
}

/**
 * Provinces with how many of their communes reported, and all their dossiers together; in the last row, all provinces.
 * A period that is the same everywhere stands in the caption, else in a column.
 */
export function buildProvinceTable(rows: readonly ProvinceRow[], all: Standing | null): TableView {
  const known = rows.flatMap(({ standing }) => standing ?? []);
  const [shared, ...others] = new Set(known.map(describePeriod));
  const hasPeriods = others.length > 0;
  const write = (standing: Standing | null, href: string | null) =>
    standing === null
      ? listNothing(hasPeriods)
      : [
          ...(hasPeriods ? [buildPeriodCell(standing)] : []),
          buildReportingCell(standing, href),
          ...standing.rates.map(buildPooledCell),
        ];
  return {
    caption:
      shared === undefined || hasPeriods ? PROVINCE_TABLE.caption : PROVINCE_TABLE.captionOfPeriod(shared),
    isSortable: true,
    columns: [
      { label: PROVINCE_TABLE.province, isNumeric: false },
      ...(hasPeriods ? [{ label: LISTING.period, isNumeric: false }] : []),
      { label: PROVINCE_TABLE.reporting, isNumeric: true },
      { label: LISTING.onTime, isNumeric: true },
      { label: LISTING.online, isNumeric: true },
      { label: LISTING.onlineWithoutCertification, isNumeric: true },
    ],
    rows: [
      ...rows.map(({ name, standing, period }): RowView => ({ cells: [name, ...write(standing, period)] })),
      ...(all === null || rows.length < 2
        ? []
        : [{ kind: 'total' as const, cells: [{ text: PROVINCE_TABLE.all }, ...write(all, null)] }]),
    ],
  };
}

function listNothing(hasPeriods: boolean): readonly CellView[] {
  const none: CellView = { text: STATE_NAMES.unknown, isState: true, sortBy: null };
  const cells = [{ ...none, text: PROVINCE_TABLE.noPeriod }, ...HEADLINE_MEASURES.map(() => none)];
  return hasPeriods ? [none, ...cells] : cells;
}

function describePeriod({ period, span }: Standing): string {
  return PROVINCE_TABLE.period(namePeriod(period), formatSpan(span));
}

function buildPeriodCell({ period, span }: Standing): CellView {
  return { text: titlePeriod(period), small: formatSpan(span), sortBy: span.to };
}

function buildReportingCell(standing: Standing, href: string | null): CellView {
  const { members, communeCount } = standing;
  return {
    text: countReporting(standing),
    sortBy: communeCount === null ? null : members.length / communeCount,
    ...(href === null ? {} : { href }),
  };
}
