import type { Measure } from '../domain/measure.ts';
import { FORMULA_NAMES, FORMULA_WORDS, RATE_NAMES } from '../strings/rates.ts';

/** What a measure counts, whatever the formula: "Nộp trực tuyến, không tính chứng thực". */
export function nameMeasureGroup({ formula, withoutCertification }: Measure): string {
  if (formula.startsWith('online')) {
    return withoutCertification ? RATE_NAMES.onlineWithoutCertification : RATE_NAMES.online;
  }
  return withoutCertification ? RATE_NAMES.onTimeWithoutCertification : RATE_NAMES.onTime;
}

/** "Trả kết quả đúng hạn: Cách A" */
export function nameMeasure(measure: Measure): string {
  return `${nameMeasureGroup(measure)}: ${FORMULA_NAMES[measure.formula]}`;
}

/** "Cách A: (trước hạn + đúng hạn) ÷ đã giải quyết" */
export function nameFormula({ formula }: Measure): string {
  return `${FORMULA_NAMES[formula]}: ${FORMULA_WORDS[formula]}`;
}
