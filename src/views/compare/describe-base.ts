import { isSameSpan, type Span } from '../../domain/period.ts';
import type { ReadingBase } from './series-file.ts';

/** What is to be said of a number besides itself; nothing where it holds for the dates of its report and fits the others. */
export function describeBase(reported: Span | null, span: Span | null, contradicted: boolean): ReadingBase {
  return {
    ...(isSameSpan(reported, span) ? {} : { span }),
    ...(contradicted ? { contradicted: true } : {}),
  };
}
