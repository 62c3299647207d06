import type { Measure } from '../domain/measure.ts';
import { computeRatio } from '../domain/share.ts';
import type { Target } from '../domain/target.ts';
import { formatDate } from '../format/date.ts';
import { formatRate } from '../format/number.ts';
import { FORMULA_NAMES, RATE_NAMES } from '../strings/rates.ts';
import { nameThreshold, TARGETS } from '../strings/targets.ts';
import { describeFormula } from './rate-view.ts';
import type { CellView, TableView } from './table-view.ts';

/** Every target of the data folder, those that no formula matches included; null where there is none. */
export function buildTargetTable(targets: readonly Target[]): TableView | null {
  if (targets.length === 0) return null;
  const { caption, subject, threshold, scope, measure, document } = TARGETS;
  return {
    caption,
    isSortable: false,
    isWordy: true,
    columns: [subject, threshold, scope, measure, document].map((label) => ({ label, isNumeric: false })),
    rows: targets.map((target) => ({
      id: `muc-tieu-${target.id}`,
      cells: [
        { text: target.subject, ...(target.note === '' ? {} : { small: target.note }) },
        buildThreshold(target),
        { text: target.province ?? TARGETS.everywhere, small: describeTime(target) },
        buildMeasure(target.measure),
        { text: target.document, ...(target.url === null ? {} : { href: target.url }) },
      ],
    })),
  };
}

function buildThreshold({ threshold }: Target): CellView {
  const ratio = computeRatio(threshold);
  return { text: nameThreshold(formatRate(ratio), ratio === 1) };
}

function describeTime({ from, to }: Target): string {
  if (from !== null && to !== null) return TARGETS.fromTo(formatDate(from), formatDate(to));
  if (from !== null) return TARGETS.from(formatDate(from));
  return to === null ? TARGETS.undated : TARGETS.until(formatDate(to));
}

function buildMeasure(measure: Measure | null): CellView {
  if (measure === null) return { text: TARGETS.noMeasure, isState: true };
  const { formula } = measure;
  const rate = formula.startsWith('online') ? RATE_NAMES.online : RATE_NAMES.onTime;
  return {
    text: `${rate}: ${FORMULA_NAMES[formula]}`,
    small: describeFormula(measure),
  };
}
