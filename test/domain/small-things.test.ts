import { describe, expect, test } from 'vitest';
import { addDays, type IsoDate, parseIsoDate } from '../../src/domain/date.ts';
import { type Diagnostic, placeFile, placeKey, sortDiagnostics } from '../../src/domain/diagnostic.ts';
import { COUNT_COLUMNS, isCountColumn, makeDossierCounts } from '../../src/domain/dossier-counts.ts';
import { parseFieldId } from '../../src/domain/field.ts';
import { formatPlaceKey, NOT_STATED, readValue } from '../../src/domain/figure.ts';
import { parseIndicatorId } from '../../src/domain/indicator.ts';
import { formatMeasureId, isSameMeasure, MEASURES, parseMeasureId } from '../../src/domain/measure.ts';
import { spansReform } from '../../src/domain/reform.ts';
import { isIssuedReport, parseReportId } from '../../src/domain/report.ts';
import { addShares, computeRatio, isPossible } from '../../src/domain/share.ts';
import { parseTargetId } from '../../src/domain/target.ts';
import { buildFigure, buildReport, buildSpan } from '../build-report.ts';

describe('ids', () => {
  test.each([parseFieldId, parseIndicatorId, parseTargetId, parseReportId])(
    'are words of small letters and digits with hyphens between them: %o',
    (parse) => {
      for (const good of ['ho-tich', 'a', '2023-q3', '1-a-2b']) expect(parse(good)).toBe(good);
      for (const bad of ['', 'Ho', 'hộ-tịch', '-a', 'a-', 'a--b', 'a b', 'a/b', ' a', 'a\n', '_']) {
        expect(parse(bad)).toBeNull();
      }
    },
  );

  test('a report may not take the address of the page of a year', () => {
    for (const taken of ['nam-2023', 'nam-5', 'nam-khong-ro']) expect(parseReportId(taken)).toBeNull();
    for (const free of ['nam-2023-bo-sung', 'bao-cao-nam-2023', 'nam', 'nam-x', 'nam-2023a']) {
      expect(parseReportId(free)).toBe(free);
    }
  });
});

describe('days', () => {
  test('are real days of the calendar, written in full and alone', () => {
    for (const good of ['2024-02-29', '2023-12-31', '0023-06-14']) expect(parseIsoDate(good)).toBe(good);
    const bad = [
      '2023-02-29',
      '2023-04-31',
      '2023-13-01',
      '2023-00-10',
      '2023-1-1',
      '12023-01-01',
      '2023-01-011',
    ];
    for (const text of [...bad, ' 2023-01-01', '2023-01-01 ', '2023/01/01', '']) {
      expect(parseIsoDate(text)).toBeNull();
    }
  });

  test('are added over months, years and leap days, forwards and backwards', () => {
    const add = (from: string, days: number) => addDays(from as IsoDate, days);
    expect(add('2024-02-28', 2)).toBe('2024-03-01');
    expect(add('2023-02-28', 2)).toBe('2023-03-02');
    expect(add('2024-01-01', -1)).toBe('2023-12-31');
    expect(add('2024-05-14', 0)).toBe('2024-05-14');
  });

  test('a period spans the reform when it begins before 1/7/2025 and reaches it', () => {
    expect(spansReform(buildSpan('2025-06-15', '2025-07-01'))).toBe(true);
    expect(spansReform(buildSpan('2025-06-15', '2025-06-30'))).toBe(false);
    expect(spansReform(buildSpan('2025-07-01', '2025-07-31'))).toBe(false);
  });
});

