import { FORMULAS, type FormulaId } from './rate.ts';

/** What is compared: one formula, over all fields or without certification. */
export interface Measure {
  readonly formula: FormulaId;
  readonly withoutCertification: boolean;
}

const WITHOUT = '-khong-chung-thuc';

/** Every formula with and without certification, in the order of `FORMULAS`. */
export const MEASURES: readonly Measure[] = FORMULAS.flatMap((formula) => [
  { formula, withoutCertification: false },
  { formula, withoutCertification: true },
]);

/** Address part: `on-time-a`, `online-new-khong-chung-thuc`. */
export function formatMeasureId({ formula, withoutCertification }: Measure): string {
  return `${formula}${withoutCertification ? WITHOUT : ''}`;
}

export function parseMeasureId(text: string): Measure | null {
  return MEASURES.find((measure) => formatMeasureId(measure) === text) ?? null;
}

export function isSameMeasure(a: Measure, b: Measure): boolean {
  return a.formula === b.formula && a.withoutCertification === b.withoutCertification;
}
