import { describe, expect, test } from 'vitest';
import { readValue } from '../../src/domain/figure.ts';
import { formatRows, listLines, loadReport, readShippedRows, takeAppendix } from './shipped-folder.ts';

const VT = 'khanh-hoa-vinh-thanh/2023-quy-3';
const VT_FILE = `reports/${VT}/indicators.csv`;
const PM = 'thanh-hoa-phung-minh/2024-6-thang';
const PM_FILE = `reports/${PM}/indicators.csv`;

type Rows = readonly (readonly string[])[];

/** The published rows of one report, changed; row 2 of the spreadsheet is index 1. */
function load(file: string, change: (rows: Rows) => Rows) {
  const report = file === VT_FILE ? VT : PM;
  return loadReport(report, { [file]: formatRows(change(readShippedRows(file))) });
}

function replaceRow(rows: Rows, row: number, ...by: readonly (readonly string[])[]): Rows {
  return rows.toSpliced(row - 1, 1, ...by);
}

describe('rows are the same by label and position', () => {
  test('a misprinted number does not matter', () => {
    const result = load(VT_FILE, (rows) =>
      rows.map((cells) =>
        cells[0] === '3.2.2.' ? cells.with(0, '3.9') : cells[0] === '1.4.' ? cells.with(0, '1.3.') : cells,
      ),
    );
    const rows = takeAppendix(result, VT).rows;
    expect(rows.map(({ indicatorId }) => indicatorId)).toEqual(
      takeAppendix(loadReport(VT), VT).rows.map(({ indicatorId }) => indicatorId),
    );
    expect(rows[53]).toMatchObject({ number: '3.9', quantity: 'on_time_rate' });
  });

  test('the right number with another label is another row, and both sides are shown', () => {
    const result = load(VT_FILE, (rows) =>
      rows.map((cells) => (cells[0] === '3.1.3.' ? cells.with(1, 'Số TTHC sửa đổi, bổ sung') : cells)),
    );
    expect(listLines(result)).toEqual([
      `data/${VT_FILE}:43 — Biểu mẫu forms/khanh-hoa-phu-luc-6.csv không có dòng "Số TTHC sửa đổi, bổ sung". Dòng gần nhất của biểu mẫu là dòng 43: "Số TTHC bãi bỏ, thay thế". Hãy sửa lại số thứ tự, tên chỉ tiêu cho đúng bản in, hoặc thêm dòng này vào biểu mẫu. [form/row-unknown]`,
    ]);
  });

  test('rows that are left out shift nothing, though their labels come again below', () => {
    // rows 39–43 of Phùng Minh: "Tại cấp huyện", "Tại cấp xã", 3.2.4 with its own pair
    const result = load(PM_FILE, (rows) => rows.toSpliced(38, 2));
    const all = takeAppendix(loadReport(PM), PM).rows;
    const kept = takeAppendix(result, PM).rows;
    expect(kept.map(({ indicatorId }) => indicatorId)).toEqual(
      all.toSpliced(37, 2).map(({ indicatorId }) => indicatorId),
    );
  });

  test('a row that states a number of dossiers may not be left out', () => {
    const result = load(VT_FILE, (rows) => rows.toSpliced(56, 1));
    expect(listLines(result)).toHaveLength(1);
    expect(listLines(result)[0]).toMatch(/"- Số hồ sơ TTHC đã giải quyết xong" .*\[form\/row-not-found\]$/);
  });

  test('a row printed twice is once too many', () => {
    const result = load(VT_FILE, (rows) => rows.toSpliced(42, 0, rows[42] ?? []));
    expect(listLines(result)).toHaveLength(1);
    expect(listLines(result)[0]).toMatch(/"Số TTHC bãi bỏ, thay thế".*\[form\/row-unknown\]$/);
  });

  test('an area printed in another place of the appendix is still found', () => {
    const moved = load(VT_FILE, (rows) => [...rows.slice(0, 87), ...rows.slice(92), ...rows.slice(87, 92)]);
    const rows = takeAppendix(moved, VT).rows;
    expect(rows.at(-5)).toMatchObject({ number: '5.', unmapped: 'dòng tiêu đề' });
    expect(rows.at(-1)?.indicatorId).toBe('can-bo-cong-chuc-xa-bi-ky-luat');
  });
});

