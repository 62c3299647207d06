import type { CitedLine } from '../domain/import-question.ts';
import type { Span } from '../domain/period.ts';
import { readDate } from '../ingest/read-date.ts';
import { DAY_IN_WORDS, SPAN } from './title-words.ts';

export interface StatedSpan {
  readonly span: Span;
  readonly line: CitedLine;
}

/** "Từ ngày 15/12/2022 đến ngày 14/6/2023", with days in figures or in words. */
export function readSpans(lines: readonly CitedLine[]): readonly StatedSpan[] {
  return lines.flatMap((line) => findSpans(line.text).map((span) => ({ span, line })));
}

export function findSpans(text: string): readonly Span[] {
  return [...text.matchAll(SPAN)].flatMap(([, from = '', to = '']) => {
    const [first, last] = [readDay(from), readDay(to)];
    return first === null || last === null || first > last ? [] : [{ from: first, to: last }];
  });
}

function readDay(printed: string) {
  const reading = readDate(printed.replace(DAY_IN_WORDS, '$1/$2/$3'));
  return reading.kind === 'date' ? reading.date : null;
}
