import type { Period, PeriodKind, Span } from '../domain/period.ts';
import { formatSpan } from '../format/date.ts';
import { capitalize } from '../format/text.ts';

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

/** The name of a period as one says it: "quý III năm 2023", "6 tháng đầu năm 2023". */
export function namePeriod(period: Period): string {
  const { kind, year, ordinal } = period;
  switch (kind) {
    case 'month':
      return `tháng ${ordinal} năm ${year}`;
    case 'quarter':
      return `quý ${ROMAN[ordinal ?? 0] ?? ''} năm ${year}`;
    case 'half-year':
      return `6 tháng ${ordinal === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'nine-months':
      return `9 tháng đầu năm ${year}`;
    case 'year':
      return `năm ${year}`;
    case 'custom':
      return period.name;
  }
}

/** The same for the start of a line: "Quý III năm 2023". */
export function titlePeriod(period: Period): string {
  return capitalize(namePeriod(period));
}

/** What a list of periods of one kind is called. */
export const PERIOD_KIND_TITLES: Readonly<Record<PeriodKind, string>> = {
  month: 'Tháng',
  quarter: 'Quý',
  'half-year': '6 tháng',
  'nine-months': '9 tháng',
  year: 'Năm',
  custom: 'Khoảng ngày khác',
};

/** The same of one year: "Tháng, năm 2026". */
export function titlePeriodsOf(kind: string, year: number): string {
  return `${kind}, năm ${year}`;
}

const SPAN_UNKNOWN = 'báo cáo không ghi ngày bắt đầu, kết thúc';

/** "14/6 – 13/9/2023", or the words that say that no dates are stated. */
export function describeSpan(span: Span | null): string {
  return span === null ? SPAN_UNKNOWN : formatSpan(span);
}
