import type { IsoDate } from '../../domain/date.ts';
import { COUNT_COLUMNS } from '../../domain/dossier-counts.ts';
import { CERTIFICATION_FIELD } from '../../domain/field.ts';
import type { Place } from '../../domain/figure.ts';
import type { Rate, RateOperand } from '../../domain/rate.ts';
import type { Report } from '../../domain/report.ts';
import { findLatestCorrection } from '../marks-in-place.ts';
import type { ReportModel } from '../site-model.ts';

/** The day of the latest correction of a count that one of the rates is made of; null: none was corrected. */
export function findRatesCorrection(rates: readonly Rate[], model: ReportModel): IsoDate | null {
  if (model.corrections.length === 0) return null;
  const operands = rates.flatMap((rate) => (rate.kind === 'unknown' ? [] : rate.operands));
  return findLatest(
    operands.flatMap((operand) => listSources(operand, model.report)),
    model,
  );
}

/** The same of all counts that the report stands for. */
export function findCountsCorrection(model: ReportModel): IsoDate | null {
  const { counts } = model.rates.headline;
  const places = COUNT_COLUMNS.flatMap((column) => {
    const figure = counts[column];
    return figure.kind === 'absent' ? (figure.place ?? []) : listSources({ column, figure }, model.report);
  });
  return model.corrections.length === 0 ? null : findLatest(places, model);
}

/** The same of one of its counts. */
export function findOperandCorrection(operand: RateOperand, model: ReportModel): IsoDate | null {
  return model.corrections.length === 0 ? null : findLatest(listSources(operand, model.report), model);
}

function findLatest(places: readonly Place[], { inPlace }: ReportModel): IsoDate | null {
  const dates = places.flatMap((place) => findLatestCorrection(inPlace, place)?.date ?? []);
  return dates.toSorted().at(-1) ?? null;
}

/** Where the count is printed; for one that is computed, where its parts are. */
function listSources({ column, figure }: RateOperand, report: Report): readonly Place[] {
  if (figure.printed !== '') return [figure.place];
  const rows = report.dossiers?.rows ?? [];
  const hasTotal = rows.some(({ kind }) => kind === 'total');
  // Without a total row, the sum of all fields; with one, the total less certification.
  const parts = rows.filter(({ fieldId }) => !hasTotal || fieldId === CERTIFICATION_FIELD);
  return [figure.place, ...parts.flatMap(({ counts }) => counts[column].place ?? [])];
}
