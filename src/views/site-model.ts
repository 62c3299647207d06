import { auditReport } from '../audit/audit-report.ts';
import type { Commune, CommuneId } from '../domain/commune.ts';
import type { Correction } from '../domain/correction.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { FieldId } from '../domain/field.ts';
import type { Finding } from '../domain/finding.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { PeriodId } from '../domain/period.ts';
import { isIssuedReport, type Report } from '../domain/report.ts';
import type { AppendixRow, DossierRow } from '../domain/tables.ts';
import { computeHeadlineRates, type HeadlineRates } from '../indicators/compute-headline-rates.ts';
import { addressReport, addressYear } from './addresses.ts';
import {
  findGroup,
  groupByReport,
  listCorrections,
  type SiteCorrection,
} from './corrections/list-corrections.ts';
import { type PlacedCorrection, placeCorrections } from './corrections/place-corrections.ts';
import { anchorReport, type ReportSpot } from './fragments.ts';
import { type IndicatorEntry, indexEntries, indexRows } from './indicator-values.ts';
import { indexMarks, type MarksInPlace } from './marks-in-place.ts';
import { createPeers, type Peers } from './peers.ts';
import { createProvinceStandings, type FindProvinceStanding } from './province-standing.ts';
import { createReferences, type FindReference } from './references.ts';
import { readReportYear } from './report-period.ts';

/** A report with what was computed from it. */
export interface ReportModel extends ReportSpot {
  readonly report: Report;
  readonly commune: Commune;
  readonly rates: HeadlineRates;
  readonly findings: readonly Finding[];
  /** Newest first. */
  readonly corrections: readonly PlacedCorrection[];
  readonly inPlace: MarksInPlace;
  /** Appendix rows by the indicator they state. */
  readonly rows: ReadonlyMap<IndicatorId, AppendixRow>;
}

export interface FieldEntry {
  readonly model: ReportModel;
  readonly row: DossierRow;
}

/** Everything that pages are made of, computed once from the dataset; lists are in order of commune, then of time. */
export interface SiteModel {
  readonly dataset: Dataset;
  /** Where the built folder will be found, ending in a slash; null: not known, so no absolute address is written. */
  readonly publicRoot: string | null;
  readonly models: readonly ReportModel[];
  readonly byCommune: ReadonlyMap<CommuneId, readonly ReportModel[]>;
  readonly byPeriod: ReadonlyMap<PeriodId, readonly ReportModel[]>;
  readonly byField: ReadonlyMap<FieldId, readonly FieldEntry[]>;
  readonly byIndicator: ReadonlyMap<IndicatorId, readonly IndicatorEntry[]>;
  /** Those of reports that are gone among them, newest first. */
  readonly corrections: readonly SiteCorrection[];
  readonly correctionsByCommune: ReadonlyMap<CommuneId, readonly SiteCorrection[]>;
  readonly peers: Peers;
  readonly findReference: FindReference;
  readonly findProvinceStanding: FindProvinceStanding;
}

export function buildSiteModel(dataset: Dataset, publicRoot: string | null = null): SiteModel {
  const groups = groupByReport(dataset);
  const models = dataset.reports.flatMap((report) => {
    const commune = dataset.communes.get(report.communeId);
    const given = findGroup(groups, { communeId: report.communeId, reportId: report.id });
    return commune === undefined ? [] : [buildReportModel(report, commune, dataset, given)];
  });
  const byField = new Map<FieldId, FieldEntry[]>();
  for (const model of models) {
    for (const row of model.report.dossiers?.rows ?? []) {
      if (row.fieldId !== null) append(byField, row.fieldId, { model, row });
    }
  }
  const byCommune = Map.groupBy(models, (model) => model.commune.id);
  const peers = createPeers(dataset, models);
  const corrections = listCorrections(dataset, groups, models);
  return {
    dataset,
    publicRoot,
    models,
    byCommune,
    byPeriod: Map.groupBy(models, (model) => model.report.period.id),
    byField,
    byIndicator: indexEntries(models),
    corrections,
    correctionsByCommune: Map.groupBy(corrections, ({ commune }) => commune.id),
    peers,
    findReference: createReferences(byCommune),
    findProvinceStanding: createProvinceStandings(dataset, byCommune, peers),
  };
}

function buildReportModel(
  report: Report,
  commune: Commune,
  dataset: Dataset,
  given: readonly Correction[],
): ReportModel {
  const spot = locateReport(report);
  const findings = auditReport(report, dataset);
  const corrections = given.length === 0 ? [] : placeCorrections(dataset, report, given);
  return {
    ...spot,
    report,
    commune,
    rates: computeHeadlineRates(report),
    findings,
    corrections,
    inPlace: indexMarks(findings, corrections, spot.address),
    rows: indexRows(report),
  };
}

/** A report as issued has a page to itself; rows of flat tables stand on their commune's page of the year. */
function locateReport(report: Report): ReportSpot {
  return isIssuedReport(report)
    ? { address: addressReport(report.communeId, report.id), anchor: '' }
    : {
        address: addressYear(report.communeId, readReportYear(report)),
        anchor: `${anchorReport(report.id)}-`,
      };
}

function append<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}
