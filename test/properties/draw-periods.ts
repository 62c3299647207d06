import fc from 'fast-check';
import { addDays, countEpochDays, type IsoDate, parseIsoDate } from '../../src/domain/date.ts';
import type { Span } from '../../src/domain/period.ts';

export function makeDay(year: number, month: number, day: number): IsoDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`no such day: ${text}`);
  return date;
}

function drawDay(first: number, last: number): fc.Arbitrary<IsoDate> {
  const [min, max] = [countEpochDays(makeDay(first, 1, 1)), countEpochDays(makeDay(last, 12, 31))];
  return fc.integer({ min, max }).map((days) => addDays(makeDay(1970, 1, 1), days));
}

/** Any day that can be written with four digits, those of reports often. */
export const anyDay: fc.Arbitrary<IsoDate> = fc.oneof(
  drawDay(2020, 2027),
  fc
    .tuple(
      fc.integer({ min: 0, max: 9998 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => makeDay(year, month, day)),
);

/** Days as reports have them, of any length up to two years. */
export const anySpan: fc.Arbitrary<Span> = fc
  .tuple(drawDay(2020, 2027), fc.oneof(fc.nat(5), fc.constantFrom(27, 28, 30, 91, 180), fc.nat(730)))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));
