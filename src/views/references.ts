import type { IncomparableReason } from '../domain/comparison.ts';
import { belongsToNone, SPAN_TOLERANCE_DAYS } from '../indicators/compare-spans.ts';
import {
  comparePeriodsOverTime,
  countGapDays,
  countYearShiftDays,
  findPreviousAdjoining,
  findSamePeriodLastYear,
} from '../indicators/period-relations.ts';
import type { ReportModel } from './site-model.ts';

/** The adjoining period before, or the same period of the year before. */
export const REFERENCES = ['previous', 'last-year'] as const;
export type Reference = (typeof REFERENCES)[number];

/** The report of the same commune that another is measured against; null: there is none. */
export type FindReference = (model: ReportModel, reference: Reference) => ReportModel | null;

/** Each is looked for when a page first asks, and once. */
export function createReferences(
  byCommune: ReadonlyMap<ReportModel['commune']['id'], readonly ReportModel[]>,
): FindReference {
  const known: Readonly<Record<Reference, Map<ReportModel, ReportModel | null>>> = {
    previous: new Map(),
    'last-year': new Map(),
  };
  return (model, reference) => {
    const found = known[reference].get(model);
    if (found !== undefined) return found;
    const earlier = findReference(model, byCommune.get(model.commune.id) ?? [], reference);
    known[reference].set(model, earlier);
    return earlier;
  };
}

function findReference(
  model: ReportModel,
  siblings: readonly ReportModel[],
  reference: Reference,
): ReportModel | null {
  const { report } = model;
  const others = siblings.filter(
    (other) => other !== model && other.report.period.kind === report.period.kind,
  );
  const find = reference === 'previous' ? findPreviousAdjoining : findSamePeriodLastYear;
  const found = find(
    report,
    others.map((other) => other.report),
  );
  return others.find((other) => other.report === found) ?? null;
}

/**
 * Why a report that has no such reference has none: its own dates, or those of the report that stands at the right
 * time and may not be compared. Empty where none stands there.
 */
export function explainNoReference(
  model: ReportModel,
  siblings: readonly ReportModel[],
  reference: Reference,
): readonly IncomparableReason[] {
  const { report } = model;
  if (report.span === null) return [{ kind: 'span-unknown' }];
  if (belongsToNone(report)) return [{ kind: 'spans-reform' }];
  const { span, period } = report;
  const measure = reference === 'previous' ? countGapDays : countYearShiftDays;
  const near = siblings.find(
    (other) =>
      other !== model &&
      other.report.period.kind === period.kind &&
      other.report.span !== null &&
      other.report.span.from < span.from &&
      Math.abs(measure(other.report.span, span)) <= SPAN_TOLERANCE_DAYS,
  );
  return near === undefined ? [] : comparePeriodsOverTime(near.report, report);
}
