import type { Commune, CommuneId } from '../domain/commune.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { FieldId } from '../domain/field.ts';
import type { Finding } from '../domain/finding.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { PeriodId } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import type { AppendixRow } from '../domain/tables.ts';
import type { HeadlineRates } from '../indicators/compute-headline-rates.ts';
import { groupByReport, listCorrections, type SiteCorrection } from './corrections/list-corrections.ts';
import type { PlacedCorrection } from './corrections/place-corrections.ts';
import { makeFieldList } from './field-entries.ts';
import type { ReportSpot } from './fragments.ts';
import { type IndicatorEntry, indexEntries } from './indicator-values.ts';
import type { MarksInPlace } from './marks-in-place.ts';
import { createPeers, type Peers } from './peers.ts';
import { createProvinceStandings, type FindProvinceStanding } from './province-standing.ts';
import { createReferences, type FindReference } from './references.ts';
import { buildReportModels, type ReportModels } from './report-models.ts';

/** A report with what is computed from it, when it is asked for: it need not be the same object the next time. */
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

/** Everything that pages are made of, indexed once from the dataset; lists are in order of commune, then of time. */
export interface SiteModel extends ReportModels {
  readonly dataset: Dataset;
  /** Where the built folder will be found, ending in a slash; null: not known, so no absolute address is written. */
  readonly publicRoot: string | null;
  readonly byCommune: ReadonlyMap<CommuneId, readonly ReportModel[]>;
  readonly byPeriod: ReadonlyMap<PeriodId, readonly ReportModel[]>;
  /** Every field that a report counts apart, in the order of the reports. */
  readonly listFields: () => readonly FieldId[];
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
  const { models, auditOnly } = buildReportModels(dataset, groups);
  const byCommune = Map.groupBy(models, (model) => model.commune.id);
  const peers = createPeers(dataset, models);
  const corrections = listCorrections(dataset, groups, models);
  return {
    dataset,
    publicRoot,
    models,
    auditOnly,
    byCommune,
    byPeriod: Map.groupBy(models, (model) => model.report.period.id),
    listFields: makeFieldList(dataset, models),
    byIndicator: indexEntries(models),
    corrections,
    correctionsByCommune: Map.groupBy(corrections, ({ commune }) => commune.id),
    peers,
    findReference: createReferences(byCommune),
    findProvinceStanding: createProvinceStandings(dataset, byCommune, peers),
  };
}
