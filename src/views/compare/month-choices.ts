import { COMPARE_FORM } from '../../strings/compare-page.ts';
import { titlePeriod } from '../../strings/periods.ts';
import type { ComparePoint } from './compare-points.ts';

/** A limit of the span: the month in which a period ends, under the name of the period. */
export interface MonthChoice {
  /** `YYYY-MM` */
  readonly value: string;
  readonly text: string;
}

/** In order of time; a month in which periods of different names end goes by its own name. */
export function listMonthChoices(points: readonly ComparePoint[]): readonly MonthChoice[] {
  const names = new Map<string, Set<string>>();
  for (const { span, period } of points) {
    if (span === null) continue;
    const month = span.to.slice(0, 7);
    names.set(month, (names.get(month) ?? new Set()).add(titlePeriod(period)));
  }
  return [...names]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([value, titles]) => {
      const [title] = titles;
      return { value, text: titles.size === 1 && title !== undefined ? title : nameMonth(value) };
    });
}

/** "tháng 5/2024" */
export function nameMonth(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return COMPARE_FORM.month(String(Number(number)), year);
}
