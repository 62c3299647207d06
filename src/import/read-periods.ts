import type { CitedLine } from '../domain/import-question.ts';
import { type Period, parsePeriod } from '../domain/period.ts';
import {
  FIRST_HALF,
  HALF_YEAR,
  MONTH,
  NINE_MONTHS,
  OTHER_YEAR,
  QUARTER,
  QUARTER_ALONE,
  WHOLE_DAY,
  YEAR,
} from './title-words.ts';

export interface NamedPeriod {
  readonly period: Period;
  readonly line: CitedLine;
}

const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

/** "quý III năm 2023", "6 tháng đầu năm 2024", "tháng 5/2024", "năm 2023": periods that lines name in full. */
export function readPeriods(lines: readonly CitedLine[]): readonly NamedPeriod[] {
  return lines.flatMap((line) => findPeriods(line.text).map((period) => ({ period, line })));
}

/** The quarter in "Kỳ báo cáo: Quý III", which leaves out its year; null when no line has one. */
export function findQuarterWithoutYear(lines: readonly CitedLine[]): number | null {
  for (const { text } of lines) {
    const printed = QUARTER_ALONE.exec(text)?.[1];
    if (printed !== undefined && findPeriods(text).length === 0) return readQuarter(printed);
  }
  return null;
}

function findPeriods(text: string): readonly Period[] {
  const found: string[] = [];
  let rest = text.replaceAll(WHOLE_DAY, ' | ');
  const take = (pattern: RegExp, name: (match: RegExpMatchArray) => string) => {
    for (const match of rest.matchAll(pattern)) found.push(name(match));
    rest = rest.replaceAll(pattern, ' | ');
  };
  take(QUARTER, ([, quarter = '', year]) => `${year}-Q${readQuarter(quarter)}`);
  take(HALF_YEAR, ([, half = '', year]) => `${year}-H${FIRST_HALF.test(half) ? 1 : 2}`);
  take(NINE_MONTHS, ([, year]) => `${year}-9M`);
  take(MONTH, ([, month = '', year]) => `${year}-${month.padStart(2, '0')}`);
  rest = rest.replaceAll(OTHER_YEAR, ' | ');
  take(YEAR, ([, year = '']) => year);
  return found.flatMap((name) => parsePeriod(name) ?? []);
}

function readQuarter(printed: string): number {
  return QUARTERS[printed.toUpperCase()] ?? Number(printed);
}

/** Without the years that a shorter period of the same year stands beside: "Quý III năm 2023" in a plan for "năm 2023". */
export function dropYearsAround(named: readonly NamedPeriod[]): readonly NamedPeriod[] {
  const parted = new Set(
    named.filter(({ period }) => period.kind !== 'year').map(({ period }) => period.year),
  );
  return named.filter(({ period }) => period.kind !== 'year' || !parted.has(period.year));
}