describe('problems', () => {
  const at = (
    file: string,
    row: number | null,
    column: number | null,
    name: string | null = null,
  ): Diagnostic => ({
    code: 'cell/required',
    file,
    row,
    column,
    columnName: name,
  });

  test('are told by file, row, column and key; what concerns all of a file or row comes first', () => {
    const sorted = [
      at('a.csv', null, null),
      { ...at('b.csv', null, null), code: 'file/empty' } as const,
      { ...at('b.csv', null, null), code: 'file/missing' } as const,
      at('b.csv', 2, null),
      at('b.csv', 2, 3),
      at('b.csv', 2, 10),
      at('b.csv', 10, 1),
      at('c.json', 1, null),
      at('c.json', 1, null, 'from'),
      at('c.json', 1, null, 'to'),
    ];
    expect(sortDiagnostics(sorted.toReversed())).toEqual(sorted);
    expect(sortDiagnostics([...sorted.slice(5), ...sorted.slice(0, 5)])).toEqual(sorted);
  });

  test('stand in a file, or at a key of it', () => {
    const file = { file: 'site.json', row: null, column: null, columnName: null };
    expect(placeFile('site.json')).toEqual(file);
    expect(placeKey('site.json', 'contact.url')).toEqual({ ...file, columnName: 'contact.url' });
    expect(placeKey('site.json', '')).toEqual(file);
  });
});

describe('measures', () => {
  test('are the six formulas, each with and without certification', () => {
    expect(MEASURES.map(formatMeasureId)).toEqual(
      ['on-time-a', 'on-time-b', 'on-time-c', 'on-time-d', 'online-new', 'online-all'].flatMap((formula) => [
        formula,
        `${formula}-khong-chung-thuc`,
      ]),
    );
    for (const measure of MEASURES) expect(parseMeasureId(formatMeasureId(measure))).toBe(measure);
    for (const text of ['', 'on-time', 'on-time-a-', 'khong-chung-thuc'])
      expect(parseMeasureId(text)).toBeNull();
  });

  test('are the same when formula and certification are', () => {
    const measure = { formula: 'on-time-a', withoutCertification: true } as const;
    expect(isSameMeasure(measure, { ...measure })).toBe(true);
    expect(isSameMeasure(measure, { ...measure, withoutCertification: false })).toBe(false);
    expect(isSameMeasure(measure, { ...measure, formula: 'on-time-b' })).toBe(false);
  });
});

describe('shares', () => {
  test('are divided, and added part by part: 1/2 and 2/6 are 3/8', () => {
    expect(computeRatio({ numerator: 1, denominator: 4 })).toBe(0.25);
    const shares = [
      { numerator: 1, denominator: 2 },
      { numerator: 2, denominator: 6 },
    ];
    expect(addShares(shares)).toEqual({ numerator: 3, denominator: 8 });
    expect(addShares([])).toEqual({ numerator: 0, denominator: 0 });
  });

  test.each([
    [0, 1, true],
    [1, 1, true],
    [0, 0, false],
    [2, 1, false],
    [-1, 1, false],
    [-2, -1, false],
  ])('%d of %d is possible: %s', (numerator, denominator, expected) => {
    expect(isPossible({ numerator, denominator })).toBe(expected);
  });
});

describe('figures', () => {
  test('have one key per cell, by column where there is one, else by heading', () => {
    const place = { file: 'a.csv', row: 3, column: 4, header: 'Số liệu' };
    expect(formatPlaceKey(place)).toBe('a.csv:3:4');
    expect(formatPlaceKey({ ...place, column: null })).toBe('a.csv:3:Số liệu');
  });

  test('have a value or none, never 0 for none', () => {
    expect(readValue(buildFigure('0'))).toBe(0);
    expect(readValue(NOT_STATED)).toBeNull();
  });

  test('a row of counts has every column, and only those', () => {
    const figure = buildFigure('5');
    for (const column of COUNT_COLUMNS) {
      const counts = makeDossierCounts({ [column]: figure });
      expect(counts[column]).toEqual(figure);
      const others = COUNT_COLUMNS.filter((other) => other !== column);
      expect(others.filter((other) => counts[other].kind === 'present')).toEqual([]);
      expect(isCountColumn(column)).toBe(true);
    }
    for (const text of ['on_time_rate', '', 'Received']) expect(isCountColumn(text)).toBe(false);
  });

  test('a report folder is an issued report; rows of a flat table are none', () => {
    const file = (path: string) => isIssuedReport(buildReport({ file: path }));
    expect(file('reports/xa/2023-quy-3/report.json')).toBe(true);
    expect(file('reports/2023.csv')).toBe(false);
    expect(file('reports/report.json.csv')).toBe(false);
  });
});
