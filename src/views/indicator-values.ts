import type { Indicator, IndicatorId } from '../domain/indicator.ts';
import type { Report } from '../domain/report.ts';
import type { AppendixRow } from '../domain/tables.ts';
import type { ReportModel, SiteModel } from './site-model.ts';

/** One appendix row that states an indicator, with the report it is in. */
export interface IndicatorEntry {
  readonly model: ReportModel;
  readonly row: AppendixRow;
}

/** Rows by indicator within one report. A form maps an indicator to one row at most. */
export function indexRows(report: Report): ReadonlyMap<IndicatorId, AppendixRow> {
  const rows = report.appendix?.rows ?? [];
  return new Map(rows.flatMap((row) => (row.indicatorId === null ? [] : [[row.indicatorId, row] as const])));
}

/** Rows by indicator over all reports, in the order of the reports. */
export function indexEntries(
  models: readonly ReportModel[],
): ReadonlyMap<IndicatorId, readonly IndicatorEntry[]> {
  const index = new Map<IndicatorId, IndicatorEntry[]>();
  for (const model of models) {
    for (const [id, row] of model.rows) {
      const entries = index.get(id);
      if (entries === undefined) index.set(id, [{ model, row }]);
      else entries.push({ model, row });
    }
  }
  return index;
}

/** A value, a coded answer or an answer in words; not blank. */
export function isAnswered(row: AppendixRow): boolean {
  return row.text !== null || row.figure.kind === 'present';
}

export function countCommunes(entries: readonly IndicatorEntry[]): { known: number; asked: number } {
  const communesOf = (some: readonly IndicatorEntry[]) =>
    new Set(some.map(({ model }) => model.commune.id)).size;
  return { known: communesOf(entries.filter(({ row }) => isAnswered(row))), asked: communesOf(entries) };
}

export function findIndicator(site: SiteModel, id: IndicatorId | null): Indicator | null {
  return id === null ? null : (site.dataset.indicators.get(id) ?? null);
}
