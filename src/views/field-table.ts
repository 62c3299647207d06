import type { FieldId } from '../domain/field.ts';
import { readInTime } from '../domain/rate.ts';
import type { DossierRow } from '../domain/tables.ts';
import { formatCount } from '../format/number.ts';
import { computePrimaryRates } from '../indicators/compute-headline-rates.ts';
import { ABSENCE_NAMES } from '../strings/absence.ts';
import { titleCommune } from '../strings/communes.ts';
import { FIELD_TABLE } from '../strings/field-table.ts';
import { LISTING } from '../strings/listing.ts';
import { type Address, addressField, linkTo } from './addresses.ts';
import { describeBothRates, readRate } from './chart-data.ts';
import { buildChartDownload } from './chart-download.ts';
import type { DotsSpec } from './chart-spec.ts';
import { fragmentOfRow, linkToReport } from './fragments.ts';
import { buildRateCell } from './rate-view.ts';
import { nameReportPeriod } from './report-period.ts';
import type { ReportModel, SiteModel } from './site-model.ts';
import { type CellView, type ColumnView, linkCell, type TableView } from './table-view.ts';

const COLUMNS: readonly ColumnView[] = [
  { label: FIELD_TABLE.field, isNumeric: false },
  { label: FIELD_TABLE.received, isNumeric: true },
  { label: LISTING.online, isNumeric: true },
  { label: FIELD_TABLE.inTime, isNumeric: true },
  { label: LISTING.onTime, isNumeric: true },
];

/**
 * The fields of one report with both rates; null when its dossiers are not divided by field. `from`: null where nothing
 * can be linked.
 */
export function buildFieldTable(
  caption: string,
  model: ReportModel,
  site: SiteModel,
  from: Address | null,
): TableView | null {
  const rows = listFieldRows(model);
  if (rows.length === 0) return null;
  return {
    caption,
    columns: COLUMNS,
    isSortable: true,
    rows: rows.map((row) => {
      const name = { text: nameField(row.fieldId, row.label, site) };
      return {
        cells:
          from === null
            ? [name, ...buildFieldCells(row, null)]
            : [
                { ...name, href: linkTo(from, addressField(row.fieldId)) },
                ...buildFieldCells(row, linkToRow(model, row, from)),
              ],
      };
    }),
  };
}

/** To the row of the dossier table that a field's figures come from. */
export function linkToRow(model: ReportModel, row: DossierRow, from: Address): string {
  return linkToReport(from, model, fragmentOfRow(row, model.report.dossiers?.file ?? ''));
}

/** Received, online, in time, on-time rate of one field, linked to the row they come from where `href` leads there. */
export function buildFieldCells(row: DossierRow, href: string | null): readonly CellView[] {
  const { online, onTime } = computePrimaryRates(row.counts);
  const inTime = readInTime(row.counts);
  const cells: readonly CellView[] = [
    buildCountCell(row, 'received'),
    buildRateCell(online),
    inTime.kind === 'read'
      ? { text: formatCount(inTime.value), sortBy: inTime.value }
      : { text: ABSENCE_NAMES['not-stated'], isState: true, sortBy: null },
    buildRateCell(onTime),
  ];
  return href === null ? cells : cells.map((cell) => linkCell(cell, href));
}

function buildCountCell(row: DossierRow, column: 'received'): CellView {
  const figure = row.counts[column];
  if (figure.kind === 'present') return { text: formatCount(figure.value), sortBy: figure.value };
  return { text: ABSENCE_NAMES[figure.reason], isState: true, sortBy: null };
}

/** `from` is the address of the page that the chart stands on. */
export function buildFieldChart(
  id: string,
  title: string,
  model: ReportModel,
  site: SiteModel,
  from: Address = model.address,
): DotsSpec | null {
  const rows = listFieldRows(model).map((row) => ({
    label: nameField(row.fieldId, row.label, site),
    ...computePrimaryRates(row.counts),
  }));
  if (rows.length === 0) return null;
  return {
    kind: 'dots',
    id,
    title,
    description: describeBothRates(rows, LISTING.rows.fields),
    notes: rows.every(({ online, onTime }) => online.kind === 'rate' && onTime.kind === 'rate')
      ? []
      : [FIELD_TABLE.note],
    download: buildChartDownload(site.dataset.site, from, {
      comparison: title,
      area: titleCommune(model.commune),
      period: nameReportPeriod(site, model),
    }),
    axis: FIELD_TABLE.axis,
    series: [LISTING.online, LISTING.onTime],
    rows: rows.map(({ label, online, onTime }) => ({
      label,
      detail: null,
      readings: [readRate(online, LISTING.online), readRate(onTime, LISTING.onTime)],
    })),
  };
}

function listFieldRows(model: ReportModel): readonly (DossierRow & { readonly fieldId: FieldId })[] {
  return (model.report.dossiers?.rows ?? []).flatMap((row) =>
    row.fieldId === null ? [] : [{ ...row, fieldId: row.fieldId }],
  );
}

function nameField(id: FieldId, label: string, site: SiteModel): string {
  return site.dataset.fields.get(id)?.name ?? label;
}