describe('a row split by a page break', () => {
  const ROW = 58; // "- Số hồ sơ TTHC đã giải quyết đúng hạn", 1.117

  test('the second part may bear the value, which keeps its own place', () => {
    const result = load(VT_FILE, (rows) =>
      replaceRow(
        rows,
        ROW,
        ['', '- Số hồ sơ TTHC đã giải', 'Hồ sơ', '', ''],
        ['', 'quyết đúng hạn', '', '1.117', 'đã kiểm tra'],
      ),
    );
    const row = takeAppendix(result, VT).rows[ROW - 2];
    expect(row).toMatchObject({
      row: ROW,
      label: '- Số hồ sơ TTHC đã giải quyết đúng hạn',
      remark: 'đã kiểm tra',
    });
    expect(row?.figure).toMatchObject({ value: 1117, place: { row: ROW + 1 } });
  });

  test('three parts, and a remark that runs on alone', () => {
    const result = load(VT_FILE, (rows) =>
      replaceRow(
        rows,
        ROW,
        ['', '- Số hồ sơ TTHC', 'Hồ sơ', '1.117', 'theo phần mềm'],
        ['', 'đã giải quyết', '', '', ''],
        ['', 'đúng hạn', '', '', ''],
        ['', '', '', '', 'một cửa'],
      ),
    );
    const rows = takeAppendix(result, VT).rows;
    expect(rows).toHaveLength(145);
    expect(rows[ROW - 2]).toMatchObject({ remark: 'theo phần mềm một cửa', quantity: 'resolved_in_time' });
  });

  test('two values are two rows, and what is no label of the form is an error', () => {
    const twice = load(VT_FILE, (rows) =>
      replaceRow(
        rows,
        ROW,
        ['', '- Số hồ sơ TTHC đã giải', 'Hồ sơ', '1.117', ''],
        ['', 'quyết đúng hạn', '', '5', ''],
      ),
    );
    expect(listLines(twice).map((line) => /\[(.*)\]$/.exec(line)?.[1])).toEqual([
      'form/row-not-found',
      'form/row-unknown',
      'form/row-unknown',
    ]);
    const stray = load(VT_FILE, (rows) =>
      rows.toSpliced(ROW, 0, ['', '', '', '12', '']).toSpliced(ROW + 1, 0, ['', '', 'Lạ', '', '']),
    );
    expect(listLines(stray)).toEqual([
      expect.stringContaining(
        `indicators.csv:${ROW + 1} — Biểu mẫu forms/khanh-hoa-phu-luc-6.csv không có dòng "12".`,
      ),
      expect.stringContaining(
        `indicators.csv:${ROW + 2} — Biểu mẫu forms/khanh-hoa-phu-luc-6.csv không có dòng "Lạ".`,
      ),
    ]);
  });

  test('rows of the form that read on from each other stay two rows', () => {
    const rows = takeAppendix(loadReport(PM), PM).rows;
    expect(rows.filter(({ label }) => label === 'Tại cấp xã')).toHaveLength(7);
    expect(rows.map(({ figure }) => readValue(figure)).filter((value) => value === 254)).toHaveLength(3);
  });
});

test('a header of two printed rows, with brackets after a heading, is the same header', () => {
  const result = load(VT_FILE, ([, ...rows]) => [
    ['Phụ lục 6', '', '', '', ''],
    ['STT', 'Chỉ tiêu thống kê (sử dụng cho kỳ báo cáo hàng quý)', 'Kết quả thống kê', '', 'Ghi chú'],
    ['', '', 'Đơn vị tính', 'Số liệu', ''],
    ['1', '2', '3', '4', '5'],
    ...rows,
  ]);
  expect(takeAppendix(result, VT).rows).toHaveLength(145);
});
