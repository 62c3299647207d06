import { auditReport } from '../audit/audit-report.ts';
import type { Commune, CommuneId } from '../domain/commune.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { FieldId } from '../domain/field.ts';
import type { Finding } from '../domain/finding.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { PeriodId } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import type { AppendixRow, DossierRow } from '../domain/tables.ts';
import { computeHeadlineRates, type HeadlineRates } from '../indicators/compute-headline-rates.ts';
import { type Address, addressReport } from './addresses.ts';
import { type FindingsInPlace, indexFindings } from './findings-in-place.ts';
import { type IndicatorEntry, indexEntries, indexRows } from './indicator-values.ts';

/** A report with what was computed from it. */
export interface ReportModel {
  readonly report: Report;
  readonly commune: Commune;
  readonly rates: HeadlineRates;
  readonly findings: readonly Finding[];
  readonly inPlace: FindingsInPlace;
  /** Appendix rows by the indicator they state. */
  readonly rows: ReadonlyMap<IndicatorId, AppendixRow>;
  readonly address: Address;
}

export interface FieldEntry {
  readonly model: ReportModel;
  readonly row: DossierRow;
}

/** Everything that pages are made of, computed once from the dataset; lists are in order of commune, then of time. */
export interface SiteModel {
  readonly dataset: Dataset;
  readonly models: readonly ReportModel[];
  readonly byCommune: ReadonlyMap<CommuneId, readonly ReportModel[]>;
  readonly byPeriod: ReadonlyMap<PeriodId, readonly ReportModel[]>;
  readonly byField: ReadonlyMap<FieldId, readonly FieldEntry[]>;
  readonly byIndicator: ReadonlyMap<IndicatorId, readonly IndicatorEntry[]>;
}

export function buildSiteModel(dataset: Dataset): SiteModel {
  const models = dataset.reports.flatMap((report) => {
    const commune = dataset.communes.get(report.communeId);
    return commune === undefined ? [] : [buildReportModel(report, commune, dataset)];
  });
  const byField = new Map<FieldId, FieldEntry[]>();
  for (const model of models) {
    for (const row of model.report.dossiers?.rows ?? []) {
      if (row.fieldId !== null) append(byField, row.fieldId, { model, row });
    }
  }
  return {
    dataset,
    models,
    byCommune: groupBy(models, (model) => model.commune.id),
    byPeriod: groupBy(models, (model) => model.report.period.id),
    byField,
    byIndicator: indexEntries(models),
  };
}

function buildReportModel(report: Report, commune: Commune, dataset: Dataset): ReportModel {
  const address = addressReport(commune.id, report.id);
  const findings = auditReport(report, dataset);
  return {
    report,
    commune,
    rates: computeHeadlineRates(report),
    findings,
    inPlace: indexFindings(findings, address),
    rows: indexRows(report),
    address,
  };
}

function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) append(groups, keyOf(item), item);
  return groups;
}

function append<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}
