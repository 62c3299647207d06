import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, countEpochDays, type IsoDate, parseIsoDate } from '../../src/domain/date.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { countSpanDays, findNominalEnd, overlapsNominally, parsePeriod } from '../../src/domain/period.ts';
import { formatDate } from '../../src/format/date.ts';
import { countGapDays, countOverlapDays, shiftYears } from '../../src/indicators/period-relations.ts';
import { readDate } from '../../src/ingest/read-date.ts';
import { type PlacedText, readPeriod, readSpan } from '../../src/ingest/read-period.ts';
import { anyDay, anySpan, makeDay } from './draw-periods.ts';
import { holdForAll } from './hold-for-all.ts';

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** By the rule of 1582, without any calendar of the platform. */
function exists(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

function place(text: string): PlacedText {
  return { text, place: { file: 'a.csv', row: 1, column: 1, columnName: null } };
}

describe('days', () => {
  test('a day is read in each writing when it is one, and is a problem when it is none', () => {
    const numbers = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.nat(14), fc.nat(33), fc.boolean());
    holdForAll(numbers, ([year, month, day, isPadded]) => {
      const pad = (value: number) => String(value).padStart(isPadded ? 2 : 1, '0');
      const longYear = String(year).padStart(4, '0');
      const writings = [
        `${longYear}-${pad(month)}-${pad(day)}`,
        ...['/', '-', '.'].map((mark) => [pad(day), pad(month), longYear].join(mark)),
      ];
      const expected = exists(year, month, day)
        ? { kind: 'date', date: makeDay(year, month, day) }
        : { kind: 'problem', problem: { code: 'cell/date-impossible' } };
      for (const writing of writings) expect(readDate(writing)).toMatchObject(expected);
    });
  });

  test('what the site prints is read as the same day', () => {
    holdForAll(anyDay, (date) => {
      expect(readDate(formatDate(date))).toEqual({ kind: 'date', date });
      expect(readDate(date)).toEqual({ kind: 'date', date });
    });
  });

  test('no other text is a day', () => {
    holdForAll(fc.oneof(fc.string(), fc.stringMatching(/^[\d/.-]{5,11}$/u)), (text) => {
      const reading = readDate(text);
      if (reading.kind === 'date') expect(parseIsoDate(reading.date)).toBe(reading.date);
      else expect(reading.problem).toMatchObject({ printed: text });
    });
  });

  test('days are counted one by one', () => {
    const late = makeDay(9000, 1, 1);
    holdForAll(fc.tuple(anyDay, fc.nat(3000)), ([date, days]) => {
      if (date > late) return;
      const later = addDays(date, days);
      expect(parseIsoDate(later)).toBe(later);
      expect(countEpochDays(later) - countEpochDays(date)).toBe(days);
      expect(countEpochDays(date)).toBe(Date.parse(date) / 86_400_000);
      expect(addDays(later, -days)).toBe(date);
      expect(later >= date).toBe(true);
    });
  });
});

describe('periods', () => {
  const names = fc.oneof(
    fc.tuple(
      fc.integer({ min: 1000, max: 9998 }),
      fc.constantFrom('-01', '-12', '-Q4', '-q1', '-H2', '-9M', ''),
    ),
  );

  test('each canonical name is one period, whatever the case, and ends in its last month', () => {
    holdForAll(names, ([year, rest]) => {
      const period = parsePeriod(`${year}${rest}`);
      if (period === null) throw new Error('not read');
      expect(parsePeriod(period.id)?.id).toBe(period.id);
      const end = findNominalEnd(period) as IsoDate;
      expect(parseIsoDate(end)).toBe(end);
      expect(overlapsNominally(period, { from: end, to: end })).toBe(true);
      expect(overlapsNominally(period, { from: addDays(end, 1), to: addDays(end, 1) })).toBe(false);
    });
  });

  test('a custom name never takes the address of a canonical one', () => {
    const likeNames = fc
      .tuple(names, fc.constantFrom(' ', '/', '.', '–', '_', ''), fc.constantFrom('', '.', ' ', '(', 'x'))
      .map(([[year, rest], mark, end]) => `${year}${rest.replace('-', mark)}${end}`);
    holdForAll(fc.oneof(likeNames, fc.string()), (text) => {
      const problems: Diagnostic[] = [];
      const period = readPeriod(place(text), (problem) => problems.push(problem));
      expect(problems.length).toBe(period === null ? 1 : 0);
      if (period?.kind !== 'custom') return;
      expect(period.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(parsePeriod(period.id)).toBeNull();
    });
  });
});

describe('spans', () => {
  test('two days are a span in their order, and a problem otherwise', () => {
    holdForAll(fc.tuple(anyDay, anyDay), ([from, to]) => {
      const problems: string[] = [];
      const span = readSpan(place(from), place(formatDate(to)), ({ code }) => problems.push(code));
      expect(span).toEqual(from <= to ? { from, to } : null);
      expect(problems).toEqual(from <= to ? [] : ['period/reversed']);
    });
  });

  test('two spans overlap, adjoin or leave a gap, whichever is named first', () => {
    holdForAll(fc.tuple(anySpan, anySpan), ([a, b]) => {
      const [earlier, later] = a.from <= b.from ? [a, b] : [b, a];
      const overlap = countOverlapDays(a, b);
      expect(countOverlapDays(b, a)).toBe(overlap);
      expect(overlap > 0).toBe(countGapDays(earlier, later) < 0);
      expect(overlap).toBeLessThanOrEqual(Math.min(countSpanDays(a), countSpanDays(b)));
      expect(countOverlapDays(a, a)).toBe(countSpanDays(a));
    });
  });

  test('a year later and back are the same days', () => {
    holdForAll(anySpan, (span) => {
      const there = shiftYears(span, 1);
      expect(parseIsoDate(there.from)).toBe(there.from);
      if (!`${span.from}${span.to}`.includes('-02-29')) expect(shiftYears(there, -1)).toEqual(span);
    });
  });
});
