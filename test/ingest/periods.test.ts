import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { readDate } from '../../src/ingest/read-date.ts';
import { readPeriod, readSpan } from '../../src/ingest/read-period.ts';

const place = { file: 'a.csv', row: 2, column: 3, columnName: 'Kỳ' };

/** The id of the period, or the code of the problem. */
function read(text: string): string {
  const told: Diagnostic[] = [];
  const period = readPeriod({ text, place }, (diagnostic) => told.push(diagnostic));
  return period === null
    ? told.map(({ code, row }) => `${code} ${row}`).join()
    : `${period.kind} ${period.id}`;
}

test.each([
  ['2025-08', 'month 2025-08'],
  ['2025-Q3', 'quarter 2025-q3'],
  ['Đợt 3 năm 2025', 'custom dot-3-nam-2025'],
  ['Từ 1/7 đến 26/11/2025', 'custom tu-1-7-den-26-11-2025'],
  ['Chiến dịch 92 ngày đêm', 'custom chien-dich-92-ngay-dem'],
  ['Báo cáo tháng 8/2025 bổ sung', 'custom bao-cao-thang-8-2025-bo-sung'],
  ['nam-cuoi', 'custom nam-cuoi'],
  ['', 'cell/required 2'],
  ['…', 'period/no-letters 2'],
])('the period "%s" is %s', (printed, expected) => {
  expect(read(printed)).toBe(expected);
});

describe('what is meant as a canonical name is not taken for a name of its own', () => {
  test.each([
    // almost canonical
    ...[
      '2024-5',
      '5/2024',
      '05-2024',
      '2023 Q5',
      '2023Q1',
      '2023H1',
      '2023-9',
      '2025.',
      '(2025)',
      '2023 9M',
      '2023-6m',
    ],
    // what a spreadsheet makes of a month
    ...[
      'Aug-25',
      '1-Aug-25',
      'Aug-2025',
      'Jan-24',
      'Feb-24',
      'Mar-24',
      'Apr-24',
      'May-24',
      'Jun-24',
      'Jul-24',
    ],
    ...[
      'Sep-24',
      'Oct-24',
      'Nov-24',
      'Dec-24',
      'Thg8-25',
      'Thg-12-2025',
      '1/8/2025',
      '01/08/2025',
      '2025-8-1',
    ],
    // in words
    ...[
      'Tháng 8/2025',
      'tháng 12 năm 2025',
      'Quý III năm 2025',
      'Quý 3/2025',
      'quý iv/2025',
      'Quý I-2025',
      'quý ii 2025',
    ],
    ...[
      'Q3 2025',
      'Q3/2025',
      'H1 2025',
      'h2 năm 2025',
      '6 tháng 2025',
      '6 tháng đầu năm 2025',
      '6 tháng cuối năm 2025',
    ],
    ...['9 tháng 2025', '9 tháng đầu năm 2025', '9M 2025', 'cả năm 2025', 'Năm 2025'],
  ])('%s', (printed) => {
    expect(read(printed)).toBe('period/like-canonical 2');
  });
});

test.each([
  ['14.6.2023', '2023-06-14'],
  ['2023-6-4', '2023-06-04'],
  ['14.6/2023', 'cell/date'],
  ['ngày 14/6/2023', 'cell/date'],
  ['14/6/2023.', 'cell/date'],
  ['114/6/2023', 'cell/date'],
  ['14/6/20233', 'cell/date'],
  ['12023-06-14', 'cell/date'],
  ['2023-06-144', 'cell/date'],
  ['14/116/2023', 'cell/date'],
  ['31/4/2023', 'cell/date-impossible'],
])('the date "%s" is %s', (printed, expected) => {
  const reading = readDate(printed);
  expect(reading.kind === 'date' ? reading.date : reading.problem.code).toBe(expected);
});

describe('the dates of a period', () => {
  const span = (from: string, to: string) => {
    const told: Diagnostic[] = [];
    const at = (text: string, column: number) => ({ text, place: { ...place, column } });
    const found = readSpan(at(from, 4), at(to, 5), (diagnostic) => told.push(diagnostic));
    return found ?? told.map(({ code, column }) => `${code} ${column}`);
  };

  test('are the first and the last day, which may be the same', () => {
    expect(span('14/6/2023', '13/9/2023')).toEqual({ from: '2023-06-14', to: '2023-09-13' });
    expect(span('14/6/2023', '14/6/2023')).toEqual({ from: '2023-06-14', to: '2023-06-14' });
  });

  test('are told where they are missing, unreadable or the wrong way round', () => {
    expect(span('', '')).toEqual(['cell/required 4', 'cell/required 5']);
    expect(span('x', '30/2/2023')).toEqual(['cell/date 4', 'cell/date-impossible 5']);
    expect(span('14/6/2023', '13/6/2023')).toEqual(['period/reversed 5']);
  });
});
