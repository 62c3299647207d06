import { auditReport } from '../audit/audit-report.ts';
import type { Correction } from '../domain/correction.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Finding } from '../domain/finding.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import { keepRecent } from '../domain/keep-recent.ts';
import { isIssuedReport, type Report, type ReportId } from '../domain/report.ts';
import type { AppendixRow } from '../domain/tables.ts';
import { computeHeadlineRates } from '../indicators/compute-headline-rates.ts';
import { type Address, addressReport, addressYear } from './addresses.ts';
import { type CorrectionGroups, findGroup } from './corrections/list-corrections.ts';
import { type PlacedCorrection, placeCorrections } from './corrections/place-corrections.ts';
import { anchorReport, type ReportSpot } from './fragments.ts';
import { indexRows } from './indicator-values.ts';
import { indexMarks, type MarksInPlace } from './marks-in-place.ts';
import { readReportYear } from './report-period.ts';
import type { ReportModel } from './site-model.ts';

/** Reports of which what was computed is kept: of a commune over years, or of a province in two periods. */
const REPORTS_KEPT = 256;

type Computed = Pick<ReportModel, 'rates' | 'findings' | 'corrections' | 'inPlace' | 'rows'>;

const NO_FINDINGS: readonly Finding[] = [];
const NO_CORRECTIONS: readonly PlacedCorrection[] = [];
const NO_MARKS: MarksInPlace = { findings: new Map(), corrections: new Map() };
const NO_ROWS: ReadonlyMap<IndicatorId, AppendixRow> = new Map();

export interface ReportModels {
  /** The reports of known communes, in the order of the dataset. */
  readonly models: readonly ReportModel[];
  /** Says that no reports have findings but those at these places among `models`; the others are not audited. */
  readonly auditOnly: (places: ReadonlySet<number>) => void;
}

export function buildReportModels(dataset: Dataset, groups: CorrectionGroups): ReportModels {
  const findings = new Map<ReportModel, readonly Finding[]>();
  const computed = makeComputed(dataset, groups, findings);
  const locate = makeLocator();
  const models = dataset.reports.flatMap((report) => {
    const commune = dataset.communes.get(report.communeId);
    if (commune === undefined) return [];
    const model: ReportModel = Object.assign(Object.create(computed), { ...locate(report), report, commune });
    return [model];
  });
  const auditOnly = (places: ReadonlySet<number>) => {
    for (const [place, model] of models.entries()) if (!places.has(place)) findings.set(model, NO_FINDINGS);
  };
  return { models, auditOnly };
}

/**
 * What all models inherit: each part is computed when it is asked for. All findings are kept, as most reports have none;
 * of the rest, what was asked for last.
 */
function makeComputed(
  dataset: Dataset,
  groups: CorrectionGroups,
  known: Map<ReportModel, readonly Finding[]>,
): Computed {
  const recall = <Value>(compute: (model: ReportModel) => Value) => keepRecent(REPORTS_KEPT, compute);
  const rates = recall(({ report }) => computeHeadlineRates(report));
  const findings = (model: ReportModel) => {
    const kept = known.get(model);
    if (kept !== undefined) return kept;
    const found = auditReport(model.report, dataset);
    known.set(model, found.length === 0 ? NO_FINDINGS : found);
    return found;
  };
  const corrections = keepAll(({ report }) =>
    placeCorrections(dataset, report, findCorrections(groups, report)),
  );
  const marks = recall(({ findings, corrections, address }) => indexMarks(findings, corrections, address));
  const rows = recall(({ report }) => indexRows(report));
  const computed: Computed & ThisType<ReportModel> = {
    get rates() {
      return rates(this);
    },
    get findings() {
      return findings(this);
    },
    get corrections() {
      const isCorrected = groups.size > 0 && findCorrections(groups, this.report).length > 0;
      return isCorrected ? corrections(this) : NO_CORRECTIONS;
    },
    get inPlace() {
      const isBare = this.findings.length === 0 && this.corrections.length === 0;
      return isBare ? NO_MARKS : marks(this);
    },
    get rows() {
      return this.report.appendix === null ? NO_ROWS : rows(this);
    },
  };
  return computed;
}

function findCorrections(groups: CorrectionGroups, { communeId, id }: Report): readonly Correction[] {
  return findGroup(groups, { communeId, reportId: id });
}

function keepAll<Value>(compute: (model: ReportModel) => Value): (model: ReportModel) => Value {
  return keepRecent(Number.POSITIVE_INFINITY, compute);
}

/**
 * A report as issued has a page to itself; rows of flat tables stand on their commune's page of the year. The same words
 * are one string for all reports that share them.
 */
function makeLocator(): (report: Report) => ReportSpot {
  const addresses = new Map<string, Address>();
  const anchors = new Map<ReportId, string>();
  return (report) => {
    const { communeId, id } = report;
    if (isIssuedReport(report)) return { address: addressReport(communeId, id), anchor: '' };
    const made = addressYear(communeId, readReportYear(report));
    const address = addresses.get(made) ?? made;
    const anchor = anchors.get(id) ?? `${anchorReport(id)}-`;
    addresses.set(address, address);
    anchors.set(id, anchor);
    return { address, anchor };
  };
}
