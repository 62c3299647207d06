import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { parseDelimited } from '../../src/ingest/parse-delimited.ts';
import { readCorrectionValue } from '../../src/ingest/read-correction-value.ts';
import { readCorrections } from '../../src/ingest/read-corrections.ts';
import { isNumberingRow, readCell, readTable, readText } from '../../src/ingest/read-table.ts';

function parse(csv: string) {
  const sheet = parseDelimited('a.csv', csv, () => {});
  if (sheet === null) throw new Error('no sheet');
  return sheet;
}

const SPEC = {
  columns: { id: ['Mã'], name: ['Tên', 'Tên gọi'], note: ['Ghi chú'] },
  required: ['id', 'name'],
} as const;

function read(csv: string) {
  const told: Diagnostic[] = [];
  const table = readTable<'id' | 'name' | 'note'>(parse(csv), SPEC, (one) => told.push(one));
  if (table === null) return told.map(({ code, row, column }) => `${code} ${row}:${column}`);
  return table.rows.map((row) => [row.row, readText(table, row, 'id'), readText(table, row, 'note')]);
}

describe('a table with one row of headings', () => {
  test('is found below titles; blank rows are left out, rows keep their numbers', () => {
    expect(read('Danh mục,\n,\nMã,Tên\na,A\n,\nb,B\n')).toEqual([
      [4, 'a', ''],
      [6, 'b', ''],
    ]);
    expect(read('Ghi chú,Tên gọi,Mã\nx,A,a\n')).toEqual([[2, 'a', 'x']]);
  });

  test('whose headings are not known is told by its first row of two cells', () => {
    expect(read('Danh mục\nMa so,Tên\na,A\n')[0]).toMatch(/^header\/unknown 2:1$/);
    expect(read('Danh mục\na\n')).toEqual(['table/no-header null:null']);
    expect(read('Mã,Mã\na,A\n')).toContain('header/duplicate 1:2');
    expect(read('Mã,Ghi chú\na,A\n')).toContain('header/missing 1:null');
  });

  test('a cell is named by its place and heading; a column that is not there has no cells', () => {
    const table = readTable<'id' | 'name' | 'note'>(parse('Mã,Tên gọi\na,A\n'), SPEC, () => {});
    const row = table?.rows[0];
    if (!table || row === undefined) throw new Error('no row');
    expect(readCell(table, row, 'name')).toEqual({
      text: 'A',
      place: { file: 'a.csv', row: 2, column: 2, header: 'Tên gọi' },
    });
    expect(readCell(table, row, 'note')).toBeNull();
    expect(readText(table, row, 'note')).toBe('');
  });

  test.each([
    [['1', '2', '3'], true],
    [['(1)', '(2)', '(3)=(4)+(5)', '(4)'], true],
    [['1', '', '2', '3'], true],
    [['1', '2'], false],
    [['1', '2', '4'], false],
    [['1', '2', '3a'], false],
    [['2', '3', '4'], false],
    [['', '', ''], false],
  ])('%j is a row that numbers the columns: %s', (cells, expected) => {
    expect(isNumberingRow(cells)).toBe(expected);
  });
});

describe('corrections', () => {
  const HEADER = 'Mã số liệu,Số cũ,Số mới,Ngày đính chính,Lí do';
  const correct = (...rows: readonly string[]) => {
    const told: Diagnostic[] = [];
    const sheet = parse(`${[HEADER, ...rows].join('\n')}\n`);
    const lines = readCorrections(sheet, { communes: null, reports: null }, (one) => told.push(one));
    return { lines, told: told.map(({ code, row, column }) => `${code} ${row}:${column}`) };
  };
  const FIGURE = 'xa-a/2023-quy-3/dossiers/total/received';

  test('a file with only its header says that there are none', () => {
    expect(correct()).toEqual({ lines: [], told: [] });
    const told: string[] = [];
    expect(
      readCorrections(parse('x,y\n1,2\n'), { communes: null, reports: null }, ({ code }) => told.push(code)),
    ).toBeNull();
    expect(told).toContain('header/unknown');
  });

  test('a line says which figure was what, and is what since when and why', () => {
    expect(correct(`${FIGURE},30,31,5/1/2024,Nhập nhầm`).lines).toEqual([
      {
        figure: FIGURE,
        communeId: 'xa-a',
        reportId: '2023-quy-3',
        old: 30,
        new: 31,
        isRate: false,
        isWithheld: false,
        date: '2024-01-05',
        reason: 'Nhập nhầm',
        row: 2,
      },
    ]);
    expect(correct(`${FIGURE},"98,5%",99%,5/1/2024,x`).lines).toMatchObject([{ isRate: true }]);
    expect(correct(`${FIGURE},,31,5/1/2024,x`).lines).toMatchObject([{ old: null, new: 31 }]);
  });

  test('every mistake of a line is told where it stands', () => {
    expect(correct(',30,31,,').told).toEqual(['cell/required 2:1', 'cell/required 2:4', 'cell/required 2:5']);
    expect(correct('xa-a/x,30,31,31/2/2024,x').told).toEqual([
      'correction/whole 2:2',
      'correction/whole 2:3',
      'cell/date-impossible 2:4',
    ]);
    expect(correct('Xã A,30,31,5/1/2024,x').told).toEqual(['correction/figure 2:1']);
    expect(correct(`${FIGURE},30,30,5/1/2024,x`).told).toEqual(['correction/no-change 2:3']);
    expect(correct(`${FIGURE},30%,31,5/1/2024,x`).told).toEqual(['correction/percent 2:3']);
    expect(correct(`${FIGURE},30,31%,5/1/2024,x`).told).toEqual(['correction/percent 2:2']);
  });

  test('days and names of periods are words, in one writing', () => {
    const value = (printed: string, cell: string) => {
      const reading = readCorrectionValue(printed, cell);
      return reading.kind === 'value' ? reading.value : reading.problem.code;
    };
    expect(value('14-6-2023', 'period/report/from')).toBe('14/6/2023');
    expect(value('2023-06-14', 'period/report/to')).toBe('14/6/2023');
    expect(value('14/6', 'period/report/to')).toBe('cell/date');
    expect(value('2023', 'period/report/name')).toBe(value('2023', 'period/x/name'));
    expect(typeof value('2023', 'period/report/name')).toBe('string');
    for (const other of [
      'statements/period/report/name',
      'period/report/name/value',
      'period/a/b/name',
      'period/name',
    ]) {
      expect(value('2023', other)).toBe(2023);
    }
  });
});
