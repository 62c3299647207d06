import type { IsoDate } from './date.ts';
import type { Span } from './period.ts';

/** First day of the two-tier local government: districts abolished, communes merged (Luật 72/2025/QH15). */
export const REFORM_DATE = '2025-07-01' as IsoDate;

/** True for a period that began before the reform and ended after it: it belongs to no single commune. */
export function spansReform(span: Span): boolean {
  return span.from < REFORM_DATE && span.to >= REFORM_DATE;
}
