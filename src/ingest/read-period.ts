import type { IsoDate } from '../domain/date.ts';
import type { DiagnosticPlace, Problem, Sink } from '../domain/diagnostic.ts';
import { makeCustomPeriod, type Period, parsePeriod, type Span } from '../domain/period.ts';
import { slugify } from '../format/text.ts';
import { readDate } from './read-date.ts';

/** Text to be read and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly place: DiagnosticPlace;
}

/** `2024-5`, `5/2024`, `2023 Q5`, `2023H1`: meant as a canonical name, but not written as one. */
const LIKE_CANONICAL = /^(?:\d{4}-?[qhm]?\d{1,2}m?|\d{1,2}-\d{4})$/;
/** What Excel makes of `2025-08` when a cell is not text: `Aug-25`, `Thg8-25`, `1/8/2025`. */
const LIKE_DATE =
  /^(?:(?:\d{1,2}-)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg-?\d{1,2})-(?:\d{2}|\d{4})|\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{1,2}-\d{1,2})$/;
/** `Tháng 8/2025`, `Quý III năm 2025`, `6 tháng đầu năm 2025`: a canonical name in words. */
const IN_WORDS =
  /^(?:thang-\d{1,2}|(?:quy-|q)(?:i{1,3}|iv|[1-4])|h[12]|6-thang(?:-dau|-cuoi)?|9-thang(?:-dau)?|9m|ca)?(?:-?nam)?-\d{4}$|^nam-\d{4}$/;

/** One of the canonical names, else a custom period; null after a problem was reported. */
export function readPeriod(source: PlacedText, sink: Sink): Period | null {
  const printed = source.text;
  const named = parsePeriod(printed);
  if (named !== null) return named;
  const problem = checkCustomName(printed);
  if (problem === null) return makeCustomPeriod(printed, slugify(printed));
  sink({ ...problem, ...source.place });
  return null;
}

function checkCustomName(printed: string): Problem | null {
  if (printed === '') return { code: 'cell/required' };
  const slug = slugify(printed);
  if (slug === '') return { code: 'period/no-letters', printed };
  const isMeant = [LIKE_CANONICAL, LIKE_DATE, IN_WORDS].some((pattern) => pattern.test(slug));
  // The address of a custom period must not be that of another.
  return isMeant || parsePeriod(slug) !== null ? { code: 'period/like-canonical', printed } : null;
}

/** Both real dates of a span; null after a problem was reported. */
export function readSpan(from: PlacedText, to: PlacedText, sink: Sink): Span | null {
  const first = readRequiredDate(from, sink);
  const last = readRequiredDate(to, sink);
  if (first === null || last === null) return null;
  if (first <= last) return { from: first, to: last };
  sink({ code: 'period/reversed', from: from.text, to: to.text, ...to.place });
  return null;
}

export function readRequiredDate(source: PlacedText, sink: Sink): IsoDate | null {
  if (source.text === '') {
    sink({ code: 'cell/required', ...source.place });
    return null;
  }
  const reading = readDate(source.text);
  if (reading.kind === 'date') return reading.date;
  sink({ ...reading.problem, ...source.place });
  return null;
}
