import type { Commune, CommuneId } from '../domain/commune.ts';
import type { Correction } from '../domain/correction.ts';
import type { Dataset, SiteInfo } from '../domain/dataset.ts';
import type { Field, FieldId } from '../domain/field.ts';
import type { Period } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import type { Target } from '../domain/target.ts';
import { compareVietnamese } from '../format/text.ts';
import type { Catalogue } from './read-indicators.ts';

interface Parts {
  readonly site: SiteInfo;
  readonly communes: readonly Commune[];
  readonly fields: ReadonlyMap<FieldId, Field>;
  readonly indicators: Catalogue;
  readonly targets: readonly Target[];
  readonly corrections: readonly Correction[];
  readonly reports: readonly Report[];
}

/** Indexes everything once; reports in order of commune name, then of time. */
export function buildDataset({
  site,
  communes,
  fields,
  indicators,
  targets,
  corrections,
  reports,
}: Parts): Dataset {
  const inOrder = communes.toSorted((a, b) => compareVietnamese(a.name, b.name) || compareText(a.id, b.id));
  const rank = new Map<CommuneId, number>(inOrder.map((commune, index) => [commune.id, index]));
  const rankOf = (report: Report) => rank.get(report.communeId) ?? communes.length;
  const sorted = reports
    .map((report) => ({ report, rank: rankOf(report), time: timeKey(report) }))
    .toSorted(
      (a, b) => a.rank - b.rank || compareText(a.time, b.time) || compareText(a.report.id, b.report.id),
    )
    .map(({ report }) => report);
  const succeeded = inOrder.filter((commune) => commune.successorId !== null);
  return {
    site,
    communes: new Map(communes.map((commune) => [commune.id, commune])),
    fields,
    indicators,
    targets,
    corrections,
    reports: sorted,
    reportsByCommune: Map.groupBy(sorted, (report) => report.communeId),
    reportsByPeriod: Map.groupBy(sorted, (report) => report.period.id),
    predecessors: Map.groupBy(succeeded, (commune) => commune.successorId as CommuneId),
  };
}

/** Last day first; a report without dates is placed by the name of its period, for the order only. */
function timeKey({ period, span }: Report): string {
  return span === null ? nominalEnd(period) : `${span.to} ${span.from}`;
}

function nominalEnd({ kind, year, ordinal }: Period): string {
  if (year === null) return '';
  const months = { month: 1, quarter: 3, 'half-year': 6, 'nine-months': 9, year: 12, custom: 12 };
  const month = months[kind] * (ordinal ?? 1);
  return `${year}-${String(month).padStart(2, '0')}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
