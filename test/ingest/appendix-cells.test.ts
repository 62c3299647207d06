import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { groupSplitRows } from '../../src/ingest/group-split-rows.ts';
import { readAppendixValue } from '../../src/ingest/read-appendix-value.ts';
import { readCountFigure } from '../../src/ingest/read-figure.ts';

describe('a cell that must count', () => {
  const readCell = (text: string) => {
    const told: Diagnostic[] = [];
    const place = { file: 'a.csv', row: 2, column: 3, header: 'Tiếp nhận' };
    return { figure: readCountFigure({ text, place }, (one) => told.push(one)), told };
  };

  test('holds a number, or a word for none', () => {
    expect(readCell('012').figure).toMatchObject({ kind: 'present', value: 12, decimals: 0, printed: '012' });
    expect(readCell('1.134').figure).toMatchObject({ value: 1134, place: { row: 2, column: 3 } });
    expect(readCell('999999999999999').figure).toMatchObject({ value: 999_999_999_999_999 });
    expect(readCell('không').figure).toMatchObject({ kind: 'absent', reason: 'none', printed: 'không' });
    expect(readCountFigure(null, () => {})).toMatchObject({ reason: 'not-stated', place: null });
  });

  test('what holds anything else is told with its heading and is no count', () => {
    expect(readCell('mười')).toMatchObject({
      figure: { kind: 'absent', reason: 'not-stated' },
      told: [
        {
          code: 'cell/unreadable',
          printed: 'mười',
          kind: 'count',
          row: 2,
          column: 3,
          columnName: 'Tiếp nhận',
        },
      ],
    });
    expect(readCell('1,5').told).toMatchObject([{ code: 'cell/not-integer' }]);
    expect(readCell('9999999999999999').told).toMatchObject([{ code: 'cell/too-large' }]);
  });
});

describe('the value of an appendix row', () => {
  const cell = (text: string, column: number) => ({
    text,
    place: { file: 'a.csv', row: 2, column, header: '' },
  });
  const take = (
    unit: string,
    value: string,
    remark: string,
    order: readonly ('unit' | 'value' | 'remark')[],
  ) => {
    const cells = { unit: cell(unit, 3), value: cell(value, 4), remark: cell(remark, 5) };
    const reading = readAppendixValue(cells, order);
    return reading.kind === 'problem'
      ? { problem: reading.problem.code, at: reading.cell.place.column }
      : reading.value;
  };

  test('in the column of the unit it keeps what is printed there', () => {
    expect(take('1.134 Cuộc', '', '', ['unit'])).toMatchObject({
      figure: { kind: 'present', value: 1134, printed: '1.134 Cuộc' },
      text: null,
    });
    expect(take('27,5%', '', '', ['unit'])).toMatchObject({ figure: { value: 0.275, printed: '27,5%' } });
    expect(take('%', '', '', ['unit'])).toMatchObject({
      figure: { kind: 'absent', reason: 'blank', printed: '%' },
    });
    expect(take('5 Cuộc họp', '', '', ['unit'])).toMatchObject({ text: '5 Cuộc họp' });
    expect(take('1,5', '', '', ['unit'])).toEqual({ problem: 'cell/not-integer', at: 3 });
  });

  test('a percentage stands in a row of percentages, or in one without a unit', () => {
    expect(take('', '57%', '', ['value'])).toMatchObject({ figure: { value: 0.57 } });
    expect(take('', '57', '', ['value'])).toMatchObject({ figure: { value: 57 } });
    expect(take('%', '57', '', ['value'])).toMatchObject({ figure: { value: 0.57 } });
    expect(take('Hồ sơ', '57%', '', ['value'])).toEqual({ problem: 'cell/unreadable', at: 4 });
    const counted = readAppendixValue({ unit: cell('Hồ sơ', 3), value: cell('1,5', 4), remark: null }, [
      'value',
    ]);
    expect(counted).toMatchObject({ problem: { code: 'cell/not-integer', unit: 'Hồ sơ' } });
  });

  test('a reason is told before a blank, in the order of the columns', () => {
    expect(take('Hồ sơ', '', 'x', ['value', 'remark'])).toMatchObject({ figure: { reason: 'crossed' } });
    expect(take('Hồ sơ', '-', 'x', ['value', 'remark'])).toMatchObject({ figure: { reason: 'dash' } });
    expect(take('Hồ sơ', '', '', ['value', 'remark'])).toMatchObject({
      figure: {
        reason: 'blank',
        place: { column: 4 },
      },
    });
    expect(take('Hồ sơ', '5', 'x', [])).toMatchObject({ figure: { reason: 'not-stated', place: null } });
    const missing = readAppendixValue({ unit: null, value: null, remark: null }, ['value']);
    expect(missing).toMatchObject({ value: { figure: { reason: 'not-stated', place: null } } });
  });

  test('words are an answer and no number', () => {
    expect(take('', 'Trực tuyến', '', ['value'])).toEqual({
      figure: { kind: 'absent', reason: 'not-stated', printed: 'Trực tuyến', place: cell('', 4).place },
      text: 'Trực tuyến',
    });
  });
});

describe('rows that a page break has split', () => {
  const rows = (...printed: readonly string[]) =>
    printed.map((line) => {
      const [number = '', label = '', unit = '', value = '', remark = ''] = line.split('|');
      return { number, label, unit, value, remark };
    });
  const FORM = rows(
    '1|Số hồ sơ đã giải quyết|Hồ sơ',
    '|Số văn bản|Văn bản đi',
    '|tồn đọng|Văn bản',
    '|Số văn bản tồn đọng|Văn bản',
  );

  test.each<[string, readonly string[], readonly (readonly number[])[]]>([
    ['a label cut in two', ['1|Số hồ sơ đã|Hồ sơ|5', '|giải quyết||'], [[0, 1]]],
    ['a label cut in three', ['1|Số hồ|Hồ sơ|5', '|sơ đã||', '|giải quyết||'], [[0, 1, 2]]],
    ['a unit cut in two', ['|Số văn bản|Văn|3', '||bản đi|'], [[0, 1]]],
    ['a remark that runs on', ['|Số văn bản|Văn bản đi|3|a', '||||b'], [[0, 1]]],
    ['a unit that the form does not have', ['|Số văn bản|Văn|3', '||bản đến|'], [[0], [1]]],
    ['two values are two rows', ['1|Số hồ sơ đã|Hồ sơ|5', '|giải quyết||6'], [[0], [1]]],
    ['a number of its own is a row of its own', ['1|Số hồ sơ đã|Hồ sơ|5', '2|giải quyết||'], [[0], [1]]],
    ['a label that the form does not have', ['1|Số hồ sơ mới|Hồ sơ|5', '|giải quyết||'], [[0], [1]]],
    ['both are rows of the form', ['|Số văn bản|Văn bản đi|5', '|tồn đọng|Văn bản|'], [[0], [1]]],
    ['nothing above to go on from', ['||Hồ sơ|', '|Số văn bản||3'], [[0], [1]]],
    [
      'five parts are too many',
      ['1|Số||5', '|hồ||', '|sơ||', '|đã||', '|giải quyết||'],
      [[0], [1], [2], [3], [4]],
    ],
  ])('%s', (_, printed, groups) => {
    expect(groupSplitRows(rows(...printed), FORM)).toEqual(groups);
    expect(groupSplitRows(rows(...printed), null)).toEqual(printed.map((__, index) => [index]));
  });
});
